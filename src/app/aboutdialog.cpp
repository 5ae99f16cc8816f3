// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aboutdialog.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QIcon>
#include <QLabel>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace CapitalLoop {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Capital Loop"));
    auto *icon = new QLabel(this);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/capital-loop.svg")).pixmap(72));
    auto *name =
        new QLabel(QStringLiteral("<h2>Capital Loop %1</h2><p>%2</p><p>%3</p>")
                       .arg(QStringLiteral(CAPITAL_LOOP_VERSION),
                            tr("Shows who pays whom in a network of corporate deals, and which money comes back."),
                            tr("It shows and counts; it accuses nobody. Figures are as good as the sources "
                               "beside them, and no advice to buy or sell.")),
                   this);
    name->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(name, 1);

    auto *licences = new QTextBrowser(this);
    licences->setOpenExternalLinks(true);
    licences->setHtml(
        QStringLiteral("<p><b>Capital Loop</b><br>%1</p><p><b>Qt %2</b><br>%3</p>"
                       "<p><b>Graphviz</b><br>%4</p><p><b>RapidJSON</b><br>%5</p><p><b>Inter</b><br>%6</p>")
            .arg(
                tr("Free software under the GNU General Public License, version 3 or later: you may use, study, share "
                   "and change it. It comes without any warranty."),
                QString::fromLatin1(qVersion()),
                tr("Under the GNU Lesser General Public License, version 3; Qt Charts under the GNU General Public "
                   "License, version 3."),
                tr("Under the Eclipse Public License 1.0. It works in a program of its own, capital-loop-layout, which "
                   "stands under the MIT licence."),
                tr("Under the MIT licence."),
                tr("The typeface of the pictures, under the SIL Open Font License 1.1.")));
    auto *font = new QTextBrowser(this);
    QFile text(QStringLiteral(":/fonts/Inter-OFL.txt"));
    if (text.open(QIODevice::ReadOnly))
        font->setPlainText(QString::fromUtf8(text.readAll()));
    auto *tabs = new QTabWidget(this);
    tabs->addTab(licences, tr("Licences"));
    tabs->addTab(font, tr("Licence of the typeface"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    resize(560, 520);
}

} // namespace CapitalLoop
