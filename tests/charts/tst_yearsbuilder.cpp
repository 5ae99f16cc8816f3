// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartwriter.h"
#include "charts/yearscsv.h"
#include "charts/yearskey.h"
#include "charts/yearsnetwork.h"
#include "charts/yearswords.h"
#include "charts/yearswriter.h"

#include <QImage>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

YearsRequest requestOf(const char *company)
{
    YearsRequest request;
    if (*company)
        request.company = CompanyId(QLatin1StringView(company));
    return request;
}

YearsPicture pictureOf(const Network &network, const YearsRequest &request, QSizeF size = {1200, 600})
{
    return buildYearsPicture(network, yearsContent(network, request), request, size);
}

const YearsPart *partOf(const YearsPicture &picture, const char *deal, std::optional<int> year)
{
    for (const YearsPart &part : picture.parts) {
        const bool has = std::ranges::any_of(
            part.deals, [deal](const DealPart &one) { return one.deal == DealId(QLatin1StringView(deal)); });
        if (has && part.year == year)
            return &part;
    }
    return nullptr;
}

QStringList textsOf(const YearsPicture &picture)
{
    QStringList texts;
    for (const ChartGroup &group : picture.picture.back + picture.picture.front) {
        for (const ChartShape &shape : group.shapes) {
            if (const auto *text = std::get_if<ChartText>(&shape))
                texts.append(text->text);
        }
    }
    return texts;
}

bool says(const YearsPicture &picture, const char *words)
{
    return textsOf(picture).join(u'\n').contains(QString::fromUtf8(words));
}

