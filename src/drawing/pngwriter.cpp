// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/pngwriter.h"

#include "drawing/drawingpainter.h"
#include "drawing/markbuilder.h"
#include "drawing/picturefile.h"

#include <QFile>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

constexpr qint64 BytesPerPixel = 4;
constexpr double MetresPerInch = 0.0254;

Error tooLarge(QSize pixels, int longestSide, qint64 bytes, qint64 memory)
{
    return Error{ErrorCode::PictureTooLarge,
                 {},
                 {QString::number(pixels.width()), QString::number(pixels.height()), QString::number(longestSide),
                  QString::number(bytes), QString::number(memory)}};
}

void paint(QImage &image, const Drawing &drawing, const Emphasis &emphasis, double seconds,
           const std::optional<PictureInset> &inset)
{
    const QRectF canvas = canvasWith(drawing, inset);
    QPainter painter(&image);
    painter.setTransform(pictureTransform(canvas, image.size()));
    painter.fillRect(pageBox(canvas, image.size()), groundBrush(drawing));
    paintStill(painter, drawing, emphasis);
    paintDots(painter, drawing, seconds, emphasis);
    if (inset)
        inset->paint(painter, inset->box);
}

} // namespace

qint64 pictureMemory()
{
    constexpr qint64 Otherwise = qint64(2) * 1024 * 1024 * 1024;
    QFile file(QStringLiteral("/proc/meminfo")); // kibibytes; only where there is Linux
    if (!file.open(QIODevice::ReadOnly))
        return Otherwise;
    const QByteArray key = "MemAvailable:";
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        if (line.startsWith(key))
            return line.mid(key.size()).trimmed().split(' ').first().toLongLong() * 1024 / 4 * 3;
    }
    return Otherwise;
}

QTransform pictureTransform(const QRectF &canvas, QSize pixels)
{
    const QRectF page = pageBox(canvas, pixels);
    return QTransform::fromTranslate(-page.x(), -page.y()) *
           QTransform::fromScale(pixels.width() / page.width(), pixels.height() / page.height());
}

std::expected<QImage, Error> picture(const Drawing &drawing, QSize pixels, double dpi, const Emphasis &emphasis,
                                     double seconds, qint64 memory, const std::optional<PictureInset> &inset,
                                     int longestSide)
{
    pixels = pixels.expandedTo(QSize(1, 1));
    const qint64 bytes = BytesPerPixel * pixels.width() * pixels.height();
    if (std::max(pixels.width(), pixels.height()) > longestSide || bytes > memory)
        return std::unexpected(tooLarge(pixels, longestSide, bytes, memory));
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return std::unexpected(tooLarge(pixels, longestSide, bytes, memory));
    paint(image, drawing, emphasis, seconds, inset);
    const int dotsPerMetre = int(std::lround(dpi / MetresPerInch));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setText(QStringLiteral("Title"), drawing.title);
    image.setText(QStringLiteral("Description"), drawing.description);
    image.setText(QStringLiteral("Software"), QStringLiteral("Capital Loop"));
    return image;
}

std::expected<void, Error> writePng(const Drawing &drawing, QSize pixels, double dpi, const Emphasis &emphasis,
                                    const QString &path, double seconds, const std::optional<PictureInset> &inset)
{
    const auto image = picture(drawing, pixels, dpi, emphasis, seconds, pictureMemory(), inset);
    if (!image) {
        Error error = image.error();
        error.place.file = path;
        return std::unexpected(error);
    }
    return writeWhole(path, [&image](QIODevice &device) { return QImageWriter(&device, "png").write(*image); });
}

} // namespace CapitalLoop
