// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/storysteps.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace CapitalLoop {

/// The words of this file.
struct StorySteps
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::StorySteps)
};

std::expected<QList<qsizetype>, QString> storySteps(const QString &text, qsizetype count)
{
    QList<qsizetype> steps;
    if (text.trimmed().isEmpty()) {
        for (qsizetype i = 0; i < count; ++i)
            steps.append(i);
        return steps;
    }
    // Dashes and commas as people type them, in Chinese too.
    static const QRegularExpression comma(QStringLiteral("[,;，、；]"));
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,4})\\s*(?:[-–—]\\s*(\\d{1,4})\\s*)?$"));
    for (const QString &part : text.split(comma)) {
        const auto match = form.match(part);
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (!match.hasMatch() || first < 1 || last < first)
            return std::unexpected(StorySteps::tr("“%1” does not name steps. Write their numbers, from 1 to %n, as "
                                                  "1-4 or 2,5.",
                                                  nullptr, int(count))
                                       .arg(text));
        if (last > count)
            return std::unexpected(StorySteps::tr("There is no step %1: the story has %n steps. Write their numbers, "
                                                  "from 1 to %n, as 1-4 or 2,5.",
                                                  nullptr, int(count))
                                       .arg(std::max<qsizetype>(first, count + 1)));
        for (int i = first; i <= last; ++i)
            steps.append(i - 1);
    }
    return steps;
}

} // namespace CapitalLoop
