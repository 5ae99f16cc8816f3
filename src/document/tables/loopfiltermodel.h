// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace CapitalLoop {

/// The loops of a LoopTableModel that companies and a tag leave, sorted; those of which nothing counts come last,
/// whatever the order.
class LoopFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LoopFilterModel(QObject *parent = nullptr);

    void setCompanies(const std::optional<QSet<CompanyId>> &companies); ///< through one of them; nothing = all
    void setRoundTripsOnly(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    std::optional<QSet<CompanyId>> m_companies;
    bool m_roundTripsOnly = false;
};

} // namespace CapitalLoop
