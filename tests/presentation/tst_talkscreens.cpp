// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/inbackground.h"
#include "io/networkfile.h"
#include "presentation/presentation.h"

#include <QApplication>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace CapitalLoop;

/// A talk on a machine with two screens: a laptop's and a projector's.
class TalkScreensTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCOMPARE(QGuiApplication::screens().size(), 2);
        m_laptop = QGuiApplication::screens()[0];
        m_projector = QGuiApplication::screens()[1];
    }

    void theAudienceGetsTheOtherScreen()
    {
        const QList<QScreen *> both{m_laptop, m_projector};
        QCOMPARE(talkScreens(both, "laptop", {}), (TalkScreens{m_projector, m_laptop}));
        QCOMPARE(talkScreens(both, "projector", {}), (TalkScreens{m_laptop, m_projector}));
    }

    void theChosenScreenGoesFirst()
    {
        const QList<QScreen *> both{m_laptop, m_projector};
        QCOMPARE(talkScreens(both, "laptop", "projector"), (TalkScreens{m_projector, m_laptop}));
        QCOMPARE(talkScreens(both, "laptop", "laptop"), (TalkScreens{m_laptop, m_projector}));
        QCOMPARE(talkScreens(both, "laptop", "one that is not plugged in"), (TalkScreens{m_projector, m_laptop}));
    }

    void oneScreenIsTheAudiences()
    {
        QCOMPARE(talkScreens({m_laptop}, "laptop", "projector"), (TalkScreens{m_laptop, nullptr}));
        QCOMPARE(talkScreens({m_projector}, "laptop", {}), (TalkScreens{m_projector, nullptr}));
    }

    void eachWindowFillsItsScreenAndTheyChangePlaces()
    {
        const auto read = readAnyNetwork(QStringLiteral("example:ai-loop-2025-10"));
        QVERIFY(read);
        Presentation talk({.network = read->network, .story = read->network.stories.first()},
                          {.reducedMotion = true, .home = QStringLiteral("laptop")});
        const auto fills = [](const QWidget &window, const QScreen *screen) {
            return window.isVisible() && window.isFullScreen() && window.screen() == screen &&
                   window.geometry() == screen->geometry();
        };
        talk.start();
        QTRY_VERIFY(fills(talk.audience(), m_projector));
        QTRY_VERIFY(fills(talk.presenter(), m_laptop));
        QTest::keyClick(&talk.presenter(), Qt::Key_X);
        QTRY_VERIFY(fills(talk.audience(), m_laptop));
        QTRY_VERIFY(fills(talk.presenter(), m_projector));
        QTest::keyClick(&talk.audience(), Qt::Key_X);
        QTRY_VERIFY(fills(talk.audience(), m_projector));
        // The speaker's window goes and comes without touching that of the audience; F is for the window it is pressed
        // in.
        QTest::keyClick(&talk.audience(), Qt::Key_P);
        QVERIFY(!talk.presenter().isVisible());
        QTest::keyClick(&talk.audience(), Qt::Key_P);
        QTRY_VERIFY(fills(talk.presenter(), m_laptop));
        QTest::keyClick(&talk.presenter(), Qt::Key_F);
        QTRY_VERIFY(!talk.presenter().isFullScreen());
        QVERIFY(fills(talk.audience(), m_projector));
    }

private:
    QScreen *m_laptop = nullptr;
    QScreen *m_projector = nullptr;
};

int main(int argc, char **argv)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("screens.json")));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(R"({"screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "dpr": 1},
        {"name": "projector", "x": 1280, "y": 0, "width": 1024, "height": 768, "logicalDpi": 96, "dpr": 1}]})");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
    const QApplication application(argc, argv);
    const BackgroundScope background;
    TalkScreensTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_talkscreens.moc"
