// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/moment.h"

#include "analysis/schedule.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

std::optional<QDate> earlier(std::optional<QDate> a, std::optional<QDate> b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

/// The last year that a figure's period names, as 2025 of "Q4 2025".
std::optional<PartialDate> yearOf(const Figure &figure)
{
    static const QRegularExpression year(QStringLiteral("\\b(?:19|20)\\d\\d\\b"));
    std::optional<PartialDate> last;
    for (auto match = year.globalMatch(figure.period); match.hasNext();) {
        const auto named = PartialDate::fromYear(match.next().captured().toInt());
        last = last && named->firstDay() < last->firstDay() ? last : named;
    }
    return last;
}

qint64 partOf(qint64 amount, qint64 part, qint64 whole)
{
    return amount == whole ? part : std::llround(static_cast<long double>(amount) * part / whole);
}

class Then
{
public:
    Then(const Network &network, const Moment &moment)
        : m_network(network),
          m_moment(moment),
          m_day(earlier(moment.inForceOn, moment.knownOn)),
          m_knowsLess(m_day && (!network.asOf || *m_day < *network.asOf))
    {
    }

    NetworkThen network()
    {
        Records records = m_network.records();
        takeDeals(records);
        findIdle(records);
        leaveOutFacts(records);
        auto then = m_network.withRecords(std::move(records));
        Q_ASSERT(then);
        m_then.network = *std::move(then);
        m_then.network.asOf = m_moment.inForceOn ? m_moment.inForceOn : earlier(m_network.asOf, m_moment.knownOn);
        return std::move(m_then);
    }

private:
    [[nodiscard]] bool isPublic(const std::optional<PartialDate> &date) const
    {
        return !date || !m_moment.knownOn || date->firstDay() <= *m_moment.knownOn;
    }

    /// When its first source came out; where no source has a date, its period.
    [[nodiscard]] std::optional<PartialDate> publicSince(const Figure &figure) const
    {
        std::optional<PartialDate> since;
        for (const SourceId &id : figure.sources) {
            const auto &date = m_network.source(id)->date;
            if (date && (!since || date->firstDay() < since->firstDay()))
                since = date;
        }
        return since ? since : yearOf(figure);
    }

    void takeDeals(Records &records)
    {
        QList<Deal> deals;
        deals.reserve(records.deals.size());
        for (Deal &deal : records.deals) {
            const auto since = knownSince(deal);
            if (m_day && since && *since > *m_day) {
                m_then.unknown.append(deal.id);
            } else {
                takeSteps(deal);
                if (!m_moment.years || takeYears(deal))
                    deals.append(std::move(deal));
            }
        }
        records.deals = std::move(deals);
    }

    void findIdle(const Records &records)
    {
        for (const Deal &deal : m_network.deals())
            m_then.idle << deal.from << deal.to;
        for (const Deal &deal : records.deals) {
            m_then.idle.remove(deal.from);
            m_then.idle.remove(deal.to);
        }
    }

    void takeSteps(Deal &deal) const
    {
        deal.steps.removeIf([&](const StatusStep &step) { return !isPublic(step.date ? step.date : deal.announced); });
        if (deal.steps.isEmpty())
            deal.steps.append({.status = Status::Announced, .date = deal.announced});
        if (deal.amount && m_knowsLess)
            deal.amount->paid.reset();
        const auto over = deal.term.dayAfter();
        if (m_moment.inForceOn && over && *over <= *m_moment.inForceOn &&
            deal.status(m_moment.inForceOn) != Status::Lapsed)
            deal.steps.append({.status = Status::Ended, .date = PartialDate::fromDay(*over)});
    }

    /// Leaves of the amount what falls on the years; false if nothing does.
    bool takeYears(Deal &deal)
    {
        const YearSpan years = *m_moment.years;
        if (!deal.amount) {
            const auto over = deal.term.dayAfter();
            const bool runs = (!deal.term.start || deal.term.start->firstDay().year() <= years.last) &&
                              (!over || over->addDays(-1).year() >= years.first);
            if (!runs)
                m_then.outside.append(deal.id);
            return runs;
        }
        bool assumed = false;
        const std::optional<qint64> part = moneyIn(deal, AmountBasis::Headline, &assumed);
        if (!part || *part == 0) {
            (part ? m_then.outside : m_then.undated).append(deal.id);
            return false;
        }
        if (assumed)
            m_then.assumed.append(deal.id);
        Amount &amount = *deal.amount;
        const Money whole = amount.headline();
        const auto paid = amount.paid ? moneyIn(deal, AmountBasis::Paid) : std::nullopt;
        for (std::optional<Money> *figure : {&amount.low, &amount.high}) {
            if (*figure)
                *figure = Money(partOf((*figure)->minorUnits(), *part, whole.minorUnits()), whole.currency());
        }
        amount.paid = paid ? std::optional(Money(*paid, whole.currency())) : std::nullopt;
        // What others say is of the whole.
        deal.disagreements.removeIf([](const Disagreement &other) { return other.about == u"amount"; });
        return true;
    }

    /// Nothing if no part of it is known to fall on any year.
    [[nodiscard]] std::optional<qint64> moneyIn(const Deal &deal, AmountBasis basis, bool *assumed = nullptr) const
    {
        const auto yearly = yearlyAmounts(deal, basis, m_moment.inForceOn ? m_moment.inForceOn : m_network.asOf);
        if (!yearly || yearly->years.empty())
            return std::nullopt;
        if (assumed)
            *assumed = yearly->assumed;
        qint64 sum = 0;
        for (const auto &[year, amount] : yearly->years)
            sum += m_moment.years->contains(year) ? amount : 0;
        return sum;
    }

    void leaveOutFacts(Records &records) const
    {
        QSet<DealId> left;
        for (const Deal &deal : std::as_const(records.deals))
            left.insert(deal.id);
        for (Deal &deal : records.deals)
            deal.overlaps.removeIf([&](const DealId &id) { return !left.contains(id); });
        records.reactions.removeIf([&](const Reaction &reaction) { return !left.contains(reaction.deal); });
        const auto isThere = [this](const PartialDate &date) {
            return isPublic(date) && (!m_moment.inForceOn || date.firstDay() <= *m_moment.inForceOn);
        };
        records.valuations.removeIf([&](const Valuation &valuation) { return !isThere(valuation.date); });
        for (Valuation &valuation : records.valuations) {
            if (valuation.event && !left.contains(*valuation.event))
                valuation.event.reset();
        }
        records.closes.removeIf([&](const Close &close) { return !isThere(close.date); });
        records.figures.removeIf([&](const Figure &figure) { return !isPublic(publicSince(figure)); });
    }

    const Network &m_network;
    const Moment &m_moment;
    std::optional<QDate> m_day; ///< by which a deal must be known
    bool m_knowsLess;           ///< than on the network's day
    NetworkThen m_then;
};

} // namespace

std::optional<QDate> knownSince(const Deal &deal)
{
    std::optional<QDate> since;
    if (deal.announced)
        since = deal.announced->firstDay();
    for (const StatusStep &step : deal.steps) {
        if (step.date)
            since = earlier(since, step.date->firstDay());
    }
    return since;
}

NetworkThen networkAt(const Network &network, const Moment &moment)
{
    return moment.isSet() ? Then(network, moment).network() : NetworkThen{.network = network};
}

VisiblePart visiblePart(const NetworkThen &then, const DealFilter &filter)
{
    VisiblePart part = visiblePart(then.network, filter, then.network.asOf);
    part.companies.removeIf([&](const CompanyId &id) { return then.idle.contains(id); });
    return part;
}

} // namespace CapitalLoop
