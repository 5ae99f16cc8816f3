// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/factwords.h"

#include <QCoreApplication>

#include <span>

namespace CapitalLoop {
namespace {

constexpr char context[] = "CapitalLoop::FactWords";

constexpr const char *bases[] = {
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "market cap"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "market cap, close x shares"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "market cap, as printed"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "market cap, as printed in won, converted"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "market cap (close)"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "market cap (close before)"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "market cap (record close)"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "market cap (open)"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "market cap (intraday)"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "market cap (above)"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "market cap (first crossing)"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "market cap (first crossing, intraday)"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "private valuation"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "post-money"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "post-money (above)"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "pre-money"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "tender / secondary"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "merger value"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "IPO filing"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "IPO target"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "IPO target (upper end)"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "IPO (open at $39)"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "IPO price $135"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "market value of the stake"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "share price"),
};

constexpr const char *metrics[] = {
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "revenue"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "run-rate revenue"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "annual recurring revenue"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "operating cost"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "operating loss"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "net loss"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "net income"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "loss"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "cash burn"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "total debt"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "gross margin"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "net margin"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "weekly users"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "shares outstanding"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "capital expenditure"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "capital expenditure outlook"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "revenue backlog"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "cloud backlog"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "Azure revenue"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "remaining performance obligations"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "commercial remaining performance obligations"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "compute commitments"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "compute spend target"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "lease and capacity commitments"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "multi-year cloud service commitments"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "revenue from renting Nvidia servers"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "research and development share of revenue"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "direct investment in customers as share of revenue"),
    QT_TRANSLATE_NOOP("CapitalLoop::FactWords", "vendor financing as share of revenue"),
};

QString translated(const QString &word, std::span<const char *const> known)
{
    for (const char *text : known) {
        if (word == QLatin1String(text))
            return QCoreApplication::translate(context, text);
    }
    return word;
}

} // namespace

QString basisName(const QString &basis)
{
    return translated(basis, bases);
}

QString metricName(const QString &metric)
{
    return translated(metric, metrics);
}

} // namespace CapitalLoop
