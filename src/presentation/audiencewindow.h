// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "presentation/audienceview.h"

#include <QStackedLayout>

namespace CapitalLoop {

class DiagramView;

/// The window on the projector: the pages, and in their place the living diagram while the speaker explores it.
class AudienceWindow : public QWidget
{
    Q_OBJECT

public:
    explicit AudienceWindow(QWidget *parent = nullptr);

    [[nodiscard]] AudienceView &view() { return *m_view; }
    /// The page of a step as a living diagram, to pan, zoom, hover and select in.
    void explore(const PreparedPage &page, const StorySource &source, const StoryStep &step, bool reducedMotion);
    void stopExploring();
    [[nodiscard]] bool isExploring() const { return m_diagram != nullptr; }
    [[nodiscard]] DiagramView *diagram() const { return m_diagram; }

signals:
    void keyPressed(QKeyEvent *event);
    void clicked();
    void wheeled(int steps); ///< down is positive
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    AudienceView *m_view;
    QStackedLayout *m_pages;
    std::unique_ptr<Document> m_stage; ///< of the diagram; edits in it stay in it
    DiagramView *m_diagram = nullptr;
};

} // namespace CapitalLoop
