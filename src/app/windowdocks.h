// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QCoreApplication>
#include <QList>

class QAction;
class QDockWidget;
class QMainWindow;
class QUndoView;

namespace CapitalLoop {

class CheckPanel;
class InspectorPanel;
class LoopsPanel;
class StoryPanel;
class TablesPanel;
class TimelinePanel;
class ValuationDock;
class YearsDock;

/// The docks of the window: made, placed and named here. Owned by the window, which connects what is in them.
class WindowDocks
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::WindowDocks)

public:
    /// Puts the docks into the window; the document must outlive it.
    WindowDocks(Document &document, QMainWindow &window);

    [[nodiscard]] InspectorPanel &inspector() const { return *m_inspector; }
    [[nodiscard]] LoopsPanel &loops() const { return *m_loops; }
    [[nodiscard]] ValuationDock &chart() const { return *m_chartDock; }
    [[nodiscard]] YearsDock &years() const { return *m_yearsDock; }
    [[nodiscard]] TablesPanel &tables() const { return *m_tables; }
    [[nodiscard]] TimelinePanel &timeline() const { return *m_timeline; }
    [[nodiscard]] QAction *timelineAction() const;
    [[nodiscard]] CheckPanel &check() const { return *m_check; }
    [[nodiscard]] StoryPanel &story() const { return *m_story; }
    [[nodiscard]] QUndoView &history() const { return *m_history; }

    /// Sizes for a window of this width that has not been arranged by hand.
    void arrange(int width);
    void bringInspectorForward();
    void bringTablesForward();
    void bringStoryForward();
    [[nodiscard]] QList<QAction *> toggles() const; ///< show and hide, in the order of the menu
    void retranslate();

private:
    [[nodiscard]] QDockWidget *add(const QString &name, QWidget *content, const QString &icon,
                                   Qt::DockWidgetArea area = Qt::RightDockWidgetArea);

    QMainWindow &m_window;
    InspectorPanel *m_inspector;
    LoopsPanel *m_loops;
    ValuationDock *m_chartDock;
    YearsDock *m_yearsDock;
    QDockWidget *m_inspectorDock;
    QDockWidget *m_filterDock;
    QDockWidget *m_loopsDock;
    StoryPanel *m_story;
    QDockWidget *m_storyDock;
    QDockWidget *m_historyDock;
    QUndoView *m_history;
    TablesPanel *m_tables;
    QDockWidget *m_tablesDock;
    TimelinePanel *m_timeline;
    QDockWidget *m_timelineDock;
    CheckPanel *m_check;
    QDockWidget *m_checkDock;
    bool m_hasStoryRoom = false; ///< the dock of stories was seen before
    bool m_hasFootRoom = false;  ///< the docks at the foot were
};

} // namespace CapitalLoop
