// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timelinepanel.h"

#include "app/apptheme.h"
#include "app/dayedit.h"
#include "app/timelinestrip.h"
#include "document/document.h"
#include "words/languagescope.h"
#include "words/timewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QToolTip>

#include <cmath>
#include <utility>

namespace CapitalLoop {

namespace {

constexpr double DaysASecond[] = {15, 30, 91, 365}; ///< of the speeds
constexpr int UsualSpeed = 1;
constexpr int TickMilliseconds = 40;
constexpr int MostTips = 8;

} // namespace

TimelinePanel::TimelinePanel(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_clock(std::make_unique<SteadyClock>())
{
    makeWidgets();
    m_timer.setInterval(TickMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &TimelinePanel::tick);
    connect(&document, &Document::changed, this, [this](const DocumentChange &change) {
        if (change.kind != DocumentChange::Kind::Stories)
            readEvents();
    });
    connect(&document, &Document::momentChanged, this, &TimelinePanel::follow);
    retranslate();
    readEvents();
}

TimelinePanel::~TimelinePanel() = default;

void TimelinePanel::makeWidgets()
{
    const auto button = [this](const QString &icon) {
        auto *tool = new QToolButton(this);
        tool->setIcon(tintedIcon(icon));
        tool->setAutoRaise(true);
        return tool;
    };
    m_strip = new TimelineStrip(this);
    m_previous = button(QStringLiteral("previous"));
    m_play = button(QStringLiteral("play"));
    m_next = button(QStringLiteral("next"));
    m_speed = new QComboBox(this);
    m_dayLabel = new QLabel(this);
    m_day = new DayEdit(this);
    m_known = new QComboBox(this);
    m_knownOn = new DayEdit(this);
    m_hasYears = new QCheckBox(this);
    m_firstYear = new QSpinBox(this);
    m_lastYear = new QSpinBox(this);
    m_now = new QPushButton(this);
    m_caption = new QLabel(this);
    m_caption->setObjectName(QStringLiteral("caption"));
    m_caption->setWordWrap(true);
    m_caption->setTextFormat(Qt::RichText);
    m_caption->setTextInteractionFlags(Qt::TextBrowserInteraction);
    for (QSpinBox *box : {m_firstYear, m_lastYear}) {
        box->setRange(1900, 2200);
        box->setKeyboardTracking(false);
    }
    m_dayLabel->setBuddy(m_day);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_play, m_next, m_speed, m_dayLabel, m_day,
                                                            m_known, m_knownOn, m_hasYears, m_firstYear, m_lastYear})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_now);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_strip, 1);
    column->addWidget(m_caption);
    column->addStretch(0);
    setFocusProxy(m_strip);

    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_play, &QToolButton::clicked, this, [this] { setPlaying(!isPlaying()); });
    connect(m_day, &DayEdit::dateChanged, this, [this](QDate day) { m_shows ? void() : setDay(day); });
    connect(m_known, &QComboBox::activated, this, [this](int known) { setKnown(Known(known)); });
    connect(m_knownOn, &DayEdit::dateChanged, this, [this] { m_shows ? void() : apply(m_day->date()); });
    const auto readYears = [this] {
        if (!m_shows)
            setYears(
                m_hasYears->isChecked()
                    ? std::optional(YearSpan{m_firstYear->value(), std::max(m_firstYear->value(), m_lastYear->value())})
                    : std::nullopt);
    };
    connect(m_hasYears, &QCheckBox::toggled, this, readYears);
    connect(m_firstYear, &QSpinBox::valueChanged, this, readYears);
    connect(m_lastYear, &QSpinBox::valueChanged, this, readYears);
    connect(m_now, &QPushButton::clicked, this, &TimelinePanel::backToNow);
    connect(m_caption, &QLabel::linkActivated, this, [this](const QString &link) { emit sourceWanted(QUrl(link)); });
    connect(m_strip, &TimelineStrip::dayWanted, this, &TimelinePanel::setDay);
    connect(m_strip, &TimelineStrip::yearsWanted, this, &TimelinePanel::setYears);
    connect(m_strip, &TimelineStrip::stepWanted, this, &TimelinePanel::step);
    connect(m_strip, &TimelineStrip::playWanted, this, [this] { setPlaying(!isPlaying()); });
    connect(m_strip, &TimelineStrip::hovered, this, [this](const QList<TimelineEvent> &events, QPoint at) {
        const Formatter formatter(currentLanguage());
        QStringList lines;
        for (const TimelineEvent &event : events.first(std::min<qsizetype>(events.size(), MostTips)))
            lines.append(eventSentence(m_document.network(), event, formatter));
        QToolTip::showText(at, lines.join(u'\n'), m_strip);
    });
}

