// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"
#include "words/formatter.h"

namespace CapitalLoop {

/// What is written beside a mark: how the share moved.
struct MarkLabel
{
    DealId deal{};
    QString figures{};
    double weight = 0; ///< the larger, the sooner it gets its place

    friend bool operator==(const MarkLabel &, const MarkLabel &) = default;
};

/// Of the deal that the chart is about, published or computed; of others only what was published. Nothing without.
[[nodiscard]] std::optional<MarkLabel> markLabel(const Network &network, const ChartContent &content,
                                                 const DealEvent &event, const Formatter &formatter);
/// A deal with its amount and what has been paid so far, over the day of its announcement.
[[nodiscard]] QString announcementText(const Network &network, const DealAnnouncement &announcement,
                                       const Formatter &formatter);
/// What is to be said of the announcement that the chart is about; none without one.
[[nodiscard]] QStringList announcementSentences(const Network &network, const ChartContent &content,
                                                const Formatter &formatter);

} // namespace CapitalLoop
