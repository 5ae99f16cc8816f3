// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/tables/dealtablemodel.h"

#include "document/tables/drafttable.h"
#include "io/tablewords.h"
#include "model/networkedit.h"
#include "words/dealwords.h"

namespace CapitalLoop {

namespace {

QVariant size(const std::optional<Money> &money)
{
    return money ? QVariant(money->major()) : QVariant();
}

RecordColumn<Deal> amountColumn(const QString &title)
{
    RecordColumn<Deal> column{.title = title};
    column.hint = CellWords::tr("1.5bn, up to 100bn, 10-15bn, ~40bn, 15亿…");
    column.shown = [](const Deal &deal, const TableWords &words) { return amountText(deal, words.formatter); };
    column.edited = [](const Deal &deal, const TableWords &) { return CellWords::amount(deal.amount); };
    column.key = [](const Deal &deal, const TableWords &) {
        return deal.amount ? size(deal.amount->headline()) : QVariant();
    };
    column.set = [](Deal &deal, const QString &text, TableEdit &edit) {
        return CellWords::setAmount(deal.amount, text, edit);
    };
    return column;
}

/// A figure beside the amount: its firm part or what was paid.
RecordColumn<Deal> partColumn(const QString &title, std::optional<Money> Amount::*member, bool ofCeilingsOnly)
{
    RecordColumn<Deal> column{.title = title};
    const auto part = [member, ofCeilingsOnly](const Deal &deal) -> std::optional<Money> {
        return deal.amount && (deal.amount->upTo || !ofCeilingsOnly) ? (*deal.amount).*member : std::nullopt;
    };
    column.shown = [part](const Deal &deal, const TableWords &words) {
        const auto money = part(deal);
        return money ? words.formatter.shortMoney(*money) : QString();
    };
    column.edited = [part](const Deal &deal, const TableWords &) { return CellWords::money(part(deal)); };
    column.key = [part](const Deal &deal, const TableWords &) { return size(part(deal)); };
    column.set = [member, ofCeilingsOnly](Deal &deal, const QString &text, TableEdit &edit) {
        if (!deal.amount || (ofCeilingsOnly && !deal.amount->upTo)) {
            edit.problem = !deal.amount ? CellWords::tr("Type the deal's amount first.")
                                        : CellWords::tr("Only an amount “up to” so much has a firm part.");
            return text.trimmed().isEmpty();
        }
        return CellWords::setMoney((*deal.amount).*member, text, deal.amount->headline().currency(), edit);
    };
    return column;
}

RecordColumn<Deal> statusColumn(const QString &title)
{
    const QStringList names = statusNames();
    RecordColumn<Deal> column{.title = title, .editor = CellEditor::Choice};
    column.shown = [](const Deal &deal, const TableWords &) { return statusName(deal.status()); };
    column.key = [](const Deal &deal, const TableWords &) { return int(deal.status()); };
    column.set = [names](Deal &deal, const QString &text, TableEdit &edit) {
        const auto status = CellWords::choice(names, text, statusOfCell, edit);
        if (!status)
            return false;
        if (deal.steps.isEmpty())
            deal.steps.append(StatusStep{.date = deal.announced});
        deal.steps.last().status = *status;
        return true;
    };
    column.choices = [names](const TableWords &) { return names; };
    return column;
}

RecordColumn<Deal> sinceColumn(const QString &title)
{
    RecordColumn<Deal> column = dateColumn<Deal>(title, [](Deal &deal) -> std::optional<PartialDate> & {
        if (deal.steps.isEmpty())
            deal.steps.append(StatusStep{.date = deal.announced});
        return deal.steps.last().date;
    });
    return column;
}

RecordColumn<Deal> moneyColumn(const QString &title, std::optional<Money> Quantities::*member)
{
    RecordColumn<Deal> column{.title = title};
    column.shown = [member](const Deal &deal, const TableWords &) { return CellWords::money(deal.quantities.*member); };
    column.key = [member](const Deal &deal, const TableWords &) { return size(deal.quantities.*member); };
    column.set = [member](Deal &deal, const QString &text, TableEdit &edit) {
        std::optional<Money> &money = deal.quantities.*member;
        const Currency before = money         ? money->currency()
                                : deal.amount ? deal.amount->headline().currency()
                                              : Currency();
        return CellWords::setMoney(money, text, before, edit);
    };
    return column;
}

RecordColumn<Deal> rangeColumn(const QString &title, std::optional<Range> Quantities::*member)
{
    RecordColumn<Deal> column{.title = title};
    column.hint = CellWords::tr("10, 4-5, up to 6 or over 2");
    column.shown = [member](const Deal &deal, const TableWords &) { return CellWords::range(deal.quantities.*member); };
    column.key = [member](const Deal &deal, const TableWords &) -> QVariant {
        const std::optional<Range> &range = deal.quantities.*member;
        return range && (range->high || range->low) ? QVariant(range->high ? *range->high : *range->low) : QVariant();
    };
    column.set = [member](Deal &deal, const QString &text, TableEdit &edit) {
        return CellWords::setRange(deal.quantities.*member, text, edit);
    };
    return column;
}

/// Yes, or nothing, of something that is rarely so; `member(deal)` gives it to write, null where nothing can have it.
template <class Member> RecordColumn<Deal> markColumn(const QString &title, Member member)
{
    RecordColumn<Deal> column{.title = title, .editor = CellEditor::Choice};
    column.shown = [member](const Deal &deal, const TableWords &) {
        Deal copy = deal;
        const bool *mark = member(copy);
        return mark && *mark ? CellWords::yesOrNo(true) : QString();
    };
    column.set = [member](Deal &deal, const QString &text, TableEdit &edit) {
        const QStringList names{CellWords::yesOrNo(false), CellWords::yesOrNo(true)};
        const auto value = text.trimmed().isEmpty() ? false : CellWords::choice<bool>(names, text, yesOrNoOfCell, edit);
        bool *mark = member(deal);
        if (value && !mark && *value)
            edit.problem = CellWords::tr("Type the deal's amount first.");
        if (mark && value)
            *mark = *value;
        return value.has_value() && (mark || !*value);
    };
    column.choices = [](const TableWords &) { return QStringList{QString(), CellWords::yesOrNo(true)}; };
    return column;
}

RecordColumn<Deal> basisColumn(const QString &title)
{
    RecordColumn<Deal> column{.title = title};
    column.shown = [](const Deal &deal, const TableWords &) { return deal.amount ? deal.amount->basis : QString(); };
    column.set = [](Deal &deal, const QString &text, TableEdit &edit) {
        if (deal.amount)
            deal.amount->basis = text.trimmed();
        else
            edit.problem = CellWords::tr("Type the deal's amount first.");
        return deal.amount || text.trimmed().isEmpty();
    };
    return column;
}

RecordColumn<Deal> yearsColumn(const QString &title)
{
    RecordColumn<Deal> column{.title = title};
    column.shown = [](const Deal &deal, const TableWords &) {
        return deal.term.years ? QString::number(*deal.term.years) : QString();
    };
    column.key = [](const Deal &deal, const TableWords &) {
        return deal.term.years ? QVariant(*deal.term.years) : QVariant();
    };
    column.set = [](Deal &deal, const QString &text, TableEdit &edit) {
        bool isNumber = text.trimmed().isEmpty();
        const double years = isNumber ? 0 : text.trimmed().replace(u',', u'.').toDouble(&isNumber);
        if (!isNumber || years < 0 || years > 1000) {
            edit.problem = CellWords::tr("“%1” is not a number of years.").arg(text);
            return false;
        }
        deal.term.years = years > 0 ? std::optional(years) : std::nullopt;
        return true;
    };
    return column;
}

/// What few deals have.
QList<RecordColumn<Deal>> detailColumns()
{
    return {rangeColumn(DealTableModel::tr("Gigawatts"), &Quantities::gigawatts),
            rangeColumn(DealTableModel::tr("Processors"), &Quantities::gpus),
            numberColumn<Deal>(DealTableModel::tr("Shares"),
                               [](Deal &deal) -> std::optional<double> & { return deal.quantities.shares; }),
            moneyColumn(DealTableModel::tr("Strike price"), &Quantities::strike),
            moneyColumn(DealTableModel::tr("Price per share"), &Quantities::pricePerShare),
            numberColumn<Deal>(
                DealTableModel::tr("Stake in %"),
                [](Deal &deal) -> std::optional<double> & { return deal.quantities.stakePercent; }, 100),
            basisColumn(DealTableModel::tr("Amount is")),
            textColumn(DealTableModel::tr("Amount in words"), &Deal::amountWords),
            markColumn(DealTableModel::tr("Disputed"),
                       [](Deal &deal) { return deal.amount ? &deal.amount->disputed : nullptr; }),
            textColumn(DealTableModel::tr("On the announcement"), &Deal::announcedNote),
            markColumn(DealTableModel::tr("One report only"), [](Deal &deal) { return &deal.singleSource; })};
}

} // namespace

DealTableModel::DealTableModel(Document &document, QObject *parent) : RecordTable(document, &Records::deals, parent)
{
    languageChanged();
}

QString DealTableModel::title() const
{
    return tr("Deals");
}

void DealTableModel::languageChanged()
{
    QStringList kinds;
    for (int kind = 0; kind <= int(DealKind::Warrant); ++kind)
        kinds.append(kindName(DealKind(kind)));
    QList<RecordColumn<Deal>> columns{
        companyColumn(tr("From"), &Deal::from),
        companyColumn(tr("To"), &Deal::to),
        choiceColumn(tr("Kind"), &Deal::kind, kinds, dealKindOfCell),
        amountColumn(tr("Amount")),
        partColumn(tr("Firm part"), &Amount::low, true),
        partColumn(tr("Paid so far"), &Amount::paid, false),
        dateColumn<Deal>(tr("Announced"), [](Deal &deal) -> std::optional<PartialDate> & { return deal.announced; }),
        statusColumn(tr("Status")),
        sinceColumn(tr("Since")),
        dateColumn<Deal>(tr("Starts"), [](Deal &deal) -> std::optional<PartialDate> & { return deal.term.start; }),
        dateColumn<Deal>(tr("Ends"), [](Deal &deal) -> std::optional<PartialDate> & { return deal.term.end; }),
        yearsColumn(tr("Years")),
        localColumn(tr("In return"), &Deal::inReturn),
        sourcesColumn<Deal>(tr("Sources")),
        localColumn(tr("Note"), &Deal::note)};
    for (RecordColumn<Deal> &column : detailColumns()) {
        column.group = tr("Details");
        columns.append(column);
    }
    setColumns(columns);
}

QList<int> DealTableModel::selectedRows() const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (document().selection().deals.contains(record(row).id))
            rows.append(row);
    }
    return rows;
}

