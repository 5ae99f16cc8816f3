// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/valuationdock.h"

#include "charts/chartexport.h"
#include "charts/valuationchart.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

constexpr double ZoomStep = 0.6;

constexpr ChartHeight heights[] = {{ChartMeasure::Value},
                                   {ChartMeasure::Value, ValueScale::Log},
                                   {ChartMeasure::Indexed},
                                   {ChartMeasure::Indexed, ValueScale::Log},
                                   {ChartMeasure::Change, ValueScale::Linear, 30},
                                   {ChartMeasure::Change, ValueScale::Linear, 90},
                                   {ChartMeasure::Change, ValueScale::Linear, 365},
                                   {ChartMeasure::Drawdown},
                                   {ChartMeasure::Share},
                                   {ChartMeasure::Concentration},
                                   {ChartMeasure::Commitments}};

} // namespace

ValuationDock::ValuationDock(Document &document, QWidget *parent) : QDockWidget(parent), m_document(document)
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

    makeHeights();
    m_around = m_tools->addAction(QString());
    m_around->setCheckable(true);
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

    connect(m_chart, &ValuationChart::scaleChanged, this, &ValuationDock::showHeight);
    connect(m_chart, &ValuationChart::aroundChanged, this, &ValuationDock::updateAround);
    connect(&document, &Document::selectionChanged, this, &ValuationDock::updateAround);
    connect(&document, &Document::changed, this, &ValuationDock::updateAround);
    connect(m_around, &QAction::triggered, m_chart, [this](bool around) {
        if (around)
            m_chart->showAround(*m_document.selection().deals.cbegin());
        else
            m_chart->reset();
    });
    connect(m_follow, &QAction::toggled, m_chart, &ValuationChart::setFollowsSelection);
    connect(m_zoomIn, &QAction::triggered, m_chart, [this] { m_chart->zoomBy(ZoomStep); });
    connect(m_zoomOut, &QAction::triggered, m_chart, [this] { m_chart->zoomBy(1 / ZoomStep); });
    connect(m_reset, &QAction::triggered, m_chart, &ValuationChart::reset);
    connect(m_export, &QAction::triggered, this, &ValuationDock::askAndExport);
    retranslate();
    updateAround();
}

/// One drop-down for all that the height may stand for.
void ValuationDock::makeHeights()
{
    m_height = new QToolButton(m_tools);
    m_height->setPopupMode(QToolButton::InstantPopup);
    m_height->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *menu = new QMenu(m_height);
    menu->setToolTipsVisible(true);
    auto *group = new QActionGroup(this);
    for (const ChartHeight &height : heights) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        group->addAction(action);
        m_heights.append(action);
        connect(action, &QAction::triggered, m_chart, [this, height] { m_chart->setChartHeight(height); });
    }
    m_heights.first()->setChecked(true);
    m_height->setMenu(menu);
    m_tools->addWidget(m_height);
}

void ValuationDock::showHeight()
{
    for (qsizetype i = 0; i < m_heights.size(); ++i) {
        if (heights[i] != m_chart->chartHeight())
            continue;
        m_heights[i]->setChecked(true);
        m_height->setText(m_heights[i]->iconText());
    }
}

void ValuationDock::updateAround()
{
    const Selection &selection = m_document.selection();
    const bool isOne = selection.companies.isEmpty() && selection.deals.size() == 1;
    m_around->setEnabled(isOne && m_chart->canShowAround(*selection.deals.cbegin()));
    m_around->setChecked(m_chart->around().has_value());
}

void ValuationDock::showAround(const DealId &deal)
{
    show();
    raise();
    m_chart->showAround(deal);
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
    say(m_heights[Linear], tr("Linear"), tr("Equal distances are equal amounts of money."));
    say(m_heights[Log], tr("Logarithmic"), tr("Equal distances are equal ratios (L in the chart)."));
    say(m_heights[Indexed], tr("Indexed to 100"),
        tr("All curves are 100 on the first day shown, or on the day that is clicked in the chart."));
    say(m_heights[IndexedLog], tr("Indexed to 100, logarithmic"),
        tr("Equal distances are equal ratios (L in the chart)."));
    say(m_heights[Drawdown], tr("Below the high"),
        tr("How many percent each value lies below the highest one before it."));
    say(m_heights[Share], tr("Share of all"),
        tr("Each company's percent of the values of all companies together. HHI is the Herfindahl-Hirschman index of "
           "their concentration, up to 10,000."));
    for (const Height height : {Change30, Change90, Change365}) {
        const int span = heights[height].span;
        say(m_heights[height], tr("Change within %n days", nullptr, span),
            tr("How many percent each value changed in the %n days before each day.", nullptr, span));
        m_heights[height]->setIconText(tr("%n days", "a change, short, on a button", span));
    }
    say(m_heights[Concentration], tr("Concentration of values"),
        tr("The Herfindahl-Hirschman index of the values of all companies together, from 0 to 10,000."));
    say(m_heights[Commitments], tr("Concentration of commitments"),
        tr("The Herfindahl-Hirschman index of what is promised, by payer and by payee, from 0 to 10,000."));
    m_heights[Concentration]->setIconText(tr("HHI", "of values, short, on a button"));
    m_heights[Commitments]->setIconText(tr("HHI, deals", "short, on a button"));
    m_heights[Drawdown]->setIconText(tr("Below high", "short, on a button"));
    m_heights[Log]->setIconText(tr("Log")); // on the button, which has little room
    m_heights[Indexed]->setIconText(tr("Indexed", "short, on a button"));
    m_heights[IndexedLog]->setIconText(tr("Indexed, log", "short, on a button"));
    m_height->setToolTip(tr("What the height of the curves stands for"));
    m_height->setAccessibleName(m_height->toolTip());
    showHeight();
    say(m_around, tr("Around the Announcement"),
        tr("Shows both companies of the selected deal from 30 days before its announcement to 30 days after it."));
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
