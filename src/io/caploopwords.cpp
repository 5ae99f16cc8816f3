// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/caploopwords.h"

#include <algorithm>
#include <vector>

namespace CapitalLoop {

namespace {

constexpr const char *Roles[] = {"chips", "lab", "cloud", "capital", "supplier", "other"};
constexpr const char *Kinds[] = {"equity",        "debt",        "guarantee", "fund-commitment", "grant",
                                 "chips",         "cloud",       "lease",     "service",         "manufacturing",
                                 "revenue-share", "acquisition", "warrant"};
constexpr const char *Statuses[] = {"reported", "letter-of-intent", "announced", "signed", "delivered", "paid",
                                    "lapsed"};
constexpr const char *Families[] = {"financing", "purchase", "option"};
constexpr const char *Bases[] = {"headline", "expected", "firm", "paid", "per-year"};
constexpr const char *LensKinds[] = {"deals", "net", "cycling", "dollar"};
constexpr const char *Looks[] = {"whole", "lit"};
constexpr const char *Charts[] = {"none", "valuations", "announcement", "years"};
constexpr const char *Transitions[] = {"fly", "fade", "cut"};
constexpr const char *Conventions[] = {"undated", "straight-line", "ramp", "year-weights", "milestones", "at-date"};

/// Without what people write differently: capitals, hyphens, underscores, spaces.
QString plain(const QString &word)
{
    QString result;
    for (const QChar c : word) {
        if (c.isLetterOrNumber())
            result += c.toLower();
    }
    return result;
}

/// How many letters have to be put in, left out, replaced or swapped with their neighbour (optimal string alignment).
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> before(size_t(b.size()) + 1);
    std::vector<qsizetype> last(before.size());
    std::vector<qsizetype> row(before.size());
    for (size_t j = 0; j < last.size(); ++j)
        last[j] = qsizetype(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto k = size_t(j);
            row[k] = std::min({last[k] + 1, row[k - 1] + 1, last[k - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[k] = std::min(row[k], before[k - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last.back();
}

} // namespace

template <> std::span<const char *const> fileWords<Family>()
{
    return Families;
}

template <> std::span<const char *const> fileWords<WidthBasis>()
{
    return Bases;
}

template <> std::span<const char *const> fileWords<Lens::Kind>()
{
    return LensKinds;
}

template <> std::span<const char *const> fileWords<StoryCamera::Look>()
{
    return Looks;
}

template <> std::span<const char *const> fileWords<StoryChart>()
{
    return Charts;
}

template <> std::span<const char *const> fileWords<StoryTransition>()
{
    return Transitions;
}

template <> std::span<const char *const> fileWords<Role>()
{
    return Roles;
}

template <> std::span<const char *const> fileWords<DealKind>()
{
    return Kinds;
}

template <> std::span<const char *const> fileWords<Status>()
{
    return Statuses;
}

template <> std::span<const char *const> fileWords<Schedule::Convention>()
{
    return Conventions;
}

QString nearestWord(const QString &word, std::span<const char *const> known)
{
    constexpr qsizetype MaxSize = 40;
    if (word.size() > MaxSize)
        return {};
    const QString mine = plain(word);
    QString nearest;
    qsizetype least = mine.size() < 4 ? 1 : mine.size() < 6 ? 2 : 3; // below these
    for (const char *candidate : known) {
        const QString text = QString::fromLatin1(candidate);
        const QString theirs = plain(text);
        if (mine.isEmpty() || std::abs(theirs.size() - mine.size()) >= least)
            continue;
        if (const qsizetype far = distance(mine, theirs); far < least) {
            least = far;
            nearest = text;
        }
    }
    return nearest;
}

} // namespace CapitalLoop
