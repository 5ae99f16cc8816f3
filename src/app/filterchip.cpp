// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filterchip.h"

#include "app/apptheme.h"
#include "app/filtersummary.h"
#include "app/minimumbox.h"
#include "words/languagescope.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace CapitalLoop {

FilterChip::FilterChip(Document &document, QWidget *parent) : QWidget(parent), m_document(document)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 6, 0);
    m_label = new QLabel(this);
    m_label->setObjectName(QStringLiteral("filterSummary"));
    m_clear = new QToolButton(this);
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setIcon(tintedIcon(QStringLiteral("clear")));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setAutoRaise(true);
    row->addWidget(m_label);
    row->addWidget(new MinimumBox(document, this));
    row->addWidget(m_clear);
    connect(m_clear, &QToolButton::clicked, this, [this] { m_document.setFilter({}); });
    connect(&document, &Document::filterChanged, this, &FilterChip::update);
    connect(&document, &Document::changed, this, &FilterChip::update);
    connect(&document, &Document::momentChanged, this, &FilterChip::update);
    retranslate();
}

QString FilterChip::text() const
{
    return m_label->text();
}

void FilterChip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterChip::retranslate()
{
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Show all deals again"));
    update();
}

void FilterChip::update()
{
    m_label->setText(
        filterSummary(m_document.shown(), m_document.filter(), m_document.visible(), Formatter(currentLanguage())));
    m_clear->setVisible(!m_document.filter().isEmpty());
}

} // namespace CapitalLoop
