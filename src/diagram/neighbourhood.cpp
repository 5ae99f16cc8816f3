// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/neighbourhood.h"

#include <QLineF>

#include <algorithm>
#include <limits>

namespace CapitalLoop {

const CompanyShape *findCompany(const Drawing &drawing, const CompanyId &id)
{
    const auto found = std::ranges::find(drawing.companies, id, &CompanyShape::id);
    return found == drawing.companies.end() ? nullptr : &*found;
}

const DealShape *findDeal(const Drawing &drawing, const DealId &id)
{
    const auto found = std::ranges::find(drawing.deals, id, &DealShape::id);
    return found == drawing.deals.end() ? nullptr : &*found;
}

Emphasis emphasisOf(const Drawing &drawing, const Selection &selection)
{
    Emphasis emphasis;
    if (selection.isEmpty())
        return emphasis;
    for (const CompanyShape &company : drawing.companies) {
        if (selection.companies.contains(company.id)) {
            emphasis.ringed.insert(company.id);
            emphasis.companies.insert(company.id);
        }
    }
    for (const DealShape &deal : drawing.deals) {
        if (selection.deals.contains(deal.id) || emphasis.ringed.contains(deal.from) ||
            emphasis.ringed.contains(deal.to)) {
            emphasis.deals.insert(deal.id);
            emphasis.companies << deal.from << deal.to;
        }
    }
    return emphasis;
}

std::optional<CompanyId> neighbourTowards(const Drawing &drawing, const CompanyId &from, QPointF direction)
{
    constexpr double LeastCosine = 0.26;
    const CompanyShape *here = findCompany(drawing, from);
    if (!here)
        return std::nullopt;
    const double unit = QLineF({}, direction).length();
    double best = std::numeric_limits<double>::max();
    std::optional<CompanyId> found;
    for (const DealShape &deal : drawing.deals) {
        if ((deal.from == from) == (deal.to == from))
            continue;
        const CompanyShape *there = findCompany(drawing, deal.from == from ? deal.to : deal.from);
        if (!there)
            continue;
        const QPointF way = there->centre - here->centre;
        const double distance = QLineF({}, way).length();
        const double cosine = QPointF::dotProduct(way, direction) / std::max(distance * unit, 1e-9);
        if (cosine < LeastCosine)
            continue;
        const double cost = distance / (cosine * cosine);
        if (cost < best) {
            best = cost;
            found = there->id;
        }
    }
    return found;
}

std::optional<CompanyId> firstCompany(const Drawing &drawing)
{
    const auto largest = std::ranges::max_element(drawing.companies, {}, &CompanyShape::radius);
    if (largest == drawing.companies.end())
        return std::nullopt;
    return largest->id;
}

QList<DealId> dealsInOrder(const Drawing &drawing, const std::optional<CompanyId> &company)
{
    QList<const DealShape *> deals;
    for (const DealShape &deal : drawing.deals) {
        if (!company || deal.from == *company || deal.to == *company)
            deals.append(&deal);
    }
    std::ranges::stable_sort(deals, std::greater(), &DealShape::width);
    QList<DealId> ids;
    for (const DealShape *deal : deals)
        ids.append(deal->id);
    return ids;
}

} // namespace CapitalLoop
