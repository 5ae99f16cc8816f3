// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/caploopwords.h"
#include "io/jsonlines.h"
#include "io/moneytext.h"
#include "io/recordwriter.h"

namespace CapitalLoop {

namespace {

constexpr JsonLines::Style OneLine = JsonLines::Style::OneLine;

/// The currency of the first of these that is there.
Currency currencyOf(Currency otherwise, std::initializer_list<const std::optional<Money> *> amounts)
{
    for (const std::optional<Money> *amount : amounts) {
        if (*amount)
            return (*amount)->currency();
    }
    return otherwise;
}

QByteArray writeAmount(const Amount &amount)
{
    JsonLines object(OneLine);
    object.money("low", amount.low);
    object.money("high", amount.high);
    object.flag("upTo", amount.upTo);
    object.flag("about", amount.about);
    object.flag("disputed", amount.disputed);
    object.money("paid", amount.paid);
    object.text("basis", amount.basis);
    object.currency(amount.headline().currency());
    object.extra(amount.extra);
    return object.take();
}

QByteArray writeTerm(const Term &term)
{
    JsonLines object(OneLine);
    object.date("start", term.start);
    object.date("end", term.end);
    object.number("years", term.years);
    object.extra(term.extra);
    return object.take();
}

QByteArray writeSchedule(const Schedule &schedule, Currency ofAmount)
{
    constexpr int Indent = 6;
    JsonLines object(schedule.entries.isEmpty() ? OneLine : JsonLines::Style::Spread, Indent);
    object.text("convention", QString::fromLatin1(fileWord(schedule.convention)));
    object.money("perGigawatt", schedule.perGigawatt);
    Currency currency = currencyOf(ofAmount, {&schedule.perGigawatt});
    QList<QByteArray> entries;
    for (const Schedule::Entry &entry : schedule.entries) {
        JsonLines line(OneLine);
        line.date("date", entry.date);
        line.number("weight", entry.weight);
        line.number("gigawatts", entry.gigawatts);
        line.money("amount", entry.amount);
        line.extra(entry.extra);
        entries.append(line.take());
        if (!schedule.perGigawatt && entry.amount)
            currency = entry.amount->currency();
    }
    object.lines("entries", entries);
    object.currency(currency, ofAmount);
    object.extra(schedule.extra);
    return object.take();
}

QList<QByteArray> writeSteps(const QList<StatusStep> &steps)
{
    QList<QByteArray> lines;
    for (const StatusStep &step : steps) {
        JsonLines line(OneLine);
        line.text("status", QString::fromLatin1(fileWord(step.status)));
        line.date("date", step.date);
        line.text("note", step.note);
        line.ids("sources", step.sources);
        line.extra(step.extra);
        lines.append(line.take());
    }
    return lines;
}

void addRange(JsonLines &object, const char *key, const std::optional<Range> &range)
{
    if (!range)
        return;
    if (range->low && range->low == range->high && range->extra.isEmpty())
        return object.number(key, range->low);
    JsonLines part(OneLine);
    part.number("low", range->low);
    part.number("high", range->high);
    part.extra(range->extra);
    if (!part.isEmpty())
        object.add(key, part.take());
}

QByteArray writeQuantities(const Quantities &quantities, Currency ofAmount)
{
    JsonLines object(OneLine);
    addRange(object, "gigawatts", quantities.gigawatts);
    addRange(object, "gpus", quantities.gpus);
    object.number("shares", quantities.shares);
    object.money("strike", quantities.strike);
    object.money("pricePerShare", quantities.pricePerShare);
    object.number("stakePercent", quantities.stakePercent);
    object.currency(currencyOf(ofAmount, {&quantities.strike, &quantities.pricePerShare}), ofAmount);
    object.extra(quantities.extra);
    return object.take();
}

} // namespace

QList<QByteArray> writeDisagreements(const QList<Disagreement> &disagreements, Currency currency)
{
    QList<QByteArray> lines;
    for (const Disagreement &disagreement : disagreements) {
        JsonLines line(OneLine);
        line.text("about", disagreement.about);
        line.text("statement", disagreement.statement);
        line.money("amount", disagreement.amount);
        line.currency(currencyOf(currency, {&disagreement.amount}), currency);
        line.ids("sources", disagreement.sources);
        line.extra(disagreement.extra);
        lines.append(line.take());
    }
    return lines;
}

QByteArray writeDeal(const Deal &deal)
{
    const Currency currency = deal.amount ? deal.amount->headline().currency() : Currency();
    JsonLines object(JsonLines::Style::Spread, 4);
    object.text("id", deal.id.text());
    object.text("from", deal.from.text());
    object.text("to", deal.to.text());
    object.text("kind", QString::fromLatin1(fileWord(deal.kind)));
    if (deal.amount)
        object.add("amount", writeAmount(*deal.amount));
    object.text("amountWords", deal.amountWords);
    object.date("announced", deal.announced);
    object.text("announcedNote", deal.announcedNote);
    if (deal.term != Term())
        object.add("term", writeTerm(deal.term));
    if (deal.schedule)
        object.add("schedule", writeSchedule(*deal.schedule, currency));
    object.lines("status", writeSteps(deal.steps));
    if (deal.quantities != Quantities())
        object.add("quantities", writeQuantities(deal.quantities, currency));
    object.text("inReturn", deal.inReturn);
    object.ids("overlaps", deal.overlaps);
    object.text("note", deal.note);
    object.ids("sources", deal.sources);
    object.flag("singleSource", deal.singleSource);
    object.lines("disagreements", writeDisagreements(deal.disagreements, currency));
    object.extra(deal.extra);
    return object.take();
}

} // namespace CapitalLoop
