// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/issuesbar.h"

#include "app/apptheme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace CapitalLoop {

int countWorthALook(const Issues &issues)
{
    return static_cast<int>(
        std::ranges::count_if(issues, [](const Issue &issue) { return issue.severity != Severity::Note; }));
}

IssuesBar::IssuesBar(Document &document, QWidget *parent) : QWidget(parent), m_document(document)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    auto *icon = new QLabel(this);
    icon->setPixmap(tintedIcon(QStringLiteral("info")).pixmap(18));
    m_label = new QLabel(this);
    m_show = new QPushButton(this);
    m_close = new QToolButton(this);
    m_close->setIcon(tintedIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    row->addWidget(icon);
    row->addWidget(m_label);
    row->addWidget(m_show);
    row->addStretch(1);
    row->addWidget(m_close);
    setVisible(false);
    connect(m_show, &QPushButton::clicked, this, &IssuesBar::issuesWanted);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&document, &Document::changed, this, [this](const DocumentChange &change) {
        if (change.kind != DocumentChange::Kind::Everything)
            return;
        retranslate();
        setVisible(countWorthALook(m_document.issues()) > 0);
    });
    retranslate();
}

QString IssuesBar::text() const
{
    return m_label->text();
}

void IssuesBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void IssuesBar::retranslate()
{
    m_label->setText(tr("%n notes about this file", nullptr, countWorthALook(m_document.issues())));
    m_show->setText(tr("Show them"));
    m_close->setToolTip(tr("Close"));
}

} // namespace CapitalLoop
