// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/graphfiles.h"
#include "io/issuerows.h"
#include "io/networkfile.h"
#include "io/networktables.h"
#include "io/tablenetwork.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

using namespace CapitalLoop;

namespace {

const QStringList oddNames{QStringLiteral("<b>bold</b>"),
                           QStringLiteral("</svg><script>alert(1)</script>"),
                           QStringLiteral("\"; drop table deals; --"),
                           QStringLiteral("=cmd|'/c calc'!A1"),
                           QStringLiteral("שלום עולם مرحبا"),
                           QStringLiteral("💸🔁 Ünïcode ﷽"),
                           QStringLiteral("a,b;c\td|e"),
                           QStringLiteral("back\\slash \\N \\"),
                           QStringLiteral("&amp; &lt; ]]> %s %n"),
                           QStringLiteral("two\nlines"),
                           QStringLiteral("{curly} [square] -> -- #")};

/// Ids have no control characters.
QString oddId(qsizetype i)
{
    return QString(oddNames[i % oddNames.size()]).replace(u'\n', u' ').replace(u'\t', u' ');
}

/// Companies with odd names, ids and notes, each paying the next.
Network oddNetwork()
{
    Network network;
    network.title.en = oddNames[0];
    for (qsizetype i = 0; i < oddNames.size(); ++i) {
        Company company{.id = CompanyId(oddId(i))};
        company.name.en = oddNames[i];
        (void)network.add(company);
    }
    for (qsizetype i = 0; i < oddNames.size(); ++i) {
        Deal deal{
            .id = DealId(oddId(i)), .from = CompanyId(oddId(i)), .to = CompanyId(oddId(i + 1)), .kind = DealKind::Debt};
        deal.note.en = oddNames[i];
        deal.steps = {{.status = Status::Signed}};
        (void)network.add(deal);
    }
    return network;
}

/// A network that graphs and tables can hold whole.
Network plainNetwork()
{
    Network network;
    network.title.en = "Plain";
    network.asOf = QDate(2025, 10, 31);
    (void)network.add(Source{.id = SourceId("https://example.org/a"),
                             .title = "https://example.org/a",
                             .url = QUrl("https://example.org/a")});
    for (const char *id : {"a", "b", "c"}) {
        Company company{.id = CompanyId(id), .role = Role::Lab, .ticker = QString(id).toUpper() + "X", .listed = true};
        company.name.en = QStringLiteral("Company ") + id;
        company.name.zhHans = QStringLiteral("公司") + id;
        (void)network.add(company);
    }
    const auto add = [&](const char *id, const char *from, const char *to, std::optional<Amount> amount) {
        Deal deal{
            .id = DealId(id), .from = CompanyId(from), .to = CompanyId(to), .kind = DealKind::Cloud, .amount = amount};
        deal.announced = PartialDate::fromMonth(2025, 9);
        deal.term = {.start = PartialDate::fromYear(2027), .end = PartialDate::fromIso(u"2031-12-31"), .years = 4.5};
        deal.steps = {{.status = Status::Signed, .date = PartialDate::fromIso(u"2025-09-22")}};
        deal.inReturn.en = "compute";
        deal.note.en = "note";
        deal.sources = {SourceId("https://example.org/a")};
        (void)network.add(deal);
    };
    const Currency euro = *Currency::fromCode(u"EUR");
    add("one", "a", "b",
        Amount{.low = Money(30000000000007, euro), .high = Money(30000000000007, euro), .about = true});
    add("two", "a", "b", Amount{.high = Money::fromMajor(100e9), .upTo = true, .paid = Money::fromMajor(1e9)});
    add("three", "b", "c", Amount{.low = Money::fromMajor(5), .high = Money::fromMajor(7)});
    add("four", "c", "a", Amount{.low = Money::fromMajor(5)});
    add("five", "c", "a", std::nullopt);
    return network;
}

/// The same with places and a value, for graphs.
Network placedNetwork()
{
    Network network = plainNetwork();
    (void)network.add(
        Valuation{.company = CompanyId("a"), .date = *PartialDate::fromYear(2025), .value = *Money::fromMajor(5e11)});
    network.layouts = {{.engine = "imported",
                        .canvas = QSizeF(1600, 900),
                        .positions = {{CompanyId("a"), QPointF(100.25, 200)}, {CompanyId("b"), QPointF(900, 33.5)}}}};
    return network;
}

ReadResult throughFile(const Network &network, const QString &name, Issues *notes = nullptr)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const auto written = writeAnyNetwork(network, path);
    const auto read = written ? readAnyNetwork(path) : std::unexpected(written.error());
    if (!read)
        QTest::qFail(qPrintable(QStringLiteral("code %1").arg(int(read.error().code))), __FILE__, __LINE__);
    if (notes && written)
        *notes = *written;
    return read.value_or(ReadResult());
}

