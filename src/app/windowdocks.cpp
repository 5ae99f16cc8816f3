// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowdocks.h"

#include "app/apptheme.h"
#include "app/checkpanel.h"
#include "app/filterpanel.h"
#include "app/inspectorpanel.h"
#include "app/loopspanel.h"
#include "app/storypanel.h"
#include "app/tablespanel.h"
#include "app/timelinepanel.h"
#include "charts/valuationdock.h"
#include "charts/yearsdock.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QScrollArea>
#include <QToolBar>
#include <QUndoView>

#include <algorithm>
#include <utility>

namespace CapitalLoop {

WindowDocks::WindowDocks(Document &document, QMainWindow &window)
    : m_window(window),
      m_inspector(new InspectorPanel(document, &window)),
      m_loops(new LoopsPanel(document, &window)),
      m_chartDock(new ValuationDock(document, &window)),
      m_yearsDock(new YearsDock(document, &window))
{
    m_inspectorDock = add(QStringLiteral("inspector"), m_inspector, QStringLiteral("inspector"));
    // Below, and not across the window's foot: so that the diagram keeps most of the window.
    m_chartDock->setObjectName(QStringLiteral("chart"));
    m_chartDock->toggleViewAction()->setIcon(tintedIcon(QStringLiteral("chart")));
    m_window.splitDockWidget(m_inspectorDock, m_chartDock, Qt::Vertical);
    m_yearsDock->setObjectName(QStringLiteral("years"));
    m_yearsDock->toggleViewAction()->setIcon(tintedIcon(QStringLiteral("years")));
    m_window.tabifyDockWidget(m_chartDock, m_yearsDock);
    m_chartDock->raise();
    m_filterDock = add(QStringLiteral("filter"), new FilterPanel(document, &window), QStringLiteral("filter"));
    m_window.tabifyDockWidget(m_inspectorDock, m_filterDock);
    auto *scroll = new QScrollArea(&window);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_loops);
    m_loopsDock = add(QStringLiteral("loops"), scroll, QStringLiteral("loop"));
    m_window.tabifyDockWidget(m_filterDock, m_loopsDock);
    m_story = new StoryPanel(document, &window);
    m_storyDock = add(QStringLiteral("story"), m_story, QStringLiteral("story"));
    m_storyDock->toggleViewAction()->setShortcut(Qt::CTRL | Qt::Key_K);
    m_window.tabifyDockWidget(m_loopsDock, m_storyDock);
    m_storyDock->hide();
    m_history = new QUndoView(&document.undoStack(), &window);
    m_historyDock = add(QStringLiteral("history"), m_history, QStringLiteral("undo"));
    m_window.tabifyDockWidget(m_storyDock, m_historyDock);
    m_historyDock->hide();
    // Across the foot of the diagram, and closed until they are wanted.
    m_timeline = new TimelinePanel(document, &window);
    m_timelineDock = add(QStringLiteral("timeline"), m_timeline, QStringLiteral("timeline"), Qt::BottomDockWidgetArea);
    m_timelineDock->toggleViewAction()->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    m_timelineDock->hide();
    // Closed, it shows no other time any more.
    QObject::connect(m_timelineDock->toggleViewAction(), &QAction::toggled, m_timeline, [this](bool shown) {
        if (shown)
            m_timeline->setFocus();
        else
            m_timeline->backToNow();
    });
    m_tables = new TablesPanel(document, &window);
    m_tablesDock = add(QStringLiteral("tables"), m_tables, QStringLiteral("table"), Qt::BottomDockWidgetArea);
    m_tablesDock->toggleViewAction()->setShortcut(Qt::CTRL | Qt::Key_T);
    m_check = new CheckPanel(document, &window);
    m_checkDock = add(QStringLiteral("check"), m_check, QStringLiteral("warning"), Qt::BottomDockWidgetArea);
    m_checkDock->toggleViewAction()->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    m_window.tabifyDockWidget(m_tablesDock, m_checkDock);
    m_tablesDock->hide();
    m_checkDock->hide();
    // Asked for, it comes before the other.
    for (QDockWidget *dock : std::initializer_list<QDockWidget *>{m_tablesDock, m_checkDock, m_yearsDock, m_storyDock})
        QObject::connect(dock->toggleViewAction(), &QAction::triggered, dock, [dock](bool shown) {
            if (shown)
                dock->raise();
        });
    // The first time it is asked for it has room for some rows; afterwards it stays as it was left.
    for (QDockWidget *dock : {m_tablesDock, m_checkDock})
        QObject::connect(
            dock, &QDockWidget::visibilityChanged, &window,
            [this, dock](bool shown) {
                if (!shown || !m_window.isVisible() || std::exchange(m_hasFootRoom, true))
                    return;
                if (dock->height() < m_window.height() / 4)
                    m_window.resizeDocks({dock}, {m_window.height() / 3}, Qt::Vertical);
            },
            Qt::QueuedConnection);
    // So that list and form of a story have room above the chart.
    QObject::connect(
        m_storyDock, &QDockWidget::visibilityChanged, &window,
        [this](bool shown) {
            if (shown && m_window.isVisible() && !std::exchange(m_hasStoryRoom, true))
                m_window.resizeDocks({m_storyDock, m_chartDock}, {3, 1}, Qt::Vertical);
        },
        Qt::QueuedConnection);
    QObject::connect(m_check, &CheckPanel::chosen, &window, [this](const Finding &finding) {
        bringTablesForward();
        m_tables->show(finding);
    });
    QObject::connect(m_inspector, &InspectorPanel::announcementWanted, m_chartDock, &ValuationDock::showAround);
    m_inspectorDock->raise();
    auto *chartTools = m_chartDock->findChild<QToolBar *>();
    chartTools->setToolButtonStyle(Qt::ToolButtonIconOnly); // words where there is no icon
    chartTools->setIconSize({16, 16});                      // so that all find room in the narrowest dock
    m_chartDock->zoomInAction()->setIcon(tintedIcon(QStringLiteral("zoom-in")));
    m_chartDock->zoomOutAction()->setIcon(tintedIcon(QStringLiteral("zoom-out")));
    m_chartDock->resetAction()->setIcon(tintedIcon(QStringLiteral("fit")));
    m_chartDock->exportAction()->setIcon(tintedIcon(QStringLiteral("export")));
    m_chartDock->aroundAction()->setIcon(tintedIcon(QStringLiteral("announcement")));
    auto *yearsTools = m_yearsDock->findChild<QToolBar *>();
    yearsTools->setToolButtonStyle(Qt::ToolButtonIconOnly);
    yearsTools->setIconSize({16, 16});
    m_yearsDock->exportAction()->setIcon(tintedIcon(QStringLiteral("export")));
}

