// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpicture.h"
#include "charts/chartrequest.h"
#include "model/network.h"

#include <expected>
#include <functional>

class QPainter;

namespace CapitalLoop {

/// The chart placed in a picture of the request's size, in its language. In the window's thread.
[[nodiscard]] ChartPicture valuationChartPicture(const Network &network, const ChartRequest &request);
/// Paints it with its upper left corner at a point; in any thread.
void paintChart(QPainter &painter, QPointF at, const ChartPicture &picture);

/// Paints the chart into a box, for pictures, printers and the clipboard. Needs a QGuiApplication, no window.
void paintValuationChart(QPainter &painter, const QRectF &box, const Network &network, const ChartRequest &request);

/// The chart as an <svg> element with text as text, of the request's size; without an XML declaration, so that it can
/// stand in another document.
[[nodiscard]] QByteArray valuationChartSvg(const Network &network, const ChartRequest &request);

/// The valuations that the chart shows as CSV (RFC 4180, UTF-8): company,date,value,currency,basis,source. Figures in
/// other currencies and those beside the drawn ones are there too.
[[nodiscard]] QByteArray valuationCsv(const Network &network, const ChartRequest &request);

/// "png", "svg", "pdf", "csv".
[[nodiscard]] QStringList chartSuffixes();

/// A chart that can be written; what is not asked for is not made.
struct ChartFile
{
    QSizeF size{};         ///< in pixels of 1/96 inch
    double pixelRatio = 1; ///< of a PNG: device pixels to one of those
    std::function<ChartPicture()> picture;
    std::function<QString()> description; ///< the chart in sentences
    std::function<QByteArray()> csv;
};

/// Writes a file of the kind that the path's suffix names. Errors: UnknownFormat, PictureTooLarge, FileNotWritable.
[[nodiscard]] std::expected<void, Error> writeChart(const ChartFile &chart, const QString &path);
/// Writes a file of the kind that the path's suffix names. Errors: UnknownFormat, PictureTooLarge, FileNotWritable.
[[nodiscard]] std::expected<void, Error> writeValuationChart(const Network &network, const ChartRequest &request,
                                                             const QString &path);

} // namespace CapitalLoop
