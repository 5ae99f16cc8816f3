// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartbuilder.h"
#include "charts/chartframe.h"
#include "charts/chartnetwork.h"
#include "charts/chartwords.h"
#include "document/document.h"
#include "words/languagescope.h"

#include <QtTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

QRectF boxOf(const ChartText &text)
{
    const double width = textWidth(text.text, text.size, text.bold);
    double left = text.at.x();
    if (text.anchor != Qt::AlignLeft)
        left -= text.anchor == Qt::AlignRight ? width : width / 2;
    return {left, text.at.y() - text.size * 0.8, width, text.size};
}

QList<ChartText> textsOf(const QList<ChartGroup> &groups)
{
    QList<ChartText> texts;
    for (const ChartGroup &group : groups) {
        for (const ChartShape &shape : group.shapes) {
            if (const auto *text = std::get_if<ChartText>(&shape))
                texts.append(*text);
        }
    }
    return texts;
}

QStringList wordsOf(const ChartPicture &picture)
{
    QStringList words;
    for (const ChartText &text : textsOf(picture.back) + textsOf(picture.front))
        words.append(text.text);
    return words;
}

ChartPicture pictureOf(const Network &network, const ChartRequest &request, QSizeF size = {1200, 600})
{
    return buildChartPicture(network, chartContent(network, request), request, size);
}

} // namespace

class TestChartBuilder : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsClippedOrCovered_data();
    void nothingIsClippedOrCovered();
    void everyCurveEndsInItsNameAndLastValue();
    void marksLieOnTheirCurves();
    void marksAreFilledWhereTheirDealCounts_data();
    void marksAreFilledWhereTheirDealCounts();
    void aRightAndALapsedDealNeverCount();
    void reactionsAreWrittenAtTheirMarks();
    void aSelectedDealIsShadedAndNamed();
    void titleSourcesAndDayStandInside();
    void otherCurrenciesAreSaidToBeMissing();
    void oneValueIsADotWithItsName();
    void withoutValuationsASentenceStands();
    void tinyPicturesDoNotBreak();
};

void TestChartBuilder::nothingIsClippedOrCovered_data()
{
    QTest::addColumn<QString>("example");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<bool>("furniture");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("companies");
    const QStringList many{"openai", "oracle", "amd", "coreweave", "xai", "softbank", "anthropic", "intel", "nvidia"};
    for (const char *name : {"example:ai-loop-2025-10", "example:ai-loop-2026-07"}) {
        for (const QSizeF size : {QSizeF(700, 260), QSizeF(800, 300), QSizeF(1200, 400), QSizeF(3840, 2160)}) {
            for (const Language language : {Language::English, Language::SimplifiedChinese}) {
                for (const QStringList &companies : {QStringList(), many}) {
                    const QString row = QStringLiteral("%1 %2 %3 %4")
                                            .arg(QLatin1StringView(name))
                                            .arg(size.width())
                                            .arg(int(language))
                                            .arg(companies.size());
                    QTest::newRow(qPrintable(row))
                        << QString::fromLatin1(name) << size << (size.width() > 700) << language << companies;
                }
            }
        }
    }
}

void TestChartBuilder::nothingIsClippedOrCovered()
{
    QFETCH(QString, example);
    QFETCH(QSizeF, size);
    QFETCH(bool, furniture);
    QFETCH(Language, language);
    QFETCH(QStringList, companies);
    Document document;
    QVERIFY(document.open(example));
    ChartRequest request;
    request.furniture = furniture;
    request.language = language;
    for (const QString &company : companies)
        request.selection.companies.insert(CompanyId(company));
    for (const ValueScale scale : {ValueScale::Linear, ValueScale::Log}) {
        request.scale = scale;
        const LanguageScope scope(language);
        const ChartPicture picture = pictureOf(document.network(), request, size);
        const QRectF page(QPointF(0, 0), size);
        const QList<ChartText> texts = textsOf(picture.back) + textsOf(picture.front);
        QVERIFY(texts.size() > 10);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QRectF box = boxOf(texts[i]);
            QVERIFY2(page.contains(box), qPrintable(texts[i].text));
            QVERIFY2(!furniture || !texts[i].text.contains(u'…'), qPrintable(texts[i].text));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(!boxOf(texts[j]).adjusted(0.5, 0.5, -0.5, -0.5).intersects(box),
                         qPrintable(texts[i].text + " over " + texts[j].text));
        }
        for (const ChartMarker &marker : picture.markers)
            QVERIFY(picture.axes.plot.adjusted(-0.1, -0.1, 0.1, 0.1).contains(marker.centre));
        for (const ChartCurve &curve : picture.curves)
            QVERIFY(curve.points.size() <= 400);
    }
}

