// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lenswords.h"

#include "shared/testnetwork.h"
#include "words/dollarcents.h"

#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

const Formatter English(Language::English);

LensAnswer answerTo(const Lens &lens)
{
    const Network network = smallNetwork();
    return *lensAnswer(network, {.day = network.asOf}, lens);
}

} // namespace

/// Answers of lenses as sentences.
class LensWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void nettingSaysGrossCircularNetAndTheMost()
    {
        const QString text = lensFinding(smallNetwork(), answerTo({.kind = Lens::Kind::NetOut}), 0, English);
        QVERIFY2(text.startsWith(QStringLiteral("Of $200B gross, ")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("With the deals picked so as to cancel the most, it would be $140B (70%)")), qPrintable(text));
    }

    void ringsThatAreNotDrawnAreNamed()
    {
        NettedOut netted = std::get<NettedOut>(answerTo({.kind = Lens::Kind::NetOut}));
        QVERIFY(!lensFinding(smallNetwork(), netted, 0, English).contains(QStringLiteral("smaller rings")));
        netted.inOtherRings = *Money::fromMajor(7e9);
        QVERIFY(lensFinding(smallNetwork(), netted, 0, English)
                    .contains(QStringLiteral("$7B of the circular part runs in smaller rings")));
    }

    void aRingReadsAsItsPath()
    {
        const QString text = lensFinding(smallNetwork(), answerTo({.kind = Lens::Kind::NetOut}), 1, English);
        QVERIFY2(text.startsWith(QStringLiteral("Ring 1 of 2: A → B → A: $")), qPrintable(text));
    }

    void aWalkSaysWhereTheDollarIs()
    {
        const LensAnswer walk = answerTo({.kind = Lens::Kind::Dollar, .start = company("a")});
        QCOMPARE(lensFinding(smallNetwork(), walk, 2, English).section(u':', 1),
                 QStringLiteral(" 36.4¢ back home, 36.3¢ kept on the way, 27.3¢ under way."));
        QVERIFY(lensFinding(smallNetwork(), walk, 0, English).startsWith(QStringLiteral("One dollar is put in at A")));
    }

    void partsOfADollarAddUpToIt()
    {
        // 33.35, 33.35 and 33.3 cents, each rounded alone, are 33.4 + 33.4 + 33.3.
        DollarWalk walk{.start = company("a"), .stops = {DollarStop(), DollarStop()}};
        DollarStop &now = walk.stops[1];
        now.home = 0.3335;
        now.out = 0.3335;
        now.underway = 0.333;
        now.here = {{company("a"), 0.3335}, {company("b"), 0.1115}, {company("c"), 0.2215}};
        now.kept = {{company("b"), 0.11117}, {company("c"), 0.11117}, {company("d"), 0.11116}};
        const DollarCents cents = dollarCents(walk, 1);
        QCOMPARE(cents.home + cents.out + cents.underway, 1000);
        QCOMPARE(cents.here.value(company("a")), cents.home);
        QCOMPARE(cents.here.value(company("b")) + cents.here.value(company("c")), cents.underway);
        QCOMPARE(cents.kept.value(company("b")) + cents.kept.value(company("c")) + cents.kept.value(company("d")),
                 cents.out);
    }

    void everyPartOfADollarIsRoundedToANeighbour()
    {
        QCOMPARE(roundedTogether({1, 1, 1}, 1000), QList<int>({334, 333, 333}));
        QCOMPARE(roundedTogether({0.25, 0.75}, 1000), QList<int>({250, 750}));
        QCOMPARE(roundedTogether({0, 0}, 1000), QList<int>({0, 0}));
        QCOMPARE(centsText(0.0002, 0, English), QStringLiteral("<0.1¢"));
        QCOMPARE(centsText(0.3333, 334, English), QStringLiteral("33.4¢"));
    }

    void withoutACompanyThereIsNoDollarToFollow()
    {
        const auto answer = lensAnswer(Network(), {}, {.kind = Lens::Kind::Dollar});
        QVERIFY(!answer);
        QCOMPARE(analysisErrorText(answer.error()),
                 QStringLiteral("There is no company yet at which a dollar could be put in."));
    }

    void whereNothingIsKnownNothingIsClaimed()
    {
        const LensAnswer walk = answerTo({.kind = Lens::Kind::Dollar, .start = company("d")});
        const QString text = lensFinding(smallNetwork(), walk, 1, English);
        QVERIFY2(text.contains(QStringLiteral("is not known")), qPrintable(text));
        QVERIFY(!lensRule(smallNetwork(), walk, English).contains(QStringLiteral("for ever")));
    }

    void withoutOutsideTheIndexIsAnUpperBound()
    {
        const LensAnswer cycled = answerTo({.kind = Lens::Kind::Cycling});
        QVERIFY(lensFinding(smallNetwork(), cycled, 0, English).contains(QStringLiteral("at most")));
        QVERIFY(lensRule(smallNetwork(), cycled, English).contains(QStringLiteral("upper bound")));
    }

    void everyAnswerSaysWhatIsCounted()
    {
        for (const Lens &lens : {Lens{.kind = Lens::Kind::NetOut}, Lens{.kind = Lens::Kind::Cycling},
                                 Lens{.kind = Lens::Kind::Dollar, .start = company("a")}})
            QVERIFY(booksText(answerTo(lens), English).contains(QStringLiteral("5 deals count")));
        QCOMPARE(booksText({}, English), QString());
        QCOMPARE(lensFinding(smallNetwork(), {}, 0, English), QString());
    }

    void centsAreShort_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << QStringLiteral("0¢");
        QTest::newRow("hardly anything") << 0.0001 << QStringLiteral("<0.1¢");
        QTest::newRow("below one") << 0.004 << QStringLiteral("0.4¢");
        QTest::newRow("a round number") << 0.02 << QStringLiteral("2¢");
        QTest::newRow("tenths") << 0.0234 << QStringLiteral("2.3¢");
        QTest::newRow("tenths above ten") << 0.3449 << QStringLiteral("34.5¢");
        QTest::newRow("just below ten") << 0.0999 << QStringLiteral("10¢");
        QTest::newRow("the whole") << 1.0 << QStringLiteral("100¢");
    }
    void centsAreShort()
    {
        QFETCH(double, share);
        QFETCH(QString, text);
        QCOMPARE(centsText(share, English), text);
    }

    void anUnknownCompanyIsNamed()
    {
        QVERIFY(analysisErrorText(AnalysisError::UnknownNode, QStringLiteral("xyz")).contains(QStringLiteral("xyz")));
    }
};

QTEST_MAIN(LensWordsTest)
#include "tst_lenswords.moc"
