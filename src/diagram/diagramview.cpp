// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/diagramview.h"

#include "diagram/diagramaccessible.h"
#include "diagram/diagramcomposer.h"
#include "diagram/diagramhover.h"
#include "diagram/diagramkeyboard.h"
#include "diagram/diagrampointer.h"
#include "diagram/dotlayer.h"
#include "drawing/movingdrawing.h"
#include "diagram/neighbourhood.h"
#include "diagram/playback.h"
#include "diagram/stilllayer.h"
#include "diagram/viewport.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace CapitalLoop {

namespace {

constexpr double HitTolerance = 5; ///< view pixels from an arrow's edge

std::optional<QPointF> placeOf(const Drawing &drawing, const Hit &hit)
{
    if (const CompanyShape *company = hit.company ? findCompany(drawing, *hit.company) : nullptr)
        return company->centre;
    if (const DealShape *deal = hit.deal ? findDeal(drawing, *hit.deal) : nullptr)
        return deal->pointAt(0.5);
    return std::nullopt;
}

} // namespace

/// The parts of a view.
struct DiagramViewState
{
    DiagramViewState(DiagramView &view, Document &shown)
        : document(shown),
          composer(shown),
          pointer(view, composer),
          keyboard(view, composer),
          hover(view),
          playback(std::make_unique<SteadyClock>())
    {
    }

    Document &document;
    DiagramComposer composer;
    DiagramPointer pointer;
    DiagramKeyboard keyboard;
    DiagramHover hover;
    StillLayer still;
    DotLayer dots;
    Playback playback;
    QTimer frames;
    Viewport viewport;
    DiagramSettings settings;
    Emphasis emphasis;
    std::optional<HitTest> hitTest; ///< made when first asked after a change

    bool showsFocus = false;
};

DiagramView::DiagramView(Document &document, QWidget *parent)
    : QWidget(parent), m(std::make_unique<DiagramViewState>(*this, document))
{
    DiagramAccessible::installFactory();
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    grabGesture(Qt::PinchGesture);
    m->frames.setTimerType(Qt::PreciseTimer);
    m->frames.setInterval(1000 / m->settings.framesPerSecond);
    m->hover.setTheme(theme(m->settings.theme));
    connectParts();
    m->viewport.setView(size());
    showDrawing();
}

DiagramView::~DiagramView() = default;

void DiagramView::connectParts()
{
    const DiagramComposer *composer = &m->composer;
    connect(composer, &DiagramComposer::shownChanged, this, &DiagramView::showDrawing);
    connect(composer, &DiagramComposer::settled, this, &DiagramView::settleDrawing);
    connect(composer, &DiagramComposer::layoutStarted, this, &DiagramView::layoutStarted);
    connect(composer, &DiagramComposer::layoutProgressed, this, &DiagramView::layoutProgressed);
    connect(composer, &DiagramComposer::layoutFinished, this, &DiagramView::layoutFinished);
    connect(composer, &DiagramComposer::layoutFinished, this, qOverload<>(&QWidget::update));
    connect(composer, &DiagramComposer::layoutRemarked, this, &DiagramView::layoutRemarked);
    connect(&m->document, &Document::selectionChanged, this, &DiagramView::updateEmphasis);
    connect(&m->still, &StillLayer::improved, this, qOverload<>(&QWidget::update));
    connect(&m->frames, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&m->pointer, &DiagramPointer::hovered, &m->hover, &DiagramHover::setHit);
    connect(&m->hover, &DiagramHover::changed, this, &DiagramView::tellHovered);
    connect(&m->viewport, &Viewport::moved, this, &DiagramView::cameraChanged);
    connect(&m->viewport, &Viewport::moved, this, qOverload<>(&QWidget::update));
}

const DiagramSettings &DiagramView::settings() const
{
    return m->settings;
}

void DiagramView::setSettings(const DiagramSettings &settings)
{
    if (settings == m->settings)
        return;
    const bool playingChanges = settings.playing != m->settings.playing;
    m->settings = settings;
    m->playback.setSpeed(settings.speed);
    m->frames.setInterval(1000 / std::clamp(settings.framesPerSecond, 1, 240));
    m->hover.setTheme(theme(settings.theme));
    m->composer.setSettings(settings);
    updateMotion();
    if (playingChanges)
        emit playingChanged(settings.playing);
}

const Drawing &DiagramView::drawing() const
{
    return m->composer.settledDrawing();
}

DrawingStyle DiagramView::style() const
{
    return m->composer.style();
}

const Positions &DiagramView::positions() const
{
    return m->composer.positions();
}

Placement DiagramView::placement() const
{
    return m->composer.placement();
}

const Emphasis &DiagramView::emphasis() const
{
    return m->emphasis;
}

const Camera &DiagramView::camera() const
{
    return m->viewport.camera();
}

