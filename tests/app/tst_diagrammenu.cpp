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

namespace {

/// The entry with this text; null if there is none.
QAction *entry(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

const QString pin = QStringLiteral("Pinned in Its Place");

} // namespace

class TestDiagramMenu : public QObject
{
    Q_OBJECT

private slots:
    void pinsACompanyAndLetsItGo();
    void pinsAllThatAreSelected();
    void hasNoCompanyToPinOnTheGround();
    void recoloursByRole();
};

void TestDiagramMenu::pinsACompanyAndLetsItGo()
{
    Document document;
    document.setNetwork(smallNetwork(), {});
    DiagramView view(document);
    const WindowActions actions;
    const auto pinned = [&] { return entry(*diagramMenu(view, document, actions, {.company = company("a")}), pin); };
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
    entry(*diagramMenu(view, document, actions, {.company = company("b")}), pin)->trigger();
    const QSet both{company("a"), company("b")};
    QCOMPARE(document.network().pinned, both);
}

void TestDiagramMenu::hasNoCompanyToPinOnTheGround()
{
    Document document;
    DiagramView view(document);
    const WindowActions actions;
    const QMenu &menu = *diagramMenu(view, document, actions, {});
    QVERIFY(!entry(menu, pin));
    QVERIFY(menu.actions().contains(actions.action(WindowActions::NewCompany)));
    QVERIFY(!menu.actions().contains(actions.action(WindowActions::DeleteSelected)));
}

void TestDiagramMenu::recoloursByRole()
{
    Document document;
    document.setNetwork(smallNetwork(), {});
    DiagramView view(document);
    const WindowActions actions;
    const QMenu &menu = *diagramMenu(view, document, actions, {.company = company("a")});
    QCOMPARE(document.selection().companies, QSet{company("a")}); // what the menu is about
    entry(*entry(menu, QStringLiteral("Role and Colour"))->menu(), QStringLiteral("Chips"))->trigger();
    QCOMPARE(document.network().company(company("a"))->role, Role::Chips);
    document.undoStack().undo();
    QCOMPARE(document.network().company(company("a"))->role, Role::Lab);
}

QTEST_MAIN(TestDiagramMenu)
#include "tst_diagrammenu.moc"
