// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/stretch.h"

#include <QPainter>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <cstring>

#if defined(__GNUC__) && defined(__x86_64__)
#include <immintrin.h>
#endif

namespace CapitalLoop {

namespace {

constexpr int StripRows = 16; ///< few enough that a strip of them stays near the processor

/// For each pixel from `first` on, the pixel of the picture it shows.
QVarLengthArray<quint32, 4096> sourcePixels(int first, int count, double start, double length, int sourceLength)
{
    QVarLengthArray<quint32, 4096> pixels(count);
    const double step = sourceLength / length;
    for (int i = 0; i < count; ++i)
        pixels[i] = quint32(std::clamp(int((first + i + 0.5 - start) * step), 0, sourceLength - 1));
    return pixels;
}

#if defined(__GNUC__) && defined(__x86_64__)
/// Eight pixels at once, if the processor can and they lie near enough to one another. Returns how many were picked.
__attribute__((target("avx2"))) int pickByEight(quint32 *to, const quint32 *from, const quint32 *columns, int count,
                                                int sourceLength)
{
    int x = 0;
    for (; x + 8 <= count && int(columns[x]) + 8 <= sourceLength && columns[x + 7] - columns[x] < 8; x += 8) {
        const __m256i first = _mm256_set1_epi32(int(columns[x]));
        const __m256i wanted = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(columns + x));
        const __m256i near = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(from + columns[x]));
        const __m256i picked = _mm256_permutevar8x32_epi32(near, _mm256_sub_epi32(wanted, first));
        _mm256_storeu_si256(reinterpret_cast<__m256i *>(to + x), picked);
    }
    return x;
}

bool canPickByEight()
{
    static const bool can = __builtin_cpu_supports("avx2");
    return can;
}
#else
int pickByEight(quint32 *, const quint32 *, const quint32 *, int, int)
{
    return 0;
}

bool canPickByEight()
{
    return false;
}
#endif

void pickPixels(quint32 *to, const quint32 *from, const quint32 *columns, int count, int sourceLength)
{
    int x = canPickByEight() ? pickByEight(to, from, columns, count, sourceLength) : 0;
    for (; x + 4 <= count; x += 4) {
        to[x] = from[columns[x]];
        to[x + 1] = from[columns[x + 1]];
        to[x + 2] = from[columns[x + 2]];
        to[x + 3] = from[columns[x + 3]];
    }
    for (; x < count; ++x)
        to[x] = from[columns[x]];
}

} // namespace

void paintStretched(QPainter &painter, const QRectF &target, const QImage &image, const QRect &within)
{
    Q_ASSERT(image.format() == QImage::Format_RGB32);
    const QPoint topLeft(int(std::round(std::max(target.left(), double(within.left())))),
                         int(std::round(std::max(target.top(), double(within.top())))));
    const QPoint end(int(std::round(std::min(target.right(), double(within.x() + within.width())))),
                     int(std::round(std::min(target.bottom(), double(within.y() + within.height())))));
    const int width = end.x() - topLeft.x();
    const int height = end.y() - topLeft.y();
    if (width <= 0 || height <= 0 || image.isNull())
        return;
    const auto columns = sourcePixels(topLeft.x(), width, target.left(), target.width(), image.width());
    const auto rows = sourcePixels(topLeft.y(), height, target.top(), target.height(), image.height());
    const std::size_t rowBytes = std::size_t(width) * sizeof(quint32);
    QImage strip(width, std::min(StripRows, height), QImage::Format_RGB32);
    quint32 *const pixels = reinterpret_cast<quint32 *>(strip.bits());
    const quint32 *done = nullptr; // the row before, of which the next may be a copy
    for (int top = 0; top < height; top += StripRows) {
        const int count = std::min(StripRows, height - top);
        for (int y = 0; y < count; ++y) {
            quint32 *const row = pixels + std::ptrdiff_t(y) * width;
            const quint32 source = rows[top + y];
            if (!done || source != rows[top + y - 1])
                pickPixels(row, reinterpret_cast<const quint32 *>(image.constScanLine(int(source))),
                           columns.constData(), width, image.width());
            else if (row != done)
                std::memcpy(row, done, rowBytes);
            done = row;
        }
        painter.drawImage(topLeft + QPoint(0, top), strip, QRect(0, 0, width, count));
    }
}

} // namespace CapitalLoop
