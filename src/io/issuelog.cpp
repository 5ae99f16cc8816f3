// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/issuelog.h"

#include "io/caploopwords.h"

namespace CapitalLoop {

bool IssueLog::wants(Severity severity)
{
    if (isMuted())
        return false;
    return ++m_counts[size_t(severity)] <= MaxIssues;
}

Issues IssueLog::take(const QString &fileName)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        const qsizetype more = m_counts[size_t(severity)] - MaxIssues;
        if (more > 0)
            add(severity, {ErrorCode::MoreIssues, {.file = fileName}, {QString::number(more)}});
    }
    m_counts = {};
    return std::exchange(m_issues, {});
}

QString IssueLog::meantBy(const QString &key, std::span<const char *const> known)
{
    constexpr qsizetype MaxMeanings = 1000;
    const std::pair question(key, qHashRange(known.begin(), known.end()));
    const auto answered = m_meanings.constFind(question);
    if (answered != m_meanings.cend())
        return *answered;
    if (m_meanings.size() >= MaxMeanings)
        return {};
    return m_meanings[question] = nearestWord(key, known);
}

} // namespace CapitalLoop
