// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/nearestword.h"

#include "words/formatter.h"
#include "words/languagescope.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <vector>

namespace CapitalLoop {

namespace {

/// How many letters must be changed, added or left out to make one word of the other.
int unlikeness(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearestWord(const QString &word, const QStringList &words)
{
    if (words.isEmpty() || word.isEmpty())
        return {};
    const QString lower = word.toLower();
    const auto distance = [&](const QString &other) { return unlikeness(lower, other.toLower()); };
    const auto nearest = std::ranges::min_element(words, {}, distance);
    const int most = std::min(lower.size(), nearest->size()) > 3 ? 2 : 1;
    if (distance(*nearest) <= most)
        return *nearest;
    const auto begun = std::ranges::find_if(
        words, [&](const QString &other) { return lower.size() > 1 && other.startsWith(lower, Qt::CaseInsensitive); });
    return begun != words.end() ? *begun : QString();
}

QString withMeant(const QString &problem, const QString &word, const QStringList &words)
{
    const QString meant = nearestWord(word, words);
    if (meant.isEmpty())
        return problem;
    return problem + Formatter(currentLanguage()).gap() +
           QCoreApplication::translate("CapitalLoop::NearestWord", "Did you mean \"%1\"?").arg(meant);
}

} // namespace CapitalLoop
