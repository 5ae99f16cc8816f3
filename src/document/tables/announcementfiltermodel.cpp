// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/tables/announcementfiltermodel.h"

#include "document/tables/announcementtablemodel.h"

namespace CapitalLoop {

AnnouncementFilterModel::AnnouncementFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(AnnouncementTableModel::SortRole);
    setSortLocaleAware(true);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setFilterKeyColumn(-1);
}

void AnnouncementFilterModel::setKnownOnly(bool only)
{
    if (m_knownOnly == only)
        return;
    m_knownOnly = only;
    invalidateFilter();
}

bool AnnouncementFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    return (!m_knownOnly || first.data(AnnouncementTableModel::KnownRole).toBool()) &&
           QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

bool AnnouncementFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool isKnown = left.data(sortRole()).isValid();
    if (isKnown != right.data(sortRole()).isValid())
        return isKnown == (sortOrder() == Qt::AscendingOrder);
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace CapitalLoop
