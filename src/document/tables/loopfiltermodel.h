// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace CapitalLoop {

/// The loops that a text, a length and a tag leave, sorted.
class LoopFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LoopFilterModel(QObject *parent = nullptr);

    void setCompany(const QString &part); ///< of a company's name; empty = all
    void setRoundTripsOnly(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_company;
    bool m_roundTripsOnly = false;
};

} // namespace CapitalLoop
