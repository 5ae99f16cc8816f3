// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timelinepanel.h"

#include "app/dayedit.h"
#include "app/timelinestrip.h"
#include "document/document.h"
#include "words/formatter.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace CapitalLoop;

/// The time machine's buttons and strip, with a clock turned by hand.
class TestTimelinePanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLanguage(Language::English); }

    void init()
    {
        m_document = std::make_unique<Document>();
        QVERIFY(m_document->open(QStringLiteral("example:ai-loop-2026-07")));
        m_panel = std::make_unique<TimelinePanel>(*m_document);
        m_panel->resize(1000, 200);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void showsNowUntilItIsAsked()
    {
        QVERIFY(!m_document->moment().isSet());
        QVERIFY(m_panel->caption().contains(QStringLiteral("June 2026")));
    }

    void setsBothClocksToADay()
    {
        m_panel->setDay(QDate(2025, 10, 1));
        const Moment expected{.inForceOn = QDate(2025, 10, 1), .knownOn = QDate(2025, 10, 1)};
        QCOMPARE(m_document->moment(), expected);
        QVERIFY(m_document->shown().deals().size() < m_document->network().deals().size());
        m_panel->setKnown(TimelinePanel::Known::Today);
        QCOMPARE(m_document->moment(), Moment{.inForceOn = QDate(2025, 10, 1)});
        m_panel->backToNow();
        QCOMPARE(m_document->moment(), Moment());
        QCOMPARE(&m_document->shown(), &m_document->network());
    }

    void keepsTheKnownDayApart()
    {
        m_panel->setDay(QDate(2025, 10, 1));
        m_panel->setKnown(TimelinePanel::Known::OnDay);
        DayEdit &known = *m_panel->findChildren<DayEdit *>().at(1);
        known.selectAll();
        QTest::keyClicks(&known, QStringLiteral("23 Sep 2025"));
        QTest::keyClick(&known, Qt::Key_Return);
        const Moment expected{.inForceOn = QDate(2025, 10, 1), .knownOn = QDate(2025, 9, 23)};
        QCOMPARE(m_document->moment(), expected);
        m_panel->setDay(QDate(2026, 1, 1));
        QCOMPARE(m_document->moment().knownOn, QDate(2025, 9, 23));
    }

    void stepsFromEventToEvent()
    {
        m_panel->setDay(QDate(2025, 9, 21));
        QTest::keyClick(&m_panel->strip(), Qt::Key_PageDown);
        QCOMPARE(m_document->moment().inForceOn, QDate(2025, 9, 22));
        QVERIFY2(m_panel->caption().contains(QStringLiteral("22 September 2025")), qPrintable(m_panel->caption()));
        QTest::keyClick(&m_panel->strip(), Qt::Key_PageDown);
        QTest::keyClick(&m_panel->strip(), Qt::Key_PageUp);
        QCOMPARE(m_document->moment().inForceOn, QDate(2025, 9, 22));
        QTest::keyClick(&m_panel->strip(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_document->moment().inForceOn, QDate(2025, 10, 22));
    }

    void tellsTheSourceOfWhatHappened()
    {
        QSignalSpy wanted(m_panel.get(), &TimelinePanel::sourceWanted);
        m_panel->setDay(QDate(2025, 9, 22));
        QVERIFY(m_panel->caption().contains(QStringLiteral("<a href=\"http")));
        emit m_panel->findChild<QLabel *>(QStringLiteral("caption"))
            ->linkActivated(QStringLiteral("https://a.example/"));
        QCOMPARE(wanted.size(), 1);
    }

    void playsToTheNetworksDayByTheClock()
    {
        auto clock = std::make_unique<HandTurnedClock>();
        HandTurnedClock &hand = *clock;
        m_panel->setClock(std::move(clock));
        m_panel->setDay(QDate(2026, 5, 1));
        m_panel->setPlaying(true);
        hand.advance(0.5); // half a month
        m_panel->tick();
        QVERIFY(m_panel->isPlaying());
        QVERIFY(m_document->moment().inForceOn > QDate(2026, 5, 1));
        QVERIFY(m_document->moment().inForceOn <= QDate(2026, 5, 16));
        hand.advance(10);
        m_panel->tick();
        QVERIFY(!m_panel->isPlaying());
        QCOMPARE(m_document->moment().inForceOn, m_document->network().asOf);
    }

    void startsAtTheFirstEventWhenItIsAtTheEnd()
    {
        m_panel->setClock(std::make_unique<HandTurnedClock>());
        m_panel->setPlaying(true);
        QCOMPARE(m_document->moment().inForceOn, m_panel->strip().events().first().day());
        m_panel->setPlaying(false);
    }

    void movesThePlayheadByThePointer()
    {
        TimelineStrip &strip = m_panel->strip();
        const QDate day(2025, 12, 10);
        const QPoint place(qRound(strip.xOf(double(day.toJulianDay()))), 6);
        QTest::mouseClick(&strip, Qt::LeftButton, Qt::NoModifier, place);
        QVERIFY(std::abs(m_document->moment().inForceOn->daysTo(day)) <= 4); // a pixel is some days
    }

    void choosesYearsOnTheBand()
    {
        TimelineStrip &strip = m_panel->strip();
        const auto place = [&](int year) {
            return QPoint(qRound(strip.xOf(double(QDate(year, 6, 1).toJulianDay()))), int(strip.band().center().y()));
        };
        QTest::mousePress(&strip, Qt::LeftButton, Qt::NoModifier, place(2025));
        QTest::mouseMove(&strip, place(2026));
        QTest::mouseRelease(&strip, Qt::LeftButton, Qt::NoModifier, place(2026));
        const YearSpan expected{2025, 2026};
        QCOMPARE(m_document->moment().years, expected);
        QVERIFY(m_panel->caption().contains(QStringLiteral("no money in these years")));
        QTest::mouseDClick(&strip, Qt::LeftButton, Qt::NoModifier, place(2025));
        QCOMPARE(m_document->moment().years, std::nullopt);
    }

    void zoomsAndPansWithinItsBounds()
    {
        TimelineStrip &strip = m_panel->strip();
        const TimeWindow before = strip.window();
        QTest::keyClick(&strip, Qt::Key_Plus);
        QVERIFY(strip.window().length() < before.length());
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&strip, Qt::Key_Minus);
        QCOMPARE(strip.window(), strip.bounds());
    }

    void saysThatAnEmptyNetworkHasNoDates()
    {
        m_document->setNetwork({}, {});
        QCOMPARE(m_panel->caption(), QStringLiteral("No deal of this network has a date yet."));
        m_panel->step(1);
        m_panel->setPlaying(true);
        QVERIFY(!m_document->moment().isSet() || m_document->shown().deals().isEmpty());
        m_panel->setPlaying(false);
    }

    void forgetsTheMomentWithTheNetwork()
    {
        m_panel->setDay(QDate(2025, 10, 1));
        QVERIFY(m_document->open(QStringLiteral("example:ai-loop-2025-10")));
        QVERIFY(!m_document->moment().isSet());
    }

private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<TimelinePanel> m_panel;
};

QTEST_MAIN(TestTimelinePanel)
#include "tst_timelinepanel.moc"