void TestChartBuilder::everyCurveEndsInItsNameAndLastValue()
{
    const ChartPicture picture = pictureOf(chartNetwork(), {});
    QCOMPARE(picture.endLabels.size(), 5);
    const QStringList words = wordsOf(picture);
    QVERIFY(words.contains("A"));
    QVERIFY(words.contains("$6.23T"));
}

void TestChartBuilder::marksLieOnTheirCurves()
{
    for (const ValueScale scale : {ValueScale::Linear, ValueScale::Log}) {
        ChartRequest request;
        request.scale = scale;
        const ChartPicture picture = pictureOf(chartNetwork(), request);
        QCOMPARE(picture.markers.size(), 4); // ab on a and b, bc on b and c
        for (const ChartMarker &marker : picture.markers) {
            double nearest = 1e9;
            for (const ChartGroup &group : placedCurves(picture)) {
                for (const ChartShape &shape : group.shapes) {
                    const auto *line = std::get_if<ChartLine>(&shape);
                    for (qsizetype i = 1; line && i < line->points.size(); ++i) {
                        const QPointF a = line->points[i - 1];
                        const QPointF b = line->points[i];
                        if (marker.centre.x() < a.x() || marker.centre.x() > b.x())
                            continue;
                        const double y = a.y() + (b.y() - a.y()) * (marker.centre.x() - a.x()) / (b.x() - a.x());
                        nearest = std::min(nearest, std::abs(y - marker.centre.y()));
                    }
                }
            }
            QVERIFY2(nearest < 0.01, qPrintable(QString::number(nearest)));
        }
    }
}

void TestChartBuilder::marksAreFilledWhereTheirDealCounts_data()
{
    QTest::addColumn<AmountBasis>("basis");
    QTest::addColumn<bool>("filled");
    QTest::addColumn<QString>("band");
    const QString deal = QStringLiteral("A → B $100B");
    QTest::newRow("headline") << AmountBasis::Headline << true << deal;
    QTest::newRow("expected") << AmountBasis::Expected << true << deal + ", of which expected $100B";
    QTest::newRow("firm") << AmountBasis::Firm << true << deal + ", of which firm $100B";
    QTest::newRow("paid") << AmountBasis::Paid << false << deal + ", of which paid $0";
}

void TestChartBuilder::marksAreFilledWhereTheirDealCounts()
{
    QFETCH(AmountBasis, basis);
    QFETCH(bool, filled);
    QFETCH(QString, band);
    const Network network = chartNetwork();
    ChartRequest request{.selection = {{}, {DealId("ab")}}, .basis = basis};
    const ChartPicture picture = pictureOf(network, request);
    QVERIFY(wordsOf(picture).contains(band));
    QVERIFY(wordsOf(picture).join(u' ').contains(markSentence(basis)));
    request.selection.deals.clear();
    const ChartPicture plain = pictureOf(network, request);
    const auto group = std::ranges::find(plain.front, QStringLiteral("chart-deals"), &ChartGroup::id);
    QVERIFY(group != plain.front.end() && !group->shapes.isEmpty());
    QCOMPARE(group->shapes.size(), plain.markers.size());
    for (qsizetype i = 0; i < group->shapes.size(); ++i) {
        const auto *dot = std::get_if<ChartDot>(&group->shapes[i]);
        QVERIFY(dot);
        QCOMPARE(plain.markers[i].event.counts, filled);
        QCOMPARE(dot->fill != request.colours.ground, filled);
        QVERIFY(dot->edge != request.colours.ground);
    }
}

void TestChartBuilder::aRightAndALapsedDealNeverCount()
{
    Network network = chartNetwork();
    Deal right = deal("right", "a", "b", "2025-04-10");
    right.kind = DealKind::Warrant;
    add(network, right);
    Deal lapsed = deal("gone", "a", "b", "2025-04-11");
    lapsed.steps.append(StatusStep{.status = Status::Lapsed, .date = date("2025-06-01")});
    add(network, lapsed);
    Deal secret = deal("secret", "a", "b", "2025-04-12");
    secret.amount.reset();
    add(network, secret);
    const ChartContent content = chartContent(network, {});
    int seen = 0;
    for (const DealEvent &event : content.events) {
        const bool nothing = event.deals.contains(DealId("right")) || event.deals.contains(DealId("gone")) ||
                             event.deals.contains(DealId("secret"));
        seen += nothing ? 1 : 0;
        QCOMPARE(event.counts, !nothing);
    }
    QCOMPARE(seen, 6); // on the curves of both sides
    QVERIFY(
        spokenChart(network, content, Formatter(Language::English), AmountBasis::Headline).contains("6 are hollow"));
}

