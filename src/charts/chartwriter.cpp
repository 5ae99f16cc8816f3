// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartwriter.h"

#include "charts/chartbuilder.h"
#include "charts/chartpainter.h"
#include "charts/chartsvg.h"
#include "charts/chartwords.h"
#include "charts/valuationcsv.h"
#include "words/languagescope.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <cmath>
#include <optional>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

constexpr double LongestSide = 16384;              // pixels
constexpr double MostBytes = 1024.0 * 1024 * 1024; // of an uncompressed picture
constexpr double PixelsPerInch = 96;

using Bytes = std::expected<QByteArray, Error>;

ChartPicture pictureOf(const Network &network, const ChartRequest &request, QSizeF size)
{
    return buildChartPicture(network, chartContent(network, request), request, size);
}

Bytes pngOf(const ChartFile &file)
{
    const double width = std::ceil(file.size.width() * file.pixelRatio);
    const double height = std::ceil(file.size.height() * file.pixelRatio);
    const double bytes = width * height * 4;
    if (!(width >= 1 && height >= 1 && std::max(width, height) <= LongestSide && bytes <= MostBytes)) {
        const auto text = [](double value) { return QString::number(value, 'f', 0); };
        return std::unexpected(Error{ErrorCode::PictureTooLarge,
                                     {},
                                     {text(width), text(height), text(LongestSide), text(bytes), text(MostBytes)}});
    }
    const ChartPicture picture = file.picture();
    QImage image(int(width), int(height), QImage::Format_RGB32);
    image.fill(picture.ground);
    {
        QPainter painter(&image);
        painter.scale(file.pixelRatio, file.pixelRatio);
        paintChart(painter, {}, picture);
    }
    const int dotsPerMeter = qRound(PixelsPerInch * file.pixelRatio / 0.0254);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return std::unexpected(Error{ErrorCode::FileNotWritable, {}, {u"PNG"_s}});
    return png;
}

Bytes pdfOf(const ChartFile &file)
{
    const ChartPicture picture = file.picture();
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(picture.title);
        writer.setCreator(u"Capital Loop"_s);
        writer.setPageSize(
            QPageSize(picture.size * 72.0 / PixelsPerInch, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(1200);
        QPainter painter(&writer);
        const double scale = writer.resolution() / PixelsPerInch;
        painter.scale(scale, scale);
        paintChart(painter, {}, picture);
    }
    return pdf;
}

Bytes bytesOf(const QString &suffix, const ChartFile &file)
{
    if (suffix == u"png")
        return pngOf(file);
    if (suffix == u"svg")
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + chartSvg(file.picture(), file.description()) + '\n';
    if (suffix == u"pdf")
        return pdfOf(file);
    if (suffix == u"csv")
        return file.csv();
    return std::unexpected(Error{ErrorCode::UnknownFormat, {}, {suffix, chartSuffixes().join(u", "_s)}});
}

} // namespace

ChartPicture valuationChartPicture(const Network &network, const ChartRequest &request)
{
    const LanguageScope language(request.language);
    return pictureOf(network, request, request.size);
}

void paintChart(QPainter &painter, QPointF at, const ChartPicture &picture)
{
    painter.save();
    painter.translate(at);
    painter.setClipRect(QRectF(QPointF(0, 0), picture.size), Qt::IntersectClip);
    paintGround(painter, picture);
    paintGroups(painter, picture.back, clipOf(picture));
    paintGroups(painter, placedCurves(picture), clipOf(picture));
    paintGroups(painter, picture.front, clipOf(picture));
    painter.restore();
}

void paintValuationChart(QPainter &painter, const QRectF &box, const Network &network, const ChartRequest &request)
{
    const LanguageScope language(request.language);
    paintChart(painter, box.topLeft(), pictureOf(network, request, box.size()));
}

QByteArray valuationChartSvg(const Network &network, const ChartRequest &request)
{
    const LanguageScope language(request.language);
    const ChartContent content = chartContent(network, request);
    return chartSvg(buildChartPicture(network, content, request, request.size),
                    spokenChart(network, content, Formatter(request.language), request.basis));
}

QByteArray valuationCsv(const Network &network, const ChartRequest &request)
{
    return csvOf(network, chartContent(network, request), Formatter(request.language));
}

QStringList chartSuffixes()
{
    return {u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s};
}

std::expected<void, Error> writeChart(const ChartFile &chart, const QString &path)
{
    const auto failed = [&path](Error error) {
        error.place.file = path;
        return std::unexpected(error);
    };
    const Bytes bytes = bytesOf(QFileInfo(path).suffix().toLower(), chart);
    if (!bytes)
        return failed(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.flush() || !file.commit())
        return failed({ErrorCode::FileNotWritable, {}, {file.errorString()}});
    return {};
}

std::expected<void, Error> writeValuationChart(const Network &network, const ChartRequest &request, const QString &path)
{
    const LanguageScope language(request.language);
    const ChartContent content = chartContent(network, request);
    const Formatter formatter(request.language);
    return writeChart({.size = request.size,
                       .pixelRatio = request.pixelRatio,
                       .picture = [&] { return buildChartPicture(network, content, request, request.size); },
                       .description = [&] { return spokenChart(network, content, formatter, request.basis); },
                       .csv = [&] { return csvOf(network, content, formatter); }},
                      path);
}

} // namespace CapitalLoop
