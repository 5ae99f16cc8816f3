// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lenstools.h"

#include "shared/testnetwork.h"
#include "words/lenswords.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

/// The tools of the lens.
class LensToolsTest : public QObject
{
    Q_OBJECT

private:
    Document m_document;

private slots:
    void init() { m_document.setNetwork(smallNetwork(), {}); }

    void nettingOutGoesThroughItsRings()
    {
        LensTools tools(m_document);
        tools.setKind(Lens::Kind::NetOut);
        QTRY_VERIFY(std::holds_alternative<NettedOut>(tools.answer()));
        QSignalSpy changed(&tools, &LensTools::changed);
        tools.setStop(1);
        tools.setStop(99);
        QCOMPARE(tools.stop(), 2);
        tools.setStop(-1);
        QCOMPARE(tools.stop(), 0);
        QCOMPARE(changed.size(), 3);
    }

    void theDollarStartsAtTheSelectedCompanyOrTheLargestPayer()
    {
        LensTools tools(m_document);
        tools.setKind(Lens::Kind::Dollar);
        QCOMPARE(tools.lens().start, company("a"));
        tools.setKind(Lens::Kind::Deals);
        m_document.select({.companies = {company("c")}});
        tools.setKind(Lens::Kind::Dollar);
        QCOMPARE(tools.lens().start, company("c"));
        QVERIFY(m_document.selection().isEmpty());
    }

    void aClickOnACompanyPutsTheDollarInThere()
    {
        LensTools tools(m_document);
        tools.setKind(Lens::Kind::Dollar);
        QTRY_VERIFY(std::holds_alternative<DollarWalk>(tools.answer()));
        m_document.select({.companies = {company("b")}});
        QCOMPARE(tools.lens().start, company("b"));
        QTRY_COMPARE(std::get<DollarWalk>(tools.answer()).start, company("b"));
        QCOMPARE(tools.stop(), 0);
    }

    void anotherStartBeginsAnew()
    {
        LensTools tools(m_document);
        tools.setKind(Lens::Kind::Dollar);
        QTRY_VERIFY(std::holds_alternative<DollarWalk>(tools.answer()));
        tools.setStop(99);
        tools.play(false);
        m_document.select({.companies = {company("c")}});
        QTRY_COMPARE(std::get<DollarWalk>(tools.answer()).start, company("c"));
        QCOMPARE(tools.stop(), 0);
    }

    void withoutTheDollarAClickSelectsAsEver()
    {
        LensTools tools(m_document);
        tools.setKind(Lens::Kind::NetOut);
        m_document.select({.companies = {company("b")}});
        QCOMPARE(m_document.selection().companies, QSet{company("b")});
    }

    void answersFollowTheBasis()
    {
        LensTools tools(m_document);
        tools.setKind(Lens::Kind::NetOut);
        QTRY_VERIFY(std::holds_alternative<NettedOut>(tools.answer()));
        tools.setBasis(AmountBasis::Paid);
        QTRY_COMPARE(std::get<NettedOut>(tools.answer()).gross.minorUnits(), 0);
    }

    void anotherNetworkEndsTheLens()
    {
        LensTools tools(m_document);
        QSignalSpy kinds(&tools, &LensTools::kindChanged);
        tools.setKind(Lens::Kind::Cycling);
        QTRY_VERIFY(std::holds_alternative<CycledMoney>(tools.answer()));
        m_document.setNetwork(Network(), {});
        QCOMPARE(tools.lens().kind, Lens::Kind::Deals);
        QVERIFY(std::holds_alternative<std::monostate>(tools.answer()));
        QCOMPARE(kinds.size(), 2);
        QTRY_VERIFY(!tools.finder().isBusy());
        QVERIFY(std::holds_alternative<std::monostate>(tools.answer())); // the late answer is dropped
    }

    void anEmptyNetworkHasNothingToFollow()
    {
        m_document.setNetwork(Network(), {});
        LensTools tools(m_document);
        QSignalSpy told(&tools, &LensTools::told);
        tools.setKind(Lens::Kind::Dollar);
        QTRY_COMPARE(told.size(), 1);
    }
};

QTEST_MAIN(LensToolsTest)
#include "tst_lenstools.moc"
