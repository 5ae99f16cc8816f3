// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/presentationkeys.h"
#include "presentation/talktimer.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

using namespace CapitalLoop;

namespace {

/// Three steps, of which the second has two reveals.
Story threeSteps()
{
    Story story{.id = StoryId("s")};
    story.steps = {{}, {}, {}};
    story.steps[1].reveals = {{DealId("a")}, {DealId("b"), DealId("c")}};
    return story;
}

void press(StoryPlayer &player, const QList<int> &keys)
{
    for (const int key : keys) {
        const QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QVERIFY(takeKey(player, event).isTaken);
    }
}

QString place(const StoryPlayer &player)
{
    const auto text = [](StoryPosition at) { return QStringLiteral("%1.%2").arg(at.step + 1).arg(at.revealed); };
    return text(player.position()) +
           (player.isFrozen() ? QStringLiteral(" audience ") + text(player.audiencePosition()) : QString());
}

} // namespace

/// Where a talk goes by the keys that people and remote controls have.
class StoryPlayerTest : public QObject
{
    Q_OBJECT

private slots:
    void goesThroughRevealsAndSteps()
    {
        StoryPlayer player(threeSteps());
        QStringList seen{place(player)};
        for (int i = 0; i < 6; ++i) {
            press(player, {Qt::Key_Space});
            seen.append(place(player));
        }
        QCOMPARE(seen.join(u' '), "1.0 2.0 2.1 2.2 3.0 3.0 3.0"); // stays at the end
        player.goToLast();
        press(player, {Qt::Key_PageUp});
        QCOMPARE(place(player), "2.2"); // all was revealed there
        press(player, {Qt::Key_Left, Qt::Key_Left, Qt::Key_Left, Qt::Key_Left});
        QCOMPARE(place(player), "1.0");
        press(player, {Qt::Key_End});
        QCOMPARE(place(player), "3.0");
        press(player, {Qt::Key_Home});
        QCOMPARE(place(player), "1.0");
    }

    void theEndIsToldBeforeItEnds()
    {
        StoryPlayer player(threeSteps());
        QSignalSpy ended(&player, &StoryPlayer::ended);
        player.goToLast();
        press(player, {Qt::Key_PageDown});
        QCOMPARE(player.cover(), StoryPlayer::Cover::End);
        QCOMPARE(ended.size(), 0);
        press(player, {Qt::Key_PageUp}); // back on the last step
        QCOMPARE(player.cover(), StoryPlayer::Cover::None);
        QCOMPARE(place(player), "3.0");
        const QKeyEvent held(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier, {}, true);
        for (int i = 0; i < 5; ++i)
            QVERIFY(takeKey(player, held).isTaken);
        QCOMPARE(player.cover(), StoryPlayer::Cover::End);
        QCOMPARE(ended.size(), 0);
        press(player, {Qt::Key_PageDown});
        QCOMPARE(ended.size(), 1);
    }

    void numbersAndEnterGoToAStep()
    {
        StoryPlayer player(threeSteps());
        press(player, {Qt::Key_3, Qt::Key_Return});
        QCOMPARE(place(player), "3.0");
        press(player, {Qt::Key_9, Qt::Key_9, Qt::Key_Return});
        QCOMPARE(place(player), "3.0"); // the last
        press(player, {Qt::Key_2, Qt::Key_Escape, Qt::Key_Home, Qt::Key_Return});
        QCOMPARE(place(player), "2.0"); // the number was taken back; Enter alone goes forward
    }

    void escapeLeavesWhatIsSpecialFirst()
    {
        StoryPlayer player(threeSteps());
        press(player, {Qt::Key_L, Qt::Key_B, Qt::Key_1});
        const QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCOMPARE(takeKey(player, escape).wish, WindowWish::None);
        QCOMPARE(player.typedNumber(), 0);
        QCOMPARE(player.cover(), StoryPlayer::Cover::Black);
        QCOMPARE(takeKey(player, escape).wish, WindowWish::None);
        QCOMPARE(player.cover(), StoryPlayer::Cover::None);
        QCOMPARE(player.pointer(), StoryPlayer::Pointer::Laser);
        QCOMPARE(takeKey(player, escape).wish, WindowWish::None);
        QCOMPARE(takeKey(player, escape).wish, WindowWish::End);
    }

    void aFrozenAudienceStaysWhileTheSpeakerGoesOn()
    {
        StoryPlayer player(threeSteps());
        QSignalSpy audience(&player, &StoryPlayer::audienceMoved);
        press(player, {Qt::Key_Z, Qt::Key_Space, Qt::Key_Space});
        QCOMPARE(place(player), "2.1 audience 1.0");
        QCOMPARE(audience.size(), 0);
        press(player, {Qt::Key_Z});
        QCOMPARE(place(player), "2.1");
        QCOMPARE(audience.size(), 1);
    }

    void blackAndWhiteComeAndGoAndEndWithTheNextStep()
    {
        StoryPlayer player(threeSteps());
        press(player, {Qt::Key_Period});
        QCOMPARE(player.cover(), StoryPlayer::Cover::Black);
        press(player, {Qt::Key_W});
        QCOMPARE(player.cover(), StoryPlayer::Cover::White);
        press(player, {Qt::Key_Comma});
        QCOMPARE(player.cover(), StoryPlayer::Cover::None);
        press(player, {Qt::Key_B, Qt::Key_Space});
        QCOMPARE(player.cover(), StoryPlayer::Cover::None);
        QCOMPARE(place(player), "2.0");
    }

    void shortcutsOfTheWindowAreNoKeysOfTheTalk()
    {
        StoryPlayer player(threeSteps());
        const QKeyEvent event(QEvent::KeyPress, Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!takeKey(player, event).isTaken);
        QCOMPARE(player.cover(), StoryPlayer::Cover::None);
    }

    void everyKeyNamedIsExplained()
    {
        for (const QStringList &row : presentationKeys()) {
            QCOMPARE(row.size(), 2);
            QVERIFY(!row[0].isEmpty() && !row[1].isEmpty());
        }
    }

    void theTalksTimeRunsRestsAndHasAPace()
    {
        auto owned = std::make_unique<HandTurnedClock>();
        HandTurnedClock &clock = *owned;
        TalkTimer timer(std::move(owned));
        clock.advance(10);
        QCOMPARE(timer.elapsed(), 0.0);
        timer.setRunning(true);
        clock.advance(60);
        timer.setRunning(false);
        clock.advance(100);
        QCOMPARE(timer.elapsed(), 60.0);
        QCOMPARE(timer.pace(0, 10), TalkTimer::Pace::Unknown);
        timer.setTarget(600); // a minute a step
        QCOMPARE(timer.pace(0, 10), TalkTimer::Pace::InTime);
        QCOMPARE(timer.pace(3, 10), TalkTimer::Pace::Ahead);
        timer.setRunning(true);
        clock.advance(61);
        QCOMPARE(timer.pace(0, 10), TalkTimer::Pace::Behind);
        timer.reset();
        QCOMPARE(timer.elapsed(), 0.0);
    }
};

QTEST_GUILESS_MAIN(StoryPlayerTest)
#include "tst_storyplayer.moc"
