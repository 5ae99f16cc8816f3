// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timelinestrip.h"

#include "words/formatter.h"
#include "words/languagescope.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

constexpr double Margin = 12;
constexpr double BandHeight = 12;
constexpr double LabelHeight = 16;
constexpr double DotRadius = 3;
constexpr double DotStep = 7;
constexpr double Reach = 5;        // of the pointer
constexpr double ZoomStep = 1.25;  // of a notch of the wheel
constexpr double DaysBeyond = 365; // that are shown after now
constexpr int TallestStrip = 150;
constexpr double LabelWidth = 110;
constexpr double Notch = 120;

} // namespace

TimelineStrip::TimelineStrip(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMaximumHeight(TallestStrip);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setTheme(ThemeName::Light);
}

QSize TimelineStrip::sizeHint() const
{
    return {600, 92};
}

QSize TimelineStrip::minimumSizeHint() const
{
    return {200, 64};
}

void TimelineStrip::setTheme(ThemeName name)
{
    m_theme = theme(name);
    update();
}

void TimelineStrip::setEvents(const QList<TimelineEvent> &events, QDate now)
{
    m_events = events;
    m_now = now;
    const auto today = double(now.toJulianDay());
    const double first = events.isEmpty() ? today - DaysBeyond : double(events.first().day().toJulianDay());
    const double last = events.isEmpty() ? today : double(events.last().day().toJulianDay());
    m_bounds = {std::min(first, today) - 30, std::max(last + 30, today + DaysBeyond)};
    m_window = {m_bounds.from, today + DaysBeyond};
    placeDots();
    update();
}

void TimelineStrip::setPlayhead(double day, const std::optional<QDate> &knownOn, const std::optional<YearSpan> &years)
{
    m_day = day;
    m_knownOn = knownOn;
    m_years = years;
    if (m_grip == Grip::None && !m_window.contains(day))
        setWindow(moved(m_window, day - (m_window.from + m_window.to) / 2, m_bounds));
    update();
}

double TimelineStrip::xOf(double day) const
{
    return Margin + (day - m_window.from) / m_window.length() * (width() - 2 * Margin);
}

double TimelineStrip::dayAt(double x) const
{
    return m_window.from + (x - Margin) / std::max(1.0, width() - 2 * Margin) * m_window.length();
}

double TimelineStrip::axis() const
{
    return height() - BandHeight - LabelHeight - 4;
}

QRectF TimelineStrip::band() const
{
    return {Margin, height() - BandHeight - 1, width() - 2 * Margin, BandHeight};
}

/// Those of neighbouring days stand on one another; where they are too many for the height they overlap.
void TimelineStrip::placeDots()
{
    m_dots.clear();
    if (m_window.length() <= 0)
        return;
    QHash<int, int> heights;
    int highest = 1;
    const auto columnOf = [this](const TimelineEvent &event) {
        return int(std::floor(xOf(double(event.day().toJulianDay())) / DotStep));
    };
    for (const TimelineEvent &event : std::as_const(m_events))
        highest = std::max(highest, ++heights[columnOf(event)]);
    const double rise = std::min(DotStep, (axis() - 12 - 2 * DotRadius) / std::max(1, highest - 1));
    heights.clear();
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        const int column = columnOf(m_events[i]);
        m_dots.push_back({{(column + 0.5) * DotStep, axis() - 2 - DotRadius - rise * heights[column]++}, i});
    }
}

void TimelineStrip::setWindow(const TimeWindow &window)
{
    m_window = window;
    placeDots();
    update();
}

QList<TimelineEvent> TimelineStrip::eventsAt(QPointF position) const
{
    QList<TimelineEvent> found;
    for (const Dot &dot : m_dots) {
        const QPointF away = position - dot.centre;
        if (std::hypot(away.x(), away.y()) <= DotRadius + 1.5)
            found.append(m_events[dot.event]);
    }
    return found;
}

void TimelineStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.background);
    paintAxis(painter);
    paintBand(painter);
    paintDots(painter);
    paintHands(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void TimelineStrip::paintAxis(QPainter &painter) const
{
    const double y = std::round(axis()) + 0.5;
    painter.setPen(QPen(m_theme.mutedInk, 1));
    painter.drawLine(QPointF(Margin, y), QPointF(width() - Margin, y));
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    const Formatter formatter(currentLanguage());
    for (const DateTick &tick : dateTicks(m_window, std::max(2, int(width() / LabelWidth)))) {
        const double x = std::round(xOf(double(tick.date.toJulianDay()))) + 0.5;
        painter.drawLine(QPointF(x, y), QPointF(x, y + 4));
        const auto date = tick.unit == DateTick::Unit::Year ? PartialDate::fromYear(tick.date.year())
                          : tick.unit == DateTick::Unit::Month
                              ? PartialDate::fromMonth(tick.date.year(), tick.date.month())
                              : PartialDate::fromDay(tick.date);
        const QString text = date ? formatter.date(*date) : QString();
        const double wide = painter.fontMetrics().horizontalAdvance(text);
        const double left = std::clamp(x - wide / 2, 2.0, std::max(2.0, width() - wide - 2));
        painter.drawText(QPointF(left, y + 15), text);
    }
}

void TimelineStrip::paintDots(QPainter &painter) const
{
    for (const Dot &dot : m_dots) {
        const TimelineEvent &event = m_events[dot.event];
        const bool isAhead = double(event.day().toJulianDay()) > m_day;
        QColor colour = isOver(event.status) ? m_theme.ghost : m_theme.family(event.family);
        colour.setAlphaF(isAhead ? 0.4F : 1.0F);
        const bool isFilled = event.isFirst;
        painter.setPen(isFilled ? Qt::NoPen : QPen(colour, std::max(1.0, DotRadius * 0.45)));
        painter.setBrush(isFilled ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawEllipse(dot.centre, DotRadius - (isFilled ? 0 : 0.6), DotRadius - (isFilled ? 0 : 0.6));
    }
}

void TimelineStrip::paintBand(QPainter &painter) const
{
    const QRectF all = band();
    QColor ground = m_theme.mutedInk;
    ground.setAlphaF(0.12F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(all, 3, 3);
    if (!m_years)
        return;
    const auto edge = [&](int year) {
        return std::clamp(xOf(double(QDate(year, 1, 1).toJulianDay())), all.left(), all.right());
    };
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawRoundedRect(
        QRectF(QPointF(edge(m_years->first), all.top()), QPointF(edge(m_years->last + 1), all.bottom())), 3, 3);
}

void TimelineStrip::paintHands(QPainter &painter) const
{
    const auto line = [&](double day, const QPen &pen) {
        const double x = std::round(xOf(day)) + 0.5;
        painter.setPen(pen);
        painter.drawLine(QPointF(x, 2), QPointF(x, axis()));
    };
    line(double(m_now.toJulianDay()), QPen(m_theme.mutedInk, 1, Qt::DotLine));
    if (m_knownOn)
        line(double(m_knownOn->toJulianDay()), QPen(m_theme.ink, 1, Qt::DashLine));
    line(m_day, QPen(palette().color(QPalette::Highlight), 2));
    const double x = xOf(m_day);
    QPainterPath handle;
    handle.moveTo(x - 6, 1);
    handle.lineTo(x + 6, 1);
    handle.lineTo(x, 10);
    handle.closeSubpath();
    painter.fillPath(handle, palette().color(QPalette::Highlight));
}

void TimelineStrip::resizeEvent(QResizeEvent *)
{
    placeDots();
}

void TimelineStrip::mousePressEvent(QMouseEvent *event)
{
    m_gripX = event->position().x();
    m_gripWindow = m_window;
    if (event->button() == Qt::MiddleButton || event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_grip = Grip::Pan;
    } else if (event->button() != Qt::LeftButton) {
        return;
    } else if (event->position().y() >= band().top() - 2) {
        m_grip = Grip::Years;
        m_gripYear = QDate::fromJulianDay(qint64(dayAt(m_gripX))).year();
        emit yearsWanted(YearSpan{m_gripYear, m_gripYear});
    } else {
        m_grip = Grip::Playhead;
        const QList<TimelineEvent> events = eventsAt(event->position());
        emit dayWanted(events.isEmpty() ? QDate::fromJulianDay(qint64(dayAt(m_gripX))) : events.first().day());
    }
}

void TimelineStrip::mouseMoveEvent(QMouseEvent *event)
{
    const double x = std::clamp(event->position().x(), Margin, width() - Margin);
    switch (m_grip) {
    case Grip::None:
        setCursor(event->position().y() >= band().top() - 2               ? Qt::SplitHCursor
                  : std::abs(event->position().x() - xOf(m_day)) <= Reach ? Qt::SizeHorCursor
                                                                          : Qt::ArrowCursor);
        break;
    case Grip::Playhead:
        if (std::abs(event->position().x() - m_gripX) > 2)
            emit dayWanted(QDate::fromJulianDay(qint64(dayAt(x))));
        break;
    case Grip::Years: {
        const int year = QDate::fromJulianDay(qint64(dayAt(x))).year();
        emit yearsWanted(YearSpan{std::min(year, m_gripYear), std::max(year, m_gripYear)});
        break;
    }
    case Grip::Pan:
        setWindow(moved(m_gripWindow,
                        (m_gripX - event->position().x()) / (width() - 2 * Margin) * m_gripWindow.length(), m_bounds));
        break;
    }
}

void TimelineStrip::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = Grip::None;
}

void TimelineStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->position().y() >= band().top() - 2)
        emit yearsWanted(std::nullopt);
}

void TimelineStrip::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const bool pans = event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(turned.x()) > std::abs(turned.y());
    const double notches = (turned.x() + turned.y()) / Notch;
    if (pans)
        setWindow(moved(m_window, -notches * m_window.length() / 10, m_bounds));
    else
        setWindow(zoomed(m_window, dayAt(event->position().x()), std::pow(ZoomStep, -notches), m_bounds));
    event->accept();
}

void TimelineStrip::keyPressEvent(QKeyEvent *event)
{
    const QDate day = QDate::fromJulianDay(qint64(m_day));
    const bool byMonth = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return emit dayWanted(byMonth ? day.addMonths(-1) : day.addDays(-1));
    case Qt::Key_Right:
        return emit dayWanted(byMonth ? day.addMonths(1) : day.addDays(1));
    case Qt::Key_PageUp:
        return emit stepWanted(-1);
    case Qt::Key_PageDown:
        return emit stepWanted(1);
    case Qt::Key_Home:
        return emit dayWanted(m_events.isEmpty() ? m_now : m_events.first().day());
    case Qt::Key_End:
        return emit dayWanted(m_now);
    case Qt::Key_Space:
        return emit playWanted();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setWindow(zoomed(m_window, m_day, 1 / ZoomStep, m_bounds));
    case Qt::Key_Minus:
        return setWindow(zoomed(m_window, m_day, ZoomStep, m_bounds));
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TimelineStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        emit hovered(eventsAt(help->pos()), help->globalPos());
        return true;
    }
    return QWidget::event(event);
}

} // namespace CapitalLoop
