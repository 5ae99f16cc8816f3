// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/networktables.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace CapitalLoop {

namespace {

constexpr qsizetype MostRows = 1'048'575; // below the header
constexpr qsizetype MostText = 32'767;

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const TableCell &cell, qsizetype &longest)
{
    if (cell.text.isEmpty())
        return;
    if (cell.isNumber) {
        worksheet_write_number(sheet, row, column, cell.text.toDouble(), nullptr);
        return;
    }
    // Written as a text, never as a formula or a link.
    QString text = cell.text;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.removeIf([](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; });
    longest = std::max(longest, text.size());
    worksheet_write_string(sheet, row, column, text.left(MostText).toUtf8().constData(), nullptr);
}

void writeSheet(lxw_workbook *book, lxw_format *bold, const WrittenTable &table, Issues &issues)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, table.id.toUtf8().constData());
    if (!sheet)
        return;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        worksheet_write_string(sheet, 0, lxw_col_t(i), table.columns[i].toUtf8().constData(), bold);
    const qsizetype rows = std::min(table.rows.size(), MostRows);
    qsizetype longest = 0;
    for (qsizetype i = 0; i < rows; ++i) {
        for (qsizetype j = 0; j < table.rows[i].size(); ++j)
            writeCell(sheet, lxw_row_t(i + 1), lxw_col_t(j), table.rows[i][j], longest);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_set_column(sheet, 0, lxw_col_t(table.columns.size()), 18, nullptr);
    if (longest > MostText) {
        issues.append(
            {Severity::Note, {ErrorCode::CellTooLong, {}, {QString::number(MostText), QString::number(longest)}}});
    }
    if (table.rows.size() > MostRows)
        issues.append({Severity::Note, {ErrorCode::TooManyRows, {}, {QString::number(MostRows)}}});
}

} // namespace

QByteArray xlsxOf(const QList<WrittenTable> &tables, Issues &issues)
{
    // The library writes files only.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("network.xlsx"));
    const QByteArray name = QFile::encodeName(path);
    const QByteArray scratch = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = const_cast<char *>(scratch.constData());
    lxw_workbook *book = folder.isValid() ? workbook_new_opt(name.constData(), &options) : nullptr;
    if (!book)
        return {};
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    for (const WrittenTable &table : tables) {
        if (!table.rows.isEmpty() || table.id == u"deals")
            writeSheet(book, bold, table, issues);
    }
    QFile file(path);
    if (workbook_close(book) != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

} // namespace CapitalLoop
