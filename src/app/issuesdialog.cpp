// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/issuesdialog.h"

#include "words/errorwords.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace CapitalLoop {
namespace {

/// The place without the folder: "deals.caploop:12:5".
QString shortPlace(Place place)
{
    place.file = place.file.section(u'/', -1);
    return placeText(place);
}

} // namespace

IssuesDialog::IssuesDialog(const QString &message, const Issues &issues, QWidget *parent)
    : QDialog(parent), m_issues(issues)
{
    setWindowTitle(tr("Notes about a file"));
    auto *column = new QVBoxLayout(this);
    auto *label = new QLabel(message, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_list = new QTreeWidget(this);
    m_list->setHeaderLabels({tr("Weight"), tr("Place"), tr("What is wrong, and what to do")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true);
    m_list->setUniformRowHeights(false);
    for (const Issue &issue : issues) {
        const QString sentence = errorText(issue.error);
        auto *item =
            new QTreeWidgetItem(m_list, {severityName(issue.severity), shortPlace(issue.error.place), sentence});
        item->setToolTip(1, issue.error.place.pointer);
        item->setToolTip(2, sentence);
    }
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(1, 220);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(label);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(860, 420);
}

QString IssuesDialog::asText() const
{
    QString text;
    for (const Issue &issue : m_issues) {
        const QString place = placeText(issue.error.place);
        text += severityName(issue.severity) + QStringLiteral(": ") +
                (place.isEmpty() ? QString() : place + QStringLiteral(": ")) + errorText(issue.error) + u'\n';
    }
    return text;
}

} // namespace CapitalLoop
