// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/diagramcomposer.h"

#include "drawing/movingdrawing.h"
#include "document/commands/arrangementcommand.h"
#include "drawing/drawingbuilder.h"
#include "drawing/savedplaces.h"
#include "layout/polish.h"
#include "layout/stopgap.h"

#include <algorithm>
#include <limits>

namespace CapitalLoop {

namespace {

constexpr int EaseMilliseconds = 300;
constexpr int ResizeMilliseconds = 120;
constexpr int MoveMilliseconds = 33;
constexpr double QuickBuildMilliseconds = 12; ///< quick enough to build anew at every step of a drag
constexpr double SameShape = 0.02;            ///< two canvases whose ratios differ by less have one shape
constexpr qsizetype EaseAtMost = 400;         ///< deals; beyond, the picture just changes
constexpr double KeepWeight = 8;
constexpr int Tries = 7;
constexpr qsizetype UsualSize = 24;       ///< companies for which so many tries take no more than some seconds
constexpr qsizetype DealsAtOnce = 80;     ///< drawings of more are made in the background
constexpr qsizetype WholeAtOnce = 2000;   ///< those of networks of more deals too, however few are visible
constexpr qsizetype AutomaticAtMost = 20; ///< layouts kept for undo

bool haveSameShape(QSizeF a, QSizeF b)
{
    return a.isValid() && b.isValid() && std::abs(a.width() * b.height() / (a.height() * b.width()) - 1) < SameShape;
}

/// How many layouts to choose from: larger networks take longer for each.
int triesFor(qsizetype companies, int least)
{
    return companies <= PolishLimit
               ? std::clamp(int(Tries * UsualSize / std::max<qsizetype>(companies, 1)), least, Tries)
               : 1;
}

} // namespace

DiagramComposer::DiagramComposer(Document &document, QObject *parent)
    : QObject(parent), m_document(document), m_builder(&buildDrawing), m_maker(this), m_runner(this)
{
    m_resized.setSingleShot(true);
    m_resized.setInterval(ResizeMilliseconds);
    connect(&m_resized, &QTimer::timeout, this, [this] { compose(Ease::No); });
    m_moveStep.setSingleShot(true);
    m_moveStep.setInterval(MoveMilliseconds);
    connect(&m_moveStep, &QTimer::timeout, this, [this] {
        if (m_moveIsDue)
            moveNow();
    });
    m_way.setDuration(EaseMilliseconds);
    m_way.setEasingCurve(QEasingCurve::InOutCubic);
    m_way.setStartValue(0.0);
    m_way.setEndValue(1.0);
    connect(&m_way, &QVariantAnimation::valueChanged, this, [this](const QVariant &share) {
        m_shown = m_liftStart.companies.isEmpty()
                      ? movedDrawing(m_drawing, between(m_wayStart, m_positions, share.toDouble()))
                      : liftedDrawing(m_liftStart, m_drawing, share.toDouble());
        emit shownChanged();
    });
    connect(&m_way, &QVariantAnimation::finished, this, &DiagramComposer::settle);
    connect(&document, &Document::changed, this, &DiagramComposer::onDocumentChanged);
    connect(&document, &Document::filterChanged, this, [this] { compose(Ease::Places); });
    connect(&document, &Document::momentChanged, this, [this] { compose(Ease::Deals); });
    connect(&m_runner, &LayoutRunner::answered, this, &DiagramComposer::onAnswered);
    connect(&m_runner, &LayoutRunner::failed, this, &DiagramComposer::onFailed);
    connect(&m_runner, &LayoutRunner::finished, this, &DiagramComposer::onFinished);
}

void DiagramComposer::setBuilder(Builder builder)
{
    m_builder = std::move(builder);
    compose(Ease::No);
}

void DiagramComposer::setSettings(const DiagramSettings &settings)
{
    DrawingStyle before = style();
    m_settings = settings;
    const DrawingStyle now = style();
    if (now == before)
        return;
    before.basis = now.basis;
    before.lens = now.lens;
    before.stop = now.stop;
    compose(before == now ? Ease::Deals : Ease::No);
}

void DiagramComposer::setViewSize(QSize size)
{
    if (size == m_viewSize || size.isEmpty())
        return;
    const bool isFirst = m_viewSize.isEmpty();
    m_viewSize = size;
    if (isFirst)
        compose(Ease::No);
    else
        m_resized.start();
}

DrawingStyle DiagramComposer::style() const
{
    return {.size = m_viewSize,
            .theme = m_settings.theme,
            .language = m_settings.language,
            .basis = m_settings.basis,
            .filter = m_document.filter(),
            .moment = m_document.moment(),
            .title = m_settings.title,
            .furniture = m_settings.furniture,
            .lens = m_settings.lens,
            .payersOnTop = hasPayersOnTop(m_document.network(), m_viewSize),
            .stop = m_settings.stop};
}

LayoutRequest DiagramComposer::question() const
{
    return timelessRequest(m_document.network(), style(), m_settings.engine);
}

Placement DiagramComposer::placement() const
{
    Placement placement{.engine = layoutEngineName(m_settings.engine), .canvas = m_canvas, .positions = {}};
    for (const CompanyShape &company : m_drawing.companies)
        placement.positions.insert(company.id, m_positions.value(company.id, company.centre));
    return placement;
}

void DiagramComposer::onDocumentChanged(const DocumentChange &change)
{
    if (change.kind == DocumentChange::Kind::Stories)
        return;
    if (change.kind == DocumentChange::Kind::Everything) {
        m_positions.clear();
        m_automatic.clear();
        m_lastAutomatic = {};
        m_seed = 1;
        dropLayout();
        if (!isQuick())
            composeEmpty(); // nothing of the former network stays
    } else if (!m_takes && m_purpose == Purpose::AskedFor) {
        dropLayout(); // what it was asked of is no more
    }
    compose(change.kind == DocumentChange::Kind::Everything ? Ease::No : Ease::Places);
}

/// Hidden and former companies keep the place they had; then what is saved in the network, unless an automatic layout
/// stands in for it.
Positions DiagramComposer::wantedPositions(QSizeF canvas) const
{
    const Network &network = m_document.network();
    Positions wanted = rescaled(m_positions, m_canvas, canvas);
    const Positions saved = savedPositions(network, style());
    if (const Automatic *standIn = automaticFor(canvas)) {
        wanted.insert(saved);
        wanted.insert(rescaled(standIn->positions, standIn->canvas, canvas));
        return wanted;
    }
    if (!m_automatic.isEmpty())
        wanted.insert(rescaled(m_automatic.last().positions, m_automatic.last().canvas, canvas));
    wanted.insert(saved);
    return wanted;
}

/// The automatic layout that stands in for what is saved now; nothing where there is none.
const DiagramComposer::Automatic *DiagramComposer::automaticFor(QSizeF canvas) const
{
    const auto found = std::find_if(m_automatic.crbegin(), m_automatic.crend(), [&](const Automatic &automatic) {
        return automatic.layouts == m_document.network().layouts && haveSameShape(automatic.canvas, canvas);
    });
    return found != m_automatic.crend() ? &*found : nullptr;
}

void DiagramComposer::remember(const Automatic &automatic)
{
    m_automatic.removeIf([&](const Automatic &former) {
        return former.layouts == automatic.layouts && haveSameShape(former.canvas, automatic.canvas);
    });
    m_automatic.append(automatic);
    if (m_automatic.size() > AutomaticAtMost)
        m_automatic.removeFirst();
}

bool DiagramComposer::lacksPlaces(const Positions &positions) const
{
    return !std::ranges::all_of(m_document.visible().companies,
                                [&](const CompanyId &id) { return positions.contains(id); });
}

void DiagramComposer::compose(Ease ease)
{
    m_resized.stop();
    m_hasComposed = true;
    if (m_viewSize.isEmpty())
        return;
    if (isMoving())
        endMove(false);
    const QList<CompanyId> &companies = m_document.visible().companies;
    const bool hasMoment = m_document.moment().isSet();
    if (companies.isEmpty() && !hasMoment) {
        composeEmpty();
        return;
    }
    const QSizeF canvas = canvasSize(style().size);
    const Positions wanted = wantedPositions(canvas);
    const bool lacks = lacksPlaces(wanted);
    const bool knowsSome = std::ranges::any_of(companies, [&](const CompanyId &id) { return wanted.contains(id); });
    if (lacks && !knowsSome) {
        composeEmpty();
        m_positions = wanted;
        m_canvas = canvas;
        startLayout(question(), Purpose::Automatic);
        return;
    }
    const Positions places = lacks ? withStopgaps(question(), wanted) : wanted;
    const bool sameCanvas = canvas == m_canvas;
    m_canvas = canvas;
    // A lens comes and goes, and has stops, and so does a moment: the companies stay where they are for it.
    const bool passes = m_settings.lens.index() != 0 || hasMoment;
    const bool stays = passes && sameCanvas && !lacksPlaces(m_positions);
    if (!stays)
        m_positions = places;
    const bool mayMove = companies.size() <= PolishLimit;
    make(m_positions, mayMove ? std::optional(m_settings.engine) : std::nullopt,
         [this, how = sameCanvas ? ease : Ease::No, lacks, passes](const MadeDrawing &made) {
             m_isComposing = false;
             show(made, how);
             if ((lacks || (!passes && made.faults > 0)) && m_purpose != Purpose::AskedFor && !isMoving())
                 improve();
         });
    m_isComposing = m_maker.isRunning();
}

bool DiagramComposer::isQuick() const
{
    return m_document.visible().deals.size() <= DealsAtOnce && m_document.network().deals().size() <= WholeAtOnce;
}

/// At once where that is quick, else in the background.
void DiagramComposer::make(const Positions &places, std::optional<LayoutEngine> offFurniture,
                           const DrawingMaker::Answered &then)
{
    const DrawingJob job{
        .network = m_document.network(), .style = style(), .arrangements = {places}, .offFurniture = offFurniture};
    m_maker.drop();
    m_isComposing = false;
    if (isQuick())
        then(DrawingMaker::made(m_builder, job));
    else
        m_maker.start(m_builder, job, then);
}

/// Looks for better places near the present ones, once for each question.
void DiagramComposer::improve()
{
    LayoutRequest request = question();
    request.keepWeight = KeepWeight;
    if (request == m_lastAutomatic)
        return;
    m_lastAutomatic = request;
    startLayout(request, Purpose::Automatic);
}

void DiagramComposer::composeEmpty()
{
    m_way.stop();
    m_maker.drop();
    m_isComposing = false;
    m_faults = 0;
    m_drawing = Drawing{};
    m_drawing.size = canvasSize(style().size);
    m_drawing.theme = theme(m_settings.theme);
    m_shown = m_drawing;
    emit shownChanged();
    emit settled();
}

void DiagramComposer::show(const MadeDrawing &made, Ease ease)
{
    m_buildMilliseconds = made.milliseconds;
    if (isMoving()) {
        m_isOutdated = true; // the hand goes first
        return;
    }
    Positions before;
    for (const CompanyShape &company : std::as_const(m_shown.companies))
        before.insert(company.id, company.centre);
    m_way.stop();
    m_positions = made.positions;
    m_drawing = made.drawing;
    m_faults = made.faults;
    const auto moves = [&](const CompanyShape &company) {
        return before.contains(company.id) && before.value(company.id) != company.centre;
    };
    const bool mayEase = !m_settings.reducedMotion && m_drawing.deals.size() <= EaseAtMost;
    const bool lifts = ease == Ease::Deals && !m_shown.companies.isEmpty();
    const bool goes = ease == Ease::Places && std::ranges::any_of(m_drawing.companies, moves);
    if (!mayEase || (!lifts && !goes)) {
        settle();
        return;
    }
    m_wayStart = before;
    m_liftStart = lifts ? m_shown : Drawing();
    m_way.start();
}

void DiagramComposer::settle()
{
    m_shown = m_drawing;
    emit shownChanged();
    emit settled();
}

void DiagramComposer::relayout()
{
    if (m_document.visible().companies.isEmpty() || m_viewSize.isEmpty())
        return;
    LayoutRequest request = question();
    request.seed = m_seed++;
    startLayout(request, Purpose::AskedFor);
}

void DiagramComposer::cancelLayout()
{
    m_runner.cancel();
}

void DiagramComposer::startLayout(LayoutRequest request, Purpose purpose)
{
    request.tries = triesFor(request.nodes.size(), purpose == Purpose::AskedFor ? 4 : 2);
    request.revision = ++m_revision;
    m_requestCanvas = request.canvas;
    for (LayoutNode &node : request.nodes) {
        const auto at = m_positions.constFind(node.id);
        if (at != m_positions.cend() && (node.pinned || request.keepWeight > 0))
            node.start = *at;
        node.pinned = node.pinned && node.start;
    }
    m_purpose = purpose;
    m_better.reset();
    m_hasAnswer = false;
    m_runner.start(request);
    emit layoutStarted();
}

/// Ends a search without its answers, which are of no use any more.
void DiagramComposer::dropLayout()
{
    m_better.reset();
    m_purpose = Purpose::None;
    ++m_revision;
    cancelLayout();
}

void DiagramComposer::onAnswered(const LayoutResult &result)
{
    if (result.revision != m_revision)
        return;
    if (m_hasAnswer) {
        m_better = result;
    } else {
        m_hasAnswer = true;
        if (result.remark)
            emit layoutRemarked(*result.remark);
        take(result);
    }
    emit layoutProgressed();
}

void DiagramComposer::take(const LayoutResult &result)
{
    if (m_purpose == Purpose::AskedFor) {
        const Placement found{
            .engine = layoutEngineName(result.engine), .canvas = m_requestCanvas, .positions = result.positions};
        m_takes = true;
        m_document.undoStack().push(new ArrangeCommand(m_document, found, m_revision));
        m_takes = false;
        return;
    }
    const Positions found = rescaled(result.positions, m_requestCanvas, m_canvas);
    Positions positions = m_positions;
    positions.insert(found);
    const bool lacked = m_drawing.companies.size() < m_document.visible().companies.size();
    if (m_isComposing)
        return; // what it was found for is about to change
    const int limit = lacked ? std::numeric_limits<int>::max() : m_faults;
    make(positions, {}, [this, found, limit](const MadeDrawing &made) {
        if (made.faults >= limit)
            return;
        remember({.layouts = m_document.network().layouts, .canvas = m_canvas, .positions = found});
        show(made, Ease::Places);
    });
}

void DiagramComposer::onFailed(const Error &error)
{
    if (error.code != ErrorCode::LayoutCancelled)
        emit layoutRemarked(error);
    if (m_drawing.companies.isEmpty() && !m_document.visible().companies.isEmpty())
        make(withStopgaps(question(), m_positions), {}, [this](const MadeDrawing &made) { show(made, Ease::No); });
}

void DiagramComposer::onFinished()
{
    if (m_better && !isMoving())
        take(*m_better);
    m_better.reset();
    m_purpose = Purpose::None;
    emit layoutFinished();
}

void DiagramComposer::beginMove(const QSet<CompanyId> &companies)
{
    if (m_way.state() == QAbstractAnimation::Running) {
        m_way.stop();
        settle();
    }
    if (m_purpose == Purpose::Automatic)
        dropLayout();
    m_moving = companies;
    m_moveDelta = {};
    m_moveIsDue = false;
}

void DiagramComposer::moveBy(QPointF canvasDelta)
{
    m_moveDelta = canvasDelta;
    m_moveIsDue = true;
    if (!m_moveStep.isActive())
        moveNow();
}

Positions DiagramComposer::movedPositions() const
{
    Positions moved = m_positions;
    for (const CompanyShape &company : m_drawing.companies) {
        if (!m_moving.contains(company.id))
            continue;
        const QPointF at = m_positions.value(company.id) + m_moveDelta;
        const double margin = company.radius + 4;
        moved.insert(company.id, {std::clamp(at.x(), margin, std::max(margin, m_canvas.width() - margin)),
                                  std::clamp(at.y(), margin, std::max(margin, m_canvas.height() - margin))});
    }
    return moved;
}

void DiagramComposer::moveNow()
{
    m_moveIsDue = false;
    if (m_buildMilliseconds < QuickBuildMilliseconds)
        m_shown = m_builder(m_document.network(), movedPositions(), style());
    else
        m_sketch = movedDrawing(partAround(m_drawing, m_moving), movedPositions());
    m_moveStep.start();
    emit shownChanged();
}

void DiagramComposer::endMove(bool keep)
{
    if (!isMoving())
        return;
    const Positions positions = movedPositions();
    const QSet<CompanyId> moved = std::exchange(m_moving, {});
    m_sketch = {};
    m_moveIsDue = false;
    m_moveStep.stop();
    const bool isOutdated = std::exchange(m_isOutdated, false);
    if (!keep || positions == m_positions) {
        settle();
        if (isOutdated)
            compose(Ease::No);
        return;
    }
    m_shown = movedDrawing(m_drawing, positions); // it stands where the hand left it, so nothing is eased
    m_positions = positions;
    m_hasComposed = false;
    m_document.undoStack().push(new MoveCompaniesCommand(m_document, moved, placement(), ++m_gesture));
    if (!m_hasComposed)
        compose(Ease::No);
}

void DiagramComposer::nudge(const QSet<CompanyId> &companies, QPointF canvasDelta, bool sameGesture)
{
    beginMove(companies);
    m_moveDelta = canvasDelta;
    if (sameGesture)
        --m_gesture;
    endMove(true);
}

} // namespace CapitalLoop
