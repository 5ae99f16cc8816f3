// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/legendcolumns.h"

#include "drawing/arrowshape.h"
#include "drawing/markbuilder.h"
#include "words/dealwords.h"
#include "words/dollarcents.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

constexpr Status Ladder[] = {Status::Reported,  Status::LetterOfIntent, Status::Announced, Status::Signed,
                             Status::Delivered, Status::Paid,           Status::Lapsed,    Status::Ended};
constexpr Family Families[] = {Family::Financing, Family::Purchase, Family::Option};
constexpr Role Roles[] = {Role::Chips, Role::Lab, Role::Cloud, Role::Capital, Role::Supplier, Role::Other};

PathShape circle(double radius, const QColor &fill, const QColor &stroke, double width = 1.2)
{
    PathShape shape;
    shape.path.addEllipse(QPointF(0, 0), radius, radius);
    shape.fill = fill;
    shape.stroke = stroke;
    shape.width = width;
    return shape;
}

/// A dot as it runs along the arrows.
QList<PathShape> dotSample(double radius, bool hollow, const QColor &colour, const Theme &theme)
{
    QList<PathShape> shapes;
    for (const Mark &mark : dotMarks(QPointF(), radius, hollow, colour, theme))
        shapes.append(circle(mark.radius, mark.fill.colour, mark.stroke.colour, mark.width));
    return shapes;
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.first(1).toUpper() + text.sliced(1);
}

constexpr double SampleRadius = 8;

/// 1, 2 or 5 times a power of ten, not above `amount`.
double roundBelow(double amount)
{
    const double power = std::pow(10, std::floor(std::log10(amount)));
    for (const double step : {5.0, 2.0}) {
        if (step * power <= amount * 1.0000001)
            return step * power;
    }
    return power;
}

} // namespace

LegendColumns::LegendColumns(const FurnitureFacts &facts, const DrawingStyle &style)
    : m_facts(facts), m_style(style), m_theme(theme(style.theme)), m_formatter(style.language)
{
}

QString LegendColumns::dollars(double amount) const
{
    const auto money = Money::fromMajor(amount);
    return money ? m_formatter.shortMoney(*money) : QString();
}

QString LegendColumns::amountText(double billions) const
{
    return m_facts.partOfDollar ? centsText(billions / DollarInBillions, m_formatter) : dollars(billions * 1e9);
}

QList<PathShape> LegendColumns::arrowSample(Status status, double width, const QColor &colour, bool ceiling) const
{
    DealShape deal;
    deal.start = QPointF(-LegendSampleWidth / 2, 0);
    deal.control = QPointF(0, 0);
    deal.end = QPointF(LegendSampleWidth / 2, 0);
    deal.width = width;
    deal.ceiling = ceiling;
    deal.status = status;
    shapeArrow(deal);
    QList<PathShape> shapes;
    PathShape shaft;
    if (ceiling) {
        shaft.path.addPolygon(deal.outline);
        shaft.path.closeSubpath();
        shaft.width = 1.2;
    } else {
        shaft.path.moveTo(deal.shaft.first());
        shaft.path.lineTo(deal.shaft.last());
        shaft.width = width;
        shaft.dashes = dashesOf(status, width);
    }
    shaft.stroke = colour;
    shapes.append(shaft);
    if (ceiling) {
        PathShape firm;
        firm.path.moveTo(deal.shaft.first());
        firm.path.lineTo(deal.shaft.last());
        firm.stroke = colour;
        firm.width = width / 2;
        shapes.append(firm);
    }
    for (const QPolygonF &polygon : {deal.head, deal.tailMark}) {
        PathShape shape;
        shape.path.addPolygon(polygon);
        shape.path.closeSubpath();
        shape.fill = colour;
        if (!polygon.isEmpty())
            shapes.append(shape);
    }
    return shapes;
}

/// The width of an arrow without its head, which would reach into the rows beside.
PathShape LegendColumns::barSample(double width) const
{
    PathShape bar;
    bar.path.moveTo(-LegendSampleWidth / 2, 0);
    bar.path.lineTo(LegendSampleWidth / 2, 0);
    bar.stroke = m_theme.mutedInk;
    bar.width = width;
    return bar;
}

LegendColumn LegendColumns::families() const
{
    LegendColumn column{tr("Arrows: from the giver"), {}};
    for (const Family family : Families) {
        if (m_facts.families.contains(family))
            column.rows.append({arrowSample(Status::Signed, 3.2, m_theme.family(family)), familyName(family)});
    }
    if (m_facts.rings)
        column.rows.append({arrowSample(Status::Signed, 3.2, m_theme.circular), tr("Runs in circles")});
    return column;
}

