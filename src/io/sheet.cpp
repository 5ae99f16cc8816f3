// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/sheet.h"

#include "io/filebytes.h"
#include "io/issuelog.h"
#include "io/sqlitereader.h"
#include "io/textdecoding.h"
#include "io/workbookreader.h"

#include <QFileInfo>

#include <algorithm>

namespace CapitalLoop {

namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
}

/// Takes control characters out of a cell and says so.
void dropControls(QString &cell, int line, int column, IssueLog &log)
{
    const auto first = std::ranges::find_if(cell, isControl);
    if (first == cell.end())
        return;
    if (log.wants(Severity::Warning)) {
        const QString code = QStringLiteral("U+%1").arg(first->unicode(), 4, 16, QLatin1Char('0')).toUpper();
        log.add(Severity::Warning, {ErrorCode::ControlCharacter, {.line = line, .column = column}, {code}});
    }
    cell.removeIf(isControl);
}

void dropControls(QList<CsvRow> &rows, IssueLog &log)
{
    for (CsvRow &row : rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            dropControls(row.cells[i], row.line, int(i) + 1, log);
    }
}

} // namespace

qsizetype Sheet::columnCount() const
{
    qsizetype most = 0;
    for (const CsvRow &row : rows)
        most = std::max(most, row.cells.size());
    return most;
}

void dropControls(SheetFile &file, const QString &fileName)
{
    IssueLog log;
    for (Sheet &sheet : file.sheets)
        dropControls(sheet.rows, log);
    Issues issues = log.take(fileName);
    for (Issue &issue : issues)
        issue.error.place.file = fileName;
    file.issues += issues;
}

SheetFile sheetOfText(const QString &text, const QString &fileName)
{
    CsvTable table = csvTable(text, {.rows = MaxSheetRows, .cellText = MaxCellText});
    IssueLog log;
    dropControls(table.rows, log);
    for (const auto &[line, column, size] : table.longCells) {
        if (log.wants(Severity::Error)) {
            log.add(Severity::Error, {ErrorCode::CellTooLong,
                                      {.line = line, .column = column},
                                      {QString::number(MaxCellText), QString::number(size)}});
        }
    }
    if (table.isCut) {
        log.add(Severity::Error, {ErrorCode::TooManyRows,
                                  {.line = table.rows.isEmpty() ? 1 : table.rows.last().line},
                                  {QString::number(table.rows.size())}});
    }
    if (table.unclosedQuote > 0)
        log.add(Severity::Error, {ErrorCode::QuoteNotClosed, {.line = table.unclosedQuote}, {}});
    SheetFile file;
    file.issues = log.take(fileName);
    for (Issue &issue : file.issues)
        issue.error.place.file = fileName;
    file.sheets = {Sheet{
        .name = QFileInfo(fileName).completeBaseName(), .rows = std::move(table.rows), .delimiter = table.delimiter}};
    return file;
}

std::expected<SheetFile, Error> sheetOfBytes(const QByteArray &bytes, const QString &fileName, const QString &encoding)
{
    const auto decoded = decodedText(bytes, fileName, encoding);
    if (!decoded)
        return std::unexpected(decoded.error());
    SheetFile file = sheetOfText(decoded->text, fileName);
    file.encoding = decoded->encoding;
    if (decoded->guessed) {
        file.issues.prepend({Severity::Note, {ErrorCode::EncodingGuessed, {.file = fileName}, {decoded->encoding}}});
    }
    return file;
}

QStringList sheetSuffixes()
{
    return {QStringLiteral("csv"), QStringLiteral("tsv"),    QStringLiteral("txt"),     QStringLiteral("xlsx"),
            QStringLiteral("ods"), QStringLiteral("sqlite"), QStringLiteral("sqlite3"), QStringLiteral("db")};
}

std::expected<SheetFile, Error> readSheets(const QString &path, const QString &encoding)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (!sheetSuffixes().contains(suffix)) {
        return std::unexpected(Error{ErrorCode::UnknownFileFormat,
                                     {.file = path},
                                     {QFileInfo(path).fileName(), sheetSuffixes().join(QStringLiteral(", "))}});
    }
    if (suffix == u"sqlite" || suffix == u"sqlite3" || suffix == u"db")
        return databaseSheets(path);
    const auto bytes = fileBytes(path, MaxForeignBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (suffix == u"xlsx" || suffix == u"ods")
        return workbookSheets(*bytes, path);
    return sheetOfBytes(*bytes, path, encoding);
}

} // namespace CapitalLoop
