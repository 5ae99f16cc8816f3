// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/lensfinder.h"

#include "shared/testnetwork.h"

#include <QSignalSpy>
#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

Q_DECLARE_METATYPE(CapitalLoop::LensAnswer)

/// Lenses answered in the background.
class LensFinderTest : public QObject
{
    Q_OBJECT

private slots:
    void answersComeHome()
    {
        LensFinder finder;
        QSignalSpy found(&finder, &LensFinder::found);
        finder.find(smallNetwork(), {}, {.kind = Lens::Kind::NetOut});
        QVERIFY(finder.isBusy());
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(!finder.isBusy());
        QVERIFY(std::holds_alternative<NettedOut>(found[0][0].value<LensAnswer>()));
    }

    void onlyTheLastQuestionIsAnswered()
    {
        LensFinder finder;
        QSignalSpy found(&finder, &LensFinder::found);
        finder.find(smallNetwork(), {}, {.kind = Lens::Kind::NetOut});
        finder.find(smallNetwork(), {}, {.kind = Lens::Kind::Cycling});
        QTRY_VERIFY(!finder.isBusy());
        QCOMPARE(found.size(), 1);
        QVERIFY(std::holds_alternative<CycledMoney>(found[0][0].value<LensAnswer>()));
    }

    void whatHasNoAnswerFails()
    {
        LensFinder finder;
        QSignalSpy failed(&finder, &LensFinder::failed);
        finder.find(smallNetwork(), {}, {.kind = Lens::Kind::Dollar, .start = company("nobody")});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<AnalysisError>(), AnalysisError::UnknownNode);
    }

    void aFinderMayGoBeforeItsAnswer()
    {
        auto finder = std::make_unique<LensFinder>();
        finder->find(smallNetwork(), {}, {.kind = Lens::Kind::NetOut});
        finder.reset();
        LensFinder other;
        QSignalSpy found(&other, &LensFinder::found);
        other.find(smallNetwork(), {}, {.kind = Lens::Kind::Cycling});
        QTRY_COMPARE(found.size(), 1);
    }
};

QTEST_MAIN(LensFinderTest)
#include "tst_lensfinder.moc"
