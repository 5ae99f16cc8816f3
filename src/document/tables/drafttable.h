// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/tables/recordtablemodel.h"
#include "words/languagescope.h"

#include <QDate>

namespace CapitalLoop {

/// What the draft tables of all kinds have in common, for the widgets that show them.
class DraftTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual int addRow() = 0; ///< gives its number
    virtual void removeRow(int row) = 0;
    using QAbstractTableModel::removeRow;

signals:
    void refused(const QString &why);
    void edited();
};

/// Rows within a record while a form edits them: nothing of them is in the network before the form is accepted. Rows
/// that have a day stand in the order of time.
template <class Record> class DraftTable : public DraftTableModel
{
public:
    using Member = std::optional<PartialDate> Record::*;

    DraftTable(const Network &network, QList<RecordColumn<Record>> columns, Member date, QList<Record> rows,
               QObject *parent)
        : DraftTableModel(parent),
          m_network(network),
          m_formatter(currentLanguage()),
          m_columns(std::move(columns)),
          m_date(date),
          m_rows(std::move(rows)),
          m_sources(network.sources())
    {
    }

    [[nodiscard]] const QList<Record> &rows() const { return m_rows; }
    /// The sources of a row, made in the edit where they were first named here.
    [[nodiscard]] QList<SourceId> sourcesIn(TableEdit &edit, const QList<SourceId> &ids) const
    {
        QStringList words;
        for (const SourceId &id : ids) {
            const int place = m_network.source(id) ? -1 : rowOf(m_sources, id);
            words.append(place < 0 ? id.text() : m_sources[place].url.toString());
        }
        return edit.sourcesNamed(words.join(u';')).value_or(ids);
    }
    void setBlank(const Record &blank) { m_blank = blank; }

    int addRow() override
    {
        const int row = int(m_rows.size());
        beginInsertRows({}, row, row);
        m_rows.append(m_blank);
        endInsertRows();
        emit edited();
        return row;
    }
    void removeRow(int row) override
    {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
        emit edited();
    }

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
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Record &record = m_rows[index.row()];
        const RecordColumn<Record> &column = m_columns[index.column()];
        const TableWords words{m_network, m_formatter};
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return column.shown(record, words);
        case Qt::EditRole:
            return column.edited ? column.edited(record, words) : column.shown(record, words);
        case RecordTableModel::EditorRole:
            return int(column.editor);
        case RecordTableModel::ChoicesRole:
            return column.choices ? column.choices(words) : QStringList();
        default:
            return {};
        }
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override
    {
        if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
            return false;
        if (value.toString() == index.data(Qt::EditRole).toString())
            return true;
        Records records;
        records.sources = m_sources;
        TableEdit edit{.records = records, .language = m_formatter.language()};
        Record record = m_rows[index.row()];
        if (!m_columns[index.column()].set(record, value.toString(), edit)) {
            emit refused(edit.problem);
            return false;
        }
        m_sources = records.sources;
        m_rows[index.row()] = std::move(record);
        emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columnCount() - 1));
        putInOrder(index.row());
        emit edited();
        return true;
    }

private:
    /// Moves a row to its place in time if it is not there.
    void putInOrder(int row)
    {
        const auto day = [this](int each) {
            const std::optional<PartialDate> &date = m_rows[each].*m_date;
            return date ? date->firstDay() : QDate();
        };
        if (!day(row).isValid())
            return;
        int place = row;
        for (int each = row - 1; each >= 0; --each) {
            if (day(each).isValid() && day(each) > day(row))
                place = each;
        }
        for (int each = row + 1; place >= row && each < m_rows.size(); ++each) {
            if (day(each).isValid() && day(each) < day(row))
                place = each;
        }
        if (place == row || !beginMoveRows({}, row, row, {}, place > row ? place + 1 : place))
            return;
        m_rows.move(row, place);
        endMoveRows();
    }

    Network m_network; ///< as it was when the form was opened
    Formatter m_formatter;
    QList<RecordColumn<Record>> m_columns;
    Member m_date;
    QList<Record> m_rows;
    QList<Source> m_sources; ///< with those named here
    Record m_blank{};
};

// The columns of rows within a deal.
[[nodiscard]] QList<RecordColumn<StatusStep>> stepColumns();
enum ScheduleColumn { YearColumn, ShareColumn, GigawattsColumn, YearAmountColumn };
[[nodiscard]] QList<RecordColumn<Schedule::Entry>> scheduleColumns(Currency currency);
/// Names of the statuses in their order.
[[nodiscard]] QStringList statusNames();

} // namespace CapitalLoop