template <class Shape> qsizetype count(const YearsPicture &picture, const char *group)
{
    qsizetype found = 0;
    for (const ChartGroup &one : picture.picture.front + picture.picture.back) {
        if (one.id == QLatin1StringView(group))
            found += std::ranges::count_if(
                one.shapes, &std::holds_alternative<Shape, ChartLine, ChartDot, ChartBox, ChartHatch, ChartText>);
    }
    return found;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestYearsBuilder : public QObject
{
    Q_OBJECT

private slots:
    void heightsAreProportionalToMoney();
    void whatIsPaidStandsLeftOfWhatIsReceived();
    void whatHasNoYearStandsInABoxOfItsOwn();
    void theLargestHaveNamesAndTheRestAreOthers();
    void anAssumedSpreadIsHatchedAndSaidInTheKey();
    void whatIsNotFirmIsLighter();
    void revenueIsMarkedByWhatItIsAndCarriedOn();
    void theGapIsShadedWherePromisesAreAboveRevenue();
    void theWholeNetworkHasOneColumnAYear();
    void saysWhatIsNotCounted();
    void selectedDealsAreOutlined();
    void anEmptyNetworkSaysSo();
    void withoutAYearThereIsOnlyTheBox();
    void everythingLiesInsideThePicture_data();
    void everythingLiesInsideThePicture();
    void tipsNameTheDealsBehindAPiece();
    void writesEveryKindOfFile();
    void theTableSumsToTheDeals();
};

void TestYearsBuilder::heightsAreProportionalToMoney()
{
    const YearsPicture picture = pictureOf(yearsNetwork(), requestOf("a"));
    const YearsPart *guided = partOf(picture, "ac", 2026);
    const YearsPart *later = partOf(picture, "ac", 2027);
    QVERIFY(guided && later);
    QVERIFY(std::abs(later->box.height() / guided->box.height() - 3) < 1e-6);
    QVERIFY(std::abs(guided->box.height() - (picture.picture.axes.y(0) - picture.picture.axes.y(10e9))) < 1e-6);
    QCOMPARE(later->company, CompanyId("c"));
}

void TestYearsBuilder::whatIsPaidStandsLeftOfWhatIsReceived()
{
    const YearsPicture picture = pictureOf(yearsNetwork(), requestOf("a"));
    const YearsPart *paid = partOf(picture, "ac", 2026);
    const YearsPart *received = partOf(picture, "za", 2026);
    QVERIFY(paid && received);
    QVERIFY(received->received && !paid->received);
    QVERIFY(paid->box.right() <= received->box.left());
    QVERIFY(says(picture, "Left column: to pay; right: to receive."));
}

void TestYearsBuilder::whatHasNoYearStandsInABoxOfItsOwn()
{
    const YearsPicture picture = pictureOf(yearsNetwork(), requestOf("a"));
    const YearsPart *undated = partOf(picture, "ab2", {});
    QVERIFY(undated);
    QVERIFY(undated->box.left() > picture.picture.axes.plot.right());
    QVERIFY(says(picture, "No year known"));
    QVERIFY(says(picture, "own scale"));
    QVERIFY(!partOf(picture, "ab2", 2026));
}

void TestYearsBuilder::theLargestHaveNamesAndTheRestAreOthers()
{
    const YearsPicture picture = pictureOf(yearsNetwork(), requestOf("a"));
    QCOMPARE(picture.named, MostNamed);
    QCOMPARE(picture.picture.endLabels.size(), MostNamed);
    QCOMPARE(picture.picture.endLabels.first().company, CompanyId("b"));
    const YearsPart *others = partOf(picture, "al", 2026);
    QVERIFY(others && !others->company);
    QVERIFY(others->deals.size() > 1);
    QVERIFY(textsOf(picture).contains(QStringLiteral("others")));
    QVERIFY(pictureOf(yearsNetwork(), requestOf("a"), {300, 200}).named < MostNamed);
}

void TestYearsBuilder::anAssumedSpreadIsHatchedAndSaidInTheKey()
{
    const YearsPicture picture = pictureOf(yearsNetwork(), requestOf("a"));
    QCOMPARE(count<ChartHatch>(picture, "chart-years-1"), 5); // b in 2027 to 2031
    QCOMPARE(count<ChartHatch>(picture, "chart-years-2"), 0); // c by guided years (z has the third colour)
    QVERIFY(says(picture, "assumed even over the term"));
}

void TestYearsBuilder::whatIsNotFirmIsLighter()
{
    YearsRequest request = requestOf("z");
    const YearsPicture picture = pictureOf(yearsNetwork(), request);
    QCOMPARE(count<ChartBox>(picture, "chart-years-1"), 2); // 5 firm below 15 up to the ceiling
    QVERIFY(says(picture, "light: not firm"));
    request.basis = AmountBasis::Firm;
    const YearsPicture firm = pictureOf(yearsNetwork(), request);
    QCOMPARE(count<ChartBox>(firm, "chart-years-1"), 1);
    QVERIFY(!says(firm, "light: not firm"));
}

void TestYearsBuilder::revenueIsMarkedByWhatItIsAndCarriedOn()
{
    const YearsPicture picture = pictureOf(yearsNetwork(), requestOf("a"));
    QList<YearlyRevenue::Kind> kinds;
    for (const YearsPart &part : picture.parts) {
        if (part.revenue)
            kinds.append(part.revenue->kind);
    }
    QCOMPARE(kinds, (QList{YearlyRevenue::Kind::Actual, YearlyRevenue::Kind::RunRate}));
    QCOMPARE(count<ChartDot>(picture, "chart-revenue"), 2);
    QVERIFY(says(picture, "revenue, actual"));
    QVERIFY(says(picture, "revenue, run-rate"));
    QVERIFY(says(picture, "latest known revenue: $13B (September 2025)"));
}

void TestYearsBuilder::theGapIsShadedWherePromisesAreAboveRevenue()
{
    const Network network = yearsNetwork();
    const YearsPicture picture = pictureOf(network, requestOf("a"));
    QCOMPARE(count<ChartBox>(picture, "chart-gaps"), 6);
    QVERIFY(says(picture, "gap: promised beyond revenue"));
    const YearsContent content = yearsContent(network, requestOf("a"));
    QCOMPARE(gapIn(content.money, 2026), std::optional<qint64>(600'000'000'000));
    QVERIFY(!gapIn(content.money, 2024));
}

void TestYearsBuilder::theWholeNetworkHasOneColumnAYear()
{
    const YearsPicture picture = pictureOf(yearsNetwork(), requestOf(""));
    QVERIFY(says(picture, "The whole network: money by year"));
    QVERIFY(says(picture, "Columns: to pay, by payer."));
    QCOMPARE(picture.picture.endLabels.size(), 2);
    QVERIFY(std::ranges::none_of(picture.parts, &YearsPart::received));
    QVERIFY(!says(picture, "revenue"));
    YearsRequest unknown = requestOf("nobody");
    QCOMPARE(pictureOf(yearsNetwork(), unknown), picture);
}

void TestYearsBuilder::saysWhatIsNotCounted()
{
    YearsRequest request = requestOf("a");
    const QString notes = textsOf(pictureOf(yearsNetwork(), request)).join(u'\n');
    QVERIFY(notes.contains(QStringLiteral("1 lapsed")));
    QVERIFY(notes.contains(QStringLiteral("not converted: A → C ¥3T")));
    request.deals = QSet{DealId("ab")};
    const YearsPicture filtered = pictureOf(yearsNetwork(), request);
    QVERIFY(says(filtered, "Only the deals that the filter leaves: 1 of 16."));
    QVERIFY(!partOf(filtered, "ac", 2026));
}

void TestYearsBuilder::selectedDealsAreOutlined()
{
    YearsRequest request = requestOf("a");
    const YearsPicture plain = pictureOf(yearsNetwork(), request);
    request.highlighted = {DealId("ac")};
    const YearsPicture marked = pictureOf(yearsNetwork(), request);
    QCOMPARE(count<ChartLine>(marked, "chart-years-2"), count<ChartLine>(plain, "chart-years-2") + 2);
    QVERIFY(marked.picture.front != plain.picture.front);
    request.highlighted = {DealId("unknown")};
    QCOMPARE(pictureOf(yearsNetwork(), request), plain);
}

void TestYearsBuilder::anEmptyNetworkSaysSo()
{
    const YearsPicture picture = pictureOf({}, requestOf(""));
    QVERIFY(says(picture, "There are no deals yet"));
    QVERIFY(picture.parts.isEmpty());
    QVERIFY(says(pictureOf(yearsNetwork(),
                           [] {
                               YearsRequest request = requestOf("z");
                               request.basis = AmountBasis::Paid;
                               return request;
                           }()),
                 "Z has no deal with an amount that counts here."));
}

void TestYearsBuilder::withoutAYearThereIsOnlyTheBox()
{
    Network network;
    addCompany(network, "a");
    addCompany(network, "b");
    add(network, deal("ab", "a", "b", "2025-05-15"));
    const YearsPicture picture = pictureOf(network, requestOf("a"));
    QVERIFY(picture.picture.axes.plot.isEmpty());
    QCOMPARE(picture.parts.size(), 1);
    QVERIFY(says(picture, "$100B"));
}

void TestYearsBuilder::everythingLiesInsideThePicture_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<bool>("furniture");
    for (const QSizeF &size : {QSizeF(300, 180), QSizeF(360, 250), QSizeF(900, 320), QSizeF(1200, 600)}) {
        for (const bool furniture : {false, true})
            QTest::addRow("%d x %d, %d", int(size.width()), int(size.height()), furniture) << size << furniture;
    }
}

void TestYearsBuilder::everythingLiesInsideThePicture()
{
    QFETCH(QSizeF, size);
    QFETCH(bool, furniture);
    for (const char *company : {"", "a", "b", "z"}) {
        YearsRequest request = requestOf(company);
        request.furniture = furniture;
        const YearsPicture picture = pictureOf(yearsNetwork(), request, size);
        const QRectF whole(QPointF(-0.5, -0.5), size + QSizeF(1, 1));
        for (const YearsPart &part : picture.parts)
            QVERIFY(whole.contains(part.box.normalized()));
        for (const EndLabel &label : picture.picture.endLabels)
            QVERIFY(whole.contains(label.box));
        for (const ChartGroup &group : picture.picture.back + picture.picture.front) {
            for (const ChartShape &shape : group.shapes) {
                if (const auto *text = std::get_if<ChartText>(&shape))
                    QVERIFY2(whole.contains(text->at), qPrintable(text->text));
            }
        }
    }
}

void TestYearsBuilder::tipsNameTheDealsBehindAPiece()
{
    const Network network = yearsNetwork();
    const YearsRequest request = requestOf("a");
    const YearsContent content = yearsContent(network, request);
    const YearsPicture picture = buildYearsPicture(network, content, request, {1200, 600});
    const Formatter formatter(Language::English);
    const QString tip = partTip(network, content, *partOf(picture, "ab", 2028), request, formatter);
    QVERIFY(tip.contains(QStringLiteral("A → B: $60.1B of $300B")));
    QVERIFY(tip.contains(QStringLiteral("assumed even over the term")));
    QVERIFY(tip.contains(QStringLiteral("above the revenue (September 2025)")));
    QVERIFY(partTip(network, content, *partOf(picture, "ac", 2026), request, formatter)
                .contains(QStringLiteral("by year, as guided")));
    const auto at = partAt(picture, partOf(picture, "ab", 2028)->box.center());
    QVERIFY(at);
    QCOMPARE(picture.parts[*at], *partOf(picture, "ab", 2028));
    QVERIFY(!partAt(picture, {1, 1}));
    QVERIFY(spokenYears(network, content, request, formatter).contains(QStringLiteral("2028, to pay: 60.1")));
}

void TestYearsBuilder::writesEveryKindOfFile()
{
    QTemporaryDir folder;
    const Network network = yearsNetwork();
    YearsRequest request = requestOf("a");
    request.colours = darkChartColours();
    request.pixelRatio = 2;
    for (const QString &suffix : chartSuffixes()) {
        const QString path = folder.filePath(QStringLiteral("years.") + suffix);
        QVERIFY(writeYearsChart(network, request, path));
        QVERIFY(QFileInfo(path).size() > 0);
    }
    QCOMPARE(QImage(folder.filePath(QStringLiteral("years.png"))).size(), QSize(2400, 1200));
    QVERIFY(contentOf(folder.filePath(QStringLiteral("years.pdf"))).startsWith("%PDF"));
    const QByteArray svg = contentOf(folder.filePath(QStringLiteral("years.svg")));
    QXmlStreamReader xml(svg);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(svg.contains("chart-years-1"));
    QVERIFY(svg.contains("<path d=\"M"));
    const auto wrong = writeYearsChart(network, request, folder.filePath(QStringLiteral("years.gif")));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::UnknownFormat);
}

void TestYearsBuilder::theTableSumsToTheDeals()
{
    const Network network = yearsNetwork();
    const YearsRequest request = requestOf("a");
    const QString table =
        QString::fromUtf8(yearsCsv(network, yearsContent(network, request), request, Formatter(Language::English)));
    const QStringList rows = table.split(QStringLiteral("\r\n"));
    double sum = 0;
    int even = 0;
    for (const QString &row : rows) {
        const QStringList cells = row.split(u',');
        if (cells.size() > 10 && cells[4] == u"ab") {
            sum += cells[7].toDouble();
            even += cells[10] == u"assumed even over the term";
        }
    }
    QCOMPARE(sum, 300e9);
    QCOMPARE(even, 5);
    QVERIFY(table.contains(QStringLiteral("to pay,,A,B,ab2,cloud contract,signed,50000000000,0,USD,no year known,")));
    QVERIFY(
        table.contains(QStringLiteral("\"revenue, run-rate\",2025,,A,,run-rate revenue,,13000000000,,USD,2025-09")));
    QVERIFY(table.contains(
        QStringLiteral("not counted: another currency,,A,C,yen,cloud contract,signed,3000000000000,,JPY")));
}

QTEST_MAIN(TestYearsBuilder)
#include "tst_yearsbuilder.moc"