QDockWidget *WindowDocks::add(const QString &name, QWidget *content, const QString &icon, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(&m_window);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->toggleViewAction()->setIcon(tintedIcon(icon));
    m_window.addDockWidget(area, dock);
    return dock;
}

void WindowDocks::arrange(int width)
{
    m_window.resizeDocks({m_inspectorDock}, {std::clamp(width / 4, 300, 480)}, Qt::Horizontal);
    m_window.resizeDocks({m_inspectorDock, m_chartDock}, {3, 2}, Qt::Vertical);
}

void WindowDocks::bringInspectorForward()
{
    m_inspectorDock->raise();
}

void WindowDocks::bringTablesForward()
{
    m_tablesDock->show();
    m_tablesDock->raise();
}

void WindowDocks::bringStoryForward()
{
    m_storyDock->show();
    m_storyDock->raise();
}

QAction *WindowDocks::timelineAction() const
{
    return m_timelineDock->toggleViewAction();
}

QList<QAction *> WindowDocks::toggles() const
{
    return {timelineAction(),
            m_tablesDock->toggleViewAction(),
            m_checkDock->toggleViewAction(),
            m_inspectorDock->toggleViewAction(),
            m_loopsDock->toggleViewAction(),
            m_filterDock->toggleViewAction(),
            m_chartDock->toggleViewAction(),
            m_yearsDock->toggleViewAction(),
            m_storyDock->toggleViewAction(),
            m_historyDock->toggleViewAction()};
}

void WindowDocks::retranslate()
{
    m_inspectorDock->setWindowTitle(tr("Inspector"));
    m_filterDock->setWindowTitle(tr("Filter"));
    m_loopsDock->setWindowTitle(tr("Loops"));
    m_timelineDock->setWindowTitle(tr("Timeline"));
    m_tablesDock->setWindowTitle(tr("Tables"));
    m_checkDock->setWindowTitle(tr("Check"));
    m_storyDock->setWindowTitle(tr("Story"));
    m_historyDock->setWindowTitle(tr("History"));
    m_history->setEmptyLabel(tr("As it was opened"));
}

} // namespace CapitalLoop
