// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

namespace CapitalLoop {

/// What is to go out of a network.
struct Removal
{
    QSet<CompanyId> companies{};
    QSet<DealId> deals{};
    QSet<SourceId> sources{};
};

/// The network without these things and without whatever hangs on them: the deals, valuations, closes, figures and
/// reactions of a company that goes, its place, the loops named through it, and every mention of a deal or source
/// that goes.
[[nodiscard]] Network without(const Network &network, Removal removal);

/// The network in which `gone` is the same company as `kept`: all that hangs on it moves over, and its names, ticker,
/// country, note and sources fill what is empty there. Unchanged if the two are one or either is unknown.
[[nodiscard]] Network merged(const Network &network, const CompanyId &kept, const CompanyId &gone);

/// An id made of a name ("Open AI" -> "open-ai") that `isTaken(id)` says is free; `otherwise` if the name has no
/// letter or digit.
template <class Id, class IsTaken>
[[nodiscard]] Id freshId(const QString &name, const QString &otherwise, IsTaken isTaken)
{
    QString stem;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            stem += c;
        else if (!stem.isEmpty() && !stem.endsWith(u'-'))
            stem += u'-';
    }
    while (stem.endsWith(u'-'))
        stem.chop(1);
    if (stem.isEmpty())
        stem = otherwise;
    Id id(stem);
    for (int number = 2; isTaken(id); ++number)
        id = Id(stem + u'-' + QString::number(number));
    return id;
}

} // namespace CapitalLoop
