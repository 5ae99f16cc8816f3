// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lenstools.h"

#include "app/apptheme.h"
#include "words/languagescope.h"
#include "words/lenswords.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace CapitalLoop {

namespace {

constexpr int MillisecondsOfAStop = 1800;
constexpr int SliderWidth = 90;

} // namespace

LensTools::LensTools(Document &document, QWidget *parent) : QWidget(parent), m_document(document)
{
    m_step.setInterval(MillisecondsOfAStop);
    makeWidgets();
    connect(&m_finder, &LensFinder::found, this, &LensTools::take);
    connect(&m_finder, &LensFinder::failed, this, [this](AnalysisError error) {
        take({});
        emit told(analysisErrorText(error, m_lens.start.text()));
    });
    connect(&m_step, &QTimer::timeout, this, [this] {
        setStop(m_stop + 1);
        play(m_stop < lastStop(m_answer));
    });
    connect(&m_document, &Document::selectionChanged, this, &LensTools::takeStart);
    connect(&m_document, &Document::changed, this, [this](const DocumentChange &change) {
        if (change.kind == DocumentChange::Kind::Everything)
            setKind(Lens::Kind::Deals);
        else if (change.kind == DocumentChange::Kind::Companies || change.kind == DocumentChange::Kind::Deals)
            ask();
    });
    connect(&m_document, &Document::momentChanged, this, &LensTools::ask);
    retranslate();
    showAnswer();
}

