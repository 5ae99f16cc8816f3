// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filtersummary.h"

#include "words/dealwords.h"

#include <algorithm>

namespace CapitalLoop {
namespace {

struct FilterSummary
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::FilterSummary)
};

/// In the order of the model, not of the set.
template <class Word, class Name> QString names(const QSet<Word> &words, Name name)
{
    QList<Word> sorted(words.cbegin(), words.cend());
    std::ranges::sort(sorted);
    QStringList texts;
    for (const Word word : sorted)
        texts.append(name(word));
    return texts.join(FilterSummary::tr(", ", "between the words of a list"));
}

} // namespace

QString filterSummary(const Network &network, const DealFilter &filter, const VisiblePart &visible,
                      const Formatter &formatter)
{
    const int all = static_cast<int>(network.deals().size());
    const QString shown = formatter.count(visible.deals.size());
    const QString total = formatter.count(all);
    if (filter.isEmpty())
        return FilterSummary::tr("All %1 deals", nullptr, all).arg(total);
    DealFilter onlyMinimum;
    onlyMinimum.minimum = filter.minimum;
    if (filter == onlyMinimum)
        return FilterSummary::tr("Deals from %1: %2 of %3").arg(formatter.longMoney(*filter.minimum), shown, total);
    QStringList parts;
    if (!filter.families.isEmpty())
        parts.append(names(filter.families, familyName));
    if (!filter.statuses.isEmpty())
        parts.append(names(filter.statuses, statusName));
    if (!filter.roles.isEmpty())
        parts.append(names(filter.roles, roleName));
    if (filter.minimum)
        parts.append(FilterSummary::tr("from %1", "an amount").arg(formatter.longMoney(*filter.minimum)));
    return FilterSummary::tr("Deals filtered (%1): %2 of %3")
        .arg(parts.join(FilterSummary::tr("; ", "between the parts of a filter")), shown, total);
}

QList<Money> minimumChoices(const std::optional<Money> &inUse)
{
    QList<Money> choices;
    for (const double billions : {0.1, 0.2, 0.5, 1., 2., 5., 10., 20., 50., 100., 200.})
        choices.append(*Money::fromMajor(billions * 1e9));
    if (inUse && !choices.contains(*inUse)) {
        choices.append(*inUse);
        std::ranges::sort(choices, {}, &Money::minorUnits);
    }
    return choices;
}

} // namespace CapitalLoop
