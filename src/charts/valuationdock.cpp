// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/valuationdock.h"

#include "charts/chartexport.h"
#include "charts/valuationchart.h"

#include <QAction>
#include <QEvent>
#include <QToolBar>
#include <QVBoxLayout>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

constexpr double ZoomStep = 0.6;

} // namespace

ValuationDock::ValuationDock(Document &document, QWidget *parent) : QDockWidget(parent)
{
    setObjectName(u"valuationDock"_s);
    auto *inside = new QWidget(this);
    m_tools = new QToolBar(inside);
    m_chart = new ValuationChart(document, inside);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_chart, 1);
    setWidget(inside);

    m_logScale = m_tools->addAction(QString());
    m_logScale->setCheckable(true);
    m_follow = m_tools->addAction(QString());
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_tools->addSeparator();
    m_zoomIn = m_tools->addAction(QString());
    m_zoomOut = m_tools->addAction(QString());
    m_reset = m_tools->addAction(QString());
    m_tools->addSeparator();
    m_export = m_tools->addAction(QString());
    m_tools->setToolButtonStyle(Qt::ToolButtonTextOnly);

    connect(m_logScale, &QAction::toggled, m_chart,
            [this](bool log) { m_chart->setScale(log ? ValueScale::Log : ValueScale::Linear); });
    connect(m_chart, &ValuationChart::scaleChanged, m_logScale,
            [this](ValueScale scale) { m_logScale->setChecked(scale == ValueScale::Log); });
    connect(m_follow, &QAction::toggled, m_chart, &ValuationChart::setFollowsSelection);
    connect(m_zoomIn, &QAction::triggered, m_chart, [this] { m_chart->zoomBy(ZoomStep); });
    connect(m_zoomOut, &QAction::triggered, m_chart, [this] { m_chart->zoomBy(1 / ZoomStep); });
    connect(m_reset, &QAction::triggered, m_chart, &ValuationChart::reset);
    connect(m_export, &QAction::triggered, this, &ValuationDock::askAndExport);
    retranslate();
}

void ValuationDock::setColours(const ChartColours &colours)
{
    m_chart->setColours(colours);
}

void ValuationDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ValuationDock::retranslate()
{
    setWindowTitle(tr("Valuations"));
    m_tools->setWindowTitle(tr("Valuation tools"));
    const auto say = [](QAction *action, const QString &text, const QString &tip) {
        action->setText(text);
        action->setToolTip(tip);
    };
    say(m_logScale, tr("Logarithmic"), tr("Equal distances are equal ratios (L in the chart)."));
    m_logScale->setIconText(tr("Log")); // on the button, which has little room
    say(m_follow, tr("Follow selection"),
        tr("Shows the selected companies; otherwise always the five largest with a curve."));
    say(m_zoomIn, tr("Zoom in"), tr("Shows a shorter time (+ in the chart, or the wheel at the pointer)."));
    say(m_zoomOut, tr("Zoom out"), tr("Shows a longer time (- in the chart)."));
    say(m_reset, tr("Reset"), tr("Shows all there is (Home or double click in the chart)."));
    say(m_export, tr("Export…"), tr("Writes the chart as PNG, SVG or PDF, or its values as CSV."));
}

void ValuationDock::askAndExport()
{
    askAndExportChart(this, tr("Export the valuation chart"), tr("valuations"),
                      [this](const QString &path) { return m_chart->exportTo(path); });
}

} // namespace CapitalLoop
