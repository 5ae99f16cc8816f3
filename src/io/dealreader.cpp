// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/dealreader.h"

#include "io/moneytext.h"

#include <algorithm>

namespace CapitalLoop {

namespace {

Term readTerm(const JsonCursor &cursor)
{
    ObjectReader object(cursor);
    Term term;
    term.start = object.take("start", &JsonCursor::date);
    term.end = object.take("end", &JsonCursor::date);
    term.years = object.take("years", &JsonCursor::quantity);
    term.extra = object.rest();
    if (term.start && term.end && term.end->lastDay() < term.start->firstDay())
        cursor.report(Severity::Warning, ErrorCode::TermEndsBeforeStart, {term.start->iso(), term.end->iso()});
    return term;
}

std::optional<Schedule> readSchedule(const JsonCursor &cursor, std::optional<Currency> ofAmount)
{
    ObjectReader object(cursor);
    if (!object.isObject())
        return std::nullopt;
    Schedule schedule;
    const std::optional<Currency> currency = object.currency(ofAmount);
    schedule.convention =
        object.take("convention", &JsonCursor::word<Schedule::Convention>).value_or(Schedule::Convention::Undated);
    schedule.perGigawatt = object.money("perGigawatt", currency);
    object.forEach("entries", [&](const JsonCursor &element) {
        ObjectReader part(element);
        if (!part.isObject())
            return;
        Schedule::Entry entry;
        entry.date = part.take("date", &JsonCursor::date);
        entry.weight = part.take("weight", &JsonCursor::quantity);
        entry.gigawatts = part.take("gigawatts", &JsonCursor::quantity);
        entry.amount = part.money("amount", currency);
        entry.extra = part.rest();
        schedule.entries.append(std::move(entry));
    });
    schedule.extra = object.rest();
    return schedule;
}

std::optional<Range> readRange(const JsonCursor &cursor)
{
    if (cursor.is(JsonValue::Kind::Number)) {
        const std::optional<double> number = cursor.quantity();
        return number ? std::optional(Range{.low = number, .high = number}) : std::nullopt;
    }
    if (!cursor.is(JsonValue::Kind::Object)) {
        cursor.reportType("quantity");
        return std::nullopt;
    }
    ObjectReader object(cursor);
    Range range;
    range.low = object.take("low", &JsonCursor::quantity);
    range.high = object.take("high", &JsonCursor::quantity);
    range.extra = object.rest();
    if (range.low && range.high && *range.low > *range.high) {
        cursor.report(Severity::Error, ErrorCode::LowAboveHigh,
                      {QString::fromLatin1(textOfNumber(*range.low)), QString::fromLatin1(textOfNumber(*range.high))});
        return std::nullopt;
    }
    if (!range.low && !range.high && !object.has("low") && !object.has("high"))
        cursor.report(Severity::Error, ErrorCode::MissingField, {QStringLiteral("low")});
    return range.low || range.high ? std::optional(range) : std::nullopt;
}

std::optional<Range> takeRange(ObjectReader &object, const char *key)
{
    const std::optional<JsonCursor> cursor = object.take(key);
    return cursor ? readRange(*cursor) : std::nullopt;
}

Quantities readQuantities(const JsonCursor &cursor, std::optional<Currency> ofAmount)
{
    ObjectReader object(cursor);
    const std::optional<Currency> currency = object.currency(ofAmount);
    Quantities quantities;
    quantities.gigawatts = takeRange(object, "gigawatts");
    quantities.gpus = takeRange(object, "gpus");
    quantities.shares = object.take("shares", &JsonCursor::quantity);
    quantities.strike = object.money("strike", currency);
    quantities.pricePerShare = object.money("pricePerShare", currency);
    quantities.stakePercent = object.take("stakePercent", &JsonCursor::quantity);
    quantities.extra = object.rest();
    return quantities;
}

} // namespace

DealReader::DealReader(Network &network, const JsonCursor &deals) : m_network(network), m_deals(deals) {}

void DealReader::readAll()
{
    if (m_deals.is(JsonValue::Kind::List))
        collectHeads();
    size_t next = 0;
    m_deals.forEach([&](const JsonCursor &cursor) { read(cursor, std::move(m_heads[next++])); });
}

void DealReader::collectHeads()
{
    IssueLog muted(IssueLog::Mode::Mute);
    const JsonCursor deals(m_deals, muted);
    const JsonValue list = m_deals.value();
    size_t count = 0;
    for (JsonValue v = list.first(); v.index() < list.end(); v = v.next())
        ++count;
    m_heads.reserve(count);
    constexpr size_t LeastValues = 5; // of a deal that is read: the object and its four values
    m_ids.reserve(qsizetype(std::min(count, (list.end() - list.index()) / LeastValues)));
    deals.forEach([&](const JsonCursor &cursor) {
        const auto part = [&](const char *key) {
            const std::optional<JsonValue> value = cursor.value().member(key);
            return value ? std::optional(JsonCursor(cursor, *value)) : std::nullopt;
        };
        std::optional<Head> &head = m_heads.emplace_back();
        const auto id = part("id");
        const auto from = part("from");
        const auto to = part("to");
        const auto kind = part("kind");
        if (!id || !from || !to || !kind)
            return;
        const auto idText = id->id();
        const auto giver = readCompanyId(*from, m_network);
        const auto receiver = readCompanyId(*to, m_network);
        const auto kindOfDeal = kind->word<DealKind>();
        if (!idText || !giver || !receiver || !kindOfDeal)
            return;
        head = Head{DealId(*idText), *giver, *receiver, *kindOfDeal};
        m_ids.insert(head->id);
    });
    m_network.reserveDeals(m_ids.size());
}

void DealReader::takeHead(ObjectReader &object, bool isRight) const
{
    if (isRight) {
        for (const char *key : {"id", "from", "to", "kind"})
            (void)object.take(key);
        return;
    }
    (void)object.require("id", &JsonCursor::id);
    for (const char *key : {"from", "to"}) {
        if (const std::optional<JsonCursor> cursor = object.require(key))
            (void)readCompanyId(*cursor, m_network);
    }
    (void)object.require("kind", &JsonCursor::word<DealKind>);
}

void DealReader::read(const JsonCursor &cursor, std::optional<Head> head)
{
    ObjectReader object(cursor);
    takeHead(object, head.has_value());
    if (!head) {
        (void)readDeal(cursor, object, std::nullopt); // for the issues of its other parts
        return;
    }
    // A deal is large: it is made where the network takes it from.
    if (const auto added = m_network.add(readDeal(cursor, object, std::move(head))); !added)
        cursor.report(Severity::Error, added.error().code, added.error().arguments);
}

Deal DealReader::readDeal(const JsonCursor &cursor, ObjectReader &object, std::optional<Head> head)
{
    Deal deal;
    if (head) {
        deal.id = std::move(head->id);
        deal.from = std::move(head->from);
        deal.to = std::move(head->to);
        deal.kind = head->kind;
    }
    std::optional<Currency> currency = Currency();
    readAmount(object, deal, currency);
    deal.amountWords = object.text("amountWords");
    deal.announced = object.take("announced", &JsonCursor::date);
    deal.announcedNote = object.text("announcedNote");
    if (const std::optional<JsonCursor> term = object.take("term"))
        deal.term = readTerm(*term);
    if (const std::optional<JsonCursor> schedule = object.take("schedule"))
        deal.schedule = readSchedule(*schedule, currency);
    readSteps(object, deal);
    if (const std::optional<JsonCursor> quantities = object.take("quantities"))
        deal.quantities = readQuantities(*quantities, currency);
    deal.inReturn = object.localText("inReturn");
    readOverlaps(object, deal);
    deal.note = object.localText("note");
    deal.sources = readSources(object, m_network);
    deal.singleSource = object.flag("singleSource");
    deal.disagreements = readDisagreements(object, m_network, currency);
    deal.extra = object.rest();
    if (head)
        reportOddities(cursor, deal);
    return deal;
}

void DealReader::readAmount(ObjectReader &object, Deal &deal, std::optional<Currency> &currency) const
{
    const std::optional<JsonCursor> cursor = object.take("amount");
    if (!cursor)
        return;
    ObjectReader part(*cursor);
    currency = part.currency();
    Amount amount;
    amount.low = part.money("low", currency);
    amount.high = part.money("high", currency);
    amount.upTo = part.flag("upTo");
    amount.about = part.flag("about");
    amount.disputed = part.flag("disputed");
    amount.paid = part.money("paid", currency);
    amount.basis = part.text("basis");
    amount.extra = part.rest();
    dropBadRange(amount.low, amount.high, *cursor);
    if (part.isObject() && !part.has("low") && !part.has("high"))
        cursor->report(Severity::Error, ErrorCode::MissingField, {QStringLiteral("high")});
    if (!amount.low && !amount.high)
        return;
    if (amount.paid && amount.paid->minorUnits() > amount.headline().minorUnits()) {
        cursor->report(
            Severity::Warning, ErrorCode::PaidAboveAmount,
            {QString::fromLatin1(textOfMoney(*amount.paid)), QString::fromLatin1(textOfMoney(amount.headline()))});
    }
    deal.amount = std::move(amount);
}

void DealReader::readSteps(ObjectReader &object, Deal &deal) const
{
    std::optional<PartialDate> latest;
    if (const std::optional<JsonCursor> list = object.require("status")) {
        deal.steps.reserve(list->roomFor());
        list->forEach([&](const JsonCursor &cursor) {
            ObjectReader part(cursor);
            StatusStep step;
            const std::optional<Status> status = part.require("status", &JsonCursor::word<Status>);
            step.date = part.take("date", &JsonCursor::date);
            step.note = part.text("note");
            step.sources = readSources(part, m_network);
            step.extra = part.rest();
            if (!status)
                return;
            step.status = *status;
            if (step.date && latest && step.date->lastDay() < latest->firstDay())
                cursor.report(Severity::Warning, ErrorCode::StatusOutOfOrder, {step.date->iso(), latest->iso()});
            else if (step.date)
                latest = step.date;
            deal.steps.append(std::move(step));
        });
        if (list->is(JsonValue::Kind::List) && list->value().first().index() == list->value().end())
            list->report(Severity::Error, ErrorCode::MissingField, {QStringLiteral("status")});
    }
    if (deal.steps.isEmpty())
        deal.steps.append(StatusStep{.status = Status::Reported}); // the least that can be said
}

void DealReader::readOverlaps(ObjectReader &object, Deal &deal) const
{
    object.forEach("overlaps", [&](const JsonCursor &cursor) {
        const std::optional<QString> id = cursor.id();
        if (!id)
            return;
        const DealId other(*id);
        if (other == deal.id)
            cursor.report(Severity::Warning, ErrorCode::OverlapsItself, {*id});
        else if (const auto known = m_ids.constFind(other); known == m_ids.cend())
            cursor.report(Severity::Warning, ErrorCode::UnknownDeal, {*id});
        else
            deal.overlaps.append(*known); // shares its text
    });
}

void DealReader::reportOddities(const JsonCursor &cursor, const Deal &deal)
{
    if (deal.sources.isEmpty())
        cursor.report(Severity::Warning, ErrorCode::NoSource, {deal.id.text()});
    if (deal.from == deal.to)
        cursor.report(Severity::Warning, ErrorCode::SelfDeal, {deal.from.text()});
    if (!deal.amount)
        return;
    const Currency currency = deal.amount->headline().currency();
    if (m_currencies.contains(currency))
        return;
    if (!m_currencies.isEmpty())
        cursor.report(Severity::Note, ErrorCode::MixedCurrencies, {m_currencies.first().code(), currency.code()});
    m_currencies.append(currency);
}

} // namespace CapitalLoop
