// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/yearsdock.h"

#include "charts/chartexport.h"
#include "charts/yearschart.h"

#include <QAction>
#include <QEvent>
#include <QToolBar>
#include <QVBoxLayout>

namespace CapitalLoop {

YearsDock::YearsDock(Document &document, QWidget *parent) : QDockWidget(parent)
{
    setObjectName(QStringLiteral("yearsDock"));
    auto *inside = new QWidget(this);
    m_tools = new QToolBar(inside);
    m_chart = new YearsChart(document, inside);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_chart, 1);
    setWidget(inside);

    m_follow = m_tools->addAction(QString());
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_network = m_tools->addAction(QString());
    m_tools->addSeparator();
    m_export = m_tools->addAction(QString());
    m_tools->setToolButtonStyle(Qt::ToolButtonTextOnly);

    connect(m_follow, &QAction::toggled, m_chart, &YearsChart::setFollowsSelection);
    connect(m_network, &QAction::triggered, m_chart, &YearsChart::showNetwork);
    connect(m_export, &QAction::triggered, this, &YearsDock::askAndExport);
    retranslate();
}

void YearsDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void YearsDock::retranslate()
{
    setWindowTitle(tr("Money by Year"));
    m_tools->setWindowTitle(tr("Tools for money by year"));
    const auto say = [](QAction *action, const QString &text, const QString &tip) {
        action->setText(text);
        action->setToolTip(tip);
    };
    say(m_follow, tr("Follow selection"), tr("Shows the selected company; otherwise it stays with the one shown."));
    say(m_network, tr("Whole network"), tr("Shows what all payers have promised (Home in the chart)."));
    say(m_export, tr("Export…"), tr("Writes the chart as PNG, SVG or PDF, or its values as CSV."));
}

void YearsDock::askAndExport()
{
    askAndExportChart(this, tr("Export money by year"), tr("money-by-year"),
                      [this](const QString &path) { return m_chart->exportTo(path); });
}

} // namespace CapitalLoop
