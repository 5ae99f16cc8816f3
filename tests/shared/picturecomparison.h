// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace CapitalLoop {

/// How far two pictures are from each other. Edges of letters and lines differ between programs; a shape that is
/// missing, moved or coloured otherwise shows in the share of pixels.
struct PictureDifference
{
    double share = 1;     ///< of pixels with a channel that differs by more than the tolerance
    double mean = 255;    ///< over all channels
    double worstTile = 1; ///< the largest share within a square of 40 pixels: a small thing missing shows here

    /// Equal but for the edges of letters and lines.
    [[nodiscard]] bool isSmall() const { return share < 0.006 && worstTile < 0.18 && mean < 0.8; }
    [[nodiscard]] QString text() const
    {
        return QStringLiteral("%1% of pixels differ, %2% in the worst tile, %3 of 255 on average")
            .arg(100 * share)
            .arg(100 * worstTile)
            .arg(mean);
    }
};

inline PictureDifference differenceOf(const QImage &a, const QImage &b, int tolerance)
{
    if (a.size() != b.size() || a.isNull())
        return {};
    constexpr int Tile = 40;
    const int columns = a.width() / Tile + 1;
    QList<int> tiles(columns * (a.height() / Tile + 1));
    qint64 differing = 0;
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int channels[] = {std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                                    std::abs(qBlue(p) - qBlue(q))};
            sum += channels[0] + channels[1] + channels[2];
            if (*std::ranges::max_element(channels) > tolerance) {
                ++differing;
                ++tiles[y / Tile * columns + x / Tile];
            }
        }
    }
    const double pixels = double(a.width()) * a.height();
    const int worst = *std::ranges::max_element(tiles);
    return {double(differing) / pixels, double(sum) / (3 * pixels), double(worst) / (Tile * Tile)};
}

/// What a program printed, or nothing if it is missing or fails.
inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning("%s: %s %s", qPrintable(program), qPrintable(process.errorString()),
                 process.readAllStandardError().constData());
        return {};
    }
    return process.readAllStandardOutput() + ' ';
}

} // namespace CapitalLoop
