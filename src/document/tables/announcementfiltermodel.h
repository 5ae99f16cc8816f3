// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace CapitalLoop {

/// The announcements with the words that are looked for, and if asked only those with a known move. However they are
/// sorted, what is not known comes last.
class AnnouncementFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AnnouncementFilterModel(QObject *parent = nullptr);

    void setKnownOnly(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool m_knownOnly = false;
};

} // namespace CapitalLoop
