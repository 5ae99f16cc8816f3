// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/foreignid.h"
#include "io/importedrecords.h"
#include "io/tablewords.h"
#include "model/networkedit.h"

#include <algorithm>

namespace CapitalLoop {

namespace {

using F = ImportField;
using Fate = ImportedRecords::Fate;

/// Rows of deals. A deal is known by its id; without one by its companies and, as far as the table has columns for
/// them, kind and date. Each known deal is met by one row at most, so that tranches stay apart.
class DealImporter : public RowImporter
{
public:
    DealImporter(const TableColumns &columns, ImportedRecords &records)
        : m_records(records), m_byKind(columns.has(F::Kind)), m_byDate(columns.has(F::Announced))
    {
        for (qsizetype i = 0; i < records.deals().size(); ++i)
            m_known[keyOf(records.deals()[i])].append(i);
    }

    Fate readRow(TableRow &row) override
    {
        for (const F field : {F::From, F::To}) {
            if (!row.has(field)) {
                row.report(Severity::Error, ErrorCode::MissingCell, field, {importFieldWord(field)});
                return Fate::LeftOut;
            }
        }
        const DealId id(foreignId(row.text(F::Id)));
        if (!id.isEmpty() && m_met.contains(id)) {
            row.report(Severity::Error, ErrorCode::DuplicateId, F::Id, {id.text()});
            return Fate::LeftOut;
        }
        Deal deal;
        deal.from = m_records.companyOf(row.text(F::From), row, F::From);
        deal.to = m_records.companyOf(row.text(F::To), row, F::To);
        const auto kind = row.word<DealKind>(F::Kind, dealKindOfCell);
        deal.kind = kind.value_or(DealKind::Service);
        deal.announced = row.date(F::Announced);
        const auto amount = readAmount(row);
        const qsizetype place = id.isEmpty() ? takeKnown(deal, amount) : m_records.findDeal(id);
        if (place >= 0)
            deal = updated(m_records.deals()[place], deal, kind.has_value());
        else
            deal.id = id.isEmpty() ? freshDealId(deal) : id;
        m_met.insert(deal.id);
        takeAmount(deal, amount, row);
        takeRest(deal, row);
        if (deal.from == deal.to)
            row.report(Severity::Warning, ErrorCode::SelfDeal, F::To, {deal.to.text()});
        return m_records.put(std::move(deal), place);
    }

private:
    [[nodiscard]] QString keyOf(const Deal &deal) const
    {
        QString key = deal.from.text() + u'\n' + deal.to.text();
        if (m_byKind)
            key += u'\n' + QString::number(int(deal.kind));
        if (m_byDate)
            key += u'\n' + (deal.announced ? deal.announced->iso() : QString());
        return key;
    }
    /// The place of a known deal that no row has met, best one of the same amount; -1 if there is none.
    [[nodiscard]] qsizetype takeKnown(const Deal &deal, const std::optional<Amount> &amount)
    {
        constexpr qsizetype MostCompared = 50;
        const auto found = m_known.find(keyOf(deal));
        if (found == m_known.end())
            return -1;
        QList<qsizetype> &places = *found;
        while (!places.isEmpty() && m_met.contains(m_records.deals()[places.first()].id))
            places.removeFirst();
        const qsizetype most = std::min(places.size(), MostCompared);
        for (qsizetype i = 0; i < most; ++i) {
            const Deal &known = m_records.deals()[places[i]];
            const bool isAlike = known.amount.has_value() == amount.has_value() &&
                                 (!amount || (known.amount->low == amount->low && known.amount->high == amount->high));
            if (isAlike && !m_met.contains(known.id))
                return places.takeAt(i);
        }
        return places.isEmpty() ? -1 : places.takeFirst();
    }
    [[nodiscard]] static Deal updated(Deal known, const Deal &row, bool saysKind)
    {
        known.from = row.from;
        known.to = row.to;
        if (saysKind)
            known.kind = row.kind;
        if (row.announced && known.announced != row.announced) {
            if (known.steps.size() == 1 && known.steps.first().date == known.announced)
                known.steps.first().date = row.announced;
            known.announced = row.announced;
        }
        return known;
    }
    [[nodiscard]] DealId freshDealId(const Deal &deal) const
    {
        const QString name = deal.from.text().left(60) + u' ' + deal.to.text().left(60) + u' ' +
                             QString::fromLatin1(fileWord(deal.kind));
        const auto isTaken = [this](const DealId &id) { return m_records.hasDeal(id); };
        if (const DealId plain = freshId<DealId>(name, QStringLiteral("deal"), [](const DealId &) { return false; });
            !isTaken(plain))
            return plain;
        int &number = m_numbers[name]; // goes on where the last one ended
        number = std::max(number, 1);
        DealId id;
        do {
            id = freshId<DealId>(name + u' ' + QString::number(++number), QStringLiteral("deal"),
                                 [](const DealId &) { return false; });
        } while (isTaken(id));
        return id;
    }

