// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/valuationchart.h"

#include "charts/announcementwindow.h"
#include "charts/chartbuilder.h"
#include "charts/charthit.h"
#include "charts/chartmeasure.h"
#include "charts/chartpainter.h"
#include "charts/chartseries.h"
#include "charts/chartwords.h"
#include "charts/chartwriter.h"
#include "words/languagescope.h"

#include <QChart>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QRubberBand>
#include <QToolTip>
#include <QTouchEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace CapitalLoop {

namespace {

constexpr double KeyZoom = 0.75;  // of the window's length
constexpr double KeyMove = 0.1;   // of the window's length
constexpr double WheelStep = 120; // eighths of a degree
constexpr double DragReach = 4;   // pixels from where it was pressed

} // namespace

ValuationChart::ValuationChart(Document &document, QWidget *parent) : QChartView(parent), m_document(document)
{
    m_request.furniture = false;
    auto *empty = new QChart;
    empty->setAnimationOptions(QChart::NoAnimation);
    empty->setBackgroundVisible(false);
    empty->setPlotAreaBackgroundVisible(false);
    empty->setMargins({});
    empty->legend()->hide();
    setChart(empty); // takes it over
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(FullViewportUpdate);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    setFocusPolicy(Qt::StrongFocus);
    m_band = new QRubberBand(QRubberBand::Rectangle, viewport());
    connect(&document, &Document::changed, this, [this](const DocumentChange &change) {
        if (change.kind != DocumentChange::Kind::Stories)
            followDocument();
    });
    connect(&document, &Document::momentChanged, this, [this] {
        readContent();
        rebuild();
    });
    connect(&document, &Document::selectionChanged, this, [this](const Selection &selection) {
        if (m_request.around && selection != Selection{{}, {*m_request.around}})
            leaveAnnouncement();
        readContent();
        rebuild();
    });
    readContent();
}

ValuationChart::~ValuationChart() = default;

QSize ValuationChart::sizeHint() const
{
    return {900, 280};
}

QSize ValuationChart::minimumSizeHint() const
{
    return {320, 150};
}

ChartRequest ValuationChart::request() const
{
    ChartRequest request = m_request;
    request.furniture = true;
    if (request.window == std::optional(m_content.bounds) && !isConcentration(request.measure))
        request.window.reset();
    return request;
}

std::expected<void, Error> ValuationChart::exportTo(const QString &path) const
{
    ChartRequest wish = request();
    wish.size = wish.size.expandedTo(QSizeF(size()));
    wish.pixelRatio = 2;
    return writeValuationChart(m_document.shown(), wish, path);
}

void ValuationChart::setColours(const ChartColours &colours)
{
    if (m_request.colours == colours)
        return;
    m_request.colours = colours;
    rebuild();
}

void ValuationChart::setBasis(AmountBasis basis)
{
    if (m_request.basis == basis)
        return;
    m_request.basis = basis;
    readContent();
    rebuild();
}

void ValuationChart::setScale(ValueScale scale)
{
    setChartHeight({m_request.measure, scale, m_request.span});
}

ChartHeight ValuationChart::chartHeight() const
{
    return {m_request.measure, m_request.scale, m_request.span};
}

void ValuationChart::setChartHeight(const ChartHeight &height)
{
    m_former.reset();
    if (!takeHeight(height))
        return;
    readContent();
    rebuild();
    emit scaleChanged(m_request.scale);
}

bool ValuationChart::takeHeight(const ChartHeight &height)
{
    const ChartHeight before = chartHeight();
    m_request.measure = height.measure;
    m_request.scale = canBeLogarithmic(height.measure) ? height.scale : ValueScale::Linear;
    m_request.span = height.span;
    return chartHeight() != before;
}

bool ValuationChart::canShowAround(const DealId &deal) const
{
    const Network &network = m_document.shown();
    const Deal *found = network.deal(deal);
    return found && announcementWindow(network, *found) &&
           (isValued(network, found->from) || isValued(network, found->to));
}

