// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/tables/drafttable.h"

#include "io/tablewords.h"
#include "words/dealwords.h"

namespace CapitalLoop {

QStringList statusNames()
{
    QStringList names;
    for (int status = 0; status <= int(Status::Lapsed); ++status)
        names.append(statusName(Status(status)));
    return names;
}

QList<RecordColumn<StatusStep>> stepColumns()
{
    return {choiceColumn(DraftTableModel::tr("Status"), &StatusStep::status, statusNames(), statusOfCell),
            dateColumn<StatusStep>(DraftTableModel::tr("Since"),
                                   [](StatusStep &step) -> std::optional<PartialDate> & { return step.date; }),
            sourcesColumn<StatusStep>(DraftTableModel::tr("Sources")),
            textColumn(DraftTableModel::tr("Note"), &StatusStep::note)};
}

QList<RecordColumn<Schedule::Entry>> scheduleColumns(Currency currency)
{
    using Entry = Schedule::Entry;
    RecordColumn<Entry> amount{.title = DraftTableModel::tr("Amount")};
    amount.shown = [](const Entry &entry, const TableWords &words) {
        return entry.amount ? words.formatter.shortMoney(*entry.amount) : QString();
    };
    amount.edited = [](const Entry &entry, const TableWords &) { return CellWords::money(entry.amount); };
    amount.set = [currency](Entry &entry, const QString &text, TableEdit &edit) {
        return CellWords::setMoney(entry.amount, text, entry.amount ? entry.amount->currency() : currency, edit);
    };
    return {dateColumn<Entry>(DraftTableModel::tr("Year or day"),
                              [](Entry &entry) -> std::optional<PartialDate> & { return entry.date; }),
            numberColumn<Entry>(DraftTableModel::tr("Share"),
                                [](Entry &entry) -> std::optional<double> & { return entry.weight; }),
            numberColumn<Entry>(DraftTableModel::tr("Gigawatts"),
                                [](Entry &entry) -> std::optional<double> & { return entry.gigawatts; }),
            amount};
}

} // namespace CapitalLoop
