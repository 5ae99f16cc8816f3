// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/savedlayout.h"
#include "model/story.h"
#include "model/valuation.h"

#include <QSet>

#include <expected>

namespace CapitalLoop {

/// The records of a network as plain lists: what an edit of many at once works on before Network checks it.
struct Records
{
    QList<Source> sources{};
    QList<Company> companies{};
    QList<Deal> deals{};
    QList<Valuation> valuations{};
    QList<Close> closes{};
    QList<Figure> figures{};
    QList<Reaction> reactions{};

    friend bool operator==(const Records &, const Records &) = default;
};

/// A network of deals between companies: a plain value, cheap to copy (all its parts are shared until written to).
/// Whatever is in it holds together: ids are unique, both companies of a deal exist, and every source named exists.
class Network
{
public:
    LocalText title{};
    LocalText subtitle{};
    LocalText description{};
    std::optional<QDate> asOf{}; ///< the day the picture shows
    QSet<CompanyId> pinned{};    ///< placed by hand; a new layout leaves them where the saved layouts have them
    QList<SavedLayout> layouts{};
    QList<Claim> claims{};
    QList<NamedLoop> loops{};
    QList<Story> stories{};
    QJsonObject extra{};

    [[nodiscard]] const QList<Source> &sources() const { return m_sources; }
    [[nodiscard]] const QList<Company> &companies() const { return m_companies; }
    [[nodiscard]] const QList<Deal> &deals() const { return m_deals; }
    [[nodiscard]] const QList<Valuation> &valuations() const { return m_valuations; }
    [[nodiscard]] const QList<Close> &closes() const { return m_closes; }
    [[nodiscard]] const QList<Figure> &figures() const { return m_figures; }
    [[nodiscard]] const QList<Reaction> &reactions() const { return m_reactions; }

    /// Null if there is none. The pointer holds until the network changes.
    [[nodiscard]] const Source *source(const SourceId &id) const;
    [[nodiscard]] const Company *company(const CompanyId &id) const;
    [[nodiscard]] const Deal *deal(const DealId &id) const;

    /// Makes room for so many deals before they are added one by one.
    void reserveDeals(qsizetype count);
    /// Errors: EmptyId, MissingField (of an amount without figures), DuplicateId (id), UnknownSource (source),
    /// UnknownCompany (company), UnknownDeal (deal), LowAboveHigh (low, high), ValueOutsideRange (value, low or high),
    /// MixedCurrencies (first, second).
    [[nodiscard]] std::expected<void, Error> add(Source source);
    [[nodiscard]] std::expected<void, Error> add(Company company);
    [[nodiscard]] std::expected<void, Error> add(Deal deal);
    [[nodiscard]] std::expected<void, Error> add(Valuation valuation);
    [[nodiscard]] std::expected<void, Error> add(Close close);
    [[nodiscard]] std::expected<void, Error> add(Figure figure);
    [[nodiscard]] std::expected<void, Error> add(Reaction reaction);

    [[nodiscard]] Records records() const;
    /// This network's words, layouts and stories with other records. Errors: as add(), of the first record that does
    /// not hold.
    [[nodiscard]] std::expected<Network, Error> withRecords(Records records) const;

    /// The latest valuation of a company dated on or before `day` (its first day counts), computed ones before printed
    /// ones of the same day; the latest of all if no day is given. Null if there is none.
    [[nodiscard]] const Valuation *latestValuation(const CompanyId &company, std::optional<QDate> day = {}) const;
    /// All valuations of a company in the order of time.
    [[nodiscard]] QList<Valuation> valuationsOf(const CompanyId &company) const;
    [[nodiscard]] QList<Reaction> reactionsTo(const DealId &deal) const;

    friend bool operator==(const Network &a, const Network &b);

private:
    [[nodiscard]] std::expected<void, Error> checkSources(const QList<SourceId> &ids) const;
    [[nodiscard]] std::expected<void, Error> checkCompany(const CompanyId &id) const;

    QList<Source> m_sources;
    QList<Company> m_companies;
    QList<Deal> m_deals;
    QList<Valuation> m_valuations;
    QList<Close> m_closes;
    QList<Figure> m_figures;
    QList<Reaction> m_reactions;
    QHash<SourceId, qsizetype> m_sourceIndex;
    QHash<CompanyId, qsizetype> m_companyIndex;
    QHash<DealId, qsizetype> m_dealIndex;
    QHash<CompanyId, QList<qsizetype>> m_valuationIndex; ///< per company, sorted by date
};

} // namespace CapitalLoop
