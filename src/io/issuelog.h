// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QHash>

#include <array>
#include <span>

namespace CapitalLoop {

/// Collects the issues of one file in the order they were found. Of each severity only the first ten thousand are
/// listed; how many more there were is the last issue.
class IssueLog
{
public:
    static constexpr qsizetype MaxIssues = 10'000;

    enum class Mode { Collect, Mute };
    explicit IssueLog(Mode mode = Mode::Collect) : m_mode(mode) {}

    [[nodiscard]] bool isMuted() const { return m_mode == Mode::Mute; }
    /// Counts an issue; false if it need not be spelled out, because the list is full.
    [[nodiscard]] bool wants(Severity severity);
    void add(Severity severity, Error error) { m_issues.append({severity, std::move(error)}); }
    [[nodiscard]] Issues take(const QString &fileName);

    /// The known key that an unknown one may mean, or an empty text. Remembers its answers, as a file repeats its keys;
    /// a file of very many different unknown keys has no slips of the pen, and they are no longer compared.
    [[nodiscard]] QString meantBy(const QString &key, std::span<const char *const> known);

private:
    Mode m_mode;
    Issues m_issues;
    std::array<qsizetype, 3> m_counts{};
    QHash<std::pair<QString, size_t>, QString> m_meanings; ///< of a key among keys known by their hash
};

} // namespace CapitalLoop
