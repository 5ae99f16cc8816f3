// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenchoices.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QScreen>

namespace CapitalLoop {

namespace {

/// The words of this file.
struct ScreenChoices
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::ScreenChoices)
};

} // namespace

QList<QAction *> screenChoices(QObject *parent, const QString &chosen,
                               const std::function<void(const QString &)> &choose)
{
    auto *group = new QActionGroup(parent);
    const auto add = [&](const QString &text, const QString &name) {
        QAction *action = group->addAction(text);
        action->setCheckable(true);
        action->setChecked(name == chosen);
        QObject::connect(action, &QAction::triggered, parent, [choose, name] { choose(name); });
    };
    add(ScreenChoices::tr("The Other Screen, If There Is One"), {});
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QSize pixels = screen->size() * screen->devicePixelRatio();
        add(ScreenChoices::tr("%1 (%2 × %3)", "screen's name, width, height")
                .arg(screen->name())
                .arg(pixels.width())
                .arg(pixels.height()),
            screen->name());
    }
    if (!group->checkedAction()) // it is not plugged in
        group->actions().first()->setChecked(true);
    return group->actions();
}

} // namespace CapitalLoop
