// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/diagramview.h"
#include "document/inbackground.h"
#include "io/networkfile.h"
#include "presentation/pagelabel.h"
#include "presentation/presentation.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace CapitalLoop;

namespace {

StorySource builtIn()
{
    const auto read = readAnyNetwork(QStringLiteral("example:ai-loop-2025-10"));
    if (!read || read->network.stories.isEmpty())
        QTest::qFail("the built-in network has no story", __FILE__, __LINE__);
    return {.network = read->network, .story = read->network.stories.first()};
}

/// What the audience would see of a page without any moving.
QImage still(Presentation &talk)
{
    return talk.audience().view().grab().toImage();
}

} // namespace

/// The two windows of a talk, driven by keys; what the audience sees is compared as pictures.
class PresentationTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_talk = std::make_unique<Presentation>(builtIn(), PresentationSettings{.reducedMotion = true});
        m_talk->audience().resize(960, 540);
        m_talk->start();
        m_talk->audience().showNormal();
        m_talk->audience().resize(960, 540);
        QTRY_VERIFY(isThere(0, 0));
    }
    void cleanup() { m_talk.reset(); }
    void cleanupTestCase() { const BackgroundScope pagesInTheMaking; }

    void keysTurnThePages()
    {
        const QImage first = still(*m_talk);
        press(Qt::Key_Space);
        QTRY_VERIFY(isThere(1, 0));
        const QImage second = still(*m_talk);
        QVERIFY(first != second);
        press(Qt::Key_PageUp);
        QTRY_VERIFY(isThere(0, 0));
        QCOMPARE(still(*m_talk), first); // the very same picture
    }

    void aRevealAddsItsArrows()
    {
        press(Qt::Key_3);
        press(Qt::Key_Return);
        QTRY_VERIFY(isThere(2, 0));
        const auto deals = [this] {
            QStringList ids;
            for (const DealShape &deal : m_talk->audience().view().page()->page.drawing.deals)
                ids.append(deal.id.text());
            return ids;
        };
        const QString hidden = m_talk->player().story().steps[2].reveals[0][0].text();
        QVERIFY(!deals().contains(hidden));
        press(Qt::Key_Right);
        QTRY_VERIFY(isThere(2, 1));
        QVERIFY(deals().contains(hidden));
    }

    void blackIsBlackAndFrozenStays()
    {
        const QImage first = still(*m_talk);
        press(Qt::Key_B);
        const QImage black = still(*m_talk);
        QCOMPARE(black.pixelColor(10, 10), QColor(Qt::black));
        QCOMPARE(black.pixelColor(500, 300), QColor(Qt::black));
        press(Qt::Key_B);
        QCOMPARE(still(*m_talk), first);
        press(Qt::Key_Z);
        press(Qt::Key_Space);
        QCOMPARE(m_talk->player().position().step, 1);
        QCOMPARE(still(*m_talk), first);
        press(Qt::Key_Z);
        QTRY_VERIFY(isThere(1, 0));
        QVERIFY(still(*m_talk) != first);
    }

    void exploringGivesTheDiagramAndComesBack()
    {
        press(Qt::Key_E);
        QVERIFY(m_talk->audience().isExploring());
        QTRY_COMPARE(m_talk->audience().diagram()->drawing(), m_talk->audience().view().page()->page.drawing);
        const QSet<DealId> lit = m_talk->audience().view().page()->page.emphasis.deals;
        QVERIFY(!lit.isEmpty());
        QTRY_COMPARE(m_talk->audience().diagram()->emphasis().deals, lit);
        QTest::keyClick(m_talk->audience().diagram(), Qt::Key_Escape);
        QVERIFY(!m_talk->audience().isExploring());
        QVERIFY(isThere(0, 0));
    }

    void theKeysDoNotShowTheNotesToTheAudience()
    {
        const auto keysIn = [](const QWidget &window) {
            const auto *keys = window.findChild<QLabel *>(QStringLiteral("keys"));
            return keys && keys->isVisible() && window.rect().contains(keys->geometry().center());
        };
        press(Qt::Key_Question);
        QVERIFY(keysIn(m_talk->audience()));
        QVERIFY(!m_talk->presenter().isVisible());
        press(Qt::Key_Question);
        QVERIFY(!keysIn(m_talk->audience()));
        press(Qt::Key_P);
        press(Qt::Key_Question);
        QVERIFY(keysIn(m_talk->presenter()));
        QSignalSpy ended(m_talk.get(), &Presentation::ended);
        press(Qt::Key_Escape); // leaves the keys first
        QVERIFY(!keysIn(m_talk->presenter()));
        QCOMPARE(ended.size(), 0);
    }

    void theSpeakersWindowMayBeClosedByItsFrame()
    {
        m_talk->audience().showFullScreen();
        press(Qt::Key_P); // one screen: side by side
        QVERIFY(m_talk->presenter().isVisible());
        QVERIFY(!m_talk->audience().isFullScreen());
        m_talk->presenter().close();
        QVERIFY(m_talk->audience().isFullScreen());
        press(Qt::Key_G); // borrowed for the overview
        m_talk->presenter().close();
        press(Qt::Key_P);
        QVERIFY(m_talk->presenter().isVisible());
        QVERIFY(!m_talk->presenter().findChild<QListWidget *>(QStringLiteral("overview"))->isVisible());
    }

    void theSpeakerSeesNowNextNotesAndPlace()
    {
        PresenterWindow &presenter = m_talk->presenter();
        press(Qt::Key_P);
        QVERIFY(presenter.isVisible());
        const auto *now = presenter.findChild<PageLabel *>(QStringLiteral("now"));
        const auto *next = presenter.findChild<PageLabel *>(QStringLiteral("next"));
        QTRY_VERIFY(!now->image().isNull() && !next->image().isNull());
        QVERIFY(now->image() != next->image());
        const auto *notes = presenter.findChild<QTextBrowser *>(QStringLiteral("notes"));
        QVERIFY(notes->toPlainText().size() > 100);
        const auto *place = presenter.findChild<QLabel *>(QStringLiteral("place"));
        QCOMPARE(place->text(), "1 of 10");
        QTest::keyClick(&presenter, Qt::Key_End);
        QCOMPARE(place->text(), "10 of 10");
        QTRY_COMPARE(next->image(), QImage());
    }

    void theOverviewJumps()
    {
        PresenterWindow &presenter = m_talk->presenter();
        press(Qt::Key_G);
        auto *overview = presenter.findChild<QListWidget *>(QStringLiteral("overview"));
        QVERIFY(overview->isVisible());
        QCOMPARE(overview->count(), 10);
        QTRY_VERIFY(!overview->item(9)->icon().isNull());
        overview->setCurrentRow(4);
        QTest::keyClick(overview, Qt::Key_Return);
        QCOMPARE(m_talk->player().position(), (StoryPosition{4, 0})); // there, and not one further
        QTRY_VERIFY(isThere(4, 0));
        QVERIFY(!overview->isVisible());
    }

    void escapeEndsTheTalkAndTellsWhereItWas()
    {
        QSignalSpy ended(m_talk.get(), &Presentation::ended);
        press(Qt::Key_Space);
        press(Qt::Key_Escape);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].toInt(), 1);
        QVERIFY(!m_talk->audience().isVisible());
    }

private:
    void press(int key) { QTest::keyClick(&m_talk->audience(), Qt::Key(key)); }
    /// The page of this place is on the screen.
    [[nodiscard]] bool isThere(int step, int revealed)
    {
        const auto &seen = m_talk->audience().view().page();
        const PreparedPage *page = m_talk->pages().page({step, revealed}, m_talk->audience().view().size());
        return seen && page && seen->page == page->page &&
               m_talk->player().audiencePosition() == StoryPosition{step, revealed};
    }

    std::unique_ptr<Presentation> m_talk;
};

QTEST_MAIN(PresentationTest)
#include "tst_presentation.moc"
