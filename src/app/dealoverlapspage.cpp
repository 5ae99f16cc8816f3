// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dealoverlapspage.h"

#include "ui_dealoverlapspage.h"
#include "words/dealwords.h"
#include "words/languagescope.h"

namespace CapitalLoop {
namespace {

constexpr int shownAtMost = 200;

/// Those that either of the two names.
QSet<DealId> overlapsOf(const Network &network, const Deal &deal)
{
    QSet<DealId> overlaps(deal.overlaps.begin(), deal.overlaps.end());
    for (const Deal &other : network.deals()) {
        if (other.overlaps.contains(deal.id))
            overlaps.insert(other.id);
    }
    return overlaps;
}

} // namespace

DealOverlapsPage::DealOverlapsPage(const Network &network, const Deal &deal, QWidget *parent)
    : DealFormPage(parent),
      m_network(network),
      m_deal(deal),
      m_before(overlapsOf(network, deal)),
      m_chosen(m_before),
      m_ui(std::make_unique<Ui::DealOverlapsPage>())
{
    m_ui->setupUi(this);
    connect(m_ui->filter, &QLineEdit::textChanged, this, &DealOverlapsPage::fill);
    connect(m_ui->list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const DealId id(item->data(Qt::UserRole).toString());
        item->checkState() == Qt::Checked ? void(m_chosen.insert(id)) : void(m_chosen.remove(id));
    });
    connect(m_ui->list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

DealOverlapsPage::~DealOverlapsPage() = default;

void DealOverlapsPage::show(const Deal &deal)
{
    m_deal = deal;
    fill();
}

void DealOverlapsPage::fill()
{
    const Formatter formatter(currentLanguage());
    const QString words = m_ui->filter->text().trimmed();
    const QSet<CompanyId> ends{m_deal.from, m_deal.to};
    QList<const Deal *> groups[4]; // ticked, of both companies, of one, others
    for (const Deal &deal : m_network.deals()) {
        if (deal.id == m_deal.id)
            continue;
        const QStringList names{companyName(m_network, deal.from, formatter),
                                companyName(m_network, deal.to, formatter), kindName(deal.kind)};
        if (!words.isEmpty() && names.filter(words, Qt::CaseInsensitive).isEmpty())
            continue;
        const int shared = int(ends.contains(deal.from)) + int(ends.contains(deal.to));
        groups[m_chosen.contains(deal.id) ? 0 : 3 - shared].append(&deal);
    }
    const QSignalBlocker quietly(m_ui->list);
    m_ui->list->clear();
    qsizetype found = 0;
    for (const QList<const Deal *> &group : groups) {
        found += group.size();
        for (const Deal *deal : group.first(std::min(group.size(), shownAtMost - qsizetype(m_ui->list->count())))) {
            auto *item = new QListWidgetItem(dealSentence(m_network, *deal, formatter), m_ui->list);
            item->setData(Qt::UserRole, deal->id.text());
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(m_chosen.contains(deal->id) ? Qt::Checked : Qt::Unchecked);
        }
    }
    const bool isMore = found > m_ui->list->count();
    m_ui->more->setVisible(isMore || found == 0);
    m_ui->more->setText(isMore ? tr("The first %1 of %2 deals are shown; type to find others.")
                                     .arg(m_ui->list->count())
                                     .arg(formatter.count(found))
                        : words.isEmpty() ? tr("There is no other deal yet.")
                                          : tr("No other deal has these words."));
}

std::optional<FieldProblem> DealOverlapsPage::put(TableEdit &edit, int row) const
{
    QList<Deal> &deals = edit.records.deals;
    const DealId id = deals[row].id;
    QList<DealId> changed = (QSet(m_chosen).subtract(m_before) + QSet(m_before).subtract(m_chosen)).values();
    std::ranges::sort(changed);
    const auto set = [](QList<DealId> &overlaps, const DealId &other, bool named) {
        if (!named)
            overlaps.removeAll(other);
        else if (!overlaps.contains(other))
            overlaps.append(other);
    };
    for (const DealId &other : std::as_const(changed)) {
        const int place = rowOf(deals, other);
        set(deals[row].overlaps, other, m_chosen.contains(other));
        if (place >= 0)
            set(deals[place].overlaps, id, m_chosen.contains(other));
    }
    return {};
}

} // namespace CapitalLoop
