// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filterpanel.h"

#include "app/filtersummary.h"
#include "app/minimumbox.h"
#include "words/dealwords.h"
#include "words/languagescope.h"

#include <QCheckBox>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace CapitalLoop {
namespace {

/// The words whose boxes are ticked; nothing if all are, for that is no filter.
template <class Word> QSet<Word> tickedWords(const QList<QCheckBox *> &boxes)
{
    QSet<Word> words;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        if (boxes[i]->isChecked())
            words.insert(static_cast<Word>(i));
    }
    return words.size() == boxes.size() ? QSet<Word>() : words;
}

template <class Word> void tick(const QList<QCheckBox *> &boxes, const QSet<Word> &words)
{
    for (qsizetype i = 0; i < boxes.size(); ++i)
        boxes[i]->setChecked(words.isEmpty() || words.contains(static_cast<Word>(i)));
}

/// Names the boxes with the number of deals each stands for.
template <class Word, class Name, class Matches>
void nameBoxes(const QList<QCheckBox *> &boxes, const Network &network, Name name, Matches matches)
{
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const Word word = static_cast<Word>(i);
        const auto count =
            std::ranges::count_if(network.deals(), [&](const Deal &deal) { return matches(deal, word); });
        // An ampersand in a name is no shortcut.
        boxes[i]->setText(FilterPanel::tr("%1 (%2)", "a word and the number of its deals")
                              .arg(name(word).replace(u'&', QStringLiteral("&&")))
                              .arg(count));
    }
}

} // namespace

FilterPanel::FilterPanel(Document &document, QWidget *parent) : QWidget(parent), m_document(document)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(scroll);
    auto *column = new QVBoxLayout(content);
    m_summary = new QLabel(content);
    m_summary->setWordWrap(true);
    m_clear = new QPushButton(content);
    m_amountGroup = new QGroupBox(content);
    auto *amountColumn = new QVBoxLayout(m_amountGroup);
    amountColumn->addWidget(new MinimumBox(document, m_amountGroup));
    m_familyGroup = makeGroup(m_families, static_cast<int>(Family::Option) + 1);
    m_statusGroup = makeGroup(m_statuses, static_cast<int>(Status::Lapsed) + 1);
    m_roleGroup = makeGroup(m_roles, static_cast<int>(Role::Other) + 1);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_summary, m_clear, m_amountGroup, m_familyGroup, m_statusGroup, m_roleGroup})
        column->addWidget(part);
    column->addStretch(1);
    scroll->setWidget(content);
    outer->addWidget(scroll);

    connect(m_clear, &QPushButton::clicked, this, [this] { m_document.setFilter({}); });
    connect(&document, &Document::filterChanged, this, &FilterPanel::read);
    connect(&document, &Document::changed, this, &FilterPanel::retranslate);
    connect(&document, &Document::momentChanged, this, &FilterPanel::retranslate);
    retranslate();
}

void FilterPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QGroupBox *FilterPanel::makeGroup(QList<QCheckBox *> &boxes, int count)
{
    auto *group = new QGroupBox(this);
    auto *column = new QVBoxLayout(group);
    for (int i = 0; i < count; ++i) {
        auto *box = new QCheckBox(group);
        box->setChecked(true);
        column->addWidget(box);
        boxes.append(box);
        // clicked, not toggled: only what the user does is written.
        connect(box, &QCheckBox::clicked, this, [this, box] { write(box); });
    }
    return group;
}

void FilterPanel::write(QCheckBox *toggled)
{
    // With none ticked there would be nothing to see, so the last one stays.
    for (const QList<QCheckBox *> *boxes : {&m_families, &m_statuses, &m_roles}) {
        if (boxes->contains(toggled) && std::ranges::none_of(*boxes, &QCheckBox::isChecked))
            toggled->setChecked(true);
    }
    DealFilter filter = m_document.filter();
    filter.families = tickedWords<Family>(m_families);
    filter.statuses = tickedWords<Status>(m_statuses);
    filter.roles = tickedWords<Role>(m_roles);
    m_document.setFilter(filter);
}

void FilterPanel::read()
{
    const DealFilter &filter = m_document.filter();
    tick(m_families, filter.families);
    tick(m_statuses, filter.statuses);
    tick(m_roles, filter.roles);
    m_summary->setText(filterSummary(m_document.shown(), filter, m_document.visible(), Formatter(currentLanguage())));
    m_clear->setEnabled(!filter.isEmpty());
}

void FilterPanel::retranslate()
{
    const Network &network = m_document.shown();
    m_clear->setText(tr("Clear the filter"));
    m_amountGroup->setTitle(tr("Amount"));
    m_familyGroup->setTitle(tr("Kind of deal"));
    m_statusGroup->setTitle(tr("Status"));
    m_roleGroup->setTitle(tr("Role of payer or payee"));
    nameBoxes<Family>(m_families, network, familyName,
                      [](const Deal &deal, Family family) { return deal.family() == family; });
    nameBoxes<Status>(m_statuses, network, statusName,
                      [&](const Deal &deal, Status status) { return deal.status(network.asOf) == status; });
    nameBoxes<Role>(m_roles, network, roleName, [&](const Deal &deal, Role role) {
        const Company *from = network.company(deal.from);
        const Company *to = network.company(deal.to);
        return (from && from->role == role) || (to && to->role == role);
    });
    read();
}

} // namespace CapitalLoop
