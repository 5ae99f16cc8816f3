// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/company.h"

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

/// One step of a story: what is said while these companies and deals are shown.
struct StoryStep
{
    LocalText title{};
    LocalText text{};
    LocalText speakerNotes{};
    QList<CompanyId> companies{};
    QList<DealId> deals{};
    QList<SourceId> sources{};
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
