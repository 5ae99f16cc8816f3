// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/waitingwords.h"

#include <QTest>

using namespace CapitalLoop;

class WaitingWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void theRestTakesAsLongAsWhatIsDone()
    {
        const Formatter formatter(Language::English);
        QCOMPARE(frameProgressText(10, 100, 300, formatter), QString("Frame 100 of 300, about 20 seconds left"));
        QCOMPARE(stepProgressText(20, 1000, 3000, 2, 10, formatter), QString("Step 3 of 10, about 40 seconds left"));
        QCOMPARE(stepProgressText(100, 1000, 3000, 2, 10, formatter), QString("Step 3 of 10, about 3 minutes left"));
    }
    void nothingIsPromisedInTheFirstSecond()
    {
        const Formatter formatter(Language::English);
        QCOMPARE(frameProgressText(0.5, 10, 1200, formatter), QString("Frame 10 of 1,200"));
        QCOMPARE(stepProgressText(0.5, 10, 1200, 0, 10, formatter), QString("Step 1 of 10"));
        QCOMPARE(stepProgressText(5, 0, 1200, 0, 10, formatter), QString("Step 1 of 10"));
    }
};

QTEST_GUILESS_MAIN(WaitingWordsTest)
#include "tst_waitingwords.moc"