    /// What the cells of money say together; nothing = no figure is named.
    [[nodiscard]] static std::optional<Amount> readAmount(TableRow &row)
    {
        const auto currency = row.currency();
        const auto most = row.amount(F::Amount, currency);
        const auto low = row.amount(F::Low, currency);
        const auto high = row.amount(F::High, currency);
        const auto ceiling = row.amount(F::UpTo, currency);
        const auto paid = row.amount(F::Paid, currency);
        Amount amount;
        if (most)
            amount = Amount{.low = most->low, .high = most->high, .upTo = most->upTo, .about = most->about};
        if (low)
            amount.low = low->low ? low->low : low->high;
        if (high)
            amount.high = high->high ? high->high : high->low;
        if (ceiling) {
            amount.high = ceiling->high ? ceiling->high : ceiling->low;
            amount.upTo = true;
        }
        if (paid)
            amount.paid = paid->high ? paid->high : paid->low;
        if (!amount.low && !amount.high)
            amount.low = amount.paid; // at least what was paid
        if (!amount.low && !amount.high)
            return std::nullopt;
        dropMixed(amount, row);
        if (amount.low && amount.high && amount.low->minorUnits() > amount.high->minorUnits()) {
            const F lowField = low ? F::Low : F::Amount;
            const F highField = ceiling ? F::UpTo : high ? F::High : F::Amount;
            row.report(Severity::Error, ErrorCode::LowAboveHigh, lowField,
                       {row.text(lowField).left(100), row.text(highField).left(100)});
            amount.low.reset();
        }
        return amount;
    }
    /// All money of a deal has one currency; the headline's stays.
    static void dropMixed(Amount &amount, TableRow &row)
    {
        const Currency currency = amount.headline().currency();
        const auto drop = [&](std::optional<Money> &money, F field) {
            if (!money || money->currency() == currency)
                return;
            row.report(Severity::Error, ErrorCode::MixedCurrencies, field, {currency.code(), money->currency().code()});
            money.reset();
        };
        drop(amount.low, F::Low);
        drop(amount.paid, F::Paid);
    }
    /// An amount's text that is no figure is kept as the source's words, beside its Issue.
    static void takeAmount(Deal &deal, const std::optional<Amount> &amount, TableRow &row)
    {
        if (amount) {
            Amount kept = deal.amount.value_or(Amount());
            const bool isPaidGone = kept.paid && kept.paid->currency() != amount->headline().currency();
            kept.low = amount->low;
            kept.high = amount->high;
            kept.upTo = amount->upTo;
            kept.about = amount->about || row.yesOrNo(F::About).value_or(!row.columns().has(F::About) && kept.about);
            if (amount->paid || isPaidGone)
                kept.paid = amount->paid;
            deal.amount = kept;
        } else if (const QString words = row.text(F::Amount); !words.isEmpty() && !saysNoAmount(words)) {
            const bool isWords = std::ranges::none_of(words, [](QChar c) { return c.isDigit(); });
            if (isWords && !deal.amount)
                deal.amountWords = words;
        }
    }
    void takeRest(Deal &deal, TableRow &row)
    {
        takeStatus(deal, row);
        if (const auto start = row.date(F::Start))
            deal.term.start = start;
        if (const auto end = row.date(F::End))
            deal.term.end = end;
        if (deal.term.start && deal.term.end && deal.term.end->lastDay() < deal.term.start->firstDay())
            row.report(Severity::Warning, ErrorCode::TermEndsBeforeStart, F::End,
                       {deal.term.start->iso(), deal.term.end->iso()});
        if (const auto years = row.positive(F::Years))
            deal.term.years = years;
        if (const QString text = row.text(F::InReturn); !text.isEmpty())
            deal.inReturn.en = text;
        if (const QString text = row.text(F::Note); !text.isEmpty())
            deal.note.en = text;
        if (row.has(F::Source))
            deal.sources = m_records.sourcesOf(row.text(F::Source));
    }
    static void takeStatus(Deal &deal, TableRow &row)
    {
        const auto status = row.word<Status>(F::Status, statusOfCell);
        const auto date = row.date(F::StatusDate);
        if (deal.steps.isEmpty()) {
            deal.steps = {
                StatusStep{.status = status.value_or(Status::Announced), .date = date ? date : deal.announced}};
            return;
        }
        const Status reached = status.value_or(deal.steps.last().status);
        const auto step = std::ranges::find(deal.steps, reached, &StatusStep::status);
        if (step == deal.steps.end())
            deal.steps.append(StatusStep{.status = reached, .date = date});
        else if (date)
            step->date = date;
    }

    ImportedRecords &m_records;
    bool m_byKind;
    bool m_byDate;
    QHash<QString, QList<qsizetype>> m_known; ///< places of the deals that were there before
    QSet<DealId> m_met;
    mutable QHash<QString, int> m_numbers;
};

} // namespace

std::unique_ptr<RowImporter> dealImporter(const TableColumns &columns, ImportedRecords &records)
{
    return std::make_unique<DealImporter>(columns, records);
}

} // namespace CapitalLoop
