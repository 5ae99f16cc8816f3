// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/networkfile.h"
#include "presentation/storypages.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace CapitalLoop;

/// Pages and small pictures of them, made in other threads.
class StoryPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto read = readAnyNetwork(QStringLiteral("example:ai-loop-2025-10"));
        QVERIFY(read && !read->network.stories.isEmpty());
        m_source = {.network = read->network, .story = read->network.stories.first()};
    }

    void makesAPictureOfTheSizeAskedFor()
    {
        StoryPages pages(m_source);
        const QSize size(192, 108);
        QVERIFY(pages.image({0, 0}, size).isNull());
        QTRY_COMPARE(pages.image({0, 0}, size).size(), size);
    }

    void mayGoWhileTheyAreMade()
    {
        auto pages = std::make_unique<StoryPages>(m_source);
        QSignalSpy made(pages.get(), &StoryPages::made);
        QVERIFY(pages->image({0, 0}, {192, 108}).isNull());
        pages.reset();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(made.size(), 0);
    }

private:
    StorySource m_source;
};

QTEST_MAIN(StoryPagesTest)
#include "tst_storypages.moc"
