// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/picturemeasures.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace CapitalLoop {

namespace {

constexpr double CoveredShare = 0.075; // of the canvas by circles
constexpr double LargestRadius = 92;   // at 1920x1080
constexpr double SmallestRadius = 15;
constexpr double DotsAtMost = 30;    // on the arrow of the largest deal
constexpr double DotOfDollar = 0.02; // that one dot stands for

/// 1, 2 or 5 times a power of ten, not below `amount`.
double roundAbove(double amount)
{
    const double power = std::pow(10, std::floor(std::log10(amount)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * power >= amount * 0.9999999)
            return step * power;
    }
    return 10 * power;
}

} // namespace

PictureMeasures::PictureMeasures(const Network &network, const DrawingStyle &style, const VisiblePart &part,
                                 const LensPicture &lens, const FurnitureFacts *frame)
{
    if (frame)
        m_facts = *frame;
    m_facts.day = network.asOf;
    if (!frame)
        findScale(network, style, part);
    measureCompanies(network, part);
    measureDeals(network, style, part, lens);
}

std::optional<DealSize> PictureMeasures::size(const DealId &id) const
{
    const auto found = m_sizes.constFind(id);
    return found != m_sizes.cend() ? std::optional(*found) : std::nullopt;
}

void PictureMeasures::findScale(const Network &network, const DrawingStyle &style, const VisiblePart &part)
{
    const QSizeF canvas = canvasSize(style.size);
    const double unit = std::sqrt(canvas.width() * canvas.height() / (1920.0 * 1080.0));
    double sum = 0;
    for (const CompanyId &id : part.companies) {
        const Valuation *valuation = network.latestValuation(id, m_facts.day);
        if (!valuation || valuation->value.currency() != Currency())
            continue;
        sum += std::max(0.0, valuation->value.major());
        m_facts.largestValue = std::max(m_facts.largestValue, valuation->value.major());
    }
    const double crowd = double(std::max<qsizetype>(1, part.companies.size()));
    const double smallest =
        std::min(SmallestRadius * std::max(unit, 0.85), std::sqrt(0.2 * canvas.width() * canvas.height() / crowd) / 2);
    const double factor =
        sum > 0 ? std::min(std::sqrt(CoveredShare * canvas.width() * canvas.height() / (std::numbers::pi * sum)),
                           LargestRadius * unit / std::sqrt(m_facts.largestValue))
                : 0;
    m_facts.radiusPerRootDollar = factor;
    m_facts.smallestRadius = smallest;
}

void PictureMeasures::measureCompanies(const Network &network, const VisiblePart &part)
{
    const double smallest = m_facts.smallestRadius;
    const double factor = m_facts.radiusPerRootDollar;
    for (const CompanyId &id : part.companies) {
        const Valuation *valuation = network.latestValuation(id, m_facts.day);
        const bool isValued = valuation && valuation->value.currency() == Currency() && valuation->value.major() > 0;
        m_radii.insert(id, isValued ? std::max(smallest, factor * std::sqrt(valuation->value.major())) : smallest);
        m_facts.unvalued |= !valuation || valuation->value.currency() != Currency();
        m_facts.roles.insert(network.company(id)->role);
    }
}

void PictureMeasures::measureDeals(const Network &network, const DrawingStyle &style, const VisiblePart &part,
                                   const LensPicture &lens)
{
    const std::optional<QDate> day = m_facts.day;
    const WidthBasis basis = lens.basis();
    std::map<QString, int> citations;
    m_facts.sourced = 0;
    m_facts.disputed = 0;
    m_facts.publishers.clear();
    for (const DealId &id : part.deals) {
        const Deal &deal = *network.deal(id);
        const Status status = deal.status(day);
        if (const auto size = lens.sizeOf(id, dealSize(deal, basis, day))) {
            m_sizes.insert(id, *size);
            m_facts.largestDeal = std::max(m_facts.largestDeal, size->whole);
            m_facts.ceilings |= deal.amount->upTo && size->firm < size->whole;
            m_facts.dots |= !isOver(status);
        } else {
            (deal.amount && basis != WidthBasis::PerYear ? m_facts.nothingYet : m_facts.undisclosed) = true;
        }
        if (deal.amount && basis == WidthBasis::Headline) {
            m_facts.moreThan |= !deal.amount->high;
            m_facts.about |= deal.amount->about && deal.amount->high && !deal.amount->upTo;
        }
        m_facts.families.insert(deal.family());
        m_facts.statuses.insert(status);
        m_facts.sourced += deal.sources.isEmpty() ? 0 : 1;
        m_facts.disputed += deal.amount && deal.amount->disputed ? 1 : 0;
        for (const SourceId &source : deal.sources)
            ++citations[network.source(source)->publisher];
    }
    QList<std::pair<int, QString>> ranked;
    for (const auto &[publisher, count] : citations) {
        if (!publisher.isEmpty())
            ranked.append({-count, publisher});
    }
    std::ranges::sort(ranked);
    for (const auto &[count, publisher] : ranked)
        m_facts.publishers.append(publisher);
    m_facts.title = style.title.isEmpty() ? network.title.in(style.language) : style.title;
    m_facts.subtitle = network.subtitle.in(style.language);
    m_facts.deals = int(part.deals.size());
    m_facts.dealsInAll = int(network.deals().size());
    m_facts.payersOnTop = style.payersOnTop;
    lens.explain(m_facts);
    m_facts.dotUnit = m_facts.partOfDollar      ? DotOfDollar * DollarInBillions
                      : m_facts.largestDeal > 0 ? roundAbove(m_facts.largestDeal / DotsAtMost)
                                                : 1;
}

DotTrain PictureMeasures::train(const DealSize &size, Status status) const
{
    if (isOver(status))
        return {};
    DotTrain train;
    train.count = std::max(1, int(std::lround(size.whole / m_facts.dotUnit)));
    const double share = size.whole > 0 ? size.firm / size.whole : 0;
    train.full = int(std::lround(share * train.count));
    // A firm part is never without a dot, nor a promised one where there are two.
    if (train.full == 0 && size.firm > 0)
        train.full = 1;
    if (train.full == train.count && train.count > 1 && share < 1)
        --train.full;
    train.radius = size.whole < 0.5 * m_facts.dotUnit ? 2.2 : 3.2;
    return train;
}

} // namespace CapitalLoop
