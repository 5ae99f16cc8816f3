// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/concentrationwords.h"

#include "charts/concentrationseries.h"
#include "words/loopwords.h"

#include <algorithm>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

constexpr double Whole = 10000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::ConcentrationWords)
};

/// The last point up to a day; null before the first.
const ValuationPoint *pointOn(const ValuationSeries &series, double day)
{
    const auto after = std::ranges::upper_bound(series.points, day, {}, &ValuationPoint::day);
    return after == series.points.begin() ? nullptr : &*(after - 1);
}

QString companiesText(const Concentrated &concentrated)
{
    switch (concentrated.of) {
    case Concentrated::Of::Values:
        return Words::tr("%n companies with a known value", nullptr, concentrated.companies);
    case Concentrated::Of::Payers:
        return Words::tr("%n payers", nullptr, concentrated.companies);
    case Concentrated::Of::Payees:
        return Words::tr("%n payees", nullptr, concentrated.companies);
    }
    Q_UNREACHABLE();
}

} // namespace

QString concentrationName(Concentrated::Of of)
{
    switch (of) {
    case Concentrated::Of::Values:
        return Words::tr("All values");
    case Concentrated::Of::Payers:
        return Words::tr("By payer");
    case Concentrated::Of::Payees:
        return Words::tr("By payee");
    }
    Q_UNREACHABLE();
}

QString concentrationCount(const ChartContent &content, double day, const Formatter &formatter)
{
    QStringList counts;
    for (const ValuationSeries &series : content.series) {
        const ValuationPoint *point = day <= series.points.last().day ? pointOn(series, day) : nullptr;
        if (point)
            counts.append(formatter.count(point->concentrated->companies));
    }
    return counts.join(u" → "_s);
}

QStringList concentrationSentences(const ChartContent &content, const Formatter &formatter)
{
    if (content.series.isEmpty())
        return {};
    if (content.measure == ChartMeasure::Concentration)
        return {Words::tr("HHI (Herfindahl-Hirschman): 10,000 if one company has all."),
                Words::tr("It is the sum of the squared percentages of all known values."),
                Words::tr("The small figures: how many companies have a known value.")};
    QStringList sentences{
        Words::tr("HHI of what is promised: 10,000 if one company has all."),
        Words::tr("The small figures: how many payers → payees."),
        Words::tr("HHI (Herfindahl-Hirschman): the sum of the squared percentages of what is promised "
                  "and not over."),
        Words::tr("Counted: %1 amounts.", "name of an amount basis").arg(basisName(content.basis))};
    const ValuationPoint *last = pointOn(content.series.first(), content.window.to);
    if (last && last->concentrated->undisclosed > 0)
        sentences.append(Words::tr("Left out on %1, since their amounts were not disclosed: %n deals.", nullptr,
                                   last->concentrated->undisclosed)
                             .arg(formatter.date(last->valuation.date)));
    return sentences;
}

QString concentrationTip(const ValuationPoint &point, const Formatter &formatter)
{
    const Concentrated &concentrated = *point.concentrated;
    QStringList lines{Words::tr("%1: HHI %2", "name of a curve and an index of concentration")
                          .arg(concentrationName(concentrated.of), formatter.number(point.value))};
    lines.append(formatter.date(point.valuation.date));
    if (point.value > 0)
        lines.append(Words::tr("As concentrated as %1 of equal size", "a number of companies, as 4.3")
                         .arg(formatter.number(Whole / point.value, 1)));
    lines.append(Words::tr("%1, together %2", "how many companies, and money")
                     .arg(companiesText(concentrated), formatter.longMoney(point.valuation.value)));
    if (concentrated.undisclosed > 0)
        lines.append(
            Words::tr("Left out, since their amounts were not disclosed: %n deals", nullptr, concentrated.undisclosed));
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    lines.first() = u"<b>%1</b>"_s.arg(lines.first());
    return u"<qt>"_s + lines.join(u"<br/>"_s) + u"</qt>"_s;
}

} // namespace CapitalLoop