Network builtIn()
{
    return readNetworkFile(QStringLiteral("example:ai-loop-2025-10"))->network;
}

QStringList partsOf(const Issues &issues)
{
    QStringList parts;
    for (const Issue &issue : issues)
        parts.append(issue.error.arguments.value(1));
    return parts;
}

} // namespace

/// Networks out to every format and back, as far as each holds them.
class NetworkFileTest : public QObject
{
    Q_OBJECT

private slots:
    void ownFilesComeBackExactly()
    {
        for (const Network &network : {builtIn(), oddNetwork(), placedNetwork()}) {
            Issues notes;
            const ReadResult read = throughFile(network, QStringLiteral("n.caploop"), &notes);
            QVERIFY(read.network == network);
            QVERIFY(notes.isEmpty());
        }
        QVERIFY(readAnyNetwork(QStringLiteral("example:ai-loop-2025-10")));
    }

    void graphsComeBackAsFarAsTheyHold()
    {
        const Network network = placedNetwork();
        Issues notes;
        const ReadResult graphml = throughFile(network, QStringLiteral("n.graphml"), &notes);
        QVERIFY2(graphml.issues.isEmpty(), qPrintable(printed(graphml.issues)));
        QCOMPARE(graphml.network.deals(), network.deals());
        QVERIFY(graphml.network == network);
        QCOMPARE(partsOf(notes), QStringList{"sources"}); // by address alone
        Network gexf = throughFile(network, QStringLiteral("n.gexf")).network;
        QCOMPARE(gexf.layouts.first().positions.value(CompanyId("b")) -
                     gexf.layouts.first().positions.value(CompanyId("a")),
                 QPointF(799.75, -166.5));
        gexf.layouts = network.layouts;
        gexf.asOf = network.asOf; // it has no room for the day
        QVERIFY(gexf == network);
    }

    void tablesComeBackAsFarAsTheyHold()
    {
        const Network network = plainNetwork();
        const ReadResult xlsx = throughFile(network, QStringLiteral("n.xlsx"));
        QCOMPARE(xlsx.network.companies(), network.companies());
        QCOMPARE(xlsx.network.deals(), network.deals());
        const ReadResult csv = throughFile(network, QStringLiteral("n.csv"));
        QVERIFY2(csv.issues.isEmpty(), qPrintable(printed(csv.issues)));
        QCOMPARE(csv.network.deals().size(), network.deals().size());
        for (qsizetype i = 0; i < network.deals().size(); ++i) {
            Deal deal = csv.network.deals()[i]; // its companies are called by their names
            deal.from = network.deals()[i].from;
            deal.to = network.deals()[i].to;
            QCOMPARE(deal, network.deals()[i]);
        }
    }

    void aTableReadIntoItsOwnNetworkChangesNothing()
    {
        const Network network = builtIn();
        const auto file = sheetOfBytes(csvOf(dealsTable(network)), QStringLiteral("deals.csv"));
        QVERIFY(file);
        const auto again = networkOfSheets(*file, QStringLiteral("deals.csv"));
        QVERIFY(again);
        QCOMPARE(again->network.deals().size(), network.deals().size());
    }

