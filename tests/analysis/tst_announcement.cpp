// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/announcement.h"

#include "shared/testnetwork.h"

#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

/// How market values moved when a deal became known. In smallNetwork() a deal of 100 billion leads from a to b.
class AnnouncementTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_network = smallNetwork();
        announce("ab1", "2025-09-22"); // a Monday
    }

    void movesFromTheCloseBeforeToTheFirstOnOrAfter_data()
    {
        QTest::addColumn<QString>("announced");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("on a Monday") << "2025-09-22" << "2025-09-19" << "2025-09-22";
        QTest::newRow("on a Tuesday") << "2025-09-23" << "2025-09-22" << "2025-09-23";
        QTest::newRow("on a Sunday") << "2025-09-21" << "2025-09-19" << "2025-09-22";
    }
    void movesFromTheCloseBeforeToTheFirstOnOrAfter()
    {
        QFETCH(QString, announced);
        QFETCH(QString, before);
        QFETCH(QString, after);
        addClose("b", "2025-09-23", 125);
        addClose("b", "2025-09-19", 100);
        addClose("b", "2025-09-22", 110);
        announce("ab1", qPrintable(announced));
        const DealAnnouncement answer = announcement("ab1");
        QVERIFY(answer.recipient);
        QCOMPARE(answer.recipient->before->day.toString(Qt::ISODate), before);
        QCOMPARE(answer.recipient->after->day.toString(Qt::ISODate), after);
        QVERIFY(answer.recipient->ofShares);
        QVERIFY(!answer.recipient->percentPublished);
        QVERIFY(!answer.recipient->gained); // nobody says how many shares there are
        QVERIFY(!answer.perDollar);
        QCOMPARE(answer.payer.error(), NoMove::NoPrices);
    }

    void theGainIsTheMoveTimesTheValueBefore()
    {
        addClose("b", "2025-09-19", 100);
        addClose("b", "2025-09-22", 110);
        addValuation("b", "2025-09-19", 500);
        addClose("a", "2025-09-19", 50);
        addClose("a", "2025-09-22", 49);
        addShares("a", "2025-06-30", 2e9);
        const DealAnnouncement answer = announcement("ab1");
        close(*answer.recipient->percent, 10);
        QCOMPARE(answer.recipient->gained, Money::fromMajor(50e9));
        close(*answer.payer->percent, -2);
        QCOMPARE(answer.payer->gained, Money::fromMajor(-2e9));
        QCOMPARE(answer.gained, Money::fromMajor(48e9));
        QCOMPARE(answer.amount, Money::fromMajor(100e9));
        QVERIFY(!answer.paid);
        close(*answer.perDollar, 0.48);
    }

    void aValueOfAnotherDayTellsTheNumberOfShares()
    {
        addClose("b", "2025-08-29", 80);
        addValuation("b", "2025-08-29", 400);
        addClose("b", "2025-09-19", 100);
        addClose("b", "2025-09-22", 90);
        QCOMPARE(announcement("ab1").recipient->gained, Money::fromMajor(-50e9));
    }

    void marketValuesDoWhereNoShareHasAPrice()
    {
        addValuation("b", "2025-09-19", 500);
        addValuation("b", "2025-09-22", 525);
        const DealAnnouncement answer = announcement("ab1");
        QVERIFY(!answer.recipient->ofShares);
        close(*answer.recipient->percent, 5);
        QCOMPARE(answer.recipient->gained, Money::fromMajor(25e9));
    }

    void whatASourcePublishedComesFirst()
    {
        addClose("b", "2025-09-19", 100);
        addClose("b", "2025-09-22", 110);
        addValuation("b", "2025-09-19", 500);
        QVERIFY(m_network.add(Reaction{.company = company("b"), .deal = deal("ab1"), .changePercent = 40}));
        QVERIFY(m_network.add(Reaction{
            .company = company("b"), .deal = deal("ab1"), .changePercent = 24, .note = QStringLiteral("On the day.")}));
        const DealAnnouncement answer = announcement("ab1");
        QCOMPARE(answer.recipient->percent, 24.0); // the one that is said to be of one day
        QVERIFY(answer.recipient->percentPublished);
        QVERIFY(!answer.recipient->gainedPublished);
        QCOMPARE(answer.recipient->gained, Money::fromMajor(120e9));
    }

    void aPublishedMoveNeedsNoDay()
    {
        announce("ab1", "2025-09");
        QVERIFY(m_network.add(
            Reaction{.company = company("b"), .deal = deal("ab1"), .valueAdded = Money::fromMajor(250e9)}));
        const DealAnnouncement answer = announcement("ab1");
        QVERIFY(!answer.day);
        QVERIFY(!answer.recipient->percent);
        QCOMPARE(answer.recipient->gained, Money::fromMajor(250e9));
        close(*answer.perDollar, 2.5);
        QCOMPARE(answer.payer.error(), NoMove::DayUnknown);
    }

    void aValueMeasuredForTheDealGivesItsDay()
    {
        announce("ab1", "2025-09");
        Valuation measured = addValuation("b", "2025-09-22", 0);
        measured.value = *Money::fromMajor(550e9);
        measured.event = deal("ab1");
        QVERIFY(m_network.add(measured));
        addClose("b", "2025-09-19", 100);
        addClose("b", "2025-09-22", 110);
        const DealAnnouncement answer = announcement("ab1");
        QCOMPARE(answer.day, QDate(2025, 9, 22));
        QCOMPARE(answer.recipient->gained, Money::fromMajor(50e9));
        QCOMPARE(answer.payer.error(), NoMove::DayUnknown); // for whom none was measured
    }

    void saysWhyThereIsNoMove_data()
    {
        QTest::addColumn<QString>("announced");
        QTest::addColumn<QStringList>("closes");
        QTest::addColumn<NoMove>("why");
        const QStringList daily{"2025-09-19", "2025-09-22"};
        QTest::newRow("known to the month") << "2025-09" << daily << NoMove::DayUnknown;
        QTest::newRow("known to the year") << "2025" << daily << NoMove::DayUnknown;
        QTest::newRow("no prices") << "2025-09-22" << QStringList() << NoMove::NoPrices;
        QTest::newRow("later prices") << "2025-09-18" << daily << NoMove::NoneAroundIt;
        QTest::newRow("former prices") << "2025-09-23" << daily << NoMove::NoneAroundIt;
        QTest::newRow("weekly prices") << "2025-09-22" << QStringList{"2025-09-19", "2025-09-26"}
                                       << NoMove::PricesTooSparse;
        QTest::newRow("monthly prices") << "2025-09-22" << QStringList{"2025-08-29", "2025-09-30"}
                                        << NoMove::PricesTooSparse;
    }
    void saysWhyThereIsNoMove()
    {
        QFETCH(QString, announced);
        QFETCH(QStringList, closes);
        QFETCH(NoMove, why);
        announce("ab1", qPrintable(announced));
        for (const QString &day : closes)
            addClose("b", qPrintable(day), 100);
        const DealAnnouncement answer = announcement("ab1");
        QVERIFY(!answer.recipient);
        QCOMPARE(answer.recipient.error(), why);
        QVERIFY(!answer.isKnown());
        QVERIFY(!answer.gained);
    }

    void neverDividesByNothing_data()
    {
        QTest::addColumn<std::optional<Amount>>("amount");
        QTest::newRow("undisclosed") << std::optional<Amount>();
        QTest::newRow("zero") << std::optional(Amount{.low = Money(), .high = Money()});
        QTest::newRow("in another currency")
            << std::optional(Amount{.high = Money::fromMajor(1e12, *Currency::fromCode(u"JPY"))});
    }
    void neverDividesByNothing()
    {
        QFETCH(std::optional<Amount>, amount);
        change("ab1", [&](Deal &deal) { deal.amount = amount; });
        addValuation("b", "2025-09-19", 500);
        addValuation("b", "2025-09-22", 525);
        const DealAnnouncement answer = announcement("ab1");
        QCOMPARE(answer.gained, Money::fromMajor(25e9));
        QVERIFY(!answer.perDollar);
    }

    void theAmountIsOfTheBasisAndThePaidOfTheNetworksDay()
    {
        change("ab1", [](Deal &deal) {
            deal.amount = Amount{.low = Money::fromMajor(10e9),
                                 .high = Money::fromMajor(100e9),
                                 .upTo = true,
                                 .paid = Money::fromMajor(4e9)};
        });
        addValuation("b", "2025-09-19", 500);
        addValuation("b", "2025-09-22", 525);
        QCOMPARE(announcement("ab1").amount, Money::fromMajor(100e9));
        QCOMPARE(announcement("ab1").paid, Money::fromMajor(4e9));
        close(*announcement("ab1").perDollar, 0.25);
        close(*announcement("ab1", AmountBasis::Firm).perDollar, 2.5);
    }

    void valuesOfRoundsAndOfMomentsWithinTheDayAreNoCloses()
    {
        addValuation("b", "2025-09-19", 500, "post-money");
        addValuation("b", "2025-09-22", 600, "market cap (intraday)");
        addValuation("b", "2025-09-22", 650, "market cap (above)");
        QCOMPARE(announcement("ab1").recipient.error(), NoMove::NoPrices);
    }

