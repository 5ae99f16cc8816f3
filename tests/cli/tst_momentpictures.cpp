// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/comparisonpicture.h"
#include "drawing/drawingbuilder.h"
#include "drawing/savedplaces.h"
#include "io/caploopreader.h"
#include "layout/stopgap.h"
#include "words/dealwords.h"
#include "words/formatter.h"

#include <QFile>
#include <QTest>

using namespace CapitalLoop;

namespace {

/// What a picture shows, a line for each company and deal, in the order of their ids.
QByteArray printed(const Drawing &drawing)
{
    const auto texts = [](const QList<TextShape> &labels) {
        QStringList parts;
        for (const TextShape &label : labels)
            parts.append(label.text);
        return parts.join(u' ');
    };
    QStringList lines;
    for (const CompanyShape &company : drawing.companies)
        lines.append(QStringLiteral("company %1: %2; radius %3%4")
                         .arg(company.id.text(), texts(company.labels))
                         .arg(qRound(company.radius))
                         .arg(company.hollow ? QStringLiteral("; hollow") : QString()));
    for (const DealShape &deal : drawing.deals)
        lines.append(QStringLiteral("deal %1: %2; %3; width %4; dots %5")
                         .arg(deal.id.text(), texts(deal.labels), statusName(deal.status))
                         .arg(deal.width, 0, 'f', 1)
                         .arg(deal.dots.count));
    lines.sort();
    return lines.join(u'\n').toUtf8() + '\n';
}

QString goldenFile(const QString &name, const QString &day)
{
    return QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/tests/data/golden/moments/%1 %2.txt").arg(name, day);
}

} // namespace

