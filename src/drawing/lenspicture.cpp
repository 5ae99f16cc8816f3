// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/lenspicture.h"

#include "drawing/arrowshape.h"
#include "drawing/curve.h"
#include "words/dealwords.h"
#include "words/lenswords.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace CapitalLoop {

namespace {

constexpr double HalfCent = 0.005;
constexpr double UnlitShare = 0.35;
constexpr double DarkShare = 0.42;    // of ink in the colour of every third ring
constexpr double HueStep = 0.055;     // towards yellow
constexpr double NarrowestTube = 3.4; // of which the outline leaves something inside

/// In degrees, counterclockwise from the right, as QPainterPath counts them.
double angleOf(QPointF centre, QPointF point)
{
    return std::atan2(centre.y() - point.y(), point.x() - centre.x()) * 180 / std::numbers::pi;
}

/// Round a circle from one point near it to another, the shorter way.
QPainterPath wayRound(QPointF centre, QPointF from, QPointF to)
{
    const double radius = (distanceBetween(centre, from) + distanceBetween(centre, to)) / 2;
    const QRectF box(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    const double start = angleOf(centre, from);
    const double sweep = std::remainder(angleOf(centre, to) - start, 360.0);
    QPainterPath path;
    path.arcMoveTo(box, start);
    path.arcTo(box, start, sweep);
    return path;
}

} // namespace

LensPicture::LensPicture(const Network &network, const DrawingStyle &style)
    : m_network(network),
      m_style(style),
      m_theme(theme(style.theme)),
      m_formatter(style.language),
      m_netted(std::get_if<NettedOut>(&style.lens)),
      m_cycled(std::get_if<CycledMoney>(&style.lens)),
      m_walk(std::get_if<DollarWalk>(&style.lens))
{
    if (!m_walk || m_walk->stops.isEmpty())
        return;
    m_stop = &m_walk->stops[std::clamp(style.stop, 0, int(m_walk->stops.size()) - 1)];
    m_cents = dollarCents(*m_walk, style.stop);
}

WidthBasis LensPicture::basis() const
{
    return !keepsSizes() && m_style.basis == WidthBasis::PerYear ? WidthBasis::Headline : m_style.basis;
}

bool LensPicture::counts(const DealId &deal) const
{
    if (m_netted)
        return m_netted->circularShares.contains(deal);
    return !m_stop || m_stop->moved.contains(deal);
}

bool LensPicture::isFaded(const DealId &deal) const
{
    return !counts(deal) || (m_netted && (m_style.stop > 0 || isAllCircular(deal)));
}

bool LensPicture::isAllCircular(const DealId &deal) const
{
    return m_netted && m_netted->circularShares.value(deal) > 1 - HalfCent;
}

std::optional<DealSize> LensPicture::sizeOf(const DealId &deal, const std::optional<DealSize> &usual) const
{
    if (keepsSizes())
        return usual;
    if (!counts(deal))
        return std::nullopt;
    if (m_stop) {
        const double part = m_stop->moved.value(deal) * DollarInBillions;
        return DealSize{part, part};
    }
    if (!usual)
        return std::nullopt;
    const double net = 1 - m_netted->circularShares.value(deal);
    return DealSize{usual->whole * net, usual->firm * net};
}

QString LensPicture::amountText(const Deal &deal, const std::optional<DealSize> &size, const QString &usual) const
{
    if (keepsSizes())
        return usual;
    if (!size || (m_netted && isAllCircular(deal.id)))
        return {};
    if (m_stop)
        return centsText(size->whole / DollarInBillions, m_formatter);
    const auto money = Money::fromMajor(size->whole * 1e9);
    const bool ceiling = deal.amount && deal.amount->upTo && amountBasis(m_style.basis) == AmountBasis::Headline;
    return money && deal.amount ? signedAmount(deal, m_formatter.shortMoney(*money), ceiling) : QString();
}

QString LensPicture::valueText(const CompanyId &company, const QString &usual) const
{
    if (m_cycled) {
        const auto share = m_cycled->shares.constFind(company);
        return share != m_cycled->shares.cend() ? m_formatter.percent(100 * *share) : QString();
    }
    if (!m_stop)
        return usual;
    const int here = m_cents.here.value(company);
    const int kept = isStuck(*m_walk) ? 0 : m_cents.kept.value(company);
    QStringList parts;
    if (here > 0) {
        const QString cents = centsText(m_stop->here.value(company), here, m_formatter);
        parts.append(isStart(company) && m_style.stop > 0 ? tr("%1 home").arg(cents) : cents);
    }
    if (kept > 0)
        parts.append(tr("%1 kept").arg(centsText(m_stop->kept.value(company), kept, m_formatter)));
    return parts.join(QStringLiteral(" · "));
}

std::optional<double> LensPicture::gaugeOf(const CompanyId &company) const
{
    if (m_cycled)
        return m_cycled->shares.contains(company) ? std::optional(m_cycled->shares.value(company)) : std::nullopt;
    if (m_stop && m_stop->here.contains(company))
        return m_stop->here.value(company);
    return std::nullopt;
}

bool LensPicture::isStart(const CompanyId &company) const
{
    return m_walk && m_walk->start == company;
}

void LensPicture::explain(FurnitureFacts &facts) const
{
    if (!isOn())
        return;
    facts.subtitle = lensFinding(m_network, m_style.lens, m_style.stop, m_formatter);
    const QString books = booksText(m_style.lens, m_formatter);
    const bool hides = facts.deals < facts.dealsInAll;
    facts.notes = {lensRule(m_network, m_style.lens, m_formatter) + m_formatter.gap() +
                   (hides ? tr("%1 Deals that the filter hides are counted too.").arg(books) : books)};
    facts.gauges = m_cycled || m_stop;
    facts.ceilings = facts.ceilings && showsCeilings();
    facts.undisclosed = facts.undisclosed && m_cycled;
    facts.nothingYet = facts.nothingYet && m_cycled;
    facts.uncounted = !m_cycled;
    facts.netted = m_netted;
    facts.rings = m_netted && !m_netted->rings.isEmpty();
    facts.partOfDollar = m_stop;
    if (m_netted) {
        for (const MoneyRing &ring : m_netted->rings) {
            facts.largestDeal = std::max(facts.largestDeal, ring.amount.major() / 1e9);
            for (qsizetype leg = 0; leg < ring.deals.size(); ++leg)
                facts.ceilings |= ringLeg(ring, leg).ceiling;
        }
    }
}

/// Rings that run side by side have shades of their own.
QColor LensPicture::ringColour(int ring) const
{
    const QColor &colour = m_theme.circular;
    if (!isLit(ring))
        return mixed(m_theme.background, colour, UnlitShare);
    if (m_style.stop > 0)
        return colour;
    switch (ring % 3) {
    case 2:
        return mixed(colour, m_theme.ink, DarkShare);
    case 0:
        return QColor::fromHslF(float(std::fmod(colour.hslHueF() + HueStep, 1.0)), 0.75F * colour.hslSaturationF(),
                                colour.lightnessF());
    default:
        return colour;
    }
}

/// In the line style of the deal whose money it is.
DealShape LensPicture::ringLeg(const MoneyRing &ring, qsizetype leg) const
{
    const Deal &deal = *m_network.deal(ring.deals[leg]);
    const std::optional<QDate> day = m_network.asOf;
    const auto whole = dealSize(deal, basis(), day);
    const double firm = whole && whole->whole > 0 ? whole->firm / whole->whole : 0;
    DealShape shape{.id = deal.id,
                    .from = ring.companies[leg],
                    .to = ring.companies[(leg + 1) % ring.companies.size()],
                    .family = deal.family(),
                    .status = deal.status(day)};
    shape.width = arrowWidth(ring.amount.major() / 1e9);
    shape.ceiling = deal.amount->upTo && firm < 1 && basis() == WidthBasis::Headline;
    shape.firmWidth = shape.ceiling ? firm * shape.width : shape.width;
    if (shape.ceiling)
        shape.width = std::max(shape.width, NarrowestTube);
    shape.dashes = dashesOf(shape.status, shape.ceiling ? 1.3 : shape.width);
    return shape;
}

QList<DealShape> LensPicture::ringLegs(const QList<DealShape> &deals, const QSet<CompanyId> &companies,
                                       const Trains &trains) const
{
    QList<DealShape> legs;
    for (qsizetype i = 0; m_netted && i < m_netted->rings.size(); ++i) {
        const MoneyRing &ring = m_netted->rings[i];
        if (!std::ranges::all_of(ring.companies, [&](const CompanyId &id) { return companies.contains(id); }))
            continue;
        for (qsizetype leg = 0; leg < ring.companies.size(); ++leg) {
            DealShape shape = ringLeg(ring, leg);
            const auto carrier = std::ranges::find(deals, shape.id, &DealShape::id);
            if (carrier != deals.end()) {
                shape.description = carrier->description;
                shape.link = carrier->link;
            }
            shape.ring = int(i) + 1;
            shape.colour = ringColour(shape.ring);
            const double billions = ring.amount.major() / 1e9;
            if (isLit(shape.ring))
                shape.dots = trains({billions, isFirm(shape.status) ? billions * shape.firmWidth / shape.width : 0});
            shape.title = ringText(m_network, ring, m_formatter);
            legs.append(shape);
        }
    }
    return legs;
}

QList<RingJoint> LensPicture::joints(const QList<DealShape> &deals, const QList<CompanyShape> &companies) const
{
    QList<RingJoint> joints;
    for (const DealShape &in : deals) {
        if (in.ring == 0)
            continue;
        const auto out = std::ranges::find_if(
            deals, [&](const DealShape &deal) { return deal.ring == in.ring && deal.from == in.to; });
        const auto company = std::ranges::find(companies, in.to, &CompanyShape::id);
        if (out == deals.end() || company == companies.end())
            continue;
        joints.append({.company = in.to,
                       .ring = in.ring,
                       .deals = m_netted->rings[in.ring - 1].deals,
                       .path = wayRound(company->centre, in.end, out->start),
                       .colour = in.colour,
                       .width = std::max(1.6, 0.7 * in.width)});
    }
    return joints;
}

} // namespace CapitalLoop
