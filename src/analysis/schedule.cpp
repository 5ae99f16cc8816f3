// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/schedule.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

/// Splits by shares of a whole so that the parts sum up: each part is the difference of two rounded sums.
class Splitter
{
public:
    Splitter(qint64 total, double whole) : m_total(total), m_whole(whole) {}

    qint64 next(double share)
    {
        m_shares += share;
        const double reached = std::min(1.0, m_shares / m_whole);
        const qint64 sum = reached >= 1 ? m_total : qint64(std::llround(reached * double(m_total)));
        return sum - std::exchange(m_sum, sum);
    }

    [[nodiscard]] qint64 rest() const { return m_total - m_sum; }

private:
    qint64 m_total;
    double m_whole;
    double m_shares = 0;
    qint64 m_sum = 0;
};

YearlyAmounts overTerm(qint64 total, const Term &term)
{
    const auto end = term.dayAfter();
    return term.start && end ? straightLine(total, term.start->firstDay(), *end) : YearlyAmounts{{}, total};
}

/// The entries' numbers by year; those without a date are left out.
template <class Value>
std::map<int, double> byYear(const QList<Schedule::Entry> &entries, std::optional<Value> Schedule::Entry::*value)
{
    std::map<int, double> sums;
    for (const Schedule::Entry &entry : entries) {
        if (entry.date && entry.*value && *(entry.*value) > 0)
            sums[entry.date->firstDay().year()] += *(entry.*value);
    }
    return sums;
}

YearlyAmounts atDates(qint64 total, const QList<Schedule::Entry> &entries)
{
    YearlyAmounts amounts{{}, total};
    for (const Schedule::Entry &entry : entries) {
        if (!entry.date)
            continue;
        const qint64 wanted = entry.amount ? entry.amount->minorUnits() : amounts.undated;
        const qint64 part = std::clamp<qint64>(wanted, 0, std::max<qint64>(0, amounts.undated));
        amounts.years[entry.date->firstDay().year()] += part;
        amounts.undated -= part;
    }
    return amounts;
}

/// The deal as far as a day: what has moved moved before it, whatever its schedule holds for later.
Deal endingBy(Deal deal, QDate day)
{
    const auto later = [day](const std::optional<PartialDate> &date) { return date && date->firstDay() > day; };
    if (deal.schedule)
        deal.schedule->entries.removeIf([&](const Schedule::Entry &entry) { return later(entry.date); });
    const auto end = deal.term.dayAfter();
    if (later(deal.term.start)) {
        deal.term = {};
    } else if (end && *end > day) {
        deal.term.end = PartialDate::fromDay(day);
        deal.term.years.reset();
    }
    return deal;
}

YearlyAmounts byConvention(qint64 total, const Deal &deal)
{
    const Schedule &schedule = *deal.schedule;
    switch (schedule.convention) {
    case Schedule::Convention::StraightLine:
        return overTerm(total, deal.term);
    case Schedule::Convention::Ramp:
        if (deal.term.start && deal.term.years)
            return linearRamp(total, deal.term.start->firstDay().year(), int(std::lround(*deal.term.years)));
        if (deal.term.start && deal.term.end)
            return linearRamp(total, deal.term.start->firstDay().year(),
                              deal.term.end->lastDay().year() - deal.term.start->firstDay().year() + 1);
        break;
    case Schedule::Convention::YearWeights:
        return byWeights(total, byYear(schedule.entries, &Schedule::Entry::weight));
    case Schedule::Convention::Milestones:
        if (schedule.perGigawatt)
            return milestones(total, schedule.perGigawatt->minorUnits(),
                              byYear(schedule.entries, &Schedule::Entry::gigawatts));
        return atDates(total, schedule.entries);
    case Schedule::Convention::AtDate:
        return atDates(total, schedule.entries);
    case Schedule::Convention::Undated:
        break;
    }
    return {{}, total};
}

} // namespace

YearlyAmounts straightLine(qint64 total, QDate start, QDate end)
{
    if (!start.isValid() || !end.isValid() || start >= end)
        return {{}, total};
    YearlyAmounts amounts;
    Splitter splitter(total, double(start.daysTo(end)));
    for (QDate day = start; day < end;) {
        const QDate next = std::min(end, QDate(day.year() + 1, 1, 1));
        amounts.years[day.year()] = splitter.next(double(day.daysTo(next)));
        day = next;
    }
    return amounts;
}

YearlyAmounts byWeights(qint64 total, const std::map<int, double> &weights)
{
    double whole = 0;
    for (const auto &[year, weight] : weights)
        whole += weight;
    if (!(whole > 0) || !std::isfinite(whole))
        return {{}, total};
    YearlyAmounts amounts;
    Splitter splitter(total, whole);
    for (const auto &[year, weight] : weights)
        amounts.years[year] = splitter.next(weight);
    amounts.years.rbegin()->second += splitter.rest();
    return amounts;
}

YearlyAmounts linearRamp(qint64 total, int firstYear, int years)
{
    constexpr int Longest = 1000;
    std::map<int, double> weights;
    for (int i = 0; i < std::min(years, Longest); ++i)
        weights[firstYear + i] = i + 1;
    return byWeights(total, weights);
}

YearlyAmounts milestones(qint64 cap, qint64 perUnit, const std::map<int, double> &unitsByYear)
{
    YearlyAmounts amounts{{}, cap};
    for (const auto &[year, units] : unitsByYear) {
        const double wanted = units * double(perUnit);
        const qint64 part = wanted >= double(amounts.undated) ? std::max<qint64>(0, amounts.undated)
                                                              : std::max<qint64>(0, qint64(std::llround(wanted)));
        amounts.years[year] = part;
        amounts.undated -= part;
    }
    return amounts;
}

std::optional<YearlyAmounts> yearlyAmounts(const Deal &whole, AmountBasis basis, std::optional<QDate> day)
{
    const auto amount = amountOn(whole, basis, day);
    if (!amount)
        return std::nullopt;
    const qint64 total = amount->minorUnits();
    const Deal deal = basis == AmountBasis::Paid && day ? endingBy(whole, *day) : whole;
    if (deal.schedule && deal.schedule->convention != Schedule::Convention::Undated)
        return byConvention(total, deal);
    if (deal.term.start && deal.term.dayAfter()) {
        YearlyAmounts amounts = overTerm(total, deal.term);
        amounts.assumed = true;
        return amounts;
    }
    for (const StatusStep &step : deal.steps) {
        const bool known = step.date && (!day || step.date->firstDay() <= *day);
        if (known && (step.status == Status::Paid || step.status == Status::Delivered))
            return YearlyAmounts{{{step.date->firstDay().year(), total}}};
    }
    return YearlyAmounts{{}, total};
}

} // namespace CapitalLoop
