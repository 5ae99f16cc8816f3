// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loopspanel.h"

#include "app/companyfinder.h"
#include "app/loopdelegate.h"
#include "app/loopsearchbar.h"
#include "words/languagescope.h"
#include "words/loopwords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace CapitalLoop {

namespace {

constexpr int MostListed = 1000;
constexpr int LongestLoop = 12;
constexpr int DefaultLength = 6;
constexpr int LinesInSight = 9; // of the list, at least

} // namespace

LoopsPanel::LoopsPanel(Document &document, QWidget *parent) : QWidget(parent), m_document(document)
{
    m_filter.setSourceModel(&m_model);
    makeWidgets();
    connectParts();
    retranslate();
    find();
}

void LoopsPanel::setBasis(AmountBasis basis)
{
    if (basis == m_basis)
        return;
    m_basis = basis;
    m_certainty->setValue(static_cast<int>(basis));
    updateCertainty();
    find();
}

void LoopsPanel::copySentence()
{
    const auto row = chosenRow();
    if (!row)
        return;
    QGuiApplication::clipboard()->setText(m_model.quotation(*row, m_shown.basis));
    emit told(tr("The sentence is on the clipboard, with its basis, day and sources."));
}

bool LoopsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && chosenRow()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int legs = int(m_model.loop(*chosenRow()).legs.size());
        if (key->matches(QKeySequence::Copy)) {
            copySentence();
            return true;
        }
        if (key->key() == Qt::Key_Right || key->key() == Qt::Key_Left) {
            const int step = key->key() == Qt::Key_Right ? 1 : -1;
            const int places = legs + 1; // the whole loop, then each of its legs
            showLeg((m_leg + 1 + step + places) % places - 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LoopsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showLoops(m_model.loops(), m_model.network());
    }
}

void LoopsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTexts();
}

void LoopsPanel::fitTexts()
{
    // The labels' own widths lag behind the panel's.
    const int column = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    for (QLabel *label : {m_basisName, m_readout, m_carrying, m_sentence, m_count}) {
        label->setMinimumHeight(0); // a label asks for no less than it has now
        label->setMinimumHeight(std::max(0, label->heightForWidth(column)));
    }
    const int twoLines = 2 * fontMetrics().lineSpacing(); // so that the slider below stays where it is
    m_basisName->setMinimumHeight(std::max(twoLines, m_basisName->minimumHeight()));
}

void LoopsPanel::makeWidgets()
{
    auto *column = new QVBoxLayout(this);
    m_basisName = new QLabel(this);
    m_basisName->setWordWrap(true);
    m_basisName->setAlignment(Qt::AlignTop);
    m_certainty = new QSlider(Qt::Horizontal, this);
    m_certainty->setRange(static_cast<int>(AmountBasis::Headline), static_cast<int>(AmountBasis::Paid));
    m_certainty->setPageStep(1);
    m_certainty->setTickPosition(QSlider::TicksBelow);
    m_basisName->setBuddy(m_certainty);
    m_readout = new QLabel(this);
    m_readout->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_basisName, m_certainty, m_readout})
        column->addWidget(part);
    m_company = new QLineEdit(this);
    m_company->setClearButtonEnabled(true);
    m_lengthLabel = new QLabel(this);
    m_length = new QSpinBox(this);
    m_length->setRange(2, LongestLoop);
    m_length->setValue(DefaultLength);
    m_lengthLabel->setBuddy(m_length);
    m_roundTrips = new QCheckBox(this);
    m_order = new QComboBox(this);
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const int key :
         {LoopTableModel::Bottleneck, LoopTableModel::Total, LoopTableModel::Paid, LoopTableModel::Path})
        m_order->addItem({}, key);
    m_list = new QListView(this);
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new LoopDelegate(m_list));
    m_list->setWordWrap(true); // rows follow the width
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // the sentence below comes first
    m_list->setMinimumHeight(LinesInSight * fontMetrics().lineSpacing());
    m_filter.sort(LoopTableModel::Bottleneck, Qt::DescendingOrder);
    m_list->installEventFilter(this);
    m_carrying = new QLabel(this);
    m_carrying->setWordWrap(true);
    m_searchBar = new LoopSearchBar(m_finder, this);
    m_count = new QLabel(this);
    m_count->setWordWrap(true);
    m_sentence = new QLabel(this);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy = new QPushButton(this);
    column->addWidget(m_company);
    auto *row = new QHBoxLayout;
    row->addWidget(m_lengthLabel);
    row->addWidget(m_length);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_roundTrips);
    column->addWidget(m_order);
    column->addWidget(m_searchBar);
    column->addWidget(m_carrying);
    column->addWidget(m_list, 1);
    column->addWidget(m_sentence);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    column->addWidget(m_count);
}

