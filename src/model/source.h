// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"
#include "model/money.h"
#include "model/partialdate.h"

#include <QJsonObject>
#include <QList>
#include <QUrl>

namespace CapitalLoop {

/// Where a fact was read: one article, filing or page.
struct Source
{
    SourceId id{};
    QString publisher{};
    QString title{};
    std::optional<PartialDate> date{};
    QUrl url{};         ///< http or https; empty if there is none
    QString language{}; ///< BCP 47, as "zh-Hans"; empty = English
    QString note{};
    QJsonObject extra{}; ///< keys this version does not know, written back as they were

    friend bool operator==(const Source &, const Source &) = default;
};

/// Two sources that disagree: the other statement is kept beside the one that is drawn.
struct Disagreement
{
    QString about{};               ///< which property, by its key in the file: "amount", "announced", "value"
    QString statement{};           ///< what the other source says, as a sentence
    std::optional<Money> amount{}; ///< its figure, if it is one of money
    QList<SourceId> sources{};
    QJsonObject extra{};

    friend bool operator==(const Disagreement &, const Disagreement &) = default;
};

} // namespace CapitalLoop
