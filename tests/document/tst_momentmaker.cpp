// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/momentmaker.h"

#include "document/document.h"
#include "shared/testnetwork.h"

#include <QSignalSpy>
#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

Q_DECLARE_METATYPE(CapitalLoop::MadeMoment)

/// Moments of large networks, made in the background.
class TestMomentMaker : public QObject
{
    Q_OBJECT

private slots:
    void answersWithTheNetworkAndWhatIsVisible()
    {
        MomentMaker maker;
        QSignalSpy made(&maker, &MomentMaker::made);
        const MomentJob job{smallNetwork(), asOn(2025, 6), {.minimum = Money::fromMajor(50e9)}};
        maker.start(job);
        QVERIFY(maker.isRunning());
        QVERIFY(made.isEmpty());
        QTRY_COMPARE(made.size(), 1);
        QVERIFY(!maker.isRunning());
        const auto answer = made[0][0].value<MadeMoment>();
        QCOMPARE(answer.then, networkAt(job.network, job.moment));
        QCOMPARE(answer.visible.deals, QList{deal("ab1")});
    }

    void onlyTheLatestQuestionIsAnswered()
    {
        MomentMaker maker;
        QSignalSpy made(&maker, &MomentMaker::made);
        maker.start({large(), asOn(2025, 1), {}});
        QCoreApplication::processEvents(); // it works on it
        maker.start({large(), asOn(2025, 2), {}});
        maker.start({smallNetwork(), asOn(2024, 6), {}});
        QTRY_VERIFY(!maker.isRunning());
        QCOMPARE(made.size(), 1);
        QCOMPARE(made[0][0].value<MadeMoment>().then.unknown.size(), 5);
    }

    void whatIsDroppedIsNotAnswered()
    {
        MomentMaker maker;
        QSignalSpy made(&maker, &MomentMaker::made);
        maker.start({large(), asOn(2025, 1), {}});
        QCoreApplication::processEvents();
        maker.drop();
        QVERIFY(!maker.isRunning());
        maker.start({smallNetwork(), asOn(2025, 6), {}});
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(made[0][0].value<MadeMoment>().then.network.deals().size(), 5);
    }

    void aLargeDocumentStaysAsItWasUntilTheMomentIsThere()
    {
        Document document;
        document.setNetwork(large(), {});
        const DealId late = document.network().deals().last().id;
        document.select({.deals = {late}});
        QSignalSpy changed(&document, &Document::momentChanged);
        document.setMoment(asOn(2025, 6));
        QCOMPARE(document.moment(), Moment());
        QCOMPARE(document.askedMoment(), asOn(2025, 6));
        QVERIFY(document.isMakingMoment());
        QCOMPARE(document.shown().deals().size(), Deals);
        QCOMPARE(document.selection().deals.size(), 1);
        QVERIFY(changed.isEmpty());
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(document.moment(), asOn(2025, 6));
        QVERIFY(!document.isMakingMoment());
        QCOMPARE(document.then(), networkAt(large(), asOn(2025, 6)));
        QCOMPARE(document.visible(), visiblePart(*document.then(), {}));
        QVERIFY(document.visible().deals.size() < Deals);
        QVERIFY(document.selection().isEmpty());
    }

    void theOlderMomentIsDropped()
    {
        Document document;
        document.setNetwork(large(), {});
        QSignalSpy changed(&document, &Document::momentChanged);
        document.setMoment(asOn(2025, 3));
        QCoreApplication::processEvents();
        document.setMoment(asOn(2025, 9));
        document.setFilter({.minimum = Money::fromMajor(5e8)}); // of now, not of when it was asked
        QTRY_VERIFY(!document.isMakingMoment());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(document.moment(), asOn(2025, 9));
        QCOMPARE(document.visible(), visiblePart(*document.then(), document.filter()));
    }

    void noMomentIsThereAtOnce()
    {
        Document document;
        document.setNetwork(large(), {});
        document.setMoment(asOn(2025, 3));
        document.setMoment({}); // as it is still shown: nothing to tell
        QVERIFY(!document.isMakingMoment());
        document.setMoment(asOn(2025, 3));
        QTRY_VERIFY(!document.isMakingMoment());
        QSignalSpy changed(&document, &Document::momentChanged);
        document.setMoment({});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(document.shown().deals().size(), Deals);
    }

    void anEditMeanwhileIsInTheMoment()
    {
        Document document;
        document.setNetwork(large(), {});
        document.setMoment(asOn(2025, 12));
        QCoreApplication::processEvents();
        Records records = document.network().records();
        records.deals.removeLast();
        document.apply(*document.network().withRecords(records), {.kind = DocumentChange::Kind::Deals});
        QTRY_VERIFY(!document.isMakingMoment());
        QCOMPARE(document.shown().deals().size(), Deals - 1);
        document.setMoment(asOn(2025, 6));
        document.setNetwork(smallNetwork(), {}); // another one: no moment
        QVERIFY(!document.isMakingMoment());
        QCoreApplication::processEvents();
        QCOMPARE(document.shown(), smallNetwork());
    }

    void closingWhileItIsMadeIsSafe()
    {
        for (const bool works : {false, true}) {
            auto document = std::make_unique<Document>();
            document->setNetwork(large(), {});
            document->setMoment(asOn(2025, 6));
            if (works)
                QCoreApplication::processEvents();
            document.reset();
            QCoreApplication::processEvents();
        }
    }

private:
    static constexpr int Deals = 3000;

    static Moment asOn(int year, int month)
    {
        return {.inForceOn = QDate(year, month, 15), .knownOn = QDate(year, month, 15)};
    }

    /// smallNetwork() with many deals of 2025 instead of its own.
    static Network large()
    {
        Records records = smallNetwork().records();
        records.deals.clear();
        for (int i = 0; i < Deals; ++i) {
            Deal one{.id = DealId(QStringLiteral("deal%1").arg(i)), .from = company("a"), .to = company("b")};
            one.amount = Amount{.low = Money::fromMajor(1e6 * i), .high = Money::fromMajor(1e6 * i)};
            one.announced = PartialDate::fromMonth(2025, 1 + i % 12);
            one.steps = {StatusStep{.status = Status::Signed, .date = one.announced}};
            records.deals.append(one);
        }
        return *smallNetwork().withRecords(records);
    }
};

QTEST_GUILESS_MAIN(TestMomentMaker)
#include "tst_momentmaker.moc"
