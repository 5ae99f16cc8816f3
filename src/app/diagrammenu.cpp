// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagrammenu.h"

#include "app/windowactions.h"
#include "diagram/diagramview.h"
#include "document/commands/arrangementcommand.h"
#include "document/commands/editcommand.h"
#include "words/dealwords.h"

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

/// Roles with the colours of their circles: to choose one is to recolour.
void addRoles(QMenu &menu, Document &document, const QSet<CompanyId> &companies, const Theme &theme)
{
    QMenu *roles = menu.addMenu(DiagramMenu::tr("&Role and Colour"));
    for (int i = 0; i <= int(Role::Other); ++i) {
        QPixmap swatch(16, 16);
        swatch.fill(theme.roleFill(Role(i)));
        QAction *choice = roles->addAction(swatch, roleName(Role(i)));
        choice->setCheckable(true);
        choice->setChecked(std::ranges::all_of(companies, [&](const CompanyId &id) {
            const Company *company = document.network().company(id);
            return company && company->role == Role(i);
        }));
        QObject::connect(choice, &QAction::triggered, &document, [&document, companies, i] {
            Records records = document.network().records();
            for (Company &company : records.companies) {
                if (companies.contains(company.id))
                    company.role = Role(i);
            }
            if (const auto network = document.network().withRecords(std::move(records)))
                document.undoStack().push(new EditCommand(document, *network, DiagramMenu::tr("Change role")));
        });
    }
}

} // namespace

QMenu *diagramMenu(DiagramView &view, Document &document, const WindowActions &actions, const Hit &hit)
{
    auto *menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // What the menu is about is selected, so that its entries are the window's own.
    const Selection &selected = document.selection();
    if (hit.company && !selected.companies.contains(*hit.company))
        document.select({.companies = {*hit.company}});
    if (hit.deal && !selected.deals.contains(*hit.deal))
        document.select({.deals = {*hit.deal}});
    if (!hit.isEmpty()) {
        menu->addAction(actions.action(WindowActions::EditSelected));
        if (hit.company)
            menu->addAction(actions.action(WindowActions::ShowValuations));
        menu->addAction(actions.action(WindowActions::DeleteSelected));
        menu->addSeparator();
    }
    if (!hit.deal) {
        if (!hit.company)
            menu->addAction(actions.action(WindowActions::NewCompany));
        menu->addAction(actions.action(WindowActions::NewDeal));
        menu->addSeparator();
    }
    if (hit.company) {
        const CompanyId company = *hit.company;
        addRoles(*menu, document, meant(document, company), view.drawing().theme);
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