private:
    static void close(double actual, double wanted)
    {
        QVERIFY2(std::abs(actual - wanted) <= 1e-9 * std::max(1.0, std::abs(wanted)),
                 qPrintable(QStringLiteral("%1 and not %2").arg(actual).arg(wanted)));
    }

    [[nodiscard]] DealAnnouncement announcement(const char *id, AmountBasis basis = AmountBasis::Headline) const
    {
        return dealAnnouncement(m_network, MarketPrices(m_network), *m_network.deal(deal(id)), basis);
    }

    void change(const char *id, const std::function<void(Deal &)> &edit)
    {
        Records records = m_network.records();
        for (Deal &one : records.deals) {
            if (one.id == deal(id))
                edit(one);
        }
        m_network = *m_network.withRecords(std::move(records));
    }

    void announce(const char *id, const char *iso)
    {
        change(id, [iso](Deal &deal) { deal.announced = PartialDate::fromIso(QString::fromLatin1(iso)); });
    }

    void addClose(const char *id, const char *iso, double price)
    {
        QVERIFY(m_network.add(Close{.company = company(id),
                                    .date = *PartialDate::fromIso(QString::fromLatin1(iso)),
                                    .price = *Money::fromMajor(price)}));
    }

    /// Adds it unless it is of 0.
    Valuation addValuation(const char *id, const char *iso, double billions, const char *basis = "market cap")
    {
        const Valuation valuation{.company = company(id),
                                  .date = *PartialDate::fromIso(QString::fromLatin1(iso)),
                                  .value = *Money::fromMajor(billions * 1e9),
                                  .basis = QString::fromLatin1(basis)};
        if (billions > 0 && !m_network.add(valuation))
            qFatal("the test's network does not hold together");
        return valuation;
    }

    void addShares(const char *id, const char *iso, double count)
    {
        QVERIFY(m_network.add(Figure{.company = company(id),
                                     .metric = QStringLiteral("shares outstanding"),
                                     .period = QString::fromLatin1(iso),
                                     .count = count}));
    }

    Network m_network;
};

QTEST_GUILESS_MAIN(AnnouncementTest)
#include "tst_announcement.moc"
