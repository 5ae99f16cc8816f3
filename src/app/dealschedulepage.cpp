// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dealschedulepage.h"

#include "analysis/schedule.h"
#include "app/fieldnote.h"
#include "ui_dealschedulepage.h"

#include <QTableView>

namespace CapitalLoop {
namespace {

using Convention = Schedule::Convention;

bool hasRows(Convention convention)
{
    return convention == Convention::YearWeights || convention == Convention::Milestones ||
           convention == Convention::AtDate;
}

} // namespace

DealSchedulePage::DealSchedulePage(const Network &network, const Deal &deal, QWidget *parent)
    : DealFormPage(parent),
      m_deal(deal),
      m_before(deal.schedule),
      m_currency(deal.amount ? deal.amount->headline().currency() : Currency()),
      m_entries(network, scheduleColumns(m_currency), &Schedule::Entry::date,
                deal.schedule ? deal.schedule->entries : QList<Schedule::Entry>(), nullptr),
      m_ui(std::make_unique<Ui::DealSchedulePage>())
{
    m_ui->setupUi(this);
    // In the order of the enumeration.
    m_ui->convention->addItems({tr("at times that are not known"), tr("evenly over its term"),
                                tr("rising year by year over its term"), tr("by shares for each year"),
                                tr("when gigawatts are ready"), tr("in the years or on the days below")});
    const Schedule before = m_before.value_or(Schedule());
    m_ui->convention->setCurrentIndex(int(before.convention));
    m_ui->perGigawatt->setText(CellWords::money(before.perGigawatt));
    m_ui->entries->setModel(m_entries, network, 0);
    connect(m_ui->convention, &QComboBox::currentIndexChanged, this, &DealSchedulePage::showColumns);
    connect(m_ui->perGigawatt, &QLineEdit::textChanged, this, &DealSchedulePage::preview);
    connect(&m_entries, &DraftTableModel::edited, this, [this] {
        FieldNote::clear(*this);
        preview();
    });
    showColumns();
}

DealSchedulePage::~DealSchedulePage() = default;

Convention DealSchedulePage::convention() const
{
    return Convention(m_ui->convention->currentIndex());
}

void DealSchedulePage::showColumns()
{
    const Convention now = convention();
    const bool perGigawatt = now == Convention::Milestones;
    m_ui->perGigawatt->setVisible(perGigawatt);
    m_ui->perGigawattLabel->setVisible(perGigawatt);
    m_ui->entries->setVisible(hasRows(now));
    QTableView &view = m_ui->entries->view();
    view.setColumnHidden(ShareColumn, now != Convention::YearWeights);
    view.setColumnHidden(GigawattsColumn, now != Convention::Milestones);
    view.setColumnHidden(YearAmountColumn, now == Convention::YearWeights);
    preview();
}

std::optional<FieldProblem> DealSchedulePage::read(std::optional<Schedule> &schedule) const
{
    Schedule written = schedule.value_or(Schedule());
    const bool isOther = written.convention != convention();
    written.convention = convention();
    Records none;
    TableEdit edit{.records = none, .language = Language::English};
    if (written.convention == Convention::Milestones &&
        !CellWords::setMoney(written.perGigawatt, m_ui->perGigawatt->text(),
                             written.perGigawatt ? written.perGigawatt->currency() : m_currency, edit))
        return FieldProblem{m_ui->perGigawatt, edit.problem};
    if (hasRows(written.convention)) {
        written.entries = m_entries.rows();
        const auto isUndated = [](const Schedule::Entry &entry) { return !entry.date; };
        if (isOther && std::ranges::any_of(written.entries, isUndated))
            return FieldProblem{m_ui->entries, tr("Each row needs its year or day.")};
    } else if (isOther) {
        written.entries.clear();
    }
    if (schedule || !(written == Schedule()))
        schedule = written;
    return {};
}

std::optional<FieldProblem> DealSchedulePage::put(TableEdit &edit, int row) const
{
    std::optional<Schedule> schedule = m_before;
    if (auto problem = read(schedule))
        return problem;
    edit.records.deals[row].schedule = schedule;
    return {};
}

void DealSchedulePage::show(const Deal &deal)
{
    m_deal = deal;
    preview();
}

/// What comes of it by year, so that one sees at once whether it is meant so.
void DealSchedulePage::preview()
{
    Deal deal = m_deal;
    const bool isReadable = !read(deal.schedule);
    const auto yearly = yearlyAmounts(deal, AmountBasis::Headline);
    const Convention now = convention();
    QString text;
    if (!deal.amount) {
        text = tr("The deal has no amount yet that could fall on years.");
    } else if ((now == Convention::StraightLine || now == Convention::Ramp) && (!yearly || yearly->years.empty())) {
        text = tr("Give the deal a start, and an end or its years, on the first page.");
    } else if (isReadable && yearly) {
        const Formatter formatter(currentLanguage());
        QStringList parts;
        const auto money = [&](qint64 units) {
            return formatter.shortMoney(Money(units, deal.amount->headline().currency()));
        };
        for (const auto &[year, units] : yearly->years)
            parts.append(tr("%1 in %2", "money, year").arg(money(units)).arg(year));
        if (yearly->undated != 0)
            parts.append(tr("%1 without a date", "money").arg(money(yearly->undated)));
        qint64 named = 0;
        for (const Schedule::Entry &entry : deal.schedule ? deal.schedule->entries : QList<Schedule::Entry>())
            named += entry.amount ? entry.amount->minorUnits() : 0;
        if (hasRows(now) && named > deal.amount->headline().minorUnits())
            text = tr("The rows come to %1, but the deal to %2: what is beyond it is left out.")
                       .arg(money(named), money(deal.amount->headline().minorUnits())) +
                   formatter.gap();
        text += tr("So it falls on the years: %1.").arg(parts.join(tr(", ", "between the parts of a list")));
        if (yearly->assumed)
            text += formatter.gap() + tr("Nothing being known, it is spread evenly over the term.");
    }
    m_ui->preview->setText(text);
}

} // namespace CapitalLoop
