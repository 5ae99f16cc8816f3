// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/tables/recordtablemodel.h"
#include "model/networkpatch.h"

namespace CapitalLoop {

/// The table of one kind of record: rows are those of the network, columns what a subclass gives. Follows the document
/// row by row, so that views keep their place.
template <class Record> class RecordTable : public RecordTableModel
{
public:
    [[nodiscard]] const Record &record(int row) const { return m_rows[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section < m_columns.size())
            return m_columns[section].title;
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return cellData(m_rows[index.row()], index.column(), role);
    }
    [[nodiscard]] QVariant blankData(int column, int role) const override
    {
        Records records = document().network().records();
        return cellData(blank({.records = records, .language = language()}), column, role);
    }
    [[nodiscard]] bool isEditable(int column) const override { return bool(m_columns[column].set); }
    [[nodiscard]] QString groupOf(int column) const override { return m_columns[column].group; }
    /// Puts texts into a record by column; false with a problem.
    [[nodiscard]] bool put(Record &record, const QMap<int, QString> &texts, TableEdit &edit) const
    {
        for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
            if (!put(record, text.key(), *text, edit))
                return false;
        }
        return true;
    }

protected:
    RecordTable(Document &document, QList<Record> Records::*list, QObject *parent)
        : RecordTableModel(document, parent), m_list(list), m_rows(document.network().records().*list)
    {
        connect(&document, &Document::changed, this, &RecordTable::follow);
    }

    /// To be called by the subclass once, and again in another language.
    void setColumns(QList<RecordColumn<Record>> columns) { m_columns = std::move(columns); }
    /// A record for a new row; without the companies it needs, which completed() gives it.
    [[nodiscard]] virtual Record blank(const TableEdit &edit) const = 0;
    /// Gives a blank record what it needs to hold; companies are made where there are none.
    virtual void complete(Record &, TableEdit &) const {}
    /// Gives a copied record an id of its own.
    virtual void makeAnother(Record &, TableEdit &) const {}

    void append(TableEdit &edit) const override
    {
        Record record = blank(edit);
        complete(record, edit); // may add companies first
        (edit.records.*m_list).append(std::move(record));
    }

    void duplicate(TableEdit &edit, const QList<int> &rows) const override
    {
        for (const int row : rows) {
            Record copy = m_rows[row];
            makeAnother(copy, edit);
            (edit.records.*m_list).append(copy);
        }
    }

    /// The network without these rows, for records that nothing names.
    [[nodiscard]] Network withoutRows(QList<int> rows) const
    {
        Records records = document().network().records();
        std::ranges::sort(rows, std::greater());
        for (const int row : rows)
            (records.*m_list).removeAt(row);
        return *document().network().withRecords(std::move(records));
    }

    [[nodiscard]] bool set(TableEdit &edit, const QList<Cell> &cells) const override
    {
        for (const Cell &cell : cells) {
            while (cell.row >= (edit.records.*m_list).size())
                (edit.records.*m_list).append(blank(edit));
            Record record = (edit.records.*m_list)[cell.row]; // a copy, since reading the cell may add records
            if (!put(record, cell.column, cell.text, edit))
                return false;
            (edit.records.*m_list)[cell.row] = std::move(record);
        }
        return newRowsHold(edit);
    }

private:
    [[nodiscard]] bool put(Record &record, int place, const QString &text, TableEdit &edit) const
    {
        const RecordColumn<Record> &column = m_columns[place];
        if (column.set && column.set(record, text, edit))
            return true;
        if (edit.problem.isEmpty())
            edit.problem = CellWords::tr("“%1” cannot be changed here.").arg(column.title);
        edit.problemColumn = place;
        return false;
    }

    [[nodiscard]] QVariant cellData(const Record &record, int place, int role) const
    {
        const RecordColumn<Record> &column = m_columns[place];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return column.shown(record, words());
        case Qt::EditRole:
            return column.edited ? column.edited(record, words()) : column.shown(record, words());
        case SortRole:
            return column.key ? column.key(record, words()) : QVariant(column.shown(record, words()).toCaseFolded());
        case EditorRole:
            return int(column.editor);
        case ChoicesRole:
            return column.choices ? column.choices(words()) : QStringList();
        case HintRole:
            return column.hint;
        default:
            return {};
        }
    }

    [[nodiscard]] bool newRowsHold(TableEdit &edit) const
    {
        const QList<Record> &list = edit.records.*m_list;
        for (qsizetype row = m_rows.size(); row < list.size(); ++row) {
            for (int place = 0; place < int(m_columns.size()); ++place) {
                const RecordColumn<Record> &column = m_columns[place];
                if (column.isRequired && column.shown(list[row], words()).isEmpty()) {
                    edit.problem = CellWords::tr("A new row needs “%1”. Nothing was changed.").arg(column.title);
                    edit.problemColumn = place;
                    return false;
                }
            }
        }
        return true;
    }

    void follow(const DocumentChange &change)
    {
        if (change.kind == DocumentChange::Kind::Places)
            return;
        const QList<Record> rows = document().network().records().*m_list;
        if (change.kind == DocumentChange::Kind::Everything) {
            beginResetModel();
            m_rows = rows;
            endResetModel();
            return;
        }
        const ListPatch<Record> patch = listPatch(m_rows, rows);
        if (patch.before.size() == patch.after.size()) {
            m_rows = rows;
        } else {
            if (!patch.before.isEmpty()) {
                beginRemoveRows({}, int(patch.at), int(patch.at + patch.before.size()) - 1);
                m_rows.remove(patch.at, patch.before.size());
                endRemoveRows();
            }
            if (!patch.after.isEmpty()) {
                beginInsertRows({}, int(patch.at), int(patch.at + patch.after.size()) - 1);
                m_rows = rows;
                endInsertRows();
            }
        }
        // Names of companies and sources stand in other tables too.
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    QList<Record> Records::*m_list;
    QList<Record> m_rows;
    QList<RecordColumn<Record>> m_columns;
};

} // namespace CapitalLoop
