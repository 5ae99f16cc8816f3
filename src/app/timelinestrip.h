// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/moment.h"
#include "analysis/timeline.h"
#include "charts/chartscale.h"
#include "drawing/theme.h"

#include <QWidget>

namespace CapitalLoop {

/// The axis of time: a dot for each event, the playhead on the day that is shown, and a band of years below. Drag the
/// playhead or press where it should be; drag on the band for years; the wheel zooms, with Shift it pans.
class TimelineStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineStrip(QWidget *parent = nullptr);

    /// `now`: the network's day, which is marked. Shows all up to a year after it.
    void setEvents(const QList<TimelineEvent> &events, QDate now);
    [[nodiscard]] const QList<TimelineEvent> &events() const { return m_events; }
    /// `day`: a Julian day, with the part of it that has passed while it plays.
    void setPlayhead(double day, const std::optional<QDate> &knownOn, const std::optional<YearSpan> &years);
    void setTheme(ThemeName name);
    /// From the first event to the last, or a year after now.
    [[nodiscard]] const TimeWindow &bounds() const { return m_bounds; }
    [[nodiscard]] const TimeWindow &window() const { return m_window; }
    [[nodiscard]] double xOf(double day) const;
    /// The events under a point.
    [[nodiscard]] QList<TimelineEvent> eventsAt(QPointF position) const;
    [[nodiscard]] QRectF band() const; ///< where years are chosen

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void dayWanted(QDate day);
    void yearsWanted(const std::optional<CapitalLoop::YearSpan> &years);
    void stepWanted(int events); ///< to the next event or the one before
    void playWanted();
    void hovered(const QList<CapitalLoop::TimelineEvent> &events, QPoint globalPosition);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Grip { None, Playhead, Years, Pan };
    struct Dot
    {
        QPointF centre;
        qsizetype event;
    };

    void placeDots();
    void setWindow(const TimeWindow &window);
    [[nodiscard]] double dayAt(double x) const;
    [[nodiscard]] double axis() const; ///< its height
    void paintAxis(QPainter &painter) const;
    void paintDots(QPainter &painter) const;
    void paintBand(QPainter &painter) const;
    void paintHands(QPainter &painter) const;

    QList<TimelineEvent> m_events;
    std::vector<Dot> m_dots;
    Theme m_theme;
    QDate m_now;
    double m_day = 0;
    std::optional<QDate> m_knownOn;
    std::optional<YearSpan> m_years;
    TimeWindow m_bounds;
    TimeWindow m_window;
    Grip m_grip = Grip::None;
    double m_gripX = 0;
    int m_gripYear = 0;
    TimeWindow m_gripWindow;
};

} // namespace CapitalLoop
