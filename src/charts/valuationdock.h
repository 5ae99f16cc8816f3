// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcolours.h"
#include "model/id.h"

#include <QDockWidget>

class QAction;
class QToolBar;
class QToolButton;

namespace CapitalLoop {

class Document;
class ValuationChart;

/// The dock with the valuation chart and its tools: scale, which companies, zoom, export. Its actions are there for
/// menus and for the app to give them icons.
class ValuationDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit ValuationDock(Document &document, QWidget *parent = nullptr);

    [[nodiscard]] ValuationChart &chart() const { return *m_chart; }
    void setColours(const ChartColours &colours);

    /// What the height of the curves stands for, and on which scale.
    enum Height {
        Linear,
        Log,
        Indexed,
        IndexedLog,
        Change30,
        Change90,
        Change365,
        Drawdown,
        Share,
        Concentration,
        Commitments
    };
    [[nodiscard]] QAction *heightAction(Height height) const { return m_heights[height]; }
    [[nodiscard]] QAction *aroundAction() const { return m_around; }
    [[nodiscard]] QAction *followAction() const { return m_follow; }
    [[nodiscard]] QAction *zoomInAction() const { return m_zoomIn; }
    [[nodiscard]] QAction *zoomOutAction() const { return m_zoomOut; }
    [[nodiscard]] QAction *resetAction() const { return m_reset; }
    [[nodiscard]] QAction *exportAction() const { return m_export; }

    /// Asks for a file and writes what the chart shows.
    void askAndExport();
    /// Brings the chart forward with a deal's announcement.
    void showAround(const DealId &deal);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void makeHeights();
    void showHeight();
    void updateAround();

    Document &m_document;
    QToolBar *m_tools;
    ValuationChart *m_chart;
    QToolButton *m_height;
    QList<QAction *> m_heights; ///< in the order of Height
    QAction *m_around;
    QAction *m_follow;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_reset;
    QAction *m_export;
};

} // namespace CapitalLoop
