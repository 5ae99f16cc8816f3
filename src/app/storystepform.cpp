// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storystepform.h"

#include "app/choiceboxes.h"
#include "document/tables/recordcolumns.h"
#include "drawing/storypage.h"
#include "ui_storystepform.h"
#include "words/languagescope.h"
#include "words/lenswords.h"
#include "words/loopwords.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

/// How the lit deals come: see StoryStep::reveals.
enum Reveal { AtOnce, Together, OneByOne, InGroups };

constexpr double SameSeconds = 0.05; // one decimal is shown
constexpr qsizetype MostNames = 5;

Reveal revealOf(const StoryStep &step, const QList<DealId> &lit)
{
    if (step.reveals.isEmpty())
        return AtOnce;
    if (step.reveals == QList<QList<DealId>>{lit})
        return Together;
    return std::ranges::all_of(step.reveals, [](const auto &group) { return group.size() == 1; }) &&
                   step.reveals.size() == lit.size()
               ? OneByOne
               : InGroups;
}

void setReveal(StoryStep &step, const QList<DealId> &lit, Reveal reveal)
{
    if (reveal == InGroups)
        return; // as they are
    step.reveals.clear();
    if (reveal == Together && !lit.isEmpty())
        step.reveals = {lit};
    for (const DealId &deal : lit) {
        if (reveal == OneByOne)
            step.reveals.append({deal});
    }
}

void fillBox(QComboBox &box, const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i) {
        if (i < box.count())
            box.setItemText(i, texts[i]);
        else
            box.addItem(texts[i]);
    }
}

} // namespace

StoryStepForm::StoryStepForm(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::StoryStepForm>())
{
    m_ui->setupUi(this);
    fillLanguages(*m_ui->language);
    m_ui->language->setCurrentIndex(static_cast<int>(currentLanguage()));
    const int line = fontMetrics().lineSpacing();
    m_ui->text->setMinimumHeight(6 * line);
    m_ui->notes->setMinimumHeight(5 * line);
    for (QComboBox *box : {m_ui->camera, m_ui->chart, m_ui->transition, m_ui->reveals}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_ui->title, m_ui->text, m_ui->notes, m_ui->question, m_ui->language,
                                          m_ui->camera, m_ui->chart, m_ui->transition, m_ui->reveals, m_ui->seconds}) {
        field->installEventFilter(this);
        field->setFocusPolicy(Qt::StrongFocus); // not by the wheel
    }
    connectWords();
    connectChoices();
    retranslate();
}

StoryStepForm::~StoryStepForm() = default;

Language StoryStepForm::language() const
{
    return static_cast<Language>(m_ui->language->currentIndex());
}

void StoryStepForm::show(const Network &network, const StoryStep &step)
{
    m_network = network;
    m_step = step;
    fill();
}

/// Undo and redo are the document's, in a field as elsewhere; and the wheel scrolls the form where a field has not been
/// entered.
bool StoryStepForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::Wheel && watched->isWidgetType() && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void StoryStepForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->language->setCurrentIndex(static_cast<int>(currentLanguage()));
    retranslate();
}

void StoryStepForm::connectWords()
{
    connect(m_ui->language, &QComboBox::currentIndexChanged, this, &StoryStepForm::showWords);
    connect(m_ui->title, &QLineEdit::textEdited, this,
            [this](const QString &text) { type(m_ui->title, &StoryStep::title, text, tr("Change a step's title")); });
    connect(m_ui->text, &QPlainTextEdit::textChanged, this,
            [this] { type(m_ui->text, &StoryStep::text, m_ui->text->toPlainText(), tr("Change a step's text")); });
    connect(m_ui->notes, &QPlainTextEdit::textChanged, this, [this] {
        type(m_ui->notes, &StoryStep::speakerNotes, m_ui->notes->toPlainText(), tr("Change a step's notes"));
    });
    connect(m_ui->question, &QLineEdit::textEdited, this, [this](const QString &text) {
        type(m_ui->question, &StoryStep::question, text, tr("Change a step's question"));
    });
}

void StoryStepForm::connectChoices()
{
    connect(m_ui->camera, &QComboBox::activated, this, [this](int look) {
        if (StoryCamera::Look(look) == StoryCamera::Look::Place)
            emit cameraWanted();
        else
            choose(tr("Change a step's camera"),
                   [look](StoryStep &step) { step.view.camera = {.look = StoryCamera::Look(look)}; });
    });
    connect(m_ui->chart, &QComboBox::activated, this, [this](int chart) {
        choose(tr("Change a step's chart"), [chart](StoryStep &step) { step.view.chart = StoryChart(chart); });
    });
    connect(m_ui->transition, &QComboBox::activated, this, [this](int transition) {
        choose(tr("Change how a step comes"),
               [transition](StoryStep &step) { step.transition = StoryTransition(transition); });
    });
    connect(m_ui->reveals, &QComboBox::activated, this, [this](int reveal) {
        choose(tr("Change how the deals of a step come"),
               [reveal, lit = litDeals(m_network, m_step)](StoryStep &step) { setReveal(step, lit, Reveal(reveal)); });
    });
    connect(m_ui->seconds, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        if (std::abs(seconds - m_step.seconds.value_or(0)) < SameSeconds)
            return;
        StoryStep step = m_step;
        step.seconds = seconds > 0 ? std::optional(seconds) : std::nullopt;
        emit edited(step, tr("Change how long a step stays"), m_ui->seconds);
    });
    connect(m_ui->sources, &QPushButton::clicked, this, &StoryStepForm::sourcesWanted);
}