void ValuationChart::showAround(const DealId &deal)
{
    if (!canShowAround(deal))
        return;
    if (!m_request.around)
        m_former = chartHeight();
    const bool heightChanges = m_former && takeHeight({ChartMeasure::Indexed}); // two companies of any size
    m_request.around = deal;
    m_request.base.reset();
    m_request.window = announcementWindow(m_document.shown(), *m_document.shown().deal(deal));
    m_document.select({{}, {deal}});
    readContent();
    rebuild();
    emit windowChanged(m_content.window);
    emit aroundChanged(true);
    if (heightChanges)
        emit scaleChanged(m_request.scale);
}

void ValuationChart::leaveAnnouncement()
{
    if (!m_request.around)
        return;
    m_request.around.reset();
    m_request.window.reset();
    emit aroundChanged(false);
    if (const auto former = std::exchange(m_former, {}); former && takeHeight(*former))
        emit scaleChanged(m_request.scale);
}

void ValuationChart::setFollowsSelection(bool follows)
{
    if (m_follows == follows)
        return;
    m_follows = follows;
    readContent();
    rebuild();
}

void ValuationChart::reset()
{
    leaveAnnouncement();
    m_request.window.reset();
    m_request.base.reset();
    readContent();
    rebuild();
    emit windowChanged(m_content.window);
}

void ValuationChart::zoomBy(double factor)
{
    const TimeWindow &window = m_content.window;
    setWindow(zoomed(window, (window.from + window.to) / 2, factor, m_content.bounds));
}

void ValuationChart::setWindow(const TimeWindow &window)
{
    if (m_content.series.isEmpty() || m_content.window == window)
        return;
    m_request.window = window;
    m_content.window = window;
    if (m_request.measure == ChartMeasure::Indexed && !m_request.base)
        applyMeasure(m_content, m_request);
    rebuild();
    emit windowChanged(window);
}

void ValuationChart::followDocument()
{
    leaveAnnouncement();
    m_request.window.reset();
    m_request.base.reset();
    readContent();
    rebuild();
}

/// Without following, only the companies stay: a selected deal is shaded all the same.
void ValuationChart::readContent()
{
    m_request.language = currentLanguage();
    m_request.selection = m_document.selection();
    if (!m_follows)
        m_request.selection.companies.clear();
    m_content = chartContent(m_document.shown(), m_request);
}

void ValuationChart::rebuild()
{
    m_ring.reset();
    m_picture = buildChartPicture(m_document.shown(), m_content, m_request, viewport()->size());
    fillChart(*chart(), m_picture);
    setBackgroundBrush(m_request.colours.ground);
    setAccessibleName(defaultTitle(m_request.measure));
    setAccessibleDescription(
        spokenChart(m_document.shown(), m_content, Formatter(m_request.language), m_request.basis));
    viewport()->update();
}

void ValuationChart::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    paintGround(*painter, m_picture);
    paintGroups(*painter, m_picture.back, clipOf(m_picture));
}

void ValuationChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    paintGroups(*painter, m_picture.front, clipOf(m_picture));
    if (m_ring) {
        painter->setPen(QPen(m_request.colours.ink, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(*m_ring, 6, 6);
    }
    if (m_focusFrame) {
        painter->setPen(QPen(m_request.colours.mutedInk, 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(QPointF(0.5, 0.5), m_picture.size - QSizeF(1, 1)));
    }
}

void ValuationChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    rebuild();
}

void ValuationChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        readContent();
        rebuild();
    }
}

void ValuationChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    m_focusFrame = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    viewport()->update();
}

void ValuationChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_focusFrame = false;
    viewport()->update();
}

void ValuationChart::mousePressEvent(QMouseEvent *event)
{
    if (m_pinches)
        return;
    if (event->button() != Qt::LeftButton) {
        QChartView::mousePressEvent(event);
        return;
    }
    m_pressed = event->position();
    m_pressedWindow = m_content.window;
    m_dragged = false;
    event->accept();
}

void ValuationChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        hover(event->position(), event->globalPosition().toPoint());
        return;
    }
    const QRectF &plot = m_picture.axes.plot;
    const double across = event->position().x() - m_pressed->x();
    if (plot.isEmpty() || (!m_dragged && std::abs(across) < DragReach))
        return;
    m_dragged = true;
    QToolTip::hideText();
    if (event->modifiers() & Qt::ShiftModifier || m_band->isVisible()) {
        const double left = std::clamp(std::min(m_pressed->x(), event->position().x()), plot.left(), plot.right());
        const double right = std::clamp(std::max(m_pressed->x(), event->position().x()), plot.left(), plot.right());
        m_band->setGeometry(QRectF(left, plot.top(), right - left, plot.height()).toRect());
        m_band->show();
    } else {
        setWindow(moved(m_pressedWindow, -across * m_pressedWindow.length() / plot.width(), m_content.bounds));
    }
}

void ValuationChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed) {
        QChartView::mouseReleaseEvent(event);
        return;
    }
    m_pressed.reset();
    if (m_band->isVisible()) {
        m_band->hide();
        const QRect stretch = m_band->geometry();
        const TimeWindow window{m_picture.axes.dayAt(stretch.left()), m_picture.axes.dayAt(stretch.right())};
        if (stretch.width() > DragReach)
            setWindow(zoomed(window, (window.from + window.to) / 2, 1, m_content.bounds));
    } else if (!m_dragged) {
        click(event->position());
    }
}

void ValuationChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::optional<ChartHit> hit = chartHit(m_picture, m_content, event->position());
    const bool clickable = hit && !hit->point; // marks and names, which two quick clicks may be meant for
    if (event->button() == Qt::LeftButton && !clickable)
        reset();
}

void ValuationChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    m_ring.reset();
    viewport()->update();
}

bool ValuationChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture)
            zoomAt(gesture->position().x(), 1 / std::max(0.1, 1 + gesture->value()));
        else if (gesture->gestureType() == Qt::SmartZoomNativeGesture)
            reset();
        return true;
    }
    if (event->type() == QEvent::TouchUpdate || event->type() == QEvent::TouchEnd)
        return touch(*static_cast<QTouchEvent *>(event));
    if (event->type() == QEvent::Gesture) // grabbed so that touches come; they say the same more exactly
        return true;
    return QChartView::viewportEvent(event);
}

void ValuationChart::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const QPoint turn = event->angleDelta();
    if (std::abs(turn.x()) <= std::abs(turn.y()))
        zoomAt(event->position().x(), std::pow(KeyZoom, turn.y() / WheelStep));
    else if (event->phase() != Qt::NoScrollPhase && !event->pixelDelta().isNull())
        moveBy(event->pixelDelta().x()); // two fingers, which the curves follow
    else
        moveBy(turn.x() / WheelStep * KeyMove * m_picture.axes.plot.width());
}

bool ValuationChart::touch(const QTouchEvent &event)
{
    const QList<QEventPoint> &fingers = event.points();
    const bool isPair = fingers.size() == 2;
    m_pinches = isPair && event.type() != QEvent::TouchEnd;
    if (isPair) {
        m_pressed.reset(); // by the first finger
        m_band->hide();
    }
    if (!isPair || (event.touchPointStates() & (QEventPoint::Pressed | QEventPoint::Released)))
        return isPair;
    const double middle = (fingers[0].position().x() + fingers[1].position().x()) / 2;
    moveBy(middle - (fingers[0].lastPosition().x() + fingers[1].lastPosition().x()) / 2);
    const double apart = QLineF(fingers[0].position(), fingers[1].position()).length();
    const double formerly = QLineF(fingers[0].lastPosition(), fingers[1].lastPosition()).length();
    if (apart > 0 && formerly > 0)
        zoomAt(middle, formerly / apart);
    return true;
}