void LoopsPanel::connectParts()
{
    connect(m_certainty, &QSlider::valueChanged, this, [this](int value) {
        const auto basis = static_cast<AmountBasis>(value);
        if (basis == m_basis)
            return;
        setBasis(basis);
        emit basisChosen(basis);
    });
    connect(m_company, &QLineEdit::textChanged, this, [this] {
        filterByCompany();
        updateCount();
    });
    connect(m_roundTrips, &QCheckBox::toggled, this, [this](bool only) {
        m_filter.setRoundTripsOnly(only);
        updateCount();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] {
        const int column = m_order->currentData().toInt();
        m_filter.sort(column, column == LoopTableModel::Path ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
    connect(m_length, &QSpinBox::valueChanged, this, &LoopsPanel::find);
    connect(m_copy, &QPushButton::clicked, this, &LoopsPanel::copySentence);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LoopsPanel::choose);
    connect(&m_finder, &LoopFinder::started, this, &LoopsPanel::updateCount);
    connect(&m_finder, &LoopFinder::found, this, [this](const LoopList &loops) {
        m_shown = m_asked;
        m_outdated = false;
        if (!m_shown.through)
            m_cut = loops.counts.companyLevel > loops.loops.size();
        filterByCompany();
        showLoops(loops, m_document.shown()); // a change of it asks anew
    });
    connect(&m_finder, &LoopFinder::cancelled, this, &LoopsPanel::showStopped);
    connect(m_searchBar, &LoopSearchBar::searchWanted, this, &LoopsPanel::find);
    const auto findAnew = [this] {
        m_outdated = true;
        find();
        filterByCompany();
    };
    connect(&m_document, &Document::changed, this, [findAnew](const DocumentChange &change) {
        if (change.kind < DocumentChange::Kind::Facts)
            findAnew();
    });
    connect(&m_document, &Document::momentChanged, this, findAnew);
    // Whatever else is selected ends the look at a loop.
    connect(&m_document, &Document::selectionChanged, this, [this] {
        if (!m_selecting && chosenRow()) {
            m_chosen.clear();
            m_list->setCurrentIndex({});
        }
    });
}

void LoopsPanel::find()
{
    AnalysisScope scope;
    scope.basis = m_basis;
    scope.day = m_document.shown().asOf;
    m_stopped = false;
    m_asked.basis = m_basis;
    m_asked.maxLength = m_length->value();
    m_finder.find(m_document.shown(), scope,
                  {.count = MostListed, .maxLength = m_asked.maxLength, .through = m_asked.through});
}

/// Loops of a network that is no longer there are not left standing.
void LoopsPanel::showStopped()
{
    m_stopped = true;
    if (m_outdated)
        showLoops({}, m_document.shown());
    else
        updateCount();
}

/// The filter takes any of a company's names. Where the list cannot hold all loops, those of a company that is named
/// without doubt are looked for anew.
void LoopsPanel::filterByCompany()
{
    const bool any = m_company->text().trimmed().isEmpty();
    const QList<CompanyId> companies = findCompanies(m_document.shown(), m_company->text());
    m_filter.setCompanies(any ? std::nullopt : std::optional(QSet<CompanyId>(companies.cbegin(), companies.cend())));
    const auto through = m_cut && companies.size() == 1 ? std::optional(companies.first()) : std::nullopt;
    if (through == m_asked.through)
        return;
    m_asked.through = through;
    find();
}

void LoopsPanel::showLoops(const LoopList &loops, const Network &network)
{
    const QList<CompanyId> wanted = m_chosen;
    const LoopList copy = loops;
    m_selecting = true;
    m_model.setLoops(network, copy, currentLanguage());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!wanted.isEmpty() && m_model.loop(row).companies() == wanted)
            m_list->setCurrentIndex(m_filter.mapFromSource(m_model.index(row, 0)));
    }
    m_selecting = false;
    m_certaintyOfLoops = certaintyOf(m_model.network(), copy.loops, m_model.network().asOf);
    updateCertainty();
    updateCarrying();
    updateCount();
    choose();
    if (!chosenRow())
        m_list->scrollToTop();
}

void LoopsPanel::choose()
{
    const auto row = chosenRow();
    m_copy->setEnabled(row.has_value());
    if (!row) {
        m_sentence->setText(tr("Choose a loop to see it in the diagram. Left and right go through its legs."));
        return;
    }
    m_list->scrollTo(m_list->currentIndex());
    m_chosen = m_model.loop(*row).companies();
    showLeg(-1);
}