LegendColumn LegendColumns::statuses() const
{
    LegendColumn column{tr("Status"), {}};
    for (const Status status : Ladder) {
        if (m_facts.statuses.contains(status)) {
            const QColor colour = isOver(status) ? m_theme.ghost : m_theme.ink;
            column.rows.append({arrowSample(status, 2.4, colour), capitalised(statusName(status))});
        }
    }
    return column;
}

QString LegendColumns::widthHeading() const
{
    if (m_facts.partOfDollar)
        return tr("Width: part of the dollar");
    if (m_facts.years && m_style.basis == WidthBasis::Headline)
        return tr("Width: amount in these years");
    if (m_facts.netted && m_style.basis == WidthBasis::PerYear)
        return tr("Width: net and circular part, all years");
    if (m_facts.netted)
        return tr("Width: net and circular part");
    switch (m_style.basis) {
    case WidthBasis::Expected:
        return tr("Width: amount without ceilings");
    case WidthBasis::Firm:
        return tr("Width: firm amount");
    case WidthBasis::PerYear:
        return tr("Width: headline amount per year");
    case WidthBasis::PaidToDate:
        return tr("Width: paid to date");
    case WidthBasis::Headline:
        break;
    }
    return tr("Width: amount in all");
}

QString LegendColumns::roundness(bool withCeiling) const
{
    QStringList signs;
    if (withCeiling)
        signs.append(tr("≤: up to"));
    if (m_facts.about)
        signs.append(tr("~: about"));
    if (m_facts.moreThan)
        signs.append(tr(">: more than"));
    return signs.join(QStringLiteral("; "));
}

LegendColumn LegendColumns::signs() const
{
    LegendColumn column{tr("Signs"), {}};
    if (m_facts.partOfDollar)
        return column;
    if (m_facts.ceilings || m_facts.about || m_facts.moreThan)
        column.rows.append({{}, roundness(m_facts.ceilings)});
    if (m_facts.undisclosed)
        column.rows.append({{}, tr("n/d: amount not disclosed")});
    if (m_facts.nothingYet)
        column.rows.append({{}, tr("0 of: nothing of it counts yet")});
    if (m_facts.disputed > 0)
        column.rows.append({{}, tr("? and |: sources differ")});
    return column;
}

LegendColumn LegendColumns::amounts() const
{
    LegendColumn column{widthHeading(), {}};
    const double large = m_facts.largestDeal > 0 ? roundBelow(m_facts.largestDeal) : 0;
    for (const double amount : {large, large / 10}) {
        if (amount > 0)
            column.rows.append({{barSample(arrowWidth(amount))}, amountText(amount)});
    }
    if (m_facts.ceilings)
        column.rows.append({arrowSample(Status::Signed, 6, m_theme.mutedInk, true), tr("≤: up to; firm part filled")});
    if (!m_facts.partOfDollar && (m_facts.about || m_facts.moreThan))
        column.rows.append({{}, roundness(m_facts.netted && !m_facts.ceilings)});
    if (m_facts.undisclosed)
        column.rows.append({arrowSample(Status::Signed, 1.2, m_theme.mutedInk), tr("n/d: amount not disclosed")});
    if (m_facts.nothingYet)
        column.rows.append({arrowSample(Status::Signed, 1.2, m_theme.mutedInk), tr("0 of: nothing of it counts yet")});
    if (m_facts.uncounted)
        column.rows.append({arrowSample(Status::Signed, 1.2, m_theme.ghost),
                            m_facts.partOfDollar ? tr("Nothing of the dollar now") : tr("Not counted")});
    if (m_facts.disputed > 0 && !m_facts.partOfDollar)
        column.rows.append({{}, tr("? and |: sources differ")});
    return column;
}

LegendColumn LegendColumns::dots() const
{
    if (!m_facts.dots)
        return {};
    const QString unit = amountText(m_facts.dotUnit);
    LegendColumn column{m_style.basis == WidthBasis::PerYear && !m_facts.uncounted ? tr("One dot = %1 a year").arg(unit)
                                                                                   : tr("One dot = %1").arg(unit),
                        {}};
    const QColor colour = m_theme.family(Family::Purchase);
    if (m_facts.partOfDollar)
        column.rows.append({dotSample(3.2, false, colour, m_theme), tr("%1 of the dollar").arg(unit)});
    if (!m_facts.partOfDollar) {
        column.rows.append({dotSample(3.2, false, colour, m_theme), tr("Signed, delivered or paid")});
        column.rows.append({dotSample(3.2, true, colour, m_theme), tr("Promised")});
    }
    column.rows.append({dotSample(2.2, false, colour, m_theme), tr("Less than one dot's worth")});
    return column;
}

