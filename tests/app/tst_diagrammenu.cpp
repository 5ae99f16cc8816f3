// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagrammenu.h"

#include "app/windowactions.h"
#include "diagram/diagramview.h"
#include "shared/testnetwork.h"

#include <QMenu>
#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

class TestDiagramMenu : public QObject
{
    Q_OBJECT

private slots:
    void pinsACompanyAndLetsItGo();
    void pinsAllThatAreSelected();
    void hasNoCompanyToPinOnTheGround();
};

void TestDiagramMenu::pinsACompanyAndLetsItGo()
{
    Document document;
    document.setNetwork(smallNetwork(), {});
    DiagramView view(document);
    const WindowActions actions;
    const auto pinned = [&] {
        return diagramMenu(view, document, actions, {.company = company("a")})->actions().first();
    };
    QVERIFY(!pinned()->isChecked());
    pinned()->trigger();
    QCOMPARE(document.network().pinned, QSet{company("a")});
    QVERIFY(pinned()->isChecked());
    pinned()->trigger();
    QVERIFY(document.network().pinned.isEmpty());
    document.undoStack().undo();
    QCOMPARE(document.network().pinned, QSet{company("a")});
}

void TestDiagramMenu::pinsAllThatAreSelected()
{
    Document document;
    document.setNetwork(smallNetwork(), {});
    DiagramView view(document);
    document.select({{company("a"), company("b")}, {}});
    const WindowActions actions;
    diagramMenu(view, document, actions, {.company = company("b")})->actions().first()->trigger();
    const QSet both{company("a"), company("b")};
    QCOMPARE(document.network().pinned, both);
}

void TestDiagramMenu::hasNoCompanyToPinOnTheGround()
{
    Document document;
    DiagramView view(document);
    const WindowActions actions;
    QCOMPARE(diagramMenu(view, document, actions, {})->actions().first(), actions.action(WindowActions::Fit));
}

QTEST_MAIN(TestDiagramMenu)
#include "tst_diagrammenu.moc"
