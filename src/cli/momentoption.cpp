// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/momentoption.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace CapitalLoop {

/// The words of this file.
struct MomentOptionWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::MomentOptionWords)
};

void addMomentOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("in-force-on"),
         MomentOptionWords::tr("The day shown: which deals run or have ended, and valuations (default: the "
                               "network's day)."),
         QStringLiteral("day")});
    parser.addOption({QStringLiteral("as-known-on"),
                      MomentOptionWords::tr("Only what was public on this day (default: all that is known)."),
                      QStringLiteral("day")});
    parser.addOption({QStringLiteral("years"),
                      MomentOptionWords::tr(
                          "Only the money that falls on these years by each deal's schedule, as 2027 or 2027-2030."),
                      QStringLiteral("years")});
}

std::expected<std::optional<QDate>, QString> dayOption(const QCommandLineParser &parser, QLatin1StringView name)
{
    if (!parser.isSet(name))
        return std::nullopt;
    const QString text = parser.value(name);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return std::unexpected(
            MomentOptionWords::tr("--%1 %2 is not understood: type a day, as 2025-10-31.").arg(name, text));
    return day;
}

std::expected<Moment, QString> momentOption(const QCommandLineParser &parser)
{
    Moment moment;
    for (const auto &[name, day] :
         {std::pair("in-force-on", &moment.inForceOn), std::pair("as-known-on", &moment.knownOn)}) {
        const auto given = dayOption(parser, QLatin1StringView(name));
        if (!given)
            return std::unexpected(given.error());
        *day = *given;
    }
    if (parser.isSet(QStringLiteral("years"))) {
        static const QRegularExpression form(QStringLiteral("^(\\d{4})(?:\\s*[-–]\\s*(\\d{4}))?$"));
        const QString text = parser.value(QStringLiteral("years"));
        const auto match = form.match(text.trimmed());
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (!match.hasMatch() || last < first)
            return std::unexpected(
                MomentOptionWords::tr("--years %1 is not understood: type a year or two, as 2027 or 2027-2030.")
                    .arg(text));
        moment.years = YearSpan{first, last};
    }
    return moment;
}

} // namespace CapitalLoop
