// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/tables/valuationtablemodel.h"

#include "words/factwords.h"

#include <QDate>

namespace CapitalLoop {

namespace {

RecordColumn<Valuation> dayColumn(const QString &title)
{
    RecordColumn<Valuation> column{.title = title};
    column.shown = [](const Valuation &valuation, const TableWords &words) {
        return words.formatter.date(valuation.date);
    };
    column.edited = [](const Valuation &valuation, const TableWords &) { return valuation.date.iso(); };
    column.key = [](const Valuation &valuation, const TableWords &) { return valuation.date.firstDay(); };
    column.set = [](Valuation &valuation, const QString &text, TableEdit &edit) {
        std::optional<PartialDate> date;
        if (!CellWords::setDate(date, text, edit))
            return false;
        if (!date)
            edit.problem = CellWords::tr("A valuation needs its date: the day on which it held.");
        else
            valuation.date = *date;
        return date.has_value();
    };
    return column;
}

RecordColumn<Valuation> valueColumn(const QString &title)
{
    RecordColumn<Valuation> column{.title = title};
    column.shown = [](const Valuation &valuation, const TableWords &words) {
        return words.formatter.shortMoney(valuation.value);
    };
    column.edited = [](const Valuation &valuation, const TableWords &) { return CellWords::money(valuation.value); };
    column.key = [](const Valuation &valuation, const TableWords &) { return valuation.value.major(); };
    column.set = [](Valuation &valuation, const QString &text, TableEdit &edit) {
        std::optional<Money> value = valuation.value;
        if (!CellWords::setMoney(value, text, valuation.value.currency(), edit))
            return false;
        if (!value) {
            edit.problem = CellWords::tr("A valuation needs its amount.");
            return false;
        }
        valuation.value = *value;
        // A range of the former figure no longer holds.
        const auto outside = [&](const std::optional<Money> &end, bool isLow) {
            return end && (end->currency() != value->currency() ||
                           (isLow ? end->minorUnits() > value->minorUnits() : end->minorUnits() < value->minorUnits()));
        };
        if (outside(valuation.low, true))
            valuation.low.reset();
        if (outside(valuation.high, false))
            valuation.high.reset();
        return true;
    };
    return column;
}

} // namespace

ValuationTableModel::ValuationTableModel(Document &document, QObject *parent)
    : RecordTable(document, &Records::valuations, parent)
{
    languageChanged();
}

QString ValuationTableModel::title() const
{
    return tr("Valuations");
}

void ValuationTableModel::languageChanged()
{
    setColumns({companyColumn(tr("Company"), &Valuation::company), dayColumn(tr("Date")), valueColumn(tr("Value")),
                textColumn(tr("What it is"), &Valuation::basis), textColumn(tr("Qualifier"), &Valuation::qualifier),
                sourcesColumn<Valuation>(tr("Sources")), textColumn(tr("Note"), &Valuation::note)});
}

Selection ValuationTableModel::selectionOf(const QList<int> &rows) const
{
    Selection selection;
    for (const int row : rows)
        selection.companies.insert(record(row).company);
    return selection;
}

Valuation ValuationTableModel::blank(const TableEdit &) const
{
    const QDate day = document().network().asOf.value_or(QDate::currentDate());
    return {.date = *PartialDate::fromDay(day)};
}

void ValuationTableModel::complete(Valuation &valuation, TableEdit &edit) const
{
    valuation.company = edit.someCompany(document().selection().companies);
}

Network ValuationTableModel::removed(const QList<int> &rows) const
{
    return withoutRows(rows);
}

} // namespace CapitalLoop
