// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/drawing.h"
#include "drawing/drawingstyle.h"
#include "drawing/furniture.h"
#include "words/dollarcents.h"

#include <functional>

namespace CapitalLoop {

/// What the lens of a style changes in a picture: the sizes and amounts of deals, what stands beside companies, rings,
/// and the words that explain it. Without a lens it changes nothing. The builder owns it while it builds one picture.
class LensPicture
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::LensPicture)

public:
    /// Both must outlive it.
    LensPicture(const Network &network, const DrawingStyle &style);

    [[nodiscard]] bool isOn() const { return m_style.lens.index() != 0; }
    /// The part up to a ceiling is told from the firm part.
    [[nodiscard]] bool showsCeilings() const { return !m_stop; }
    /// Deals are as wide as ever.
    [[nodiscard]] bool keepsSizes() const { return !isOn() || m_cycled; }
    /// What widths mean: a lens counts whole amounts, not those of a year.
    [[nodiscard]] WidthBasis basis() const;
    /// Whether the deal is in the answer; others are drawn as thin lines.
    [[nodiscard]] bool counts(const DealId &deal) const;
    /// Whether it stands back: it is not in the answer, or one ring alone is lit.
    [[nodiscard]] bool isFaded(const DealId &deal) const;
    /// The size to draw instead of the deal's own: its net part, or its part of the dollar. Nothing = a thin line.
    [[nodiscard]] std::optional<DealSize> sizeOf(const DealId &deal, const std::optional<DealSize> &usual) const;
    /// On the arrow instead of `usual`; empty for none.
    [[nodiscard]] QString amountText(const Deal &deal, const std::optional<DealSize> &size, const QString &usual) const;
    /// Below the company's name.
    [[nodiscard]] QString valueText(const CompanyId &company, const QString &usual) const;
    [[nodiscard]] std::optional<double> gaugeOf(const CompanyId &company) const;
    [[nodiscard]] bool isStart(const CompanyId &company) const;
    /// Title lines and what the legend has to explain.
    void explain(FurnitureFacts &facts) const;

    /// The dots for a part of a deal's money.
    using Trains = std::function<DotTrain(const DealSize &part)>;
    /// The legs of the rings between companies that are in the picture, without their curves.
    [[nodiscard]] QList<DealShape> ringLegs(const QList<DealShape> &deals, const QSet<CompanyId> &companies,
                                            const Trains &trains) const;
    /// Joins the legs of each ring at the companies, once they have their curves.
    [[nodiscard]] QList<RingJoint> joints(const QList<DealShape> &deals, const QList<CompanyShape> &companies) const;

private:
    [[nodiscard]] bool isLit(int ring) const { return m_style.stop == 0 || m_style.stop == ring; }
    [[nodiscard]] QColor ringColour(int ring) const;
    [[nodiscard]] DealShape ringLeg(const MoneyRing &ring, qsizetype leg) const;
    [[nodiscard]] bool isAllCircular(const DealId &deal) const;

    const Network &m_network;
    const DrawingStyle &m_style;
    const Theme &m_theme;
    Formatter m_formatter;
    const NettedOut *m_netted;
    const CycledMoney *m_cycled;
    const DollarWalk *m_walk;
    const DollarStop *m_stop = nullptr;
    DollarCents m_cents; ///< of m_stop
};

} // namespace CapitalLoop
