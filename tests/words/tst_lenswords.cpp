// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lenswords.h"

#include "shared/testnetwork.h"

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
        QVERIFY2(text.contains(QStringLiteral("at most $140B (70%) could be cancelled")), qPrintable(text));
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
                 QStringLiteral(" 36.4¢ back home, 36.4¢ kept on the way, 27.3¢ under way."));
        QVERIFY(lensFinding(smallNetwork(), walk, 0, English).startsWith(QStringLiteral("One dollar is put in at A")));
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
