// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpicture.h"
#include "words/formatter.h"

namespace CapitalLoop {

/// The measures of a chart's picture and what stands outside the plot: title, key, notes and sources, tick labels.
struct ChartFrame
{
    double unit = 1;       ///< a pixel of a chart of usual size
    double textSize = 12;  ///< names and figures
    double smallSize = 11; ///< axes, notes
    QRectF plot{};
    double strip = 0; ///< height above the plot for the names of bands
    QList<ChartShape> words{};
    QList<double> valueTicks{};
    QList<DateTick> dateTicks{};
    ValueRange range{};
};

/// The words above and below a plot.
struct ChartLines
{
    QString title{};
    double titleSize = 0; ///< 0 = without a title
    QStringList top{};    ///< key under the title
    QStringList bottom{}; ///< as-of, notes, sources
};

/// Adds them to the frame's words, `edge` away from the picture's edges; gives the room left between them.
[[nodiscard]] QRectF placeWords(const ChartLines &lines, const ChartColours &colours, double edge, QSizeF size,
                                ChartFrame &frame);

/// `labelColumn` is the width to the right of the plot for the ends of the curves.
[[nodiscard]] ChartFrame chartFrame(const Network &network, const ChartContent &content, const ChartRequest &request,
                                    QSizeF size, double labelColumn);
/// A pixel of a chart of usual size, in a picture of `size`.
[[nodiscard]] double chartUnit(QSizeF size, bool furniture);

/// The network's day stands above the plot at its line; otherwise it is said below.
[[nodiscard]] bool saysDayInPlot(const Network &network, const ChartContent &content);

[[nodiscard]] double textWidth(const QString &text, double size, bool bold = false);
[[nodiscard]] QString elided(const QString &text, double size, double width, bool bold = false);
/// Sentences set into lines of at most `width`; what does not fit into `most` lines is cut with an ellipsis.
[[nodiscard]] QStringList linesOf(const QStringList &sentences, double size, double width, int most);
[[nodiscard]] QString tickText(double value, Currency currency, const Formatter &formatter);
[[nodiscard]] QString tickText(const DateTick &tick, const Formatter &formatter);

} // namespace CapitalLoop