void StoryStepForm::type(const QWidget *field, LocalText StoryStep::*words, const QString &text, const QString &change)
{
    StoryStep step = m_step;
    QString &now = textIn(step.*words, language());
    if (now == text)
        return; // it was shown, not typed
    now = text;
    emit edited(step, change, field);
}

template <class Change> void StoryStepForm::choose(const QString &change, Change apply)
{
    StoryStep step = m_step;
    apply(step);
    emit edited(step, change, nullptr);
    fill(); // where nothing came of it
}

void StoryStepForm::fill()
{
    showWords();
    showChoices();
}

void StoryStepForm::showWords()
{
    // Where a language has no words of its own, those that stand in for them are shown faintly.
    const auto show = [this](auto *field, LocalText words, auto text, auto set) {
        const QString own = textIn(words, language());
        if (text() != own)
            set(own);
        field->setPlaceholderText(words.in(language()));
    };
    const auto showLine = [&](QLineEdit *line, const LocalText &words) {
        show(
            line, words, [line] { return line->text(); },
            [line](const QString &text) {
                const int place = line->hasFocus() ? line->cursorPosition() : 0;
                line->setText(text);
                line->setCursorPosition(place);
            });
    };
    const auto showPlain = [&](QPlainTextEdit *edit, const LocalText &words) {
        show(
            edit, words, [edit] { return edit->toPlainText(); },
            [edit](const QString &text) {
                const int place = edit->textCursor().position();
                edit->setPlainText(text);
                QTextCursor cursor = edit->textCursor();
                cursor.setPosition(std::min(place, int(text.size())));
                edit->setTextCursor(cursor);
            });
    };
    showLine(m_ui->title, m_step.title);
    showPlain(m_ui->text, m_step.text);
    showPlain(m_ui->notes, m_step.speakerNotes);
    showLine(m_ui->question, m_step.question);
    StoryStep free = m_step;
    free.seconds.reset();
    m_ui->seconds->setSpecialValueText(tr("as long as its text takes: %1 s").arg(storySeconds(free, language())));
}

void StoryStepForm::showChoices()
{
    m_ui->camera->setCurrentIndex(static_cast<int>(m_step.view.camera.look));
    m_ui->chart->setCurrentIndex(static_cast<int>(m_step.view.chart));
    m_ui->transition->setCurrentIndex(static_cast<int>(m_step.transition));
    m_ui->reveals->setCurrentIndex(revealOf(m_step, litDeals(m_network, m_step)));
    m_ui->question->setEnabled(!m_step.reveals.isEmpty() || !m_step.question.isEmpty());
    if (std::abs(m_ui->seconds->value() - m_step.seconds.value_or(0)) >= SameSeconds)
        m_ui->seconds->setValue(m_step.seconds.value_or(0));
    m_ui->sources->setText(tr("%n sources…", nullptr, int(m_step.sources.size())));
    m_ui->lit->setText(litText());
}

QString StoryStepForm::litText() const
{
    const Formatter formatter(currentLanguage());
    QStringList sentences;
    QStringList names;
    QList<CompanyId> lit = m_step.companies;
    const QList<DealId> deals = litDeals(m_network, m_step);
    for (const DealId &id : deals) {
        const Deal *deal = m_network.deal(id);
        for (const CompanyId &end : deal ? QList{deal->from, deal->to} : QList<CompanyId>()) {
            if (!lit.contains(end))
                lit.append(end);
        }
    }
    for (const CompanyId &id : lit.mid(0, MostNames)) {
        if (const Company *company = m_network.company(id))
            names.append(company->name.in(formatter.language()));
    }
    if (lit.size() > MostNames)
        names.append(tr("%n more", nullptr, int(lit.size() - MostNames)));
    sentences.append(names.isEmpty()          ? tr("Nothing is lit, so nothing fades.")
                     : !m_step.loop.isEmpty() ? tr("Lit: the loop %1.").arg(loopPath(m_network, m_step.loop, formatter))
                     : deals.isEmpty()        ? tr("Lit: %1.").arg(names.join(tr(", ", "between the parts of a list")))
                                              : tr("Lit: %n deals of %1.", nullptr, int(deals.size()))
                                             .arg(names.join(tr(", ", "between the parts of a list"))));
    const StoryView &view = m_step.view;
    if (view.inForceOn)
        sentences.append(tr("In force on %1.").arg(formatter.date(*view.inForceOn)));
    if (view.knownOn)
        sentences.append(tr("As known on %1.").arg(formatter.date(*view.knownOn)));
    if (view.years)
        sentences.append(tr("Money of %1 to %2.").arg(view.years->first).arg(view.years->last));
    if (view.minimum)
        sentences.append(tr("Deals from %1.").arg(formatter.longMoney(*view.minimum)));
    if (view.lens.kind != Lens::Kind::Deals)
        sentences.append(tr("Shown: %1.").arg(lensName(view.lens.kind)));
    return sentences.join(formatter.gap());
}

void StoryStepForm::retranslate()
{
    m_ui->retranslateUi(this);
    fillBox(*m_ui->camera, {tr("the whole picture"), tr("near to what is lit"), tr("as the window looks now")});
    fillBox(*m_ui->chart, {tr("none"), tr("valuations"), tr("around an announcement"), tr("money by year")});
    fillBox(*m_ui->transition, {tr("flying there"), tr("fading"), tr("a cut")});
    fillBox(*m_ui->reveals, {tr("are there at once"), tr("come together, when asked for"), tr("come one by one"),
                             tr("come in groups")});
    m_ui->seconds->setSuffix(tr(" s"));
    fill();
}

} // namespace CapitalLoop
