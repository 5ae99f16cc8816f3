// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagrammenu.h"

#include "app/windowactions.h"
#include "diagram/diagramview.h"
#include "document/commands/arrangementcommand.h"

#include <QCoreApplication>
#include <QMenu>

namespace CapitalLoop {
namespace {

struct DiagramMenu
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::DiagramMenu)
};

/// The company, or all that are selected if it is one of them.
QSet<CompanyId> meant(const Document &document, const CompanyId &company)
{
    const QSet<CompanyId> &selected = document.selection().companies;
    return selected.contains(company) ? selected : QSet{company};
}

} // namespace

QMenu *diagramMenu(DiagramView &view, Document &document, const WindowActions &actions, const Hit &hit)
{
    auto *menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (hit.company) {
        const CompanyId company = *hit.company;
        QAction *pinned = menu->addAction(DiagramMenu::tr("&Pinned in Its Place"));
        pinned->setCheckable(true);
        pinned->setChecked(document.network().pinned.contains(company));
        QObject::connect(pinned, &QAction::triggered, &view, [&view, &document, company](bool pin) {
            document.undoStack().push(new PinCommand(document, meant(document, company), pin, view.placement()));
        });
        menu->addAction(DiagramMenu::tr("&Zoom to Its Partners"), &view, [&view, company] { view.fitAround(company); });
        menu->addSeparator();
    }
    for (const WindowActions::Id id : {WindowActions::Fit, WindowActions::Relayout, WindowActions::CopyPicture})
        menu->addAction(actions.action(id));
    return menu;
}

} // namespace CapitalLoop
