// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/company.h"
#include "model/money.h"
#include "model/partialdate.h"

namespace CapitalLoop {

/// The three families decide an arrow's colour.
enum class Family { Financing, Purchase, Option };

enum class DealKind {
    Equity,
    Debt,
    Guarantee,
    FundCommitment,
    Grant, // financing
    Chips,
    Cloud,
    Lease,
    Service,
    Manufacturing,
    RevenueShare,
    Acquisition, // purchase
    Warrant      // option
};

[[nodiscard]] Family familyOf(DealKind kind);

/// The status ladder. `Delivered` is drawn (a loan) or delivered (goods). `Ended` is no rung of it and in no file: a deal
/// has it on days after its term (networkAt()).
enum class Status { Reported, LetterOfIntent, Announced, Signed, Delivered, Paid, Lapsed, Ended };

/// Signed, delivered or paid: money that is owed or has moved, and not only promised.
[[nodiscard]] bool isFirm(Status status);
/// Lapsed or ended: nothing of the deal is owed or moves any more.
[[nodiscard]] bool isOver(Status status);

/// One rung that a deal reached, when, and who says so.
struct StatusStep
{
    Status status = Status::Announced;
    std::optional<PartialDate> date{};
    QString note{};
    QList<SourceId> sources{};
    QJsonObject extra{};

    friend bool operator==(const StatusStep &, const StatusStep &) = default;
};

/// What was published about a deal's size. All money in it has one currency; at least one of low and high is there
/// (a deal without a published amount has no Amount), and low <= high.
struct Amount
{
    std::optional<Money> low{};  ///< the firm or smallest figure
    std::optional<Money> high{}; ///< the largest figure; a ceiling if upTo
    bool upTo = false;           ///< high is a ceiling ("up to")
    bool about = false;
    bool disputed = false;
    std::optional<Money> paid{}; ///< paid, drawn or delivered so far
    QString basis{};             ///< how the figure comes about if it is not a price, as "market value of the stake"
    QJsonObject extra{};

    /// The figure of the headline: high, or low where only that is known.
    [[nodiscard]] Money headline() const { return high ? *high : *low; }
    /// What is not a ceiling: low, or high if that is no ceiling; nothing where only a ceiling is known.
    [[nodiscard]] std::optional<Money> floor() const { return low ? low : (upTo ? std::nullopt : high); }

    friend bool operator==(const Amount &, const Amount &) = default;
};

/// It tells what a stake is worth, and not what was paid for it.
[[nodiscard]] bool isValueOfStake(const Amount &amount);

/// When a deal runs. Any part may be unknown.
struct Term
{
    std::optional<PartialDate> start{};
    std::optional<PartialDate> end{};
    std::optional<double> years{};
    QJsonObject extra{};

    /// The first day on which it is over: after its end, or so many years after its start; nothing if unknown.
    [[nodiscard]] std::optional<QDate> dayAfter() const;

    friend bool operator==(const Term &, const Term &) = default;
};

/// How a deal's amount falls on the years of its term (measures.md, section 8).
struct Schedule
{
    enum class Convention { Undated, StraightLine, Ramp, YearWeights, Milestones, AtDate };
    struct Entry
    {
        std::optional<PartialDate> date{};
        std::optional<double> weight{};    ///< YearWeights: a share, any scale
        std::optional<double> gigawatts{}; ///< Milestones
        std::optional<Money> amount{};
        QJsonObject extra{};

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    Convention convention = Convention::Undated;
    std::optional<Money> perGigawatt{};
    QList<Entry> entries{};
    QJsonObject extra{};

    friend bool operator==(const Schedule &, const Schedule &) = default;
};

/// A count known exactly (low == high), as a range, or from one side.
struct Range
{
    std::optional<double> low{};
    std::optional<double> high{};
    QJsonObject extra{};

    friend bool operator==(const Range &, const Range &) = default;
};

/// What a deal counts beside money.
struct Quantities
{
    std::optional<Range> gigawatts{};
    std::optional<Range> gpus{};
    std::optional<double> shares{};
    std::optional<Money> strike{}; ///< price per share of a warrant
    std::optional<Money> pricePerShare{};
    std::optional<double> stakePercent{};
    QJsonObject extra{};

    friend bool operator==(const Quantities &, const Quantities &) = default;
};

/// One deal: an arrow from who pays, lends or grants to who receives it.
struct Deal
{
    DealId id{};
    CompanyId from{};
    CompanyId to{};
    DealKind kind = DealKind::Equity;
    std::optional<Amount> amount{}; ///< nothing = not disclosed
    QString amountWords{};          ///< the source's words where it gives no figure, as "tens of billions of dollars"
    std::optional<PartialDate> announced{};
    QString announcedNote{}; ///< as "before the IPO"
    Term term{};
    std::optional<Schedule> schedule{};
    QList<StatusStep> steps{}; ///< the ladder in the order of time, at least one
    Quantities quantities{};
    LocalText inReturn{};     ///< what comes back: chips, compute, shares, rights
    QList<DealId> overlaps{}; ///< never add this deal and those up
    LocalText note{};
    QList<SourceId> sources{};
    bool singleSource = false; ///< all its sources go back to one report
    QList<Disagreement> disagreements{};
    QJsonObject extra{};

    [[nodiscard]] Family family() const { return familyOf(kind); }
    /// The last rung reached on `day` as it was known then; today's if no day is given. Undated steps count as the
    /// announcement's day. Before the first step it is the first step's status.
    [[nodiscard]] Status status(std::optional<QDate> day = {}) const;

    friend bool operator==(const Deal &, const Deal &) = default;
};

} // namespace CapitalLoop
