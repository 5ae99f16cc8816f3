// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowmenus.h"

#include "app/apptheme.h"
#include "app/windowactions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace CapitalLoop {
namespace {

struct WindowMenus
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::WindowMenus)
};

void add(QMenu &menu, const WindowActions &actions, std::initializer_list<WindowActions::Id> ids)
{
    for (const WindowActions::Id id : ids)
        menu.addAction(actions.action(id));
}

void addMenu(QMenu &menu, const QString &title, const QString &icon, const QList<QAction *> &choices)
{
    QMenu *sub = menu.addMenu(title);
    if (!icon.isEmpty())
        sub->setIcon(tintedIcon(icon));
    sub->addActions(choices);
    sub->setEnabled(!choices.isEmpty());
}

} // namespace

QString exampleTitle(const QString &name)
{
    if (name == u"ai-loop-2025-10")
        return WindowMenus::tr("The AI Capital Loop, October 2025");
    if (name == u"ai-loop-2026-07")
        return WindowMenus::tr("The AI Capital Loop, July 2026");
    return name;
}

void fillMenuBar(QMenuBar &bar, const WindowActions &actions, const MenuParts &parts)
{
    using A = WindowActions;
    QMenu &file = *bar.addMenu(WindowMenus::tr("&File"));
    add(file, actions, {A::New, A::Open});
    addMenu(file, WindowMenus::tr("Open E&xample"), QStringLiteral("loop"), parts.examples);
    addMenu(file, WindowMenus::tr("Open &Recent"), {}, parts.recent);
    file.addSeparator();
    add(file, actions, {A::Save, A::SaveAs, A::SaveCopy, A::Revert});
    file.addSeparator();
    add(file, actions, {A::ImportTable, A::ExportData});
    file.addSeparator();
    add(file, actions, {A::Export, A::ExportStory, A::CopyPicture, A::Print});
    file.addSeparator();
    add(file, actions, {A::Quit});

    QMenu &edit = *bar.addMenu(WindowMenus::tr("&Edit"));
    add(edit, actions, {A::Undo, A::Redo});
    edit.addSeparator();
    add(edit, actions,
        {A::NewCompany, A::NewDeal, A::DrawDeals, A::EditSelected, A::DeleteSelected, A::ShowValuations,
         A::Properties});
    edit.addSeparator();
    add(edit, actions, {A::Find, A::ClearSelection, A::ClearFilter});
    edit.addSeparator();
    add(edit, actions, {A::Preferences});

    QMenu &view = *bar.addMenu(WindowMenus::tr("&View"));
    add(view, actions, {A::ZoomIn, A::ZoomOut, A::Fit, A::FullScreen});
    view.addSeparator();
    addMenu(view, WindowMenus::tr("&Show"), QStringLiteral("lens"), actions.lenses()->actions());
    addMenu(view, WindowMenus::tr("&Theme"), QStringLiteral("theme"), actions.themes()->actions());
    addMenu(view, WindowMenus::tr("&Language"), QStringLiteral("language"), actions.languages()->actions());
    addMenu(view, WindowMenus::tr("&Width of Arrows"), {}, actions.widths()->actions());
    addMenu(view, WindowMenus::tr("La&yout"), {}, actions.engines()->actions());
    add(view, actions, {A::ThenAndNow, A::Relayout, A::ReducedMotion});
    view.addSeparator();
    view.addActions(parts.docks);

    QMenu &play = *bar.addMenu(WindowMenus::tr("&Play"));
    add(play, actions, {A::Play, A::Slower, A::Faster});
    play.addSeparator();
    add(play, actions, {A::Present, A::PresentHere});
    addMenu(play, WindowMenus::tr("Present &On"), {}, parts.screens);
    add(play, actions, {A::AddStep});

    QMenu &help = *bar.addMenu(WindowMenus::tr("&Help"));
    add(help, actions, {A::Shortcuts, A::About});
}

void fillToolBar(QToolBar &bar, const WindowActions &actions)
{
    using A = WindowActions;
    bar.addAction(actions.action(A::Open));
    bar.addAction(actions.action(A::Export));
    bar.addSeparator();
    for (const A::Id id : {A::Undo, A::Redo})
        bar.addAction(actions.action(id));
    bar.addSeparator();
    for (const A::Id id : {A::ZoomOut, A::Fit, A::ZoomIn, A::Relayout})
        bar.addAction(actions.action(id));
    bar.addSeparator();
    bar.addAction(actions.action(A::Play));
    bar.addAction(actions.action(A::Find));
    bar.addAction(actions.action(A::Present));
    bar.addSeparator();
    auto *lens = new QToolButton(&bar);
    auto *choices = new QMenu(lens);
    choices->addActions(actions.lenses()->actions());
    lens->setObjectName(QStringLiteral("lensButton"));
    lens->setMenu(choices);
    lens->setPopupMode(QToolButton::InstantPopup);
    lens->setIcon(tintedIcon(QStringLiteral("lens")));
    lens->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto showChoice = [lens, group = actions.lenses()] {
        if (const QAction *chosen = group->checkedAction())
            lens->setText(plainText(chosen->text()));
    };
    for (const QAction *choice : actions.lenses()->actions())
        QObject::connect(choice, &QAction::changed, lens, showChoice);
    showChoice();
    bar.addWidget(lens);
}

} // namespace CapitalLoop