Selection DealTableModel::selectionOf(const QList<int> &rows) const
{
    Selection selection;
    for (const int row : rows)
        selection.deals.insert(record(row).id);
    return selection;
}

Deal DealTableModel::blankDeal() const
{
    Records records = document().network().records();
    return blank({.records = records, .language = language()});
}

Deal DealTableModel::blank(const TableEdit &edit) const
{
    Deal deal;
    deal.id =
        freshId<DealId>(QStringLiteral("deal"), {}, [&](const DealId &id) { return hasId(edit.records.deals, id); });
    deal.steps = {StatusStep{.status = Status::Announced}};
    return deal;
}

/// Between the companies that are selected, else the first two.
void DealTableModel::complete(Deal &deal, TableEdit &edit) const
{
    QList<CompanyId> ends = document().selection().companies.values();
    std::ranges::sort(ends);
    for (const Company &company : std::as_const(edit.records.companies)) {
        if (ends.size() < 2 && !ends.contains(company.id))
            ends.append(company.id);
    }
    for (int number = 1; ends.size() < 2; ++number) {
        const CompanyId made = edit.companyNamed(tr("Company %1").arg(number));
        if (!ends.contains(made))
            ends.append(made);
    }
    deal.from = ends[0];
    deal.to = ends[1];
}

void DealTableModel::makeAnother(Deal &deal, TableEdit &edit) const
{
    deal.id = freshId<DealId>(deal.id.text(), {}, [&](const DealId &id) { return hasId(edit.records.deals, id); });
}

Network DealTableModel::removed(const QList<int> &rows) const
{
    return without(document().network(), {.deals = selectionOf(rows).deals});
}

} // namespace CapitalLoop
