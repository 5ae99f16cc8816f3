// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shortcutsdialog.h"

#include "app/windowactions.h"

#include <QDialogButtonBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace CapitalLoop {

ShortcutsDialog::ShortcutsDialog(const WindowActions &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *list = new QTreeWidget(this);
    list->setHeaderLabels({tr("What it does"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    const auto add = [list](const QString &what, const QString &keys) { new QTreeWidgetItem(list, {what, keys}); };
    for (const QAction *action : actions.all()) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            add(plainText(action->iconText()), keys.join(QStringLiteral(", ")));
    }
    add(tr("Walk from company to company along the deals"), tr("Arrow keys"));
    add(tr("Walk through the deals"), tr("Tab, Shift+Tab"));
    add(tr("Centre what is selected"), tr("Enter"));
    add(tr("Zoom at the pointer"), tr("Mouse wheel, pinch"));
    add(tr("Move the picture"), tr("Drag the ground, two fingers"));
    add(tr("Move a company and pin it there"), tr("Drag the company"));
    list->resizeColumnToContents(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(list);
    column->addWidget(buttons);
    resize(620, 560);
}

} // namespace CapitalLoop