/// The built-in networks as they were on three days each. With CAPITAL_LOOP_WRITE_GOLDEN set, what is drawn now becomes
/// what is expected; read the difference before it is kept.
class TestMomentPictures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLanguage(Language::English); }

    void showsThatDay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("day");
        const std::pair<const char *, QStringList> networks[] = {
            {"ai-loop-2025-10", {"2025-09-15", "2025-10-01", "2025-10-31"}},
            {"ai-loop-2026-07", {"2025-01-31", "2025-10-31", "2026-03-15"}}};
        for (const auto &[name, days] : networks) {
            for (const QString &day : days)
                QTest::addRow("%s %s", name, qPrintable(day)) << QString::fromLatin1(name) << day;
        }
    }
    void showsThatDay()
    {
        QFETCH(QString, name);
        QFETCH(QString, day);
        const auto read = readNetworkFile(QStringLiteral("example:") + name);
        QVERIFY(read);
        DrawingStyle style{.size = {1920, 1080}};
        style.filter.minimum = suggestedMinimum(read->network);
        const Positions places = savedPositions(read->network, style);
        const Drawing whole = buildDrawing(read->network, places, style);
        const QDate date = QDate::fromString(day, Qt::ISODate);
        style.moment = {.inForceOn = date, .knownOn = date};
        const Drawing drawing = buildDrawing(read->network, places, style);

        // Nobody moves, and nothing stands on anything.
        for (const CompanyShape &company : drawing.companies)
            QCOMPARE(company.centre, places.value(company.id));
        DrawingFaults faults = faultsOf(drawing);
        QCOMPARE(faults.overlappingCircles, 0);
        QCOMPARE(faults.labelOnLabel, 0);
        QCOMPARE(faults.labelOnForeignCircle, 0);
        QCOMPARE(faults.clipped, 0);
        QVERIFY(drawing.deals.size() <= whole.deals.size());

        QFile golden(goldenFile(name, day));
        if (qEnvironmentVariableIsSet("CAPITAL_LOOP_WRITE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(printed(drawing));
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        const QList<QByteArray> expected = golden.readAll().split('\n');
        const QList<QByteArray> actual = printed(drawing).split('\n');
        for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
            QCOMPARE(actual[i], expected[i]);
        QCOMPARE(actual.size(), expected.size());
    }

    void asksForPlacesBesideTheLegendOfTheMoment()
    {
        const auto read = readNetworkFile(QStringLiteral("example:ai-loop-2026-07"));
        QVERIFY(read);
        DrawingStyle style{.size = {1600, 816}, .language = Language::TraditionalChinese};
        style.filter.minimum = suggestedMinimum(read->network);
        const LayoutRequest now = timelessRequest(read->network, style);
        style.moment = {.inForceOn = QDate(2025, 10, 31), .knownOn = QDate(2025, 10, 31)};
        const LayoutRequest then = timelessRequest(read->network, style);
        QCOMPARE(then.nodes, now.nodes);
        const Drawing drawing =
            buildDrawing(read->network, offTheFurniture(then, savedPositions(read->network, style)), style);
        for (const CompanyShape &company : drawing.companies) {
            for (const FurnitureShape &part : drawing.furniture)
                QVERIFY2(!part.box.contains(company.centre), qPrintable(company.id.text()));
        }
    }

    void drawsTheSameDealsAsWideOnEveryDay()
    {
        const auto read = readNetworkFile(QStringLiteral("example:ai-loop-2026-07"));
        QVERIFY(read);
        DrawingStyle style{.size = {1920, 1080}};
        const Positions places = savedPositions(read->network, style);
        QHash<DealId, double> widths;
        for (const DealShape &deal : buildDrawing(read->network, places, style).deals)
            widths.insert(deal.id, deal.width);
        style.moment = {.inForceOn = QDate(2025, 10, 31), .knownOn = QDate(2025, 10, 31)};
        for (const DealShape &deal : buildDrawing(read->network, places, style).deals)
            QCOMPARE(deal.width, widths.value(deal.id));
    }

    void comparesTwoDaysWithoutFaults_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("then");
        QTest::addColumn<QSizeF>("size");
        for (const QSizeF size : {QSizeF(1920, 1080), QSizeF(1123, 794), QSizeF(794, 1123)}) {
            QTest::addRow("2025-10 %gx%g", size.width(), size.height())
                << "example:ai-loop-2025-10" << QDate(2025, 6, 30) << size;
            QTest::addRow("2026-07 %gx%g", size.width(), size.height())
                << "example:ai-loop-2026-07" << QDate(2025, 10, 31) << size;
        }
    }
    void comparesTwoDaysWithoutFaults()
    {
        QFETCH(QString, name);
        QFETCH(QDate, then);
        QFETCH(QSizeF, size);
        const auto read = readNetworkFile(name);
        QVERIFY(read);
        DrawingStyle style{.size = size};
        style.filter.minimum = suggestedMinimum(read->network);
        style.compared = ComparedDays{then, *read->network.asOf};
        const Drawing drawing = buildPicture(read->network, savedPositions(read->network, style), style);
        const DrawingFaults faults = faultsOf(drawing);
        QCOMPARE(faults.overlappingCircles, 0);
        QCOMPARE(faults.labelOnLabel, 0);
        QCOMPARE(faults.labelOnForeignCircle, 0);
        QCOMPARE(faults.clipped, 0);
    }

    void drawsTheYearsMoneyOnly()
    {
        const auto read = readNetworkFile(QStringLiteral("example:ai-loop-2026-07"));
        QVERIFY(read);
        DrawingStyle style{.size = {1920, 1080}};
        const Positions places = savedPositions(read->network, style);
        const auto widest = [&] {
            double width = 0;
            for (const DealShape &deal : buildDrawing(read->network, places, style).deals)
                width = std::max(width, deal.width);
            return width;
        };
        const double whole = widest();
        style.moment = {.years = YearSpan{2027, 2027}};
        QVERIFY(widest() < whole);
        const Drawing drawing = buildDrawing(read->network, places, style);
        QVERIFY(std::ranges::any_of(drawing.furniture, [](const FurnitureShape &part) {
            return std::ranges::any_of(part.texts, [](const TextShape &text) {
                return text.text.contains(QStringLiteral("Money of 2027 alone"));
            });
        }));
    }
};

QTEST_MAIN(TestMomentPictures)
#include "tst_momentpictures.moc"
