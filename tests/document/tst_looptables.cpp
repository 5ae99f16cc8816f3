// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/loopfinder.h"
#include "document/tables/loopfiltermodel.h"
#include "document/tables/looptablemodel.h"

#include "shared/testnetwork.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

/// The list of loops: found in the background, shown as a table, filtered and sorted.
class LoopTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void showsTheLoopsByTheirRank()
    {
        LoopTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Network network = smallNetwork();
        model.setLoops(network, findLoops(network, {}, {}), Language::English);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, LoopTableModel::Path).data().toString(), QStringLiteral("A → B → A"));
        QCOMPARE(model.index(0, LoopTableModel::Bottleneck).data().toString(), QStringLiteral("$40B"));
        QCOMPARE(model.index(1, LoopTableModel::Path).data().toString(), QStringLiteral("A → B → C → A"));
        QCOMPARE(model.index(1, LoopTableModel::Total).data().toString(), QStringLiteral("$160B"));
        QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("20 billion dollars")));
        model.setLoops(network, {}, Language::English);
        QCOMPARE(model.rowCount(), 0);
    }

    void filtersByCompanyAndTagAndSorts()
    {
        LoopTableModel model;
        LoopFilterModel filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        const Network network = smallNetwork();
        model.setLoops(network, findLoops(network, {}, {}), Language::English);
        filter.setCompanies(QSet{company("c")});
        QCOMPARE(filter.rowCount(), 1);
        filter.setCompanies({});
        QCOMPARE(filter.rowCount(), 2);
        filter.sort(LoopTableModel::Total, Qt::DescendingOrder);
        QCOMPARE(filter.index(0, 0).data(LoopTableModel::LengthRole).toInt(), 3);
        filter.sort(LoopTableModel::Bottleneck, Qt::DescendingOrder);
        QCOMPARE(filter.index(0, 0).data(LoopTableModel::LengthRole).toInt(), 2);
        filter.setRoundTripsOnly(true); // all of these deals are equity
        QCOMPARE(filter.rowCount(), 0);
    }

    void findsInTheBackgroundAndTheLastQuestionCounts()
    {
        LoopFinder finder;
        QSignalSpy found(&finder, &LoopFinder::found);
        finder.find(smallNetwork(), {}, {});
        finder.find(smallNetwork(), {}, {.maxLength = 2});
        QVERIFY(finder.isBusy());
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(!finder.isBusy());
        QCOMPARE(found.first().first().value<LoopList>().loops.size(), 1);
    }

    void aCancelledSearchHasNoAnswer()
    {
        LoopFinder finder;
        QSignalSpy found(&finder, &LoopFinder::found);
        QSignalSpy cancelled(&finder, &LoopFinder::cancelled);
        finder.find(smallNetwork(), {}, {});
        finder.cancel();
        QCOMPARE(cancelled.size(), 1);
        finder.find(smallNetwork(), {}, {.maxLength = 2});
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().first().value<LoopList>().loops.size(), 1);
    }
};

QTEST_GUILESS_MAIN(LoopTablesTest)
#include "tst_looptables.moc"
