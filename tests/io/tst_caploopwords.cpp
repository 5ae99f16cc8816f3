// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/caploopwords.h"

#include <QTest>

using namespace CapitalLoop;

/// The words of the format, and what people write instead.
class CapLoopWordsTest : public QObject
{
    Q_OBJECT

private:
    template <class Enum> static void compareAll(Enum last)
    {
        QCOMPARE(fileWords<Enum>().size(), size_t(last) + 1);
        for (int i = 0; i <= int(last); ++i)
            QCOMPARE(fromFileWord<Enum>(QString::fromLatin1(fileWord(Enum(i)))), std::optional(Enum(i)));
        QVERIFY(!fromFileWord<Enum>(u"nonsense"));
    }

private slots:
    void everyValueHasItsWord()
    {
        compareAll(Role::Other);
        compareAll(DealKind::Warrant);
        compareAll(Status::Lapsed);
        compareAll(Schedule::Convention::AtDate);
        QCOMPARE(fileWord(DealKind::RevenueShare), "revenue-share");
        QCOMPARE(fileWord(Status::LetterOfIntent), "letter-of-intent");
    }

    void guessesWhatWasMeant_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("meant");
        QTest::newRow("underscores") << "in_return" << "inReturn";
        QTest::newRow("capitals") << "UPTO" << "upTo";
        QTest::newRow("a letter missing") << "anounced" << "announced";
        QTest::newRow("two letters swapped") << "soucres" << "sources";
        QTest::newRow("one too few") << "source" << "sources";
        QTest::newRow("something else") << "founded" << "";
        QTest::newRow("short ones have to be nearly equal") << "ib" << "";
        QTest::newRow("no letters") << "-_-" << "";
        QTest::newRow("very long") << QString(100'000, u'a') << "";
    }
    void guessesWhatWasMeant()
    {
        static constexpr const char *Known[] = {"id", "upTo", "inReturn", "announced", "sources", "from"};
        QFETCH(QString, word);
        QTEST(nearestWord(word, Known), "meant");
    }
};

QTEST_GUILESS_MAIN(CapLoopWordsTest)
#include "tst_caploopwords.moc"
