// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/sqlitereader.h"

#include "io/filebytes.h"
#include "io/moneytext.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace CapitalLoop {

namespace {

constexpr qsizetype MostCells = 5'000'000; ///< a long text counts as several
constexpr qsizetype TextOfCell = 20;

std::expected<void, Error> checkFile(const QString &path)
{
    const QFileInfo info(path);
    const auto failure = [&](ErrorCode code, QStringList arguments = {}) {
        return std::unexpected(Error{code, {.file = path}, std::move(arguments)});
    };
    if (!info.exists())
        return failure(ErrorCode::FileNotFound);
    if (info.isDir())
        return failure(ErrorCode::FileIsFolder);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, {file.errorString()});
    if (file.size() > MaxForeignBytes)
        return failure(ErrorCode::FileTooLarge, {QString::number(MaxForeignBytes)});
    if (file.read(16) != QByteArray("SQLite format 3\0", 16))
        return failure(ErrorCode::OtherFormat, {QStringLiteral("SQLite")});
    return {};
}

QString cellText(const QVariant &value)
{
    if (value.isNull() || value.typeId() == QMetaType::QByteArray)
        return {};
    if (value.typeId() == QMetaType::Double) {
        const double number = value.toDouble();
        return std::isfinite(number) ? QString::fromLatin1(textOfNumber(number)) : QString();
    }
    return value.toString().left(MaxCellText);
}

/// Reads one table into a sheet; `left` counts down the cells that may still be read.
std::expected<Sheet, QString> tableSheet(const QSqlDatabase &database, const QString &table, qsizetype &left)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    const QString name = QString(table).replace(u'"', QStringLiteral("\"\""));
    if (!query.exec(QStringLiteral("SELECT * FROM \"%1\"").arg(name)))
        return std::unexpected(query.lastError().databaseText());
    Sheet sheet{.name = table, .plainNumbers = true};
    const QSqlRecord record = query.record();
    QStringList header;
    for (int i = 0; i < record.count(); ++i)
        header.append(record.fieldName(i));
    sheet.rows.append({1, header});
    for (int line = 2; left > 0 && query.next(); ++line) {
        QStringList cells;
        bool blank = true;
        for (int i = 0; i < record.count(); ++i) {
            cells.append(cellText(query.value(i)));
            left -= 1 + cells.last().size() / TextOfCell;
            blank = blank && cells.last().isEmpty();
        }
        if (!blank)
            sheet.rows.append({line, cells});
    }
    if (query.lastError().isValid())
        return std::unexpected(query.lastError().databaseText());
    return sheet;
}

/// What SQLite advises for files of strangers: definitions that do things on their own are not obeyed.
void bePrudent(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    for (const QString &setting : {QStringLiteral("trusted_schema = OFF"), QStringLiteral("cell_size_check = ON"),
                                   QStringLiteral("hard_heap_limit = 268435456")})
        query.exec(QStringLiteral("PRAGMA ") + setting);
}

/// Those that hold what is shown of them: a virtual table runs code.
std::expected<QStringList, QString> plainTables(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE %' "
                              "AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY rowid"));
    QStringList names;
    while (query.next())
        names.append(query.value(0).toString());
    if (query.lastError().isValid())
        return std::unexpected(query.lastError().databaseText());
    return names;
}

SheetFile allTables(const QSqlDatabase &database, const QString &path)
{
    SheetFile file;
    qsizetype left = MostCells;
    const auto notRead = [&](const QString &reason) {
        file.issues.append(
            {Severity::Error, {ErrorCode::SheetNotRead, {.file = path}, {QStringLiteral("sqlite"), reason}}});
    };
    bePrudent(database);
    const auto tables = plainTables(database);
    if (!tables)
        notRead(tables.error());
    for (const QString &table : tables.value_or(QStringList())) {
        auto sheet = tableSheet(database, table, left);
        if (!sheet) {
            notRead(sheet.error());
        } else if (sheet->rows.size() > 1) {
            file.sheets.append(*std::move(sheet));
        }
    }
    dropControls(file, path);
    if (left <= 0) {
        file.issues.append(
            {Severity::Error, {ErrorCode::TooManyRows, {.file = path}, {QString::number(MaxSheetRows)}}});
    }
    return file;
}

} // namespace

std::expected<SheetFile, Error> databaseSheets(const QString &path)
{
    if (const auto checked = checkFile(path); !checked)
        return std::unexpected(checked.error());
    const QString connection = QUuid::createUuid().toString();
    const auto notRead = [&](const QString &reason) {
        return std::unexpected(Error{ErrorCode::SheetNotRead, {.file = path}, {QStringLiteral("sqlite"), reason}});
    };
    std::expected<SheetFile, Error> result = notRead({});
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        database.setDatabaseName(path);
        if (!database.open()) {
            result = notRead(database.lastError().text());
        } else {
            SheetFile file = allTables(database, path);
            if (file.sheets.isEmpty())
                result = file.issues.isEmpty() ? notRead(QStringLiteral("no filled table"))
                                               : std::unexpected(file.issues.first().error);
            else
                result = std::move(file);
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return result;
}

} // namespace CapitalLoop
