// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/tables/recordtablemodel.h"

#include "document/commands/editcommand.h"
#include "io/tableimport.h"
#include "words/errorwords.h"
#include "words/languagescope.h"

#include <algorithm>

namespace CapitalLoop {

namespace {

/// A cell for a spreadsheet: quoted where it has what would part it.
QString quoted(QString cell)
{
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'"'))
        return cell;
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

RecordTableModel::RecordTableModel(Document &document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_formatter(currentLanguage())
{
}

void RecordTableModel::setLanguage(Language language)
{
    m_formatter = Formatter(language);
    languageChanged();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RecordTableModel::addRow()
{
    Records records = m_document.network().records();
    TableEdit edit{.records = records, .language = language()};
    append(edit);
    return push(edit, tr("Add to %1").arg(title())) ? rowCount() - 1 : -1;
}

bool RecordTableModel::setRow(int row, const QMap<int, QString> &texts, const QString &step, const RowEdit &more,
                              const std::function<void(Network &)> &finish)
{
    QList<Cell> cells;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        cells.append({row, text.key(), *text});
    Records records = m_document.network().records();
    TableEdit edit{.records = records, .language = language()};
    if (!set(edit, cells) || (more && !more(edit, row))) {
        emit refused(edit.problem, edit.problemColumn);
        return false;
    }
    return push(edit, step, finish);
}

void RecordTableModel::duplicateRows(const QList<int> &rows)
{
    Records records = m_document.network().records();
    TableEdit edit{.records = records, .language = language()};
    duplicate(edit, rows);
    push(edit, tr("Duplicate %n rows of %1", nullptr, int(rows.size())).arg(title()));
}

void RecordTableModel::removeRows(const QList<int> &rows)
{
    if (!rows.isEmpty())
        m_document.undoStack().push(new EditCommand(
            m_document, removed(rows), tr("Delete %n rows of %1", nullptr, int(rows.size())).arg(title())));
}

QString RecordTableModel::removalWarning(const QList<int> &) const
{
    return {};
}

QString RecordTableModel::copied(const QModelIndexList &cells, bool withTitles) const
{
    QMap<int, QMap<int, QString>> rows;
    QMap<int, QString> titles;
    for (const QModelIndex &cell : cells) {
        rows[cell.row()][cell.column()] = quoted(cell.data(Qt::EditRole).toString());
        titles[cell.column()] = headerData(cell.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    }
    QString text;
    if (withTitles)
        text += QStringList(titles.values()).join(u'\t') + u'\n';
    for (const QMap<int, QString> &row : std::as_const(rows)) {
        QStringList line;
        for (auto title = titles.cbegin(); title != titles.cend(); ++title)
            line.append(row.value(title.key()));
        text += line.join(u'\t') + u'\n';
    }
    return text;
}

QString RecordTableModel::paste(const QString &text, const QList<int> &rows, int column)
{
    const SheetFile file = sheetOfText(text, tr("what was pasted"));
    if (file.sheets.isEmpty() || file.sheets.first().rows.isEmpty()) {
        emit refused(tr("There is no table on the clipboard."));
        return {};
    }
    const Sheet &sheet = file.sheets.first();
    if (const auto kind = importKind()) {
        const ColumnMapping mapping = guessedMapping(sheet, kind);
        if (mapping.headerRow && mapping.missingFields().isEmpty() && sheet.rows.size() > 1) {
            const ImportResult result = importTable(m_document.network(), sheet, mapping, tr("what was pasted"));
            m_document.undoStack().push(new EditCommand(m_document, result.network, tr("Paste into %1").arg(title())));
            const QString done = tr("%1 rows added, %2 changed, %3 as they were, %4 left out.")
                                     .arg(result.counts.added)
                                     .arg(result.counts.updated)
                                     .arg(result.counts.unchanged)
                                     .arg(result.counts.leftOut);
            const auto worst = std::ranges::min_element(result.issues, {}, &Issue::severity);
            return worst == result.issues.end() || worst->severity == Severity::Note
                       ? done
                       : done + u' ' + errorText(worst->error);
        }
    }
    QList<Cell> cells;
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        const QStringList &texts = sheet.rows[i].cells;
        const int row = i < rows.size() ? rows[i] : rowCount() + int(i - rows.size());
        for (qsizetype j = 0; j < texts.size() && column + j < columnCount(); ++j)
            cells.append({row, column + int(j), texts[j]});
    }
    return setCells(cells, tr("Paste into %1").arg(title())) ? tr("%n rows pasted.", nullptr, int(sheet.rows.size()))
                                                             : QString();
}

bool RecordTableModel::clearCells(const QModelIndexList &indexes)
{
    QList<Cell> cells;
    for (const QModelIndex &index : indexes) {
        if (isEditable(index.column()))
            cells.append({index.row(), index.column(), QString()});
    }
    return setCells(cells, tr("Clear cells of %1").arg(title()));
}

Selection RecordTableModel::selectionOf(const QList<int> &) const
{
    return {};
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isEditable(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool RecordTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !isEditable(index.column()))
        return false;
    if (value.toString() == index.data(Qt::EditRole).toString())
        return true;
    return setCells(
        {{index.row(), index.column(), value.toString()}},
        tr("Change %1 in %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), title()));
}

bool RecordTableModel::setCells(const QList<Cell> &cells, const QString &text)
{
    Records records = m_document.network().records();
    TableEdit edit{.records = records, .language = language()};
    if (!set(edit, cells)) {
        emit refused(edit.problem, edit.problemColumn);
        return false;
    }
    return push(edit, text);
}

bool RecordTableModel::push(TableEdit &edit, const QString &text, const std::function<void(Network &)> &finish)
{
    auto network = m_document.network().withRecords(std::move(edit.records));
    if (!network) {
        emit refused(errorText(network.error()));
        return false;
    }
    if (finish)
        finish(*network);
    QStringList made;
    for (const CompanyId &id : std::as_const(edit.newCompanies))
        made.append(network->company(id)->name.in(language()));
    m_document.undoStack().push(new EditCommand(m_document, *network, text));
    if (!made.isEmpty())
        emit companiesMade(made);
    return true;
}

} // namespace CapitalLoop
