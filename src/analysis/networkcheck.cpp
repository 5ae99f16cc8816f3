// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/networkcheck.h"

#include "model/networkedit.h"

#include <algorithm>

namespace CapitalLoop {

namespace {

using Kind = Finding::Kind;

constexpr double AbsurdUnits = 20e12;
constexpr qsizetype ShortestAlike = 5; ///< names below this length differ by a letter often enough: "AMD", "AMI"

bool endsBeforeStart(const Term &term)
{
    return term.start && term.end && term.end->lastDay() < term.start->firstDay();
}

bool isOutOfOrder(const QList<StatusStep> &steps)
{
    std::optional<QDate> latest;
    for (const StatusStep &step : steps) {
        if (!step.date)
            continue;
        if (latest && step.date->lastDay() < *latest)
            return true;
        latest = step.date->firstDay();
    }
    return false;
}

bool isNegative(const std::optional<Amount> &amount)
{
    const auto below = [](const std::optional<Money> &money) { return money && money->minorUnits() < 0; };
    return amount && (below(amount->low) || below(amount->high));
}

class Check
{
public:
    explicit Check(const Network &network) : m_network(network) {}

    QList<Finding> findings()
    {
        for (const Deal &deal : m_network.deals())
            checkDeal(deal);
        checkOverlaps();
        checkPairs();
        checkNames();
        checkUse();
        std::ranges::stable_sort(m_findings, {}, &Finding::kind);
        return m_findings;
    }

private:
    void add(Kind kind, const Deal &deal, const std::optional<DealId> &other = {},
             Severity severity = Severity::Warning)
    {
        m_findings.append({.kind = kind, .severity = severity, .deal = deal.id, .otherDeal = other});
    }

    void checkDeal(const Deal &deal)
    {
        if (deal.from == deal.to)
            add(Kind::SelfDeal, deal);
        if (isNegative(deal.amount))
            add(Kind::NegativeAmount, deal);
        if (deal.amount && std::abs(deal.amount->headline().major()) > AbsurdUnits)
            add(Kind::AbsurdAmount, deal);
        if (deal.amount && deal.amount->paid &&
            deal.amount->paid->minorUnits() > deal.amount->headline().minorUnits() && !isNegative(deal.amount))
            add(Kind::PaidAboveAmount, deal);
        if (endsBeforeStart(deal.term))
            add(Kind::TermEndsBeforeStart, deal);
        if (isOutOfOrder(deal.steps))
            add(Kind::StatusOutOfOrder, deal);
        if (deal.sources.isEmpty())
            add(Kind::NoSource, deal, {}, Severity::Note);
    }

    /// Deals that overlap may name each other. Named one way only, the one is part of the other, and parts cannot go
    /// round.
    void checkOverlaps()
    {
        QHash<DealId, QList<DealId>> parts;
        for (const Deal &deal : m_network.deals()) {
            for (const DealId &id : deal.overlaps) {
                const Deal *other = m_network.deal(id);
                if (other && !other->overlaps.contains(deal.id))
                    parts[deal.id].append(id);
            }
        }
        for (const Deal &deal : m_network.deals()) {
            for (const DealId &first : parts.value(deal.id)) {
                // From there back to the deal, over deals behind it only: each circle is told once, at its first id.
                QList<DealId> reached{first};
                QSet<DealId> known{first};
                bool isCircle = false;
                while (!reached.isEmpty() && !isCircle) {
                    const DealId next = reached.takeLast();
                    isCircle = next == deal.id;
                    for (const DealId &id : parts.value(next)) {
                        if (id < deal.id || known.contains(id))
                            continue;
                        known.insert(id);
                        reached.append(id);
                    }
                }
                if (isCircle)
                    add(Kind::OverlapsInCircle, deal, first);
            }
        }
    }

    void checkPairs()
    {
        QHash<std::pair<std::pair<CompanyId, CompanyId>, int>, QList<const Deal *>> pairs;
        for (const Deal &deal : m_network.deals()) {
            QList<const Deal *> &pair = pairs[{{deal.from, deal.to}, int(deal.kind)}];
            const auto seemsTheSame = [&](const Deal *other) {
                const bool isKnown = deal.overlaps.contains(other->id) || other->overlaps.contains(deal.id);
                const bool sameDay = deal.announced && deal.announced == other->announced;
                const bool sameAmount =
                    deal.amount && other->amount && deal.amount->headline() == other->amount->headline();
                return !isKnown && (sameAmount || (sameDay && (!deal.amount || !other->amount)));
            };
            const auto found = std::ranges::find_if(pair, seemsTheSame);
            if (found != pair.end())
                add(Kind::MayOverlap, deal, (*found)->id);
            pair.append(&deal);
        }
    }

    /// Names one letter apart share what is left of them when one letter is taken out (or of one of them none): so
    /// that all pairs are found without comparing each with each.
    void checkNames()
    {
        QHash<QString, CompanyId> stems;
        for (const Company &company : m_network.companies()) {
            std::optional<CompanyId> other;
            for (const QString &stem : stemsOf(company)) {
                const auto found = stems.constFind(stem);
                if (found == stems.cend())
                    stems.insert(stem, company.id);
                else if (*found != company.id && !other)
                    other = *found;
            }
            if (other)
                m_findings.append({.kind = Kind::NamesAlike, .company = *other, .otherCompany = company.id});
        }
    }

