// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/dollarcents.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

constexpr int TenthsOfDollar = 1000;

/// Of companies with the same share the one with the smaller id comes first.
QHash<CompanyId, int> roundedByCompany(const QHash<CompanyId, double> &shares, int total)
{
    QList<CompanyId> companies = shares.keys();
    std::ranges::sort(companies, {}, &CompanyId::text);
    QList<double> sizes;
    for (const CompanyId &company : std::as_const(companies))
        sizes.append(shares.value(company));
    const QList<int> tenths = roundedTogether(sizes, total);
    QHash<CompanyId, int> result;
    for (qsizetype i = 0; i < companies.size(); ++i)
        result.insert(companies[i], tenths[i]);
    return result;
}

} // namespace

QList<int> roundedTogether(const QList<double> &shares, int total)
{
    double sum = 0;
    for (const double share : shares)
        sum += share;
    QList<int> parts(shares.size(), 0);
    if (!(sum > 0))
        return parts;
    QList<double> remainders(shares.size());
    QList<qsizetype> order(shares.size());
    int left = total;
    for (qsizetype i = 0; i < shares.size(); ++i) {
        const double exact = shares[i] / sum * total;
        parts[i] = int(std::floor(exact + 1e-9)); // what is whole but for the last bits stays whole
        remainders[i] = exact - parts[i];
        order[i] = i;
        left -= parts[i];
    }
    std::ranges::stable_sort(order, std::greater(), [&](qsizetype i) { return remainders[i]; });
    for (qsizetype i = 0; i < left && i < order.size(); ++i)
        ++parts[order[i]];
    return parts;
}

DollarCents dollarCents(const DollarWalk &walk, int stop)
{
    if (walk.stops.isEmpty())
        return {};
    const int number = std::clamp(stop, 0, int(walk.stops.size()) - 1);
    const DollarStop &now = walk.stops[number];
    const QList<int> parts = roundedTogether(QList<double>{now.home, now.out, now.underway}, TenthsOfDollar);
    DollarCents cents{.home = parts[0], .out = parts[1], .underway = parts[2]};
    QHash<CompanyId, double> onItsWay = now.here;
    if (number > 0)
        onItsWay.remove(walk.start);
    cents.here = roundedByCompany(onItsWay, cents.underway);
    cents.kept = roundedByCompany(now.kept, cents.out);
    if (number > 0 && now.here.contains(walk.start))
        cents.here.insert(walk.start, cents.home);
    return cents;
}

QString centsText(double share, const Formatter &formatter)
{
    return centsText(share, int(std::lround(TenthsOfDollar * share)), formatter);
}

QString centsText(double share, int tenths, const Formatter &formatter)
{
    if (share > 0 && tenths == 0)
        return QStringLiteral("<0.1¢");
    return formatter.number(tenths / 10.0, tenths % 10 == 0 ? 0 : 1) + QStringLiteral("¢");
}

} // namespace CapitalLoop
