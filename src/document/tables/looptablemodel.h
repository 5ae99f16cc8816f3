// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/loops.h"
#include "words/formatter.h"

#include <QAbstractTableModel>

namespace CapitalLoop {

/// The loops that were found, a row each, in the order of their rank.
class LoopTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Path, Bottleneck, Total, Paid, Tags, Summary, ColumnCount };
    /// A number or text to sort and filter by.
    static constexpr int SortRole = Qt::UserRole;
    static constexpr int LengthRole = Qt::UserRole + 1;    ///< companies of the loop
    static constexpr int RoundTripRole = Qt::UserRole + 2; ///< whether it is one
    static constexpr int NothingRole = Qt::UserRole + 3;   ///< whether its weakest leg counts for nothing

    explicit LoopTableModel(QObject *parent = nullptr);

    void setLoops(const Network &network, const LoopList &loops, Language language);
    [[nodiscard]] const LoopList &loops() const { return m_loops; }
    [[nodiscard]] const Network &network() const { return m_network; } ///< in which they were found
    [[nodiscard]] const Loop &loop(int row) const { return m_loops.loops[row]; }
    [[nodiscard]] QString sentence(int row) const;
    /// The sentence with basis, day and sources below it, for use elsewhere.
    [[nodiscard]] QString quotation(int row, AmountBasis basis) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Loop &loop, int column) const;
    [[nodiscard]] QString summary(const Loop &loop) const;
    [[nodiscard]] QVariant sortKey(int row, int column) const;

    Network m_network;
    LoopList m_loops;
    Formatter m_formatter{Language::English};
};

} // namespace CapitalLoop
