// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/tables/loopfiltermodel.h"

#include "document/tables/looptablemodel.h"

namespace CapitalLoop {

LoopFilterModel::LoopFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(LoopTableModel::SortRole);
}

void LoopFilterModel::setCompany(const QString &part)
{
    m_company = part.trimmed();
    invalidateFilter();
}

void LoopFilterModel::setRoundTripsOnly(bool only)
{
    m_roundTripsOnly = only;
    invalidateFilter();
}

bool LoopFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex path = sourceModel()->index(row, LoopTableModel::Path, parent);
    if (m_roundTripsOnly && !path.data(LoopTableModel::RoundTripRole).toBool())
        return false;
    return m_company.isEmpty() || path.data().toString().contains(m_company, Qt::CaseInsensitive);
}

} // namespace CapitalLoop