/// The day at a place keeps its place; a factor below 1 comes closer.
void ValuationChart::zoomAt(double x, double factor)
{
    if (m_content.series.isEmpty())
        return;
    const TimeWindow &window = m_content.window;
    setWindow(zoomed(window, std::clamp(m_picture.axes.dayAt(x), window.from, window.to), factor, m_content.bounds));
}

void ValuationChart::moveBy(double pixels)
{
    const double width = m_picture.axes.plot.width();
    if (m_content.series.isEmpty() || width <= 0)
        return;
    const TimeWindow &window = m_content.window;
    setWindow(moved(window, -pixels * window.length() / width, m_content.bounds));
}

void ValuationChart::keyPressEvent(QKeyEvent *event)
{
    const TimeWindow &window = m_content.window;
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == Qt::Key_Left ? -1 : 1;
        if (control)
            walkDeals(step);
        else
            setWindow(moved(window, step * KeyMove * window.length(), m_content.bounds));
        return;
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(KeyZoom);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / KeyZoom);
        return;
    case Qt::Key_Home:
    case Qt::Key_0:
        reset();
        return;
    case Qt::Key_L:
        if (!canBeLogarithmic(measure()))
            setChartHeight({ChartMeasure::Value, ValueScale::Log});
        else
            setScale(scale() == ValueScale::Log ? ValueScale::Linear : ValueScale::Log);
        return;
    default:
        QWidget::keyPressEvent(event); // not the scene's
        event->ignore();
    }
}

void ValuationChart::click(QPointF position)
{
    const std::optional<ChartHit> hit = chartHit(m_picture, m_content, position);
    if (hit && hit->event)
        m_document.select({{}, QSet<DealId>(hit->event->deals.begin(), hit->event->deals.end())});
    else if (hit && hit->name)
        m_document.select({{*hit->name}, {}});
    else if (measure() == ChartMeasure::Indexed && m_picture.axes.plot.contains(position)) {
        m_request.base = std::floor(m_picture.axes.dayAt(position.x()));
        applyMeasure(m_content, m_request);
        rebuild();
    }
}

void ValuationChart::hover(QPointF position, QPoint global)
{
    const std::optional<ChartHit> hit = chartHit(m_picture, m_content, position);
    const std::optional<QPointF> ring = hit && !hit->name ? std::optional(hit->at) : std::nullopt;
    viewport()->setCursor(hit && !hit->point ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (ring == m_ring)
        return;
    m_ring = ring;
    viewport()->update();
    const Formatter formatter(m_request.language);
    if (hit && hit->event)
        QToolTip::showText(global, eventTip(m_document.shown(), *hit->event, formatter, m_request.basis), viewport());
    else if (hit && hit->point)
        QToolTip::showText(global, pointTip(m_document.shown(), hit->company, *hit->point, m_content, formatter),
                           viewport());
    else
        QToolTip::hideText();
}

void ValuationChart::walkDeals(int step)
{
    const QList<DealEvent> events = eventsInOrder(m_content);
    if (events.isEmpty())
        return;
    const auto selected = std::ranges::find_if(events, [this](const DealEvent &event) {
        return m_document.selection().deals == QSet<DealId>(event.deals.begin(), event.deals.end());
    });
    const qsizetype none = step > 0 ? -1 : events.size();
    const qsizetype index = (selected != events.end() ? selected - events.begin() : none) + step;
    if (index < 0 || index >= events.size())
        return;
    const DealEvent next = events[index];
    m_document.select({{}, QSet<DealId>(next.deals.begin(), next.deals.end())});
    const TimeWindow window = m_content.window;
    if (!window.contains(next.day))
        setWindow(moved(window, next.day - (window.from + window.to) / 2, m_content.bounds));
}

} // namespace CapitalLoop
