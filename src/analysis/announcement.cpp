// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/announcement.h"

#include "analysis/dealsize.h"
#include "analysis/ratios.h"

#include <algorithm>

namespace CapitalLoop {

namespace {

constexpr qint64 MostDaysApart = 5; // a weekend with holidays; weekly prices are further apart

using Move = std::expected<MarketMove, NoMove>;

std::optional<QDate> announcedDay(const Deal &deal)
{
    const bool toTheDay = deal.announced && deal.announced->precision() == PartialDate::Precision::Day;
    return toTheDay ? std::optional(deal.announced->firstDay()) : std::nullopt;
}

/// From the last price before the day to the first on or after it.
Move moveOver(const QList<MarketPrice> &prices, QDate day)
{
    const auto after = std::ranges::lower_bound(prices, day, {}, &MarketPrice::day);
    if (prices.isEmpty())
        return std::unexpected(NoMove::NoPrices);
    if (after == prices.begin() || after == prices.end())
        return std::unexpected(NoMove::NoneAroundIt);
    const auto before = after - 1;
    if (before->day.daysTo(after->day) > MostDaysApart)
        return std::unexpected(NoMove::PricesTooSparse);
    MarketMove move{.before = *before, .after = *after, .sources = before->sources};
    move.percent = (after->price.major() / before->price.major() - 1) * 100;
    for (const SourceId &source : after->sources) {
        if (!move.sources.contains(source))
            move.sources.append(source);
    }
    return move;
}

/// Of share prices, or else of market values.
Move computedMove(const MarketPrices &prices, const CompanyId &company, std::optional<QDate> day)
{
    if (!day)
        return std::unexpected(NoMove::DayUnknown);
    Move ofShares = moveOver(prices.closes(company), *day);
    if (ofShares) {
        ofShares->ofShares = true;
        return ofShares;
    }
    Move ofValues = moveOver(prices.values(company), *day);
    return ofValues || ofShares.error() == NoMove::NoPrices ? ofValues : ofShares;
}

/// The one of a single day first.
std::optional<Reaction> publishedMove(const Network &network, const Deal &deal, const CompanyId &company)
{
    QList<Reaction> reactions = network.reactionsTo(deal.id);
    reactions.removeIf([&](const Reaction &reaction) {
        return reaction.company != company || (!reaction.changePercent && !reaction.valueAdded);
    });
    std::ranges::stable_sort(reactions, std::ranges::greater{}, &isOneDay);
    return reactions.isEmpty() ? std::nullopt : std::optional(reactions.first());
}

/// What the whole company was worth before the move.
std::optional<Money> valueBefore(const MarketPrices &prices, const Deal &deal, const MarketMove &move)
{
    if (move.before) {
        if (const auto value = prices.marketValue(move.company, move.before->day))
            return value;
    }
    const std::optional<QDate> day = prices.measuredDay(deal.id, move.company);
    const std::optional<Money> after = day ? prices.marketValue(move.company, *day) : std::nullopt;
    if (!after || !(*move.percent > -100))
        return std::nullopt;
    return Money::fromMajor(after->major() / (1 + *move.percent / 100), after->currency());
}

Move moveOf(const Network &network, const MarketPrices &prices, const Deal &deal, const CompanyId &company)
{
    const std::optional<QDate> measured = prices.measuredDay(deal.id, company);
    Move move = computedMove(prices, company, measured ? measured : announcedDay(deal));
    if (const auto published = publishedMove(network, deal, company)) {
        MarketMove said = move.value_or(MarketMove{});
        said.percentPublished = published->changePercent.has_value();
        said.gainedPublished = published->valueAdded.has_value();
        if (said.percentPublished)
            said.percent = published->changePercent;
        said.gained = published->valueAdded;
        said.note = published->note;
        said.sources = published->sources;
        move = said;
    }
    if (!move)
        return move;
    move->company = company;
    if (!move->gained) {
        if (const auto value = valueBefore(prices, deal, *move))
            move->gained = Money::fromMajor(value->major() * *move->percent / 100, value->currency());
    }
    return move;
}

std::optional<Money> gainOf(const Move &move)
{
    return move ? move->gained : std::nullopt;
}

} // namespace

bool isOneDay(const Reaction &reaction)
{
    return reaction.note.contains(QLatin1StringView("on the day"), Qt::CaseInsensitive) ||
           reaction.note.contains(QLatin1StringView("one-day"), Qt::CaseInsensitive);
}

DealAnnouncement dealAnnouncement(const Network &network, const MarketPrices &prices, const Deal &deal,
                                  AmountBasis basis)
{
    DealAnnouncement answer{.deal = deal.id, .day = announcedDay(deal)};
    for (const CompanyId &side : {deal.to, deal.from}) {
        if (!answer.day)
            answer.day = prices.measuredDay(deal.id, side);
    }
    answer.amount = amountOn(deal, basis, network.asOf);
    answer.paid = paidToDate(deal, network.asOf);
    answer.payer = moveOf(network, prices, deal, deal.from);
    answer.recipient = moveOf(network, prices, deal, deal.to);
    const std::optional<Money> one = gainOf(answer.payer);
    const std::optional<Money> other = deal.from != deal.to ? gainOf(answer.recipient) : std::nullopt;
    if (one && other && one->currency() == other->currency())
        answer.gained = Money(one->minorUnits() + other->minorUnits(), one->currency());
    else if (!one || !other)
        answer.gained = one ? one : other;
    if (answer.gained && answer.amount && answer.gained->currency() == answer.amount->currency())
        answer.perDollar = ratio(answer.gained->major(), answer.amount->major());
    return answer;
}

} // namespace CapitalLoop