    void oddNamesSurviveEveryFormat_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"n.caploop", "n.graphml", "n.gexf", "n.csv", "n.xlsx"})
            QTest::newRow(name) << QString(name);
    }
    void oddNamesSurviveEveryFormat()
    {
        QFETCH(QString, name);
        const ReadResult read = throughFile(oddNetwork(), name);
        QStringList names;
        for (const Company &company : read.network.companies())
            names.append(company.name.en);
        // Cells are read without the breaks and blanks that no name has.
        const auto simplified = [](QStringList list) {
            for (QString &text : list)
                text = text.simplified();
            return list;
        };
        QCOMPARE(simplified(names), simplified(oddNames));
        QCOMPARE(read.network.deals().size(), oddNames.size());
        for (qsizetype i = 0; i < oddNames.size(); ++i)
            QCOMPARE(read.network.deals()[i].note.en.trimmed(), oddNames[i]);
    }

    void oddNamesStayTextInJsonAndDot()
    {
        const QJsonObject json = QJsonDocument::fromJson(plainJsonOf(oddNetwork())).object();
        QCOMPARE(json["nodes"].toArray().size(), oddNames.size());
        for (qsizetype i = 0; i < oddNames.size(); ++i) {
            QCOMPARE(json["nodes"].toArray().at(i).toObject()["name"].toString(), oddNames[i]);
            QCOMPARE(json["links"].toArray().at(i).toObject()["note"].toString(), oddNames[i]);
        }
        const QByteArray dot = writeDot(graphOf(oddNetwork()));
        QVERIFY(dot.contains("\"\\\"; drop table deals; --\""));
        QVERIFY(dot.contains("\"back\\\\slash \\\\N \\\\\""));
    }

    void saysWhatAFormatDoesNotHold()
    {
        const Network full =
            readNetworkFile(QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/tests/data/full.caploop"))->network;
        QVERIFY(notHeldBy(QStringLiteral("caploop"), full).isEmpty());
        for (const NetworkFormat &format : networkFormats()) {
            if (!format.writes || format.id == u"caploop")
                continue;
            const Issues notes = notHeldBy(format.id, full);
            QVERIFY2(partsOf(notes).contains("status") || format.id.startsWith(u"csv-"), qPrintable(format.id));
            QVERIFY2(partsOf(notes).contains("words"), qPrintable(format.id));
            for (const Issue &issue : notes)
                QCOMPARE(issue.severity, Severity::Note);
        }
        QVERIFY(partsOf(notHeldBy(QStringLiteral("csv-companies"), full)).contains("deals"));
        QVERIFY(!partsOf(notHeldBy(QStringLiteral("xlsx"), full)).contains("figures"));
    }

    void writesEachFormatNamed()
    {
        const QTemporaryDir folder;
        for (const NetworkFormat &format : networkFormats()) {
            if (!format.writes)
                continue;
            const QString path = folder.filePath(QStringLiteral("out.any"));
            QVERIFY2(writeAnyNetwork(builtIn(), path, format.id), qPrintable(format.id));
            QVERIFY(QFile(path).size() > 100);
        }
        QCOMPARE(writeAnyNetwork({}, folder.filePath("a.docx")).error().code, ErrorCode::UnknownFileFormat);
        QCOMPARE(writeAnyNetwork({}, folder.filePath("a.ods")).error().code, ErrorCode::UnknownFileFormat);
        QCOMPARE(writeAnyNetwork({}, folder.filePath("no/where.gexf")).error().code, ErrorCode::FileNotWritable);
        QCOMPARE(writeAnyNetwork({}, folder.path(), QStringLiteral("csv-deals")).error().code,
                 ErrorCode::FileNotWritable);
    }

    void foldersPipesAndCutOffFilesAreErrorsOrIssues()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir("d.gexf"));
        QCOMPARE(readAnyNetwork(folder.filePath("d.gexf")).error().code, ErrorCode::FileIsFolder);
        QCOMPARE(readAnyNetwork(folder.filePath("none.graphml")).error().code, ErrorCode::FileNotFound);
        QVERIFY(QFile::link("/proc/self/status", folder.filePath("grows.csv"))); // says it has no bytes
        QCOMPARE(readAnyNetwork(folder.filePath("grows.csv")).error().code, ErrorCode::FileChangedWhileRead);
        QFile huge(folder.filePath("huge.gexf"));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(65LL * 1024 * 1024));
        huge.close();
        QCOMPARE(readAnyNetwork(huge.fileName()).error().code, ErrorCode::FileTooLarge);
        for (const char *name : {"n.graphml", "n.gexf", "n.csv", "n.xlsx", "n.json", "n.caploop"}) {
            const QString path = folder.filePath(name);
            QVERIFY(writeAnyNetwork(placedNetwork(), path));
            QFile file(path);
            const qint64 size = file.size();
            for (const qint64 left : {size - 1, size / 2, size / 10, 1LL, 0LL}) {
                QVERIFY(file.resize(left));
                const auto read = readAnyNetwork(path);
                QVERIFY2(!read || read->network.deals().size() <= 5, name);
            }
        }
    }

    void deepJsonIsAnError()
    {
        const QTemporaryDir folder;
        for (const char *name : {"deep.json", "deep.ftm"}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(100'000, '[') + QByteArray(100'000, ']'));
            file.close();
            QVERIFY(!readAnyNetwork(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(NetworkFileTest)
#include "tst_networkfile.moc"
