// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"

#include "shared/testnetwork.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void opensABuiltInNetwork()
    {
        Document document;
        QVERIFY(document.open(QStringLiteral("example:ai-loop-2025-10")));
        QVERIFY(document.isExample());
        QVERIFY(!document.network().companies().isEmpty());
        QCOMPARE(document.visible().companies.size(), document.network().companies().size());
    }

    void staysAsItWasWhenAFileCannotBeOpened()
    {
        Document document;
        document.setNetwork(smallNetwork(), QStringLiteral("small.caploop"));
        QSignalSpy changed(&document, &Document::changed);
        const auto opened = document.open(QStringLiteral("/nowhere/missing.caploop"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::FileNotFound);
        QCOMPARE(document.network(), smallNetwork());
        QCOMPARE(document.path(), QStringLiteral("small.caploop"));
        QVERIFY(changed.isEmpty());
    }

    void tellsOfNvidiaAndOpenAiAtEachMoment()
    {
        Document document;
        QVERIFY(document.open(QStringLiteral("example:ai-loop-2026-07")));
        const auto equity = [&](QDate day) {
            document.setMoment({.inForceOn = day, .knownOn = day});
            QStringList billions;
            for (const Deal &deal : document.shown().deals()) {
                if (deal.from.text() == u"nvidia" && deal.to.text() == u"openai" && deal.kind == DealKind::Equity &&
                    deal.amount && !isOver(deal.status(document.shown().asOf)))
                    billions += QString::number(deal.amount->headline().major() / 1e9);
            }
            return billions.join(u' ');
        };
        QCOMPARE(equity(QDate(2025, 9, 1)), QStringLiteral("0.1"));
        QCOMPARE(equity(QDate(2025, 10, 31)), QStringLiteral("0.1 100"));
        QCOMPARE(equity(QDate(2026, 3, 15)), QStringLiteral("0.1 30"));
    }

    void takesAwayWithAMomentWhatWasNotThere()
    {
        Document document;
        QVERIFY(document.open(QStringLiteral("example:ai-loop-2025-10")));
        const DealId late = document.network().deals().last().id;
        document.select({.deals = {late}});
        QSignalSpy momentChanged(&document, &Document::momentChanged);
        document.setMoment({.inForceOn = QDate(2020, 1, 1), .knownOn = QDate(2020, 1, 1)});
        QCOMPARE(momentChanged.size(), 1);
        QVERIFY(document.selection().isEmpty());
        QVERIFY(document.visible().deals.size() < document.network().deals().size());
        QVERIFY(document.then()->unknown.contains(late));
        document.setMoment({});
        QCOMPARE(document.visible().deals.size(), document.network().deals().size());
    }

    void savesAndOpensAgain()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("small.caploop"));
        Document document;
        document.setNetwork(smallNetwork(), QStringLiteral("example:small"));
        QSignalSpy pathChanged(&document, &Document::pathChanged);
        QVERIFY(document.save(path));
        QCOMPARE(pathChanged.size(), 1);
        QVERIFY(!document.isExample());
        Document other;
        QVERIFY(other.open(path));
        QCOMPARE(other.network(), document.network());
    }

    void refusesToSaveOverAnExample()
    {
        Document document;
        document.setNetwork(smallNetwork(), QStringLiteral("example:small"));
        const auto saved = document.save(document.path());
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::FileNotWritable);
    }

    void selectsOnlyWhatIsThere()
    {
        Document document;
        document.setNetwork(smallNetwork(), {});
        QSignalSpy selected(&document, &Document::selectionChanged);
        document.select({.companies = {company("a"), company("nobody")}, .deals = {deal("ab1"), deal("none")}});
        QCOMPARE(document.selection(), (Selection{.companies = {company("a")}, .deals = {deal("ab1")}}));
        QCOMPARE(selected.size(), 1);
        document.select(document.selection());
        QCOMPARE(selected.size(), 1);
    }

    void forgetsSelectedIdsThatVanished()
    {
        Document document;
        document.setNetwork(smallNetwork(), {});
        document.select({.companies = {company("a")}, .deals = {deal("ab1")}});
        Network smaller;
        QVERIFY(smaller.add(Company{.id = company("a")}));
        QSignalSpy selected(&document, &Document::selectionChanged);
        document.apply(smaller, {});
        QCOMPARE(selected.size(), 1);
        QCOMPARE(document.selection(), (Selection{.companies = {company("a")}, .deals = {}}));
    }

    void startsAfreshWithAnotherNetwork()
    {
        Document document;
        document.setNetwork(smallNetwork(), {});
        document.select({.companies = {company("a")}, .deals = {}});
        document.setFilter({.minimum = Money::fromMajor(50e9)});
        QCOMPARE(document.visible().deals, QList{deal("ab1")});
        document.setNetwork(smallNetwork(), QStringLiteral("other.caploop"));
        QVERIFY(document.selection().isEmpty());
        QVERIFY(document.filter().isEmpty());
        QCOMPARE(document.visible().deals.size(), 5);
        QVERIFY(document.undoStack().isClean());
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
