// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/commitmentconcentration.h"

#include "analysis/dealgraph.h"
#include "analysis/moment.h"
#include "analysis/ratios.h"
#include "analysis/timeline.h"

#include <algorithm>
#include <limits>

namespace CapitalLoop {

namespace {

/// Deals that overlap, directly or by way of others; of most there is one alone.
struct Overlapping
{
    QList<const Deal *> deals{};
    QList<std::pair<const Deal *, double>> counted{}; ///< with amounts in minor units
};

/// What is promised, followed from day to day.
class Commitments
{
public:
    Commitments(const Network &network, AmountBasis basis) : m_network(network), m_basis(basis)
    {
        const DealGraph graph = dealGraph(network, {.withLapsed = true, .withStakes = false});
        m_currency = graph.currency;
        QSet<DealId> admitted(graph.leftOut.overlapping.begin(), graph.leftOut.overlapping.end());
        for (const DealLeg &leg : graph.legs)
            admitted.unite(QSet<DealId>(leg.counted.begin(), leg.counted.end()));
        m_undisclosed = QSet<DealId>(graph.leftOut.undisclosed.begin(), graph.leftOut.undisclosed.end());
        group(admitted);
    }

    void updateAll(QDate day)
    {
        for (const Deal &deal : m_network.deals())
            update(deal, day);
    }

    void update(const Deal &deal, QDate day)
    {
        if (m_undisclosed.contains(deal.id)) {
            if (isCommitment(deal, day))
                m_open.insert(deal.id);
            else
                m_open.remove(deal.id);
        } else if (const auto group = m_groupOf.constFind(deal.id); group != m_groupOf.constEnd()) {
            update(m_groups[*group], day);
        }
    }

    [[nodiscard]] CommitmentDay state(QDate day) const
    {
        double sum = 0;
        for (const double amount : m_given)
            sum += amount;
        const double most = double(std::numeric_limits<qint64>::max());
        return {.day = day,
                .promised = Money(sum < most ? qint64(sum) : std::numeric_limits<qint64>::max(), m_currency),
                .payers = sideOf(m_given, sum),
                .payees = sideOf(m_received, sum),
                .undisclosed = int(m_open.size())};
    }

private:
    /// Joins the admitted deals that name each other.
    void group(const QSet<DealId> &admitted)
    {
        for (const Deal &deal : m_network.deals()) {
            if (!admitted.contains(deal.id))
                continue;
            m_groupOf.insert(deal.id, m_groups.size());
            m_groups.append(Overlapping{{&deal}, {}});
        }
        for (const Deal &deal : m_network.deals()) {
            for (const DealId &other : deal.overlaps) {
                if (m_groupOf.contains(deal.id) && m_groupOf.contains(other))
                    join(m_groupOf.value(deal.id), m_groupOf.value(other));
            }
        }
        for (const Company &company : m_network.companies())
            m_places.insert(company.id, m_places.size());
        m_given.resize(std::size_t(m_places.size()));
        m_received.resize(std::size_t(m_places.size()));
    }

    void join(qsizetype into, qsizetype other)
    {
        if (into == other)
            return;
        for (const Deal *deal : std::as_const(m_groups[other].deals))
            m_groupOf[deal->id] = into;
        m_groups[into].deals += std::exchange(m_groups[other].deals, {});
    }

    [[nodiscard]] static bool isCommitment(const Deal &deal, QDate day)
    {
        const auto since = knownSince(deal);
        const auto over = deal.term.dayAfter();
        return (!since || *since <= day) && (!over || *over > day) && !isOver(deal.status(day));
    }

    void update(Overlapping &group, QDate day)
    {
        add(group, -1);
        group.counted.clear();
        for (const Deal *deal : std::as_const(group.deals)) {
            if (isCommitment(*deal, day))
                group.counted.append({deal, double(amountOn(*deal, m_basis, day)->minorUnits())});
        }
        std::ranges::stable_sort(group.counted, std::ranges::greater(), &std::pair<const Deal *, double>::second);
        QList<const Deal *> larger;
        group.counted.removeIf([&larger](const auto &counted) {
            const Deal *deal = counted.first;
            const bool within = std::ranges::any_of(larger, [deal](const Deal *other) {
                return deal->overlaps.contains(other->id) || other->overlaps.contains(deal->id);
            });
            if (!within)
                larger.append(deal);
            return within;
        });
        add(group, 1);
    }

    void add(const Overlapping &group, double sign)
    {
        for (const auto &[deal, amount] : group.counted) {
            m_given[std::size_t(m_places.value(deal->from))] += sign * amount;
            m_received[std::size_t(m_places.value(deal->to))] += sign * amount;
        }
    }

    [[nodiscard]] static SideConcentration sideOf(const std::vector<double> &amounts, double sum)
    {
        std::vector<double> shares;
        for (const double amount : amounts) {
            if (amount > 0)
                shares.push_back(amount / sum);
        }
        return {concentration(shares), int(shares.size())};
    }

    const Network &m_network;
    AmountBasis m_basis;
    Currency m_currency{};
    QSet<DealId> m_undisclosed; ///< at all times
    QSet<DealId> m_open;        ///< of them: known and not over
    QList<Overlapping> m_groups;
    QHash<DealId, qsizetype> m_groupOf;
    QHash<CompanyId, qsizetype> m_places; ///< in the order of the network
    std::vector<double> m_given;          ///< by place, in minor units
    std::vector<double> m_received;
};

} // namespace

QList<CommitmentDay> commitmentConcentration(const Network &network, AmountBasis basis)
{
    Commitments commitments(network, std::min(basis, AmountBasis::Firm));
    QList<CommitmentDay> days;
    const QList<TimelineEvent> events = timelineEvents(network);
    for (auto event = events.begin(); event != events.end();) {
        const QDate day = event->day();
        if (network.asOf && day > *network.asOf)
            break;
        if (days.isEmpty())
            commitments.updateAll(day); // those without a date too
        QList<SourceId> sources;
        for (; event != events.end() && event->day() == day; ++event) {
            commitments.update(*network.deal(event->deal), day);
            std::ranges::copy_if(event->sources, std::back_inserter(sources),
                                 [&](const SourceId &source) { return !sources.contains(source); });
        }
        days.append(commitments.state(day));
        days.last().sources = sources;
    }
    return days;
}

} // namespace CapitalLoop
