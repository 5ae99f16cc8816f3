// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "document/tables/recordcolumns.h"
#include "io/columnmapping.h"

#include <QAbstractTableModel>

namespace CapitalLoop {

/// One kind of record of a document as a table to edit: each change is an undo command. What a cell cannot be is told
/// by refused(). The tables of the kinds are RecordTables.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int SortRole = Qt::UserRole;        ///< a value to sort by
    static constexpr int EditorRole = Qt::UserRole + 1;  ///< CellEditor
    static constexpr int ChoicesRole = Qt::UserRole + 2; ///< QStringList
    static constexpr int HintRole = Qt::UserRole + 3;    ///< what may be typed

    RecordTableModel(Document &document, QObject *parent);

    [[nodiscard]] Document &document() const { return m_document; }
    void setLanguage(Language language);
    [[nodiscard]] Language language() const { return m_formatter.language(); }

    [[nodiscard]] virtual QString title() const = 0;             ///< "Deals"
    [[nodiscard]] virtual QString groupOf(int column) const = 0; ///< of a form's fields; empty: the first ones
    [[nodiscard]] virtual bool isEditable(int column) const = 0;
    /// As data(), of a row that is not there yet.
    [[nodiscard]] virtual QVariant blankData(int column, int role) const = 0;
    /// Adds a row that holds, with what is selected in it; gives its number, or -1 after telling why not.
    int addRow();
    /// Part of an edit that fields do not hold: of a row, after its cells; false with a problem.
    using RowEdit = std::function<bool(TableEdit &edit, int row)>;
    /// Puts texts into a row by column, or into a new one behind the last: one step named `step`, with what `more` does
    /// to the records and `finish` to the network in it; false after telling why not.
    bool setRow(int row, const QMap<int, QString> &texts, const QString &step, const RowEdit &more = {},
                const std::function<void(Network &)> &finish = {});
    void duplicateRows(const QList<int> &rows);
    /// Companies go with all that hangs on them.
    void removeRows(const QList<int> &rows);
    /// What of other tables goes with these rows, in words to ask by; empty if nothing does.
    [[nodiscard]] virtual QString removalWarning(const QList<int> &rows) const;
    using QAbstractTableModel::removeRows;

    /// Cells as a spreadsheet takes them: tabs between, quotes where needed; with the titles above if whole rows.
    [[nodiscard]] QString copied(const QModelIndexList &cells, bool withTitles) const;
    /// Puts text from a spreadsheet in. With a first row that names the columns its rows are added, or update what they
    /// name; else its cells go into these rows (in the order of the view) from the column on, and what is more becomes
    /// new rows. One step to undo; all of it or, after telling why, nothing. Gives what was done in a sentence; empty
    /// if nothing was.
    QString paste(const QString &text, const QList<int> &rows, int column);
    bool clearCells(const QModelIndexList &cells);

    /// The rows of what is selected in the document.
    [[nodiscard]] virtual QList<int> selectedRows() const { return {}; }
    [[nodiscard]] virtual Selection selectionOf(const QList<int> &rows) const;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void refused(const QString &why, int column = -1);
    void companiesMade(const QStringList &names); ///< since a cell named them for the first time

protected:
    struct Cell
    {
        int row = 0; ///< beyond the last: rows to be added
        int column = 0;
        QString text{};
    };

    /// Adds a row that holds to the records.
    virtual void append(TableEdit &edit) const = 0;
    virtual void duplicate(TableEdit &edit, const QList<int> &rows) const = 0;
    [[nodiscard]] virtual Network removed(const QList<int> &rows) const = 0;
    /// Puts texts into cells, adding rows for those beyond the last; false with a problem.
    [[nodiscard]] virtual bool set(TableEdit &edit, const QList<Cell> &cells) const = 0;
    [[nodiscard]] virtual std::optional<TableKind> importKind() const = 0;
    virtual void languageChanged() = 0;

    [[nodiscard]] TableWords words() const { return {m_document.network(), m_formatter}; }

private:
    bool push(TableEdit &edit, const QString &text, const std::function<void(Network &)> &finish = {});
    bool setCells(const QList<Cell> &cells, const QString &text);

    Document &m_document;
    Formatter m_formatter;
};

} // namespace CapitalLoop