Selection DiagramView::selection() const
{
    return m->document.selection();
}

double DiagramView::instant() const
{
    return m->playback.instant();
}

bool DiagramView::isPlaying() const
{
    return m->settings.playing;
}

bool DiagramView::isMoving() const
{
    return m->frames.isActive();
}

bool DiagramView::isLayingOut() const
{
    return m->composer.isLayingOut();
}

void DiagramView::setClock(std::unique_ptr<AnimationClock> clock)
{
    m->playback.setClock(std::move(clock));
}

void DiagramView::setBuilder(Builder builder)
{
    m->composer.setBuilder(std::move(builder));
}

QSize DiagramView::sizeHint() const
{
    return {1280, 800};
}

QSize DiagramView::minimumSizeHint() const
{
    return {320, 200};
}

void DiagramView::relayout()
{
    m->composer.relayout();
}

void DiagramView::cancelLayout()
{
    m->composer.cancelLayout();
}

void DiagramView::showDrawing()
{
    const Drawing &drawing = m->composer.drawing();
    m->hitTest.reset();
    m->still.setDrawing(drawing);
    m->dots.setDrawing(drawing);
    m->dots.setEmphasis(m->emphasis);
    m->viewport.setCanvas(drawing.size);
    update();
}

void DiagramView::settleDrawing()
{
    updateEmphasis();
    updateMotion();
    m->hover.setHit({}, {}); // until the pointer moves again
    emit drawingChanged(drawing());
}

void DiagramView::updateEmphasis()
{
    m->emphasis = emphasisOf(drawing(), m->document.selection());
    m->still.setEmphasis(m->emphasis);
    m->dots.setEmphasis(m->emphasis);
    update();
}

void DiagramView::updateMotion()
{
    m->viewport.setGliding(isVisible() && !m->settings.reducedMotion);
    const bool moves = m->settings.playing && !m->settings.reducedMotion && !m->dots.isEmpty() && isVisible() &&
                       !window()->isMinimized();
    if (moves == m->frames.isActive())
        return;
    m->playback.setRunning(moves);
    if (moves)
        m->frames.start();
    else
        m->frames.stop();
}

void DiagramView::setPlaying(bool playing)
{
    if (playing == m->settings.playing)
        return;
    m->settings.playing = playing;
    updateMotion();
    emit playingChanged(playing);
}

void DiagramView::stepTo(double seconds)
{
    m->playback.setInstant(seconds);
    update();
}

void DiagramView::setCamera(const Camera &camera)
{
    m->viewport.setCamera(camera);
}

void DiagramView::fit()
{
    m->viewport.fit();
}

void DiagramView::zoomAt(QPointF viewPoint, double factor)
{
    m->viewport.zoomAt(viewPoint, factor);
}

void DiagramView::zoomIn()
{
    m->viewport.zoomIn();
}

void DiagramView::zoomOut()
{
    m->viewport.zoomOut();
}

void DiagramView::centreOn(const CompanyId &id)
{
    if (const CompanyShape *company = findCompany(drawing(), id))
        m->viewport.lookAt(company->centre);
}

