// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/moment.h"
#include "analysis/timeline.h"
#include "diagram/animationclock.h"
#include "drawing/theme.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace CapitalLoop {

class DayEdit;
class Document;
class TimelineStrip;

/// The time machine: the strip of time, its buttons and the caption of what happened last. It sets the document's
/// moment, and takes it back when it is closed.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    enum class Known { ThatDay, Today, OnDay };

    explicit TimelinePanel(Document &document, QWidget *parent = nullptr);
    ~TimelinePanel() override;

    [[nodiscard]] TimelineStrip &strip() const { return *m_strip; }
    [[nodiscard]] QString caption() const;
    void setTheme(ThemeName name);
    /// Another clock for the play, for tests.
    void setClock(std::unique_ptr<AnimationClock> clock);

    void setDay(QDate day);
    void setKnown(Known known);
    void setYears(const std::optional<YearSpan> &years);
    /// So many events on, or back.
    void step(int events);
    void setPlaying(bool playing);
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    /// Shows the time that the clock tells: called as it plays.
    void tick();
    /// Back to the network as it is.
    void backToNow();

signals:
    void sourceWanted(const QUrl &address);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeWidgets();
    void retranslate();
    void readEvents();
    void follow(const Moment &moment);
    void showCaption();
    void apply(QDate day);
    [[nodiscard]] QDate now() const; ///< the network's day

    Document &m_document;
    TimelineStrip *m_strip;
    QToolButton *m_previous;
    QToolButton *m_play;
    QToolButton *m_next;
    QComboBox *m_speed;
    QLabel *m_dayLabel;
    DayEdit *m_day;
    QComboBox *m_known;
    DayEdit *m_knownOn;
    QCheckBox *m_hasYears;
    QSpinBox *m_firstYear;
    QSpinBox *m_lastYear;
    QPushButton *m_now;
    QLabel *m_caption;
    QTimer m_timer;
    std::unique_ptr<AnimationClock> m_clock;
    double m_position = 0; ///< Julian day, while it plays
    double m_since = 0;    ///< on the clock
    bool m_shows = false;  ///< the widgets follow the document
};

} // namespace CapitalLoop
