// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/animationclock.h"
#include "diagram/camera.h"
#include "diagram/diagramsettings.h"
#include "diagram/hittest.h"
#include "document/commands/placement.h"
#include "document/document.h"
#include "drawing/drawing.h"
#include "layout/layoutresult.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace CapitalLoop {

struct DiagramViewState;

/// The picture of a document's network, alive: paints the drawing and the money that runs over it, and turns gestures
/// into selections and commands. The window owns it; the drawing it shows is the one to export.
class DiagramView : public QWidget
{
    Q_OBJECT

public:
    /// The document must outlive the view.
    explicit DiagramView(Document &document, QWidget *parent = nullptr);
    ~DiagramView() override;

    [[nodiscard]] const DiagramSettings &settings() const;
    void setSettings(const DiagramSettings &settings);

    [[nodiscard]] const Drawing &drawing() const;
    [[nodiscard]] DrawingStyle style() const;         ///< what the drawing was built with
    [[nodiscard]] const Positions &positions() const; ///< in units of canvasSize(style().size)
    [[nodiscard]] const Emphasis &emphasis() const;
    [[nodiscard]] const Camera &camera() const;
    [[nodiscard]] double instant() const; ///< seconds of the animation now
    [[nodiscard]] bool isPlaying() const; ///< as asked for; hidden or with reduced motion it rests nevertheless
    [[nodiscard]] bool isMoving() const;  ///< the frame timer runs
    [[nodiscard]] bool isLayingOut() const;
    [[nodiscard]] Hit hitAt(QPointF viewPoint) const;
    [[nodiscard]] Selection selection() const; ///< the document's
    [[nodiscard]] Placement placement() const; ///< for PinCommand

    void setClock(std::unique_ptr<AnimationClock> clock);
    /// Shows what this function makes instead of what buildDrawing makes.
    using Builder = std::function<Drawing(const Network &, const Positions &, const DrawingStyle &)>;
    void setBuilder(Builder builder);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void relayout(); ///< a new layout in the background; pinned companies stay
    void cancelLayout();
    void fit();
    void zoomIn();
    void zoomOut();
    void centreOn(const CapitalLoop::CompanyId &company);
    void setCamera(const CapitalLoop::Camera &camera);
    void fitAround(const CapitalLoop::CompanyId &company); ///< the company and its neighbours
    void zoomAt(QPointF viewPoint, double factor);
    void selectOnly(const CapitalLoop::Hit &hit); ///< nothing: clears
    void toggleSelected(const CapitalLoop::Hit &hit);
    void goTo(const CapitalLoop::Hit &hit); ///< selects it and brings it into sight
    void activate(const CapitalLoop::Hit &hit);
    void cancelGesture();
    void setDrawsDeals(bool draws); ///< a drag from circle to circle asks for a deal instead of moving companies
    void setPlaying(bool playing);
    void stepTo(double seconds); ///< shows this instant, playing or not

signals:
    void drawingChanged(const CapitalLoop::Drawing &drawing);
    void cameraChanged(const CapitalLoop::Camera &camera);
    void playingChanged(bool playing);
    void layoutStarted();
    void layoutProgressed(); ///< a better picture is on its way to the screen, and the search goes on
    void layoutFinished();
    void layoutRemarked(const CapitalLoop::Error &error);       ///< a fallback or failure to be told
    void dealHovered(const CapitalLoop::DealId &deal);          ///< empty: none any more
    void companyHovered(const CapitalLoop::CompanyId &company); ///< empty: none any more
    void dealActivated(const CapitalLoop::DealId &deal);        ///< double click or Enter
    void companyActivated(const CapitalLoop::CompanyId &company);
    void companyWanted(QPointF place); ///< double click where nothing is; in the picture's units
    void dealWanted(const CapitalLoop::CompanyId &from, const CapitalLoop::CompanyId &to); ///< drawn by hand
    void contextMenuRequested(const CapitalLoop::Hit &hit, QPoint globalPosition);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void connectParts();
    void showDrawing();
    void settleDrawing();
    void updateEmphasis();
    void updateMotion();
    void tellHovered(const Hit &before, const Hit &now);
    void paintMessage(QPainter &painter) const;

    std::unique_ptr<DiagramViewState> m;
};

} // namespace CapitalLoop