LegendColumn LegendColumns::roles() const
{
    LegendColumn column{tr("Companies"), {}};
    for (const Role role : Roles) {
        if (m_facts.roles.contains(role))
            column.rows.append({{circle(6.5, m_theme.roleFill(role), m_theme.roleEdge(role))}, roleName(role)});
    }
    return column;
}

LegendColumn LegendColumns::values() const
{
    LegendColumn column{tr("Circle area: value"), {}};
    if (m_facts.largestValue > 0) {
        // A row has room for a circle of some 16 pixels; the smallest circle of the picture is as large.
        const double least = std::pow(m_facts.smallestRadius / m_facts.radiusPerRootDollar, 2);
        const double sample = roundBelow(std::pow(SampleRadius / m_facts.radiusPerRootDollar, 2));
        column.rows.append(
            {{circle(m_facts.radiusPerRootDollar * std::sqrt(sample), QColor(), m_theme.mutedInk)}, dollars(sample)});
        column.rows.append({{circle(SampleRadius, m_theme.line, m_theme.mutedInk)},
                            tr("Smallest: up to %1").arg(dollars(roundBelow(least)))});
    }
    if (m_facts.gauges) {
        QList<PathShape> sample{circle(7, QColor(), m_theme.line, 3)};
        PathShape part;
        part.path.arcMoveTo(-7, -7, 14, 14, 90);
        part.path.arcTo(-7, -7, 14, 14, 90, -120);
        part.stroke = m_theme.circular;
        part.width = 3;
        sample.append(part);
        column.rows.append(
            {sample, m_facts.partOfDollar ? tr("Ring: part of the dollar there") : tr("Ring: been there before")});
    }
    if (m_facts.unvalued) {
        PathShape hollow = circle(7, QColor(), m_theme.mutedInk);
        hollow.dashes = {3, 2.5};
        column.rows.append({{hollow}, tr("No valuation in dollars")});
    }
    if (m_facts.payersOnTop)
        column.rows.append({{}, tr("Higher: pays more on balance")});
    return column;
}

QList<LegendColumn> LegendColumns::columns() const
{
    QList<LegendColumn> all{families(), statuses(), dots(), signs()};
    if (!m_style.briefLegend)
        all = {families(), statuses(), amounts(), dots(), roles(), values()};
    all.removeIf([](const LegendColumn &column) { return column.rows.isEmpty(); });
    return all;
}

QString LegendColumns::sourceLine() const
{
    QStringList parts;
    if (m_facts.day)
        parts.append(tr("As of %1").arg(m_formatter.date(*m_facts.day)));
    if (m_facts.knownOn)
        parts.append(tr("As known on %1").arg(m_formatter.date(*m_facts.knownOn)));
    if (m_facts.years)
        parts.append(m_facts.years->first == m_facts.years->last
                         ? tr("Money of %1 alone").arg(m_facts.years->first)
                         : tr("Money of %1 to %2 alone").arg(m_facts.years->first).arg(m_facts.years->last));
    if (m_facts.assumed > 0)
        parts.append(tr("%n assumed even", "deals spread over their years", m_facts.assumed));
    if (m_facts.undated > 0)
        parts.append(tr("%n deals without known years left out", nullptr, m_facts.undated));
    if (m_facts.deals < m_facts.dealsInAll && m_style.filter.minimum)
        parts.append(tr("Deals from %1: %2 of %3")
                         .arg(m_formatter.shortMoney(*m_style.filter.minimum), m_formatter.count(m_facts.deals),
                              m_formatter.count(m_facts.dealsInAll)));
    else if (m_facts.deals < m_facts.dealsInAll)
        parts.append(tr("%1 of %2 deals", nullptr, m_facts.dealsInAll)
                         .arg(m_formatter.count(m_facts.deals), m_formatter.count(m_facts.dealsInAll)));
    parts.append(
        tr("%1 of %2 with a source").arg(m_formatter.count(m_facts.sourced), m_formatter.count(m_facts.deals)));
    if (m_facts.disputed > 0)
        parts.append(tr("%1 disputed", nullptr, m_facts.disputed).arg(m_formatter.count(m_facts.disputed)));
    return parts.join(QStringLiteral(" · "));
}

QString LegendColumns::sourcesText(qsizetype count) const
{
    const QStringList &all = m_facts.publishers;
    if (all.isEmpty())
        return {};
    const QString named = all.first(std::min(count, all.size())).join(QStringLiteral("; "));
    return count >= all.size() ? tr("Sources: %1").arg(named)
                               : tr("Sources: %1; and %n more", nullptr, int(all.size() - count)).arg(named);
}

} // namespace CapitalLoop
