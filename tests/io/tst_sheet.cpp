// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/issuerows.h"
#include "io/sheet.h"
#include "io/tableimport.h"
#include "io/workbookreader.h"
#include "io/ziparchive.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace CapitalLoop;

namespace {

Sheet sheetOf(const QString &text)
{
    return sheetOfText(text, QStringLiteral("table.csv")).sheets.first();
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        QTest::qFail("cannot write", __FILE__, __LINE__);
    return file.fileName();
}

} // namespace

/// Tables of text from every kind of file that has some.
class SheetTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheDelimiter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("delimiter");
        QTest::newRow("comma") << "a,b\n1,2\n" << QChar(u',');
        QTest::newRow("semicolon") << "a;b\n1,5;2\n" << QChar(u';');
        QTest::newRow("tab") << "a\tb\n1\t2\n" << QChar(u'\t');
        QTest::newRow("pipe") << "a|b\n1|2\n" << QChar(u'|');
        QTest::newRow("quoted comma") << "\"a,x,y\";b\n1;2\n" << QChar(u';');
    }
    void tellsTheDelimiter()
    {
        QFETCH(QString, text);
        const Sheet sheet = sheetOf(text);
        QTEST(sheet.delimiter, "delimiter");
        QCOMPARE(sheet.columnCount(), 2);
        QCOMPARE(sheet.rows.size(), 2);
    }

    void keepsLinesOfCellsWithLineBreaks()
    {
        const Sheet sheet = sheetOf(QStringLiteral("a,b\r\n\"x\r\ny\",\"say \"\"hi\"\"\"\r\n\r\n,\r\nlast,\r\n"));
        QCOMPARE(sheet.rows.size(), 3);
        QCOMPARE(sheet.rows[1].cells, QStringList({QStringLiteral("x\r\ny"), QStringLiteral("say \"hi\"")}));
        QCOMPARE(sheet.rows[1].line, 2);
        QCOMPARE(sheet.rows[2].line, 6);
    }

    void controlCharactersAndLongCellsAreSaid()
    {
        const QString text =
            QStringLiteral("a,b\n1,x%1y\n").arg(QChar(u'\0')) + QString(10'000'000, u'z') + QStringLiteral(",end\n");
        const SheetFile file = sheetOfText(text, QStringLiteral("t.csv"));
        QCOMPARE(file.sheets[0].rows[1].cells[1], "xy");
        QCOMPARE(file.sheets[0].rows[2].cells, QStringList({QString(MaxCellText, u'z'), QStringLiteral("end")}));
        QCOMPARE(file.issues.size(), 2);
        QCOMPARE(file.issues[0].error, (Error{ErrorCode::ControlCharacter, {"t.csv", 2, 2, {}}, {"U+0000"}}));
        QCOMPARE(file.issues[1].error, (Error{ErrorCode::CellTooLong, {"t.csv", 3, 1, {}}, {"100000", "10000000"}}));
    }

    void readsManyRowsUpToALimit()
    {
        const QString text = QStringLiteral("a\n").repeated(int(MaxSheetRows) + 5);
        const SheetFile file = sheetOfText(text, {});
        QCOMPARE(file.sheets[0].rows.size(), MaxSheetRows);
        QCOMPARE(file.issues.size(), 1);
        QCOMPARE(file.issues[0].error.code, ErrorCode::TooManyRows);
    }

    void aGuessedEncodingIsSaid()
    {
        const auto file = readSheets(QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/tests/data/import/deals-german.csv"));
        QVERIFY(file);
        QCOMPARE(file->encoding, "windows-1252");
        QCOMPARE(file->issues.size(), 1);
        QCOMPARE(file->issues[0].error.code, ErrorCode::EncodingGuessed);
        QCOMPARE(file->sheets[0].rows[0].cells[1], QStringLiteral("Empfänger"));
    }

    void readsTablesOfADatabase()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("deals.sqlite");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "writing");
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(
                "CREATE TABLE \"the \"\"deals\"\"\" (\"from\" TEXT, \"to\" TEXT, amount REAL, day INTEGER)"));
            QVERIFY(query.exec("INSERT INTO \"the \"\"deals\"\"\" VALUES ('A', 'B', 1234.5, 45922)"));
            QVERIFY(query.exec("INSERT INTO \"the \"\"deals\"\"\" VALUES (NULL, NULL, NULL, NULL)"));
            QVERIFY(query.exec("INSERT INTO \"the \"\"deals\"\"\" VALUES ('B', 'C', 1e30, 7)"));
            QVERIFY(query.exec("CREATE TABLE empty (a TEXT)"));
        }
        QSqlDatabase::removeDatabase("writing");
        const auto file = readSheets(path);
        QVERIFY(file);
        QCOMPARE(file->sheets.size(), 1);
        const Sheet &sheet = file->sheets[0];
        QCOMPARE(sheet.name, "the \"deals\"");
        QVERIFY(sheet.plainNumbers);
        QCOMPARE(sheet.rows.size(), 3);
        QCOMPARE(sheet.rows[0].cells, QStringList({"from", "to", "amount", "day"}));
        QCOMPARE(sheet.rows[1].cells, QStringList({"A", "B", "1234.5", "45922"}));
        QCOMPARE(sheet.rows[2].line, 4);
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    }

    void controlCharactersOfADatabaseAreSaid()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("odd.sqlite");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "writing");
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec("CREATE TABLE deals (\"from\" TEXT, \"to\" TEXT)"));
            QVERIFY(query.exec("INSERT INTO deals VALUES ('A' || char(0) || 'b', 'B')"));
            QVERIFY(query.exec("CREATE VIEW backwards AS SELECT \"to\", \"from\" FROM deals"));
            QVERIFY(query.exec("CREATE VIRTUAL TABLE words USING fts5(a)"));
        }
        QSqlDatabase::removeDatabase("writing");
        const auto file = readSheets(path);
        QVERIFY(file);
        QCOMPARE(file->sheets[0].name, "deals");
        QCOMPARE(file->sheets[0].rows[1].cells, QStringList({"Ab", "B"}));
        for (const Sheet &sheet : file->sheets)
            QVERIFY(sheet.name != "backwards" && sheet.name != "words");
        QCOMPARE(file->issues.size(), 1);
        QCOMPARE(file->issues[0].error, (Error{ErrorCode::ControlCharacter, {path, 2, 1, {}}, {"U+0000"}}));
    }

    void readsWorkbooks()
    {
        const auto xlsx = readSheets(QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/tests/data/import/deals.xlsx"));
        QVERIFY(xlsx);
        QCOMPARE(xlsx->sheets.size(), 1);
        const Sheet &sheet = xlsx->sheets[0];
        QCOMPARE(sheet.name, "Deals");
        QCOMPARE(sheet.rows.size(), 4);
        QCOMPARE(sheet.rows[1].line, 3);
        QCOMPARE(sheet.rows[1].cells, QStringList({"Alpha", "Beta & Co", "1.234", "45922", "equity"}));
        QCOMPARE(sheet.rows[2].cells[2], "1234000"); // the result of a formula
        QCOMPARE(sheet.rows[3].line, 7);
        QCOMPARE(sheet.rows[3].cells[2], "up to 10bn"); // in two fonts
        QCOMPARE(sheet.rows[2].cells[4], "debt");       // a text in its cell
        QVERIFY(xlsx->issues.isEmpty());
        const auto ods = readSheets(QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/tests/data/import/deals.ods"));
        QVERIFY(ods);
        QVERIFY(ods->issues.isEmpty());
        QCOMPARE(ods->sheets[0].rows.size(), 3);
        QCOMPARE(ods->sheets[0].rows[1].cells, QStringList({"Alpha", "Beta & Co", "1.234", "2025-09-22"}));
        QCOMPARE(ods->sheets[0].rows[2].line, 5);
    }

    void readsWhatLibreOfficeWrote_data()
    {
        QTest::addColumn<QStringList>("days"); // .xlsx has them as numbers, which the import understands
        QTest::newRow("libreoffice-7.4.ods") << QStringList{"2025-09-22", "2025-10-06"};
        QTest::newRow("libreoffice-7.4.xlsx") << QStringList{"45922", "45936.6041666667"};
    }
    void readsWhatLibreOfficeWrote()
    {
        QFETCH(QStringList, days);
        const auto file = readSheets(QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/tests/data/import/written/") +
                                     QLatin1StringView(QTest::currentDataTag()));
        QVERIFY(file);
        QCOMPARE(file->sheets.size(), 2);
        const QList<CsvRow> &rows = file->sheets[0].rows;
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[0].cells.first(), "Circular deals, working copy");
        QCOMPARE(rows[2].cells, QStringList({"Alpha", "Beta", "equity", "10", days[0], "0.5"})); // no comment
        QCOMPARE(rows[3].cells, QStringList({"Beta", "Alpha", "chips", "5", days[1], "1"}));
        QCOMPARE(rows[4].cells[1], "Gamma\nLabs");
        const ColumnMapping mapping = guessedMapping(file->sheets[0]);
        QCOMPARE(mapping.headerRow, 1); // the title above has one row
        QCOMPARE(importTable({}, file->sheets[0], mapping).counts.added, 3);
    }

    void readsWorkbooksOfOpenpyxl()
    {
        const auto file = readSheets(QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/tests/data/import/openpyxl.xlsx"));
        QVERIFY(file);
        QVERIFY(file->issues.isEmpty());
        QCOMPARE(file->sheets.size(), 2);
        QCOMPARE(file->sheets[0].name, "Deals & more");
        QCOMPARE(file->sheets[0].rows.size(), 3);
        QCOMPARE(file->sheets[0].rows[1].cells, QStringList({"Alpha", "Beta", "1500000000", "45922", "equity"}));
        QCOMPARE(file->sheets[0].rows[2].cells, QStringList({"Beta", "  Alpha ", "", "", "debt"}));
        QCOMPARE(file->sheets[1].rows[1].cells, QStringList({"Alpha", "US"}));
    }

    void readsTextsOfSheetsInOtherForms()
    {
        QList<ZipPart> parts;
        QFile file(QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/tests/data/import/openpyxl.xlsx"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (ZipPart part : zipParts(file.readAll())) {
            // Prefixes as the Open XML SDK writes them, several fonts, and how a name is pronounced.
            if (part.name == "xl/worksheets/sheet2.xml")
                part.content = "<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                               "<x:sheetData><x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:r><x:t>na</x:t></x:r>"
                               "<x:r><x:t>me &lt;</x:t></x:r><x:rPh sb='0' eb='1'><x:t>no</x:t></x:rPh></x:is></x:c>"
                               "<x:c r='B1' t='inlineStr'/><x:c r='C1'><x:v>3</x:v></x:c></x:row></x:sheetData>"
                               "</x:worksheet>";
            parts.append(part);
        }
        const auto sheets = workbookSheets(zipOf(parts), "other.xlsx");
        QVERIFY(sheets);
        QCOMPARE(sheets->sheets.size(), 2);
        QCOMPARE(sheets->sheets[1].rows[0].cells, QStringList({"name <", "", "3"}));
    }

    void spoiltWorkbooksAreErrorsOrTables_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("xlsx") << "deals.xlsx";
        QTest::newRow("ods") << "deals.ods";
    }
    void spoiltWorkbooksAreErrorsOrTables()
    {
        QFETCH(QString, name);
        QFile file(QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/tests/data/import/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QRandomGenerator random(2025);
        for (int round = 0; round < 500; ++round) {
            QByteArray spoilt = whole;
            for (int n = random.bounded(1, 6); n > 0; --n)
                spoilt[random.bounded(int(spoilt.size()))] = char(random.bounded(256));
            if (random.bounded(10) == 0)
                spoilt.truncate(random.bounded(int(spoilt.size())));
            const auto read = workbookSheets(spoilt, name);
            QVERIFY(!read || read->sheets.size() <= 1);
        }
    }

    void refusesWhatIsNoTable()
    {
        const QTemporaryDir folder;
        const auto code = [](const QString &path) {
            const auto read = readSheets(path);
            return read ? std::optional<ErrorCode>() : read.error().code;
        };
        QVERIFY(QDir(folder.path()).mkdir("folder.csv"));
        QVERIFY(QDir(folder.path()).mkdir("folder.db"));
        QCOMPARE(code(folder.filePath("folder.csv")), ErrorCode::FileIsFolder);
        QCOMPARE(code(folder.filePath("folder.db")), ErrorCode::FileIsFolder);
        QCOMPARE(code(folder.filePath("missing.xlsx")), ErrorCode::FileNotFound);
        QCOMPARE(code(folder.filePath("missing.sqlite")), ErrorCode::FileNotFound);
        QCOMPARE(code(folder.filePath("a.docx")), ErrorCode::UnknownFileFormat);
        QCOMPARE(code(write(folder, "a.db", "no database at all")), ErrorCode::OtherFormat);
        QCOMPARE(code(write(folder, "b.db", QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x'))),
                 ErrorCode::SheetNotRead);
        QCOMPARE(code(write(folder, "a.xlsx", "no archive")), ErrorCode::SheetNotRead);
        QCOMPARE(code(write(folder, "a.ods", QByteArray())), ErrorCode::SheetNotRead);
        QCOMPARE(code(write(folder, "b.xlsx", QByteArray("PK\5\6", 4) + QByteArray(18, '\0'))),
                 ErrorCode::SheetNotRead);
        // A table within a table's cell, at whose end liborcus would end the program.
        const QByteArray table =
            "<t:table t:name='a'><t:table-row><t:table-cell>%1</t:table-cell></t:table-row></t:table>";
        const QByteArray nested = QByteArray(table).replace("%1", QByteArray(table).replace("%1", ""));
        const QList<ZipPart> parts{
            {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml", "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
                            "xmlns:t='urn:oasis:names:tc:opendocument:xmlns:table:1.0'><o:body><o:spreadsheet>" +
                                nested + "</o:spreadsheet></o:body></o:document-content>"}};
        QCOMPARE(code(write(folder, "nested.ods", zipOf(parts))), ErrorCode::SheetNotRead);
        QByteArray bomb("PK\1\2", 4); // a list of one part, which says that it takes 4 GB
        bomb += QByteArray(16, '\0') + QByteArray(4, '\0') + QByteArray(4, '\xF0') + QByteArray(18, '\0');
        bomb += QByteArray("PK\5\6", 4) + QByteArray(6, '\0') + QByteArray("\1\0", 2) + QByteArray(10, '\0');
        const auto huge = readSheets(write(folder, "bomb.xlsx", bomb));
        QCOMPARE(huge.error(),
                 (Error{ErrorCode::SheetNotRead, {.file = folder.filePath("bomb.xlsx")}, {"xlsx", "too large"}}));
        QCOMPARE(code(write(folder, "a.csv", QByteArray("\x81\x00\x90", 3))), ErrorCode::UnknownEncoding);
        QCOMPARE(code(QStringLiteral("/proc/self/status.csv")), ErrorCode::FileNotFound);
    }
};

QTEST_GUILESS_MAIN(SheetTest)
#include "tst_sheet.moc"
