// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/company.h"
#include "model/deal.h"
#include "model/lens.h"

#include <QPointF>
#include <QSet>

namespace CapitalLoop {

/// What somebody says about the network: shown beside it, never counted.
struct Claim
{
    QString id{};
    LocalText text{};
    QString who{};
    bool unconfirmed = false; ///< said often, but no page that was read confirms it
    QList<SourceId> sources{};
    QJsonObject extra{};

    friend bool operator==(const Claim &, const Claim &) = default;
};

/// A loop that a source tells of: money goes along the path and from its last company back to its first.
struct NamedLoop
{
    QString id{};
    QList<CompanyId> path{};
    LocalText story{};
    QList<SourceId> sources{};
    QJsonObject extra{};

    friend bool operator==(const NamedLoop &, const NamedLoop &) = default;
};

/// Where a step looks at the picture from.
struct StoryCamera
{
    enum class Look {
        Whole, ///< all that is shown
        Lit,   ///< what is lit, as near as it goes
        Place  ///< `centre`, `zoom` times as large as the whole
    };
    Look look = Look::Whole;
    QPointF centre{0.5, 0.5}; ///< of Place: in shares of the canvas's width and height
    double zoom = 1;          ///< of Place: 1 to MostZoom

    static constexpr double MostZoom = 40;
    friend bool operator==(const StoryCamera &, const StoryCamera &) = default;
};

/// Which chart stands beside the picture of a step.
enum class StoryChart {
    None,
    Valuations,   ///< of the lit companies, else of the largest
    Announcement, ///< the closes around the first lit deal's announcement
    Years         ///< money by year of the first lit company, else of all
};

/// How a network is shown at a step. What is not set is as the network has it; empty sets mean all.
struct StoryView
{
    std::optional<QDate> inForceOn{};
    std::optional<QDate> knownOn{};
    std::optional<YearSpan> years{};
    QSet<Family> families{};
    QSet<Status> statuses{};
    QSet<Role> roles{};             ///< of the payer or the payee
    std::optional<Money> minimum{}; ///< by headline
    WidthBasis basis = WidthBasis::Headline;
    StoryCamera camera{};
    Lens lens{};
    int stop = 0; ///< of the lens's answer: of the dollar; of rings the only one that is lit, 0 = all
    StoryChart chart = StoryChart::None;
    bool moving = true; ///< the dots run
    QJsonObject extra{};

    friend bool operator==(const StoryView &, const StoryView &) = default;
};

/// How the picture of a step comes after the one before.
enum class StoryTransition {
    Fly,  ///< the camera moves there
    Fade, ///< one picture fades into the other
    Cut
};

/// One step of a story: what is said while these companies and deals are lit.
struct StoryStep
{
    LocalText title{};
    LocalText text{}; ///< Markdown
    LocalText speakerNotes{};
    QList<CompanyId> companies{};
    QList<CompanyId> loop{}; ///< lit with every deal along it, from each company to the next and from the last to the first
    QList<DealId> deals{};   ///< with none, no loop and no companies, nothing fades
    QList<SourceId> sources{};
    StoryView view{};
    StoryTransition transition = StoryTransition::Fly;
    std::optional<double> seconds{}; ///< how long it stays in a clip; nothing = by the length of its text
    LocalText question{};            ///< asked in place of the text while something is not revealed
    QList<QList<DealId>> reveals{};  ///< deals that are hidden at first and come group by group
    QJsonObject extra{};

    friend bool operator==(const StoryStep &, const StoryStep &) = default;
};

struct Story
{
    StoryId id{};
    LocalText title{};
    QList<StoryStep> steps{};
    QJsonObject extra{};

    friend bool operator==(const Story &, const Story &) = default;
};

} // namespace CapitalLoop