void TestChartBuilder::reactionsAreWrittenAtTheirMarks()
{
    const QStringList words = wordsOf(pictureOf(chartNetwork(), {}));
    QVERIFY2(words.contains("+36%, +$250B on the day"), qPrintable(words.join('|')));
    const Formatter formatter(Language::English);
    Reaction reaction{.changePercent = -4.5};
    QCOMPARE(reactionText(reaction, formatter), QStringLiteral("\u22124.5% on the news"));
    reaction.changePercent.reset();
    QCOMPARE(reactionText(reaction, formatter), QString());
}

void TestChartBuilder::aSelectedDealIsShadedAndNamed()
{
    ChartRequest request;
    request.selection.deals = {DealId("ab")};
    const ChartPicture picture = pictureOf(chartNetwork(), request);
    QVERIFY(wordsOf(picture).contains("A → B $100B"));
    const auto days = std::ranges::find(picture.back, QString("chart-days"), &ChartGroup::id);
    QVERIFY(days != picture.back.end());
    const auto *band = std::get_if<ChartBox>(&days->shapes.first());
    QVERIFY(band);
    QVERIFY(band->rect.width() >= 5);
    QVERIFY(band->rect.contains(QPointF(picture.axes.x(day(2025, 5, 15) + 0.5), picture.axes.plot.center().y())));
    const ChartContent content = chartContent(chartNetwork(), request);
    QCOMPARE(seriesColour(content, request.colours, 0), request.colours.series[0]);
    QVERIFY2(seriesColour(content, request.colours, 2) != request.colours.series[2], "the others step back");
}

void TestChartBuilder::titleSourcesAndDayStandInside()
{
    ChartRequest request;
    request.title = QStringLiteral("What they are worth");
    const QString words = wordsOf(pictureOf(chartNetwork(), request)).join('|');
    QVERIFY(words.contains("What they are worth"));
    QVERIFY(words.contains("As of 31 October 2025."));
    QVERIFY(words.contains("Sources: News & \"Views\" <daily>."));
    request.window = TimeWindow{day(2024, 1, 1), day(2024, 6, 1)};
    QVERIFY2(wordsOf(pictureOf(chartNetwork(), request)).join('|').contains("As of 31 October 2025."),
             "also when the day is not in the window");
}

void TestChartBuilder::otherCurrenciesAreSaidToBeMissing()
{
    ChartRequest request;
    request.selection.companies = {CompanyId("d"), CompanyId("h")};
    const QString words = wordsOf(pictureOf(chartNetwork(), request)).join('|');
    QVERIFY2(words.contains("D: values in JPY are not drawn on this axis."), qPrintable(words));
    QVERIFY(words.contains("H: values in JPY are not drawn on this axis."));
}

void TestChartBuilder::oneValueIsADotWithItsName()
{
    Network network;
    addCompany(network, "a");
    QVERIFY(network.add(valuation("a", "2025-05", 14, "post-money")));
    for (const ValueScale scale : {ValueScale::Linear, ValueScale::Log}) {
        ChartRequest request;
        request.scale = scale;
        const ChartPicture picture = pictureOf(network, request, {700, 260});
        QCOMPARE(picture.curves.size(), 1);
        QVERIFY(!picture.curves[0].line);
        QVERIFY(picture.curves[0].dotRadius > 0);
        QVERIFY(wordsOf(picture).contains("$14B"));
    }
}

void TestChartBuilder::withoutValuationsASentenceStands()
{
    QCOMPARE(wordsOf(pictureOf(Network(), {})),
             QStringList("There are no companies yet, and so no valuations to draw."));
    Network network;
    addCompany(network, "a");
    QCOMPARE(wordsOf(pictureOf(network, {})), QStringList("No company of this network has a valuation yet."));
}

void TestChartBuilder::tinyPicturesDoNotBreak()
{
    for (const QSizeF size : {QSizeF(1, 1), QSizeF(30, 20), QSizeF(200, 60), QSizeF(60, 400)}) {
        const ChartPicture picture = pictureOf(chartNetwork(), {}, size);
        QVERIFY(picture.axes.plot.width() > 0);
        QVERIFY(picture.axes.plot.height() > 0);
    }
}

QTEST_MAIN(TestChartBuilder)
#include "tst_chartbuilder.moc"
