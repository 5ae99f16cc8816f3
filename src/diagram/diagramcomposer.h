// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/diagramsettings.h"
#include "diagram/drawingmaker.h"
#include "document/commands/placement.h"
#include "document/document.h"
#include "drawing/drawing.h"
#include "layout/layoutrequest.h"
#include "layout/layoutrunner.h"

#include <QTimer>
#include <QVariantAnimation>

#include <functional>

namespace CapitalLoop {

/// Makes the drawing that the view shows out of a document: positions saved in the network or found by the layout in
/// the background, then the builder, which works in the background too where there are many deals. Follows every change
/// of the document, eases from one arrangement to the next, and turns a finished drag or an asked-for layout into an
/// undo command. Owned by the view.
class DiagramComposer : public QObject
{
    Q_OBJECT

public:
    using Builder = DrawingMaker::Builder;

    explicit DiagramComposer(Document &document, QObject *parent = nullptr);

    void setBuilder(Builder builder);
    void setSettings(const DiagramSettings &settings);
    void setViewSize(QSize size);

    [[nodiscard]] const DiagramSettings &settings() const { return m_settings; }
    [[nodiscard]] const Drawing &drawing() const { return m_shown; } ///< at this moment, maybe on its way
    [[nodiscard]] const Drawing &settledDrawing() const { return m_drawing; }
    [[nodiscard]] DrawingStyle style() const;
    [[nodiscard]] const Positions &positions() const { return m_positions; }
    [[nodiscard]] Placement placement() const;
    [[nodiscard]] bool isLayingOut() const { return m_runner.isRunning(); }
    [[nodiscard]] bool isComposing() const { return m_maker.isRunning(); } ///< a drawing is being made

    void relayout();
    void cancelLayout();

    /// Moves companies by hand, from where they stood at the beginning of the gesture.
    void beginMove(const QSet<CompanyId> &companies);
    void moveBy(QPointF canvasDelta);
    void endMove(bool keep);
    [[nodiscard]] bool isMoving() const { return !m_moving.isEmpty(); }
    /// Where building is too slow to follow the hand: what moves, to be painted over the drawing.
    [[nodiscard]] const Drawing &sketch() const { return m_sketch; }
    /// One step of the keyboard; steps of one held key merge.
    void nudge(const QSet<CompanyId> &companies, QPointF canvasDelta, bool sameGesture);

signals:
    void shownChanged(); ///< the picture of this moment
    void settled();      ///< the picture that stays
    void layoutStarted();
    void layoutProgressed();
    void layoutFinished();
    void layoutRemarked(const CapitalLoop::Error &error);

private:
    enum class Ease {
        No,
        Places, ///< companies go to their new places
        Deals   ///< arrows change
    };
    enum class Purpose { None, Automatic, AskedFor };
    /// What an automatic layout found, and for which saved layouts and canvas it stands in.
    struct Automatic
    {
        QList<SavedLayout> layouts{};
        QSizeF canvas{};
        Positions positions{};
    };

    void onDocumentChanged(const DocumentChange &change);
    void compose(Ease ease);
    void composeEmpty();
    void improve();
    [[nodiscard]] Positions wantedPositions(QSizeF canvas) const;
    [[nodiscard]] bool lacksPlaces(const Positions &positions) const;
    [[nodiscard]] bool isQuick() const;
    void make(const Positions &places, std::optional<LayoutEngine> offFurniture, const DrawingMaker::Answered &then);
    void show(const MadeDrawing &made, Ease ease);
    void settle();
    [[nodiscard]] LayoutRequest question() const; ///< for the present style and engine
    void startLayout(LayoutRequest request, Purpose purpose);
    void dropLayout();
    [[nodiscard]] const Automatic *automaticFor(QSizeF canvas) const;
    void remember(const Automatic &automatic);
    void onAnswered(const LayoutResult &result);
    void onFailed(const Error &error);
    void onFinished();
    void take(const LayoutResult &result);
    void moveNow();
    [[nodiscard]] Positions movedPositions() const;

    Document &m_document;
    DiagramSettings m_settings;
    QSize m_viewSize;
    Builder m_builder;

    Positions m_positions; ///< of the goal; also of companies that are hidden now
    QSizeF m_canvas;       ///< their unit
    Drawing m_drawing;     ///< of the goal
    Drawing m_shown;
    int m_faults = 0; ///< the gravest of m_drawing
    double m_buildMilliseconds = 0;
    bool m_hasComposed = false;
    bool m_isOutdated = false;  ///< a drawing came while companies were moved
    bool m_isComposing = false; ///< what m_maker makes is the answer to compose()
    DrawingMaker m_maker;

    LayoutRunner m_runner;
    Purpose m_purpose = Purpose::None;
    QList<Automatic> m_automatic;  ///< the latest last; undo comes back to former ones
    bool m_takes = false;          ///< a change of the document is our own
    LayoutRequest m_lastAutomatic; ///< as it was asked, without start positions
    QSizeF m_requestCanvas;
    std::optional<LayoutResult> m_better; ///< came after the first answer; shown when the search ends
    bool m_hasAnswer = false;
    quint64 m_revision = 0;
    quint32 m_seed = 1;

    QVariantAnimation m_way;
    Positions m_wayStart;
    Drawing m_liftStart; ///< of a way on which arrows change; empty on others
    QTimer m_resized;

    QSet<CompanyId> m_moving;
    QPointF m_moveDelta;
    Drawing m_sketch;
    QTimer m_moveStep; ///< live pictures of a drag are at least this far apart
    bool m_moveIsDue = false;
    quint64 m_gesture = 0;
};

} // namespace CapitalLoop