QDate TimelinePanel::now() const
{
    return m_document.network().asOf.value_or(QDate::currentDate());
}

void TimelinePanel::readEvents()
{
    setPlaying(false);
    m_strip->setEvents(timelineEvents(m_document.network()), now());
    follow(m_document.askedMoment());
}

/// Follows the document.
void TimelinePanel::follow(const Moment &moment)
{
    m_shows = true;
    const QDate day = moment.inForceOn.value_or(now());
    m_day->setDate(day);
    if (moment.isSet() && moment.knownOn != moment.inForceOn)
        m_known->setCurrentIndex(int(moment.knownOn ? Known::OnDay : Known::Today));
    if (moment.knownOn || !m_knownOn->isEnabled())
        m_knownOn->setDate(moment.knownOn.value_or(now()));
    m_knownOn->setVisible(Known(m_known->currentIndex()) == Known::OnDay);
    m_hasYears->setChecked(moment.years.has_value());
    const YearSpan years = moment.years.value_or(YearSpan{day.year(), day.year()});
    m_firstYear->setValue(years.first);
    m_lastYear->setValue(years.last);
    for (QSpinBox *box : {m_firstYear, m_lastYear})
        box->setVisible(moment.years.has_value());
    m_now->setEnabled(moment.isSet());
    const double head = isPlaying() ? m_position : double(day.toJulianDay());
    m_strip->setPlayhead(head, moment.knownOn != moment.inForceOn ? moment.knownOn : std::nullopt, moment.years);
    m_shows = false;
    showCaption();
}

void TimelinePanel::showCaption()
{
    const Network &network = m_document.network();
    const Formatter formatter(currentLanguage());
    const QDate day = m_day->date();
    const qsizetype last = lastEventUntil(m_strip->events(), day);
    QString text;
    if (last < 0) {
        text = m_strip->events().isEmpty() ? tr("No deal of this network has a date yet.")
                                           : tr("Nothing had happened yet.");
    } else {
        const TimelineEvent &event = m_strip->events()[last];
        text = eventSentence(network, event, formatter).toHtmlEscaped();
        const Source *source = event.sources.isEmpty() ? nullptr : network.source(event.sources.first());
        if (source) {
            const QString name = source->publisher.toHtmlEscaped();
            const QString link = QStringLiteral("<a href=\"%1\">%2</a>")
                                     .arg(source->url.toString(QUrl::FullyEncoded).toHtmlEscaped(), name);
            text += u' ' + tr("Source: %1.").arg(source->url.isEmpty() ? name : link);
        }
    }
    if (m_document.isMakingMoment()) {
        text += u' ' + tr("The network of that day is being made…").toHtmlEscaped();
    } else if (m_document.then()) {
        if (const QString leftOut = leftOutSentence(*m_document.then(), formatter); !leftOut.isEmpty())
            text += u' ' + leftOut.toHtmlEscaped();
    }
    m_caption->setText(text);
    m_strip->setAccessibleDescription(formatter.date(day) + u' ' + text);
}

QString TimelinePanel::caption() const
{
    return m_caption->text();
}

void TimelinePanel::setTheme(ThemeName name)
{
    m_strip->setTheme(name);
}

void TimelinePanel::setClock(std::unique_ptr<AnimationClock> clock)
{
    m_clock = std::move(clock);
    m_since = m_clock->seconds();
}

void TimelinePanel::setDay(QDate day)
{
    if (!day.isValid())
        return;
    setPlaying(false);
    apply(day);
}

void TimelinePanel::apply(QDate day)
{
    Moment moment = m_document.askedMoment();
    moment.inForceOn = day;
    switch (Known(m_known->currentIndex())) {
    case Known::ThatDay:
        moment.knownOn = day;
        break;
    case Known::Today:
        moment.knownOn.reset();
        break;
    case Known::OnDay:
        moment.knownOn = m_knownOn->date();
        break;
    }
    m_document.setMoment(moment);
    follow(moment);
}