void LensTools::makeWidgets()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    const auto button = [&](const QString &icon) {
        auto *tool = new QToolButton(this);
        tool->setIcon(tintedIcon(icon));
        tool->setAutoRaise(true);
        return tool;
    };
    m_companies = new QComboBox(this);
    m_companies->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_companies->setMinimumContentsLength(10);
    m_back = button(QStringLiteral("previous"));
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setPageStep(1);
    m_slider->setFixedWidth(SliderWidth);
    m_forward = button(QStringLiteral("next"));
    m_play = button(QStringLiteral("play"));
    m_play->setCheckable(true);
    m_place = new QLabel(this);
    m_close = button(QStringLiteral("close"));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_companies, m_back, m_slider, m_forward, m_play, m_place, m_close})
        row->addWidget(part);
    connect(m_companies, &QComboBox::activated, this, [this] {
        m_lens.start = CompanyId(m_companies->currentData().toString());
        m_stop = 0;
        ask();
    });
    connect(m_back, &QToolButton::clicked, this, [this] { setStop(m_stop - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { setStop(m_stop + 1); });
    connect(m_slider, &QSlider::valueChanged, this, &LensTools::setStop);
    connect(m_play, &QToolButton::clicked, this, [this](bool on) {
        if (on && m_stop == lastStop(m_answer))
            setStop(0);
        play(on);
    });
    connect(m_close, &QToolButton::clicked, this, [this] { setKind(Lens::Kind::Deals); });
}

void LensTools::setBasis(AmountBasis basis)
{
    if (basis == m_basis)
        return;
    m_basis = basis;
    ask();
}

void LensTools::show(const Lens &lens, int stop)
{
    play(false);
    m_lens = lens;
    m_stop = stop;
    m_rests = true;
    emit kindChanged(lens.kind);
    if (lens.kind == Lens::Kind::Deals)
        take({});
    ask();
}

void LensTools::setKind(Lens::Kind kind)
{
    if (kind == m_lens.kind)
        return;
    play(false);
    m_stop = 0;
    m_lens = {kind, {}};
    if (kind == Lens::Kind::Dollar) {
        const Selection &selection = m_document.selection();
        m_lens.start = selection.companies.size() == 1 ? *selection.companies.begin() : largestPayer();
        m_document.select({}); // nothing fades beside the dollar
    }
    emit kindChanged(kind);
    if (kind == Lens::Kind::Deals)
        take({});
    ask();
}

void LensTools::setStop(int stop)
{
    stop = std::clamp(stop, 0, lastStop(m_answer));
    if (stop == m_stop)
        return;
    m_stop = stop;
    showAnswer();
    emit changed();
}

void LensTools::play(bool on)
{
    if (on)
        m_step.start();
    else
        m_step.stop();
    m_play->setChecked(on);
    m_play->setIcon(tintedIcon(on ? QStringLiteral("pause") : QStringLiteral("play")));
}

void LensTools::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LensTools::ask()
{
    if (m_lens.kind == Lens::Kind::Deals)
        return;
    if (m_lens.kind == Lens::Kind::Dollar && !m_document.shown().company(m_lens.start))
        m_lens.start = largestPayer(); // the company is gone, or there was none
    m_finder.find(m_document.shown(), {.basis = m_basis, .day = m_document.shown().asOf}, m_lens);
}

void LensTools::take(const LensAnswer &answer)
{
    m_answer = m_lens.kind == Lens::Kind::Deals ? LensAnswer() : answer;
    m_stop = std::min(m_stop, lastStop(m_answer));
    const bool rests = std::exchange(m_rests, false);
    if (m_lens.kind == Lens::Kind::Dollar && m_stop == 0 && lastStop(m_answer) > 0 && !m_step.isActive() && !rests)
        play(true);
    fillCompanies();
    showAnswer();
    emit changed();
}

/// A click on a company puts the dollar in there.
void LensTools::takeStart()
{
    const Selection selection = m_document.selection();
    if (m_lens.kind != Lens::Kind::Dollar || selection.companies.size() != 1 || !selection.deals.isEmpty())
        return;
    m_lens.start = *selection.companies.begin();
    m_stop = 0;
    m_document.select({});
    ask();
}

CompanyId LensTools::largestPayer() const
{
    QHash<CompanyId, double> paid;
    for (const Deal &deal : m_document.shown().deals()) {
        const auto amount = amountOn(deal, m_basis, m_document.shown().asOf);
        if (amount && deal.family() != Family::Option && deal.from != deal.to)
            paid[deal.from] += amount->major();
    }
    CompanyId largest =
        m_document.shown().companies().isEmpty() ? CompanyId() : m_document.shown().companies().first().id;
    for (const Company &company : m_document.shown().companies()) {
        if (paid.value(company.id) > paid.value(largest))
            largest = company.id;
    }
    return largest;
}

void LensTools::fillCompanies()
{
    QList<std::pair<QString, QString>> names;
    for (const Company &company : m_document.shown().companies())
        names.append({company.name.in(currentLanguage()), company.id.text()});
    std::ranges::sort(names, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    m_companies->clear();
    for (const auto &[name, id] : names)
        m_companies->addItem(name, id);
    m_companies->setCurrentIndex(m_companies->findData(m_lens.start.text()));
}

void LensTools::showAnswer()
{
    const bool isDollar = m_lens.kind == Lens::Kind::Dollar;
    const bool isOn = m_lens.kind != Lens::Kind::Deals;
    const int last = lastStop(m_answer);
    m_companies->setVisible(isDollar);
    for (QWidget *part : std::initializer_list<QWidget *>{m_back, m_slider, m_forward, m_place})
        part->setVisible(isOn && last > 0);
    m_play->setVisible(isDollar && last > 0);
    m_close->setVisible(isOn);
    m_slider->setMaximum(std::max(last, m_slider->maximum())); // so that nothing but m_stop is ever set
    m_slider->setValue(m_stop);
    m_slider->setMaximum(last);
    m_back->setEnabled(m_stop > 0);
    m_forward->setEnabled(m_stop < last);
    m_place->setText(isDollar      ? tr("stop %1 of %2").arg(m_stop).arg(last)
                     : m_stop == 0 ? tr("all rings")
                                   : tr("ring %1 of %2").arg(m_stop).arg(last));
}

void LensTools::retranslate()
{
    m_companies->setToolTip(
        tr("The company at which the dollar is put in; a click on one in the diagram does the same"));
    m_companies->setAccessibleName(m_companies->toolTip());
    m_back->setToolTip(tr("Back"));
    m_forward->setToolTip(tr("Forward"));
    m_play->setToolTip(tr("Watch the dollar go"));
    m_close->setToolTip(tr("Show the deals again"));
    m_slider->setAccessibleName(tr("Stop or ring"));
    for (QToolButton *button : {m_back, m_forward, m_play, m_close})
        button->setAccessibleName(button->toolTip());
    fillCompanies();
    showAnswer();
}

} // namespace CapitalLoop