void LoopsPanel::showLeg(int leg)
{
    const auto row = chosenRow();
    if (!row || m_selecting)
        return;
    m_leg = leg;
    const Loop &loop = m_model.loop(*row);
    QList<DealId> deals = loop.deals();
    QString text = m_model.sentence(*row);
    if (leg >= 0) {
        const LoopLeg &shown = loop.legs[leg];
        deals = shown.counted + shown.rights + shown.unknown;
        text = tr("Leg %1 of %2: %3.", "number, count, who pays whom what")
                   .arg(leg + 1)
                   .arg(loop.legs.size())
                   .arg(legPhrase(m_model.network(), shown, Formatter(currentLanguage())));
    }
    const auto hidden =
        std::ranges::count_if(deals, [this](const DealId &id) { return !m_document.visible().deals.contains(id); });
    if (hidden > 0)
        text += u'\n' + tr("%1 of its deals are hidden by the filter; clear it to see them.", nullptr, int(hidden))
                            .arg(Formatter(currentLanguage()).count(hidden));
    m_sentence->setText(text);
    fitTexts();
    m_selecting = true;
    m_document.select({.deals = QSet<DealId>(deals.cbegin(), deals.cend())});
    m_selecting = false;
}

/// Which of the listed loops carry money on the basis; nothing where all of them do.
void LoopsPanel::updateCarrying()
{
    const QList<Loop> &loops = m_model.loops().loops;
    const auto unknown = int(std::ranges::count_if(loops, [](const Loop &loop) { return !loop.bottleneck; }));
    const auto nothing = int(
        std::ranges::count_if(loops, [](const Loop &loop) { return loop.bottleneck && loop.bottleneck->isZero(); }));
    m_carrying->setVisible(nothing > 0);
    const int all = int(loops.size());
    const Formatter formatter(currentLanguage());
    QString text =
        tr("%1 of %2 loops carry money on this basis (%3); the grey ones below the line do not.", nullptr, all)
            .arg(formatter.count(all - nothing - unknown), formatter.count(all), basisName(m_shown.basis));
    if (unknown > 0)
        text += formatter.gap() + tr("For %1 of them the amount is not known.").arg(formatter.count(unknown));
    m_carrying->setText(text);
}

void LoopsPanel::updateCount()
{
    m_count->setText(countText());
    fitTexts();
}

QString LoopsPanel::countText() const
{
    if (m_finder.isBusy())
        return tr("Looking for loops …");
    if (m_stopped && m_model.rowCount() == 0)
        return tr("The search was stopped; no loops are shown.");
    if (m_stopped)
        return tr("The search was stopped; the loops found before are shown (%1, at most %n companies).",
                  "with the name of their amount basis", m_shown.maxLength)
            .arg(basisName(m_shown.basis));
    if (!m_company->text().trimmed().isEmpty() && findCompanies(m_document.shown(), m_company->text()).isEmpty())
        return tr("No company has “%1” in one of its names or its ticker.").arg(m_company->text().trimmed());
    const LoopList &loops = m_model.loops();
    const int all = int(loops.counts.companyLevel);
    const Formatter formatter(currentLanguage());
    const QString found =
        (loops.counts.end == SearchEnd::Complete ? tr("%1 loops", nullptr, all) : tr("at least %1 loops", nullptr, all))
            .arg(formatter.count(all));
    QString text =
        m_filter.rowCount() == all ? found : tr("%1 shown of %2").arg(formatter.count(m_filter.rowCount()), found);
    const QString leftOut = leftOutText(loops.leftOut, formatter);
    if (!leftOut.isEmpty())
        text += u'\n' + leftOut;
    return text;
}

void LoopsPanel::updateCertainty()
{
    m_basisName->setText(tr("Certainty: <b>%1</b>. %2.", "name of an amount basis, what it counts")
                             .arg(basisName(m_basis), basisExplanation(m_basis)));
    m_readout->setText(certaintyText(m_certaintyOfLoops, Formatter(currentLanguage())));
}

void LoopsPanel::retranslate()
{
    m_company->setPlaceholderText(tr("Loops through a company"));
    m_company->setAccessibleName(m_company->placeholderText());
    m_lengthLabel->setText(tr("Companies at most:"));
    m_roundTrips->setText(tr("Round trips only"));
    m_roundTrips->setToolTip(tr("Round trip: one leg is financing and another one a purchase"));
    const QStringList orders{tr("Largest weakest leg first"), tr("Largest total first"), tr("Most paid first"),
                             tr("By name")};
    for (int i = 0; i < orders.size(); ++i)
        m_order->setItemText(i, orders[i]);
    m_order->setAccessibleName(tr("Order of the loops"));
    m_copy->setText(tr("Copy sentence"));
    m_list->setAccessibleName(tr("Loops"));
    m_certainty->setAccessibleName(tr("Certainty"));
    m_company->setToolTip(tr("Any of a company's names, or its ticker"));
    updateCertainty();
    updateCarrying();
    updateCount();
    choose();
}

std::optional<int> LoopsPanel::chosenRow() const
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return m_filter.mapToSource(current).row();
}

} // namespace CapitalLoop
