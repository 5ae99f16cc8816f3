// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/caploopreader.h"
#include "io/caploopwriter.h"
#include "shared/testnetwork.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace CapitalLoop;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What is written is read back the same, and two versions of a file differ only where their networks do.
class CapLoopWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void writesAFileThatUsesEverythingByteForByte();
    void readsBackWhatItWrote();
    void keepsExactMoneyAndOddTexts();
    void writesNothingThatIsNoNumber();
    void emptyNetworkIsThreeLines();
    void smallObjectsHaveALineEach();
    void changingOneDealChangesItsLinesOnly();
    void unknownKeysComeAfterKnownOnes();
    void savesWholeFiles();
    void saysWhyItCannotSave();
};

void CapLoopWriterTest::writesAFileThatUsesEverythingByteForByte()
{
    const QByteArray bytes = bytesOf(QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/tests/data/full.caploop"));
    const auto read = readNetwork(bytes, {});
    QVERIFY(read);
    const QList<QByteArray> before = bytes.split('\n');
    const QList<QByteArray> after = writeNetwork(read->network).split('\n');
    for (qsizetype i = 0; i < qMin(before.size(), after.size()); ++i)
        QCOMPARE(after[i], before[i]);
    QCOMPARE(after.size(), before.size());
}

void CapLoopWriterTest::readsBackWhatItWrote()
{
    const Network small = Test::smallNetwork();
    const auto read = readNetwork(writeNetwork(small), {});
    QVERIFY(read);
    QVERIFY(read->network == small);
    const auto full = readNetworkFile(QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/tests/data/full.caploop"));
    QVERIFY(full);
    const auto again = readNetwork(writeNetwork(full->network), {});
    QVERIFY(again);
    QVERIFY(again->network == full->network);
}

void CapLoopWriterTest::keepsExactMoneyAndOddTexts()
{
    Network network = Test::smallNetwork();
    network.title = LocalText{.en = "\"\\/\n\t\u2028😀", .zhHans = "循环", .extra = {{"de", "Kreislauf"}}};
    for (const char *url :
         {"https://example.org", "http://bücher.example/a%20b?q=%E4%B8%AD&x=%2F#f", "https://u@[::1]:8080/ä"}) {
        Source source{.id = SourceId(QString::fromUtf8(url)), .url = QUrl(QString::fromUtf8(url))};
        QVERIFY(network.add(source));
    }
    // At the start of a text it is no byte-order mark.
    const CompanyId marked(QString(QChar::ByteOrderMark));
    QVERIFY(network.add(Company{.id = marked, .name = {.en = marked.text() + QStringLiteral("Name")}}));
    network.pinned.insert(marked);
    qint64 minor = 9'007'199'254'740'993;
    for (const char16_t *code : {u"USD", u"JPY", u"KWD"}) {
        const Money money(minor++, *Currency::fromCode(code));
        Deal deal{.id = DealId(QString::fromUtf16(code)), .from = Test::company("a"), .to = Test::company("b")};
        deal.amount = Amount{.low = money, .paid = money};
        deal.quantities.stakePercent = 0.1 + 0.2;
        deal.quantities.shares = 1e22;
        deal.quantities.gigawatts = Range{.high = 1.0 / 3};
        deal.steps = {StatusStep{}};
        deal.extra = {{"list", QJsonArray{1, 2.5, -1e-7, true, QJsonValue::Null, "x"}}, {"id2", QJsonObject{}}};
        deal.disagreements = {Disagreement{.amount = Money(-1, Currency())}};
        QVERIFY(network.add(deal));
    }
    QVERIFY(network.add(Figure{.company = Test::company("a"), .metric = "x", .count = -0.0}));
    const QByteArray bytes = writeNetwork(network);
    const auto read = readNetwork(bytes, {});
    QVERIFY(read);
    QVERIFY(read->network.sources() == network.sources());
    QVERIFY(read->network.deals() == network.deals());
    QVERIFY(read->network == network);
    QCOMPARE(writeNetwork(read->network), bytes);
}

void CapLoopWriterTest::writesNothingThatIsNoNumber()
{
    Network network = Test::smallNetwork();
    QVERIFY(
        network.add(Reaction{.company = Test::company("a"), .deal = Test::deal("ab1"), .changePercent = std::nan("")}));
    network.layouts = {SavedLayout{.canvas = {1, 1},
                                   .positions = {{Test::company("a"), {HUGE_VAL, 0}}, {Test::company("b"), {1, 2}}}}};
    const auto read = readNetwork(writeNetwork(network), {});
    QVERIFY(read);
    QVERIFY(!read->network.reactions()[0].changePercent);
    QCOMPARE(read->network.layouts[0].positions.size(), 1);
}

void CapLoopWriterTest::emptyNetworkIsThreeLines()
{
    QCOMPARE(writeNetwork(Network()), QByteArray("{\n  \"format\": \"capital-loop\",\n  \"version\": 1\n}\n"));
}

void CapLoopWriterTest::smallObjectsHaveALineEach()
{
    const QByteArray bytes = writeNetwork(Test::smallNetwork());
    QVERIFY(bytes.contains("\n    {\"id\": \"a\", \"name\": \"A\", \"role\": \"lab\"},\n"));
    QVERIFY(bytes.contains("\n      \"amount\": {\"low\": 100000000000, \"high\": 100000000000},\n"));
    QVERIFY(bytes.contains("\n        {\"status\": \"signed\", \"date\": \"2025\"}\n"));
}

void CapLoopWriterTest::changingOneDealChangesItsLinesOnly()
{
    const auto withNote = [](const char *note) {
        Network network = Test::smallNetwork();
        Deal deal = network.deals().first();
        deal.id = DealId("more");
        deal.note.en = QString::fromLatin1(note);
        (void)network.add(deal);
        return writeNetwork(network).split('\n');
    };
    const QList<QByteArray> before = withNote("one");
    const QList<QByteArray> after = withNote("two");
    QCOMPARE(after.size(), before.size());
    int changed = 0;
    for (qsizetype i = 0; i < before.size(); ++i)
        changed += before[i] != after[i];
    QCOMPARE(changed, 1);
}

void CapLoopWriterTest::unknownKeysComeAfterKnownOnes()
{
    const QByteArray bytes = R"({"zz": 1, "format": "capital-loop", "aa": {"b": 1}, "version": 1, "title": "T"})";
    const auto read = readNetwork(bytes, {});
    QVERIFY(read);
    QCOMPARE(writeNetwork(read->network),
             QByteArray("{\n  \"format\": \"capital-loop\",\n  \"version\": 1,\n  \"title\": \"T\",\n"
                        "  \"aa\": {\"b\": 1},\n  \"zz\": 1\n}\n"));
}

void CapLoopWriterTest::savesWholeFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("ä 循环.caploop");
    QVERIFY(writeNetworkFile(Network(), path));
    QVERIFY(writeNetworkFile(Test::smallNetwork(), path));
    QCOMPARE(bytesOf(path), writeNetwork(Test::smallNetwork()));
    QVERIFY(!QJsonDocument::fromJson(bytesOf(path)).isNull());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    const auto read = readNetworkFile(path);
    QVERIFY(read);
    QVERIFY(read->network == Test::smallNetwork());
}

void CapLoopWriterTest::saysWhyItCannotSave()
{
    QTemporaryDir folder;
    for (const QString &path :
         {folder.filePath("no/such/folder.caploop"), folder.path(), QString(":/networks/x.caploop"), QString()}) {
        const auto written = writeNetworkFile(Network(), path);
        QVERIFY2(!written, qPrintable(path));
        QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(written.error().place.file, path);
        QVERIFY(!written.error().arguments.value(0).isEmpty());
    }
}

QTEST_GUILESS_MAIN(CapLoopWriterTest)
#include "tst_caploopwriter.moc"
