// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/tables/loopfiltermodel.h"

#include "document/tables/looptablemodel.h"

#include <algorithm>

namespace CapitalLoop {

LoopFilterModel::LoopFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(LoopTableModel::SortRole);
}

void LoopFilterModel::setCompanies(const std::optional<QSet<CompanyId>> &companies)
{
    if (companies == m_companies)
        return;
    m_companies = companies;
    invalidateFilter();
}

void LoopFilterModel::setRoundTripsOnly(bool only)
{
    m_roundTripsOnly = only;
    invalidateFilter();
}

bool LoopFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    Q_UNUSED(parent);
    const Loop &loop = static_cast<const LoopTableModel *>(sourceModel())->loop(row);
    if (m_roundTripsOnly && !loop.roundTrip)
        return false;
    return !m_companies ||
           std::ranges::any_of(loop.legs, [this](const LoopLeg &leg) { return m_companies->contains(leg.from); });
}

bool LoopFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool leftIsNothing = left.data(LoopTableModel::NothingRole).toBool();
    const bool rightIsNothing = right.data(LoopTableModel::NothingRole).toBool();
    if (leftIsNothing != rightIsNothing)
        return sortOrder() == Qt::AscendingOrder ? rightIsNothing : leftIsNothing;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace CapitalLoop
