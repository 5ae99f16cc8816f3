// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/announcement.h"
#include "document/document.h"
#include "words/formatter.h"

#include <QAbstractTableModel>

namespace CapitalLoop {

/// What was announced against what has been paid: the deals whose announcement is known to the day, or whose move on
/// the news was published, a row each. To read, not to edit. The document must outlive it.
class AnnouncementTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        DealName,
        Announced,
        AmountColumn,
        Paid,
        PayerMove,
        RecipientMove,
        Gained,
        PerDollar,
        Origin,
        ColumnCount
    };
    /// A number or text to sort by; nothing where nothing is known.
    static constexpr int SortRole = Qt::UserRole;
    static constexpr int KnownRole = Qt::UserRole + 1; ///< whether a move of either side is known

    explicit AnnouncementTableModel(const Document &document, QObject *parent = nullptr);

    void setLanguage(Language language);
    /// While nobody looks, changes of the document wait.
    void setActive(bool active);
    [[nodiscard]] DealId deal(int row) const { return m_rows[row].deal; }
    [[nodiscard]] int rowOf(const DealId &deal) const; ///< -1 without one
    [[nodiscard]] const DealAnnouncement &announcement(int row) const { return m_rows[row]; }
    /// The titles and these rows with plain numbers, as CSV (RFC 4180) or as a spreadsheet takes it from the clipboard.
    [[nodiscard]] QString copied(const QList<int> &rows, QChar separator) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();
    [[nodiscard]] QString text(const DealAnnouncement &row, int column) const;
    [[nodiscard]] QString plainText(const DealAnnouncement &row, int column) const;
    [[nodiscard]] QString tip(const DealAnnouncement &row, int column) const;
    [[nodiscard]] QVariant sortKey(const DealAnnouncement &row, int column) const;
    [[nodiscard]] QString origin(const DealAnnouncement &row) const;

    const Document &m_document;
    Network m_network; ///< whose rows these are
    QList<DealAnnouncement> m_rows;
    bool m_isActive = true;
    bool m_isStale = false;
    Formatter m_formatter{Language::English};
};

} // namespace CapitalLoop