void TimelinePanel::setKnown(Known known)
{
    m_known->setCurrentIndex(int(known));
    m_knownOn->setVisible(known == Known::OnDay);
    apply(m_day->date());
}

void TimelinePanel::setYears(const std::optional<YearSpan> &years)
{
    Moment moment = m_document.askedMoment();
    moment.years = years;
    m_document.setMoment(moment);
    follow(moment);
}

void TimelinePanel::step(int events)
{
    const QList<TimelineEvent> &all = m_strip->events();
    if (all.isEmpty())
        return;
    const QDate day = m_day->date();
    if (events > 0) {
        const qsizetype next = lastEventUntil(all, day) + 1;
        if (next < all.size())
            setDay(all[next].day());
    } else if (const qsizetype before = lastEventUntil(all, day.addDays(-1)); before >= 0) {
        setDay(all[before].day());
    }
}

void TimelinePanel::setPlaying(bool playing)
{
    if (playing == isPlaying())
        return;
    if (playing) {
        const bool isAtEnd = m_day->date() >= now() || !m_document.askedMoment().isSet();
        const QDate start = isAtEnd && !m_strip->events().isEmpty() ? m_strip->events().first().day() : m_day->date();
        m_position = double(start.toJulianDay());
        m_since = m_clock->seconds();
        m_timer.start();
        apply(start);
    } else {
        m_timer.stop();
    }
    m_play->setIcon(tintedIcon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setToolTip(playing ? tr("Pause (Space)") : tr("Play from here (Space)"));
}

/// The picture changes with an event or a month, the playhead goes on smoothly.
void TimelinePanel::tick()
{
    const double seconds = m_clock->seconds();
    m_position += (seconds - std::exchange(m_since, seconds)) * DaysASecond[std::max(0, m_speed->currentIndex())];
    const QDate before = m_day->date();
    const QDate day = std::min(QDate::fromJulianDay(qint64(std::floor(m_position))), now());
    const QList<TimelineEvent> &events = m_strip->events();
    const bool isNews = lastEventUntil(events, day) != lastEventUntil(events, before) ||
                        day.month() != before.month() || day.year() != before.year();
    const Moment &moment = m_document.askedMoment();
    if (day == now() || (isNews && !m_document.isMakingMoment())) // a large network comes after
        apply(day);
    else
        m_strip->setPlayhead(m_position, moment.knownOn != moment.inForceOn ? moment.knownOn : std::nullopt,
                             moment.years);
    if (day == now())
        setPlaying(false);
}

void TimelinePanel::backToNow()
{
    setPlaying(false);
    m_known->setCurrentIndex(int(Known::ThatDay));
    m_document.setMoment({});
    follow({});
}

void TimelinePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setPlaying(false);
}

void TimelinePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TimelinePanel::retranslate()
{
    const auto fill = [](QComboBox &box, const QStringList &texts, int usual) {
        const int chosen = box.count() > 0 ? box.currentIndex() : usual;
        box.clear();
        box.addItems(texts);
        box.setCurrentIndex(chosen);
    };
    fill(*m_speed,
         {tr("half a month a second"), tr("a month a second"), tr("three months a second"), tr("a year a second")},
         UsualSpeed);
    fill(*m_known, {tr("as known that day"), tr("as known today"), tr("as known on")}, int(Known::ThatDay));
    m_previous->setToolTip(tr("To the event before (Page Up)"));
    m_next->setToolTip(tr("To the next event (Page Down)"));
    m_play->setToolTip(tr("Play from here (Space)"));
    m_speed->setToolTip(tr("How fast time runs"));
    m_dayLabel->setText(tr("&In force on"));
    m_known->setToolTip(tr("What was public that day, or all that is known by today"));
    m_hasYears->setText(tr("Money of the &years"));
    m_hasYears->setToolTip(
        tr("Only what falls on these years by each deal's schedule; drag along the lower band, or double-click it for "
           "all years"));
    m_now->setText(tr("Back to &Now"));
    m_strip->setAccessibleName(tr("Timeline"));
    showCaption();
}

} // namespace CapitalLoop