void DiagramView::fitAround(const CompanyId &id)
{
    QRectF box;
    const Drawing part = partAround(drawing(), {id});
    for (const CompanyShape &company : part.companies) {
        const double reach = company.radius + 40;
        box |= QRectF(company.centre - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    }
    if (!box.isEmpty())
        m->viewport.lookAt(box);
}

Hit DiagramView::hitAt(QPointF viewPoint) const
{
    if (!m->hitTest)
        m->hitTest.emplace(m->composer.drawing());
    return m->hitTest->at(m->viewport.camera().toCanvas(viewPoint), HitTolerance / m->viewport.camera().zoom);
}

void DiagramView::selectOnly(const Hit &hit)
{
    Selection selection;
    if (hit.company)
        selection.companies.insert(*hit.company);
    if (hit.deal)
        selection.deals.insert(*hit.deal);
    m->document.select(selection);
}

void DiagramView::toggleSelected(const Hit &hit)
{
    Selection selection = m->document.selection();
    if (hit.company && !selection.companies.remove(*hit.company))
        selection.companies.insert(*hit.company);
    if (hit.deal && !selection.deals.remove(*hit.deal))
        selection.deals.insert(*hit.deal);
    m->document.select(selection);
}

void DiagramView::goTo(const Hit &hit)
{
    m->hover.setHit({}, {}); // the resting pointer's card would hide what is gone to
    selectOnly(hit);
    const std::optional<QPointF> point = placeOf(drawing(), hit);
    if (!point)
        return;
    m->viewport.bringIntoSight(*point);
    DiagramAccessible::tellFocus(this, hit);
}

void DiagramView::activate(const Hit &hit)
{
    if (hit.company) {
        emit companyActivated(*hit.company);
    } else if (hit.deal) {
        emit dealActivated(*hit.deal);
    }
}

void DiagramView::cancelGesture()
{
    m->pointer.cancel();
}

void DiagramView::setDrawsDeals(bool draws)
{
    m->pointer.setDrawsDeals(draws);
}

void DiagramView::tellHovered(const Hit &before, const Hit &now)
{
    if (!m->pointer.isBusy())
        now.isEmpty() ? unsetCursor() : setCursor(Qt::PointingHandCursor);
    update();
    if (before.company != now.company)
        emit companyHovered(now.company.value_or(CompanyId()));
    if (before.deal != now.deal)
        emit dealHovered(now.deal.value_or(DealId()));
}

void DiagramView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m->still.paint(painter, m->viewport.camera(), size(), devicePixelRatioF());
    m->hover.paintGlow(painter, m->composer.drawing(), m->viewport.camera());
    if (!m->composer.sketch().companies.isEmpty()) {
        painter.setTransform(m->viewport.camera().transform());
        paintSketch(painter, m->composer.sketch());
        painter.resetTransform();
    }
    m->dots.paint(painter, m->viewport.camera(), size(), devicePixelRatioF(), instant(), m->still.isSettled());
    m->pointer.paintLine(painter, m->composer.drawing().theme);
    if (m->composer.drawing().companies.isEmpty())
        paintMessage(painter);
    if (m->showsFocus && selection().isEmpty()) {
        painter.setPen(QPen(m->composer.drawing().theme.highlight, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void DiagramView::paintMessage(QPainter &painter) const
{
    QString text =
        tr("Double-click here for a first company, paste deals from a spreadsheet into View > Tables, or open a "
           "network with File > Open.");
    if (isLayingOut())
        text = tr("Placing the companies…");
    else if (!m->document.network().companies().isEmpty())
        text = tr("The filter hides all companies. Clear it to see them.");
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    painter.setFont(large);
    painter.setPen(theme(m->settings.theme).mutedInk);
    painter.drawText(rect().adjusted(20, 20, -20, -20), Qt::AlignCenter | Qt::TextWordWrap, text);
}

bool DiagramView::event(QEvent *event)
{
    return m->pointer.gesture(event) || QWidget::event(event);
}

bool DiagramView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        updateMotion();
    return QWidget::eventFilter(watched, event);
}

void DiagramView::resizeEvent(QResizeEvent *)
{
    m->viewport.setView(size());
    if (isVisible())
        m->composer.setViewSize(size());
}

void DiagramView::showEvent(QShowEvent *)
{
    window()->removeEventFilter(this);
    window()->installEventFilter(this);
    m->composer.setViewSize(size());
    updateMotion();
}

void DiagramView::hideEvent(QHideEvent *)
{
    updateMotion();
}

void DiagramView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

void DiagramView::mousePressEvent(QMouseEvent *event)
{
    m->pointer.press(event);
}

void DiagramView::mouseMoveEvent(QMouseEvent *event)
{
    m->pointer.move(event);
}

void DiagramView::mouseReleaseEvent(QMouseEvent *event)
{
    m->pointer.release(event);
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m->pointer.doubleClick(event);
}

void DiagramView::wheelEvent(QWheelEvent *event)
{
    m->pointer.wheel(event);
}

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) // with Ctrl: leaves
        QWidget::focusNextPrevChild(event->key() == Qt::Key_Tab && !(event->modifiers() & Qt::ShiftModifier));
    else if (!m->keyboard.press(event))
        event->ignore();
}

bool DiagramView::focusNextPrevChild(bool next)
{
    return m->keyboard.tab(next) || QWidget::focusNextPrevChild(next);
}

void DiagramView::focusInEvent(QFocusEvent *event)
{
    m->keyboard.enter();
    m->showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void DiagramView::focusOutEvent(QFocusEvent *)
{
    m->showsFocus = false;
    update();
}

void DiagramView::leaveEvent(QEvent *)
{
    m->pointer.leave();
}

void DiagramView::contextMenuEvent(QContextMenuEvent *event)
{
    Hit hit = hitAt(event->pos());
    m->hover.setHit({}, {}); // the menu takes the card's place
    QPoint point = event->globalPos();
    const Selection selected = selection();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        hit = onlyHit(selected);
        if (const auto place = placeOf(drawing(), hit))
            point = mapToGlobal(m->viewport.camera().toView(*place).toPoint());
    }
    const bool isSelected =
        (hit.company && selected.companies.contains(*hit.company)) || (hit.deal && selected.deals.contains(*hit.deal));
    if (!hit.isEmpty() && !isSelected)
        selectOnly(hit);
    emit contextMenuRequested(hit, point);
}

} // namespace CapitalLoop