    static QStringList stemsOf(const Company &company)
    {
        QStringList stems;
        for (const QString &name : {company.name.en, company.name.zhHans, company.name.zhHant}) {
            QString letters;
            QList<bool>
                mayBeSlip; // a figure or a letter that stands alone tells two things apart: "Fund 2", "Series B"
            for (const QString &word : name.toCaseFolded().split(u' ', Qt::SkipEmptyParts)) {
                for (const QChar c : word) {
                    if (!c.isLetterOrNumber())
                        continue;
                    letters += c;
                    mayBeSlip.append(c.isLetter() && word.size() > 1);
                }
            }
            if (letters.isEmpty())
                continue;
            stems.append(letters);
            for (qsizetype i = 0; letters.size() >= ShortestAlike && i < letters.size(); ++i) {
                if (mayBeSlip[i])
                    stems.append(QString(letters).remove(i, 1));
            }
        }
        stems.removeDuplicates();
        return stems;
    }

    void checkUse()
    {
        QSet<CompanyId> used;
        QSet<SourceId> cited;
        const auto cite = [&](const auto &record) { cited.unite({record.sources.cbegin(), record.sources.cend()}); };
        for (const Deal &deal : m_network.deals()) {
            used << deal.from << deal.to;
            cite(deal);
            std::ranges::for_each(deal.steps, cite);
            std::ranges::for_each(deal.disagreements, cite);
        }
        for (const Valuation &valuation : m_network.valuations()) {
            used << valuation.company;
            cite(valuation);
            std::ranges::for_each(valuation.disagreements, cite);
            if (m_network.asOf && valuation.date.firstDay() > *m_network.asOf)
                m_findings.append({.kind = Kind::FutureValuation,
                                   .severity = Severity::Note,
                                   .deal = {},
                                   .otherDeal = {},
                                   .company = valuation.company});
        }
        for (const Figure &figure : m_network.figures()) {
            cite(figure);
            std::ranges::for_each(figure.disagreements, cite);
        }
        std::ranges::for_each(m_network.closes(), cite);
        std::ranges::for_each(m_network.reactions(), cite);
        std::ranges::for_each(m_network.claims, cite);
        std::ranges::for_each(m_network.loops, cite);
        for (const Story &story : m_network.stories)
            std::ranges::for_each(story.steps, cite);
        for (const Company &company : m_network.companies()) {
            cite(company);
            if (!used.contains(company.id))
                m_findings.append({.kind = Kind::CompanyUnused, .severity = Severity::Note, .company = company.id});
        }
        for (const Source &source : m_network.sources()) {
            if (!cited.contains(source.id))
                m_findings.append({.kind = Kind::SourceUnused, .severity = Severity::Note, .source = source.id});
        }
    }

    const Network &m_network;
    QList<Finding> m_findings;
};

void turnRound(Deal &deal)
{
    std::swap(deal.from, deal.to);
    const auto negated = [](std::optional<Money> money) {
        return money ? std::optional(Money(-money->minorUnits(), money->currency())) : std::nullopt;
    };
    const Amount before = *deal.amount;
    deal.amount->low = negated(before.low && before.high ? before.high : before.low);
    deal.amount->high = negated(before.low && before.high ? before.low : before.high);
}

void putInOrder(QList<StatusStep> &steps)
{
    // Undated steps stay behind the dated one they followed.
    QList<std::pair<QDate, StatusStep>> dated;
    QDate day;
    for (const StatusStep &step : std::as_const(steps)) {
        day = step.date ? step.date->firstDay() : day;
        dated.append({day, step});
    }
    std::ranges::stable_sort(dated, {}, [](const auto &entry) { return entry.first; });
    steps.clear();
    for (auto &entry : dated)
        steps.append(entry.second);
}

bool fixDeal(Deal &deal, const Finding &finding)
{
    switch (finding.kind) {
    case Kind::NegativeAmount:
        if (!isNegative(deal.amount))
            return false;
        turnRound(deal);
        return true;
    case Kind::TermEndsBeforeStart:
        if (!endsBeforeStart(deal.term))
            return false;
        std::swap(deal.term.start, deal.term.end);
        return true;
    case Kind::StatusOutOfOrder:
        putInOrder(deal.steps);
        return true;
    case Kind::OverlapsInCircle:
        return deal.overlaps.removeAll(*finding.otherDeal) > 0;
    case Kind::MayOverlap:
        if (!deal.overlaps.contains(*finding.otherDeal))
            deal.overlaps.append(*finding.otherDeal);
        return true;
    default:
        return false;
    }
}

} // namespace

QList<Finding> findingsOf(const Network &network)
{
    return Check(network).findings();
}

bool isFixable(Kind kind)
{
    switch (kind) {
    case Kind::NegativeAmount:
    case Kind::TermEndsBeforeStart:
    case Kind::StatusOutOfOrder:
    case Kind::OverlapsInCircle:
    case Kind::MayOverlap:
    case Kind::NamesAlike:
    case Kind::SourceUnused:
        return true;
    default:
        return false;
    }
}

std::optional<Network> fixed(const Network &network, const Finding &finding)
{
    if (!isFixable(finding.kind))
        return std::nullopt;
    if (finding.kind == Kind::NamesAlike) {
        const Network one = merged(network, *finding.company, *finding.otherCompany);
        return one == network ? std::nullopt : std::optional(one);
    }
    if (finding.kind == Kind::SourceUnused)
        return network.source(*finding.source) ? std::optional(without(network, {.sources = {*finding.source}}))
                                               : std::nullopt;
    Records records = network.records();
    const auto deal = std::ranges::find(records.deals, *finding.deal, &Deal::id);
    if (deal == records.deals.end() || (finding.otherDeal && !network.deal(*finding.otherDeal)) ||
        !fixDeal(*deal, finding))
        return std::nullopt;
    const auto result = network.withRecords(std::move(records));
    return result ? std::optional(*result) : std::nullopt;
}

} // namespace CapitalLoop
