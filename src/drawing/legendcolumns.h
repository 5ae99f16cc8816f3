// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/furniture.h"
#include "words/formatter.h"

#include <QCoreApplication>

namespace CapitalLoop {

/// One explanation: a sample and its words.
struct LegendRow
{
    QList<PathShape> sample{}; ///< round the origin, at most SampleWidth wide and one row high
    QString text{};
};

/// A headed group of rows.
struct LegendColumn
{
    QString heading{};
    QList<LegendRow> rows{};
};

inline constexpr double LegendSampleWidth = 44;

/// The columns that explain what is in the picture, and no others.
class LegendColumns
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::LegendColumns)

public:
    LegendColumns(const FurnitureFacts &facts, const DrawingStyle &style);
    [[nodiscard]] QList<LegendColumn> columns() const;
    [[nodiscard]] QString sourceLine() const;
    /// The first `count` publishers, and how many more there are.
    [[nodiscard]] QString sourcesText(qsizetype count) const;

private:
    [[nodiscard]] LegendColumn families() const;
    [[nodiscard]] LegendColumn statuses() const;
    [[nodiscard]] LegendColumn amounts() const;
    [[nodiscard]] LegendColumn signs() const; ///< before amounts, where no widths are explained
    [[nodiscard]] QString roundness(bool withCeiling) const;
    [[nodiscard]] LegendColumn dots() const;
    [[nodiscard]] LegendColumn roles() const;
    [[nodiscard]] LegendColumn values() const;
    [[nodiscard]] QList<PathShape> arrowSample(Status status, double width, const QColor &colour,
                                               bool ceiling = false) const;
    [[nodiscard]] PathShape barSample(double width) const;
    [[nodiscard]] QString dollars(double amount) const;
    [[nodiscard]] QString amountText(double billions) const; ///< on the scale of the arrows
    [[nodiscard]] QString widthHeading() const;

    const FurnitureFacts &m_facts;
    const DrawingStyle &m_style;
    const Theme &m_theme;
    Formatter m_formatter;
};

} // namespace CapitalLoop
