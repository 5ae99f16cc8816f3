// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartwords.h"

#include "analysis/announcement.h"
#include "charts/chartmeasure.h"
#include "charts/concentrationseries.h"
#include "charts/concentrationwords.h"
#include "charts/marklabel.h"
#include "words/announcementwords.h"
#include "words/dealwords.h"
#include "words/factwords.h"
#include "words/loopwords.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::ChartWords)
};

QString figureText(const Valuation &valuation, const Formatter &formatter)
{
    QString text = formatter.longMoney(valuation.value);
    if (valuation.low && valuation.high && *valuation.low != *valuation.high)
        text = Words::tr("%1 (given as %2 to %3)")
                   .arg(text, formatter.longMoney(*valuation.low), formatter.longMoney(*valuation.high));
    return text;
}

QString basisText(const Valuation &valuation)
{
    QStringList parts;
    if (!valuation.basis.isEmpty())
        parts.append(basisName(valuation.basis));
    if (!valuation.qualifier.isEmpty())
        parts.append(valuation.qualifier);
    if (valuation.computed)
        parts.append(Words::tr("computed"));
    return parts.join(u", "_s);
}

QString paragraph(const QString &text)
{
    return u"<br/>"_s + text.toHtmlEscaped();
}

QString besideText(const Network &network, const Valuation &valuation, const Formatter &formatter)
{
    return Words::tr("Also: %1 (%2; %3). %4")
        .arg(figureText(valuation, formatter), formatter.date(valuation.date), basisText(valuation),
             sourceText(network, valuation.sources));
}

QString disagreementText(const Network &network, const Disagreement &disagreement, const Formatter &formatter)
{
    const QString source = sourceText(network, disagreement.sources);
    if (!disagreement.amount)
        return Words::tr("Another source says: %1 %2").arg(disagreement.statement, source);
    return Words::tr("Another source says %1: %2 %3")
        .arg(formatter.longMoney(*disagreement.amount), disagreement.statement, source);
}

/// "headline $100B, of which paid $0"; empty on the headline itself and without an amount.
QString countedText(const Network &network, const Deal &deal, AmountBasis basis, const Formatter &formatter)
{
    const std::optional<Money> counted = countedAmount(network, deal, basis);
    if (!counted || basis == AmountBasis::Headline)
        return {};
    return Words::tr("headline %1, of which %2 %3", "amount, name of an amount basis, amount on it")
        .arg(formatter.shortMoney(*amountOn(deal, AmountBasis::Headline)), basisName(basis),
             formatter.shortMoney(*counted));
}

bool hasPieces(const ChartContent &content, bool market)
{
    return std::ranges::any_of(content.series, [market](const ValuationSeries &series) {
        return std::ranges::any_of(series.points, [market](const ValuationPoint &p) { return p.market == market; });
    });
}

} // namespace

QString dealName(const Network &network, const DealId &deal, const Formatter &formatter)
{
    const Deal *found = network.deal(deal);
    if (!found)
        return deal.text();
    return Words::tr("%1 → %2", "payer and payee")
        .arg(companyName(network, found->from, formatter), companyName(network, found->to, formatter));
}

QString bandText(const Network &network, const DealBand &band, const Formatter &formatter, AmountBasis basis)
{
    const Deal &first = *network.deal(band.deals.first());
    const QString name = dealName(network, first.id, formatter);
    if (band.deals.size() == 1) {
        const QString text = Words::tr("%1 %2", "a deal and its amount").arg(name, arrowText(first, formatter));
        const std::optional<Money> counted = countedAmount(network, first, basis);
        if (!counted || basis == AmountBasis::Headline)
            return text;
        return Words::tr("%1, of which %2 %3", "a deal and its amount, name of an amount basis, amount on it")
            .arg(text, basisName(basis), formatter.shortMoney(*counted));
    }
    return Words::tr("%1 and %2 more", "a deal and the number of others").arg(name).arg(band.deals.size() - 1);
}

QString reactionText(const Reaction &reaction, const Formatter &formatter)
{
    QStringList figures;
    if (const std::optional<double> change = reaction.changePercent)
        figures.append(signedPercent(*change, formatter));
    if (const std::optional<Money> added = reaction.valueAdded)
        figures.append(signedMoney(*added, formatter));
    if (figures.isEmpty())
        return {};
    const QString text = figures.join(u", "_s);
    return isOneDay(reaction) ? Words::tr("%1 on the day").arg(text) : Words::tr("%1 on the news").arg(text);
}

QList<Reaction> reactionsOf(const Network &network, const CompanyId &company, const QList<DealId> &deals)
{
    QList<Reaction> result;
    for (const DealId &deal : deals) {
        for (const Reaction &reaction : network.reactionsTo(deal)) {
            if (reaction.company == company)
                result.append(reaction);
        }
    }
    std::ranges::stable_sort(result, std::ranges::greater{}, &isOneDay);
    return result;
}

QString sourceText(const Network &network, const QList<SourceId> &ids)
{
    QStringList texts;
    for (const SourceId &id : ids.first(std::min<qsizetype>(ids.size(), 4))) {
        const Source *source = network.source(id);
        if (!source)
            continue;
        const QString publisher = source->publisher.isEmpty() ? id.text() : source->publisher;
        const QString text = source->title.isEmpty() ? publisher : u"%1, “%2”"_s.arg(publisher, source->title);
        if (!texts.contains(text))
            texts.append(text);
    }
    if (texts.isEmpty())
        return Words::tr("Without a source.");
    return Words::tr("Source: %1").arg(texts.join(u"; "_s));
}

QString defaultTitle(ChartMeasure measure)
{
    switch (measure) {
    case ChartMeasure::Concentration:
        return Words::tr("How concentrated the values are");
    case ChartMeasure::Commitments:
        return Words::tr("How concentrated the commitments are");
    default:
        return Words::tr("Valuations over time");
    }
}

QString seriesName(const Network &network, const ValuationSeries &series, const Formatter &formatter)
{
    const auto of = concentrationOf(series);
    return of ? concentrationName(*of) : companyName(network, series.company, formatter);
}

QStringList keySentences(const ChartContent &content, const ChartRequest &request)
{
    if (isConcentration(content.measure))
        return {};
    QStringList sentences;
    if (!content.events.isEmpty()) // first, since narrow charts have no room for all
        sentences.append(markSentence(request.basis));
    if (hasPieces(content, true) && hasPieces(content, false))
        sentences.append(Words::tr("Solid: market value; dashed steps: private valuations."));
    else if (hasPieces(content, false))
        sentences.append(Words::tr("Dashed steps: private valuations."));
    else if (content.measure == ChartMeasure::Value)
        sentences.append(Words::tr("Market value."));
    if (request.scale == ValueScale::Log)
        sentences.append(Words::tr("Logarithmic scale."));
    return sentences;
}

QString markSentence(AmountBasis basis)
{
    switch (basis) {
    case AmountBasis::Headline:
        return Words::tr("Filled mark: deal with a headline amount; hollow: none counts.");
    case AmountBasis::Expected:
        return Words::tr("Filled mark: an amount is expected; hollow: none is.");
    case AmountBasis::Firm:
        return Words::tr("Filled mark: something of the deal is firm; hollow: nothing is.");
    case AmountBasis::Paid:
        return Words::tr("Filled mark: something of the deal is paid; hollow: nothing yet.");
    }
    Q_UNREACHABLE();
}

QStringList noteSentences(const Network &network, const ChartContent &content, const Formatter &formatter)
{
    QStringList sentences = announcementSentences(network, content, formatter);
    sentences += measureSentences(network, content, formatter);
    for (const ValuationSeries &series : content.series) {
        if (!series.leftOut.isEmpty())
            sentences.append(Words::tr("%1: values in %2 are not drawn on this axis.")
                                 .arg(companyName(network, series.company, formatter),
                                      series.leftOut.first().value.currency().code()));
    }
    for (const CompanyId &company : content.without) {
        const QList<Valuation> others = network.valuationsOf(company);
        const QString name = companyName(network, company, formatter);
        sentences.append(others.isEmpty() ? Words::tr("%1 has no valuation.").arg(name)
                                          : Words::tr("%1: values in %2 are not drawn on this axis.")
                                                .arg(name, others.first().value.currency().code()));
    }
    if (content.tooMany > 0)
        sentences.append(Words::tr("Selected but not drawn, for lack of room: %1 more.").arg(content.tooMany));
    return sentences;
}

QString asOfSentence(const Network &network, const Formatter &formatter)
{
    return network.asOf ? Words::tr("As of %1.").arg(formatter.date(*network.asOf)) : QString();
}

QString sourceSentence(const Network &network, const ChartContent &content, int most)
{
    QList<SourceId> used;
    for (const ValuationSeries &series : content.series) {
        for (const ValuationPoint &point : series.points) {
            if (content.window.contains(point.day))
                used += point.valuation.sources;
        }
    }
    return sourceSentence(network, used, most);
}

QString sourceSentence(const Network &network, const QList<SourceId> &used, int most)
{
    QHash<QString, int> counts;
    QStringList publishers;
    for (const SourceId &id : used) {
        const Source *source = network.source(id);
        const QString name = source && !source->publisher.isEmpty() ? source->publisher : id.text();
        if (++counts[name] == 1)
            publishers.append(name);
    }
    if (publishers.isEmpty())
        return Words::tr("The values have no source.");
    std::ranges::stable_sort(publishers, std::ranges::greater{}, [&counts](const QString &p) { return counts[p]; });
    const auto others = int(publishers.size()) - most;
    const QString named = publishers.first(std::min<qsizetype>(most, publishers.size())).join(u", "_s);
    if (others > 0)
        return Words::tr("Sources: %1 and %2 more.").arg(named).arg(others);
    return Words::tr("Sources: %1.").arg(named);
}

QString emptySentence(const Network &network, const ChartContent &content, const Formatter &formatter)
{
    if (content.measure == ChartMeasure::Commitments)
        return Words::tr("No deal of this network has a date and an amount that counts.");
    if (!content.tooShort.isEmpty())
        return measureSentences(network, content, formatter).join(formatter.gap());
    if (network.companies().isEmpty())
        return Words::tr("There are no companies yet, and so no valuations to draw.");
    return Words::tr("No company of this network has a valuation yet.");
}

QString pointTip(const Network &network, const CompanyId &company, const ValuationPoint &point,
                 const ChartContent &content, const Formatter &formatter)
{
    if (point.concentrated)
        return concentrationTip(point, formatter);
    const Valuation &valuation = point.valuation;
    QString text = u"<b>%1</b> "_s.arg(companyName(network, company, formatter).toHtmlEscaped());
    text += figureText(valuation, formatter).toHtmlEscaped();
    if (content.measure == ChartMeasure::Indexed)
        text += paragraph(Words::tr("%1, where %2", "a figure of an index, as “100 on 3 September 2025”")
                              .arg(measuredText(point.value, content, formatter), baseText(content, formatter)));
    else if (content.measure == ChartMeasure::Change)
        text += paragraph(Words::tr("%1 %2, up to %3", "a change, within how many days, a day")
                              .arg(measuredText(point.value, content, formatter), changeText(content.span),
                                   formatter.date(QDate::fromJulianDay(qint64(point.day)))));
    else if (content.measure == ChartMeasure::Drawdown)
        text +=
            paragraph(Words::tr("%1 from the highest value so far").arg(measuredText(point.value, content, formatter)));
    else if (content.measure == ChartMeasure::Share)
        text += paragraph(
            Words::tr("%1 of the values of all companies").arg(measuredText(point.value, content, formatter)));
    const QString basis = basisText(valuation);
    const QString date = formatter.date(valuation.date);
    text += paragraph(basis.isEmpty() ? date : Words::tr("%1, %2", "date and basis").arg(date, basis));
    if (!valuation.note.isEmpty())
        text += paragraph(valuation.note);
    text += paragraph(sourceText(network, valuation.sources));
    for (const Valuation &other : point.beside)
        text += paragraph(besideText(network, other, formatter));
    for (const Disagreement &disagreement : valuation.disagreements)
        text += paragraph(disagreementText(network, disagreement, formatter));
    return u"<qt>"_s + text + u"</qt>"_s;
}

QString eventTip(const Network &network, const DealEvent &event, const Formatter &formatter, AmountBasis basis)
{
    QStringList lines;
    for (const DealId &id : event.deals) {
        const Deal *deal = network.deal(id);
        if (!deal)
            continue;
        lines.append(u"<b>%1</b>"_s.arg(dealSentence(network, *deal, formatter).toHtmlEscaped()));
        if (const QString counted = countedText(network, *deal, basis, formatter); !counted.isEmpty())
            lines.append(counted.toHtmlEscaped());
        for (const Reaction &reaction : reactionsOf(network, event.company, {id})) {
            QString line = reactionText(reaction, formatter);
            if (!reaction.note.isEmpty())
                line = Words::tr("%1. %2", "a reaction and its note").arg(line, reaction.note);
            lines.append(line.toHtmlEscaped());
            lines.append(sourceText(network, reaction.sources).toHtmlEscaped());
        }
        for (const Disagreement &disagreement : deal->disagreements)
            lines.append(disagreementText(network, disagreement, formatter).toHtmlEscaped());
        lines.append(sourceText(network, deal->sources).toHtmlEscaped());
    }
    return u"<qt>"_s + lines.join(u"<br/>"_s) + u"</qt>"_s;
}

QString spokenChart(const Network &network, const ChartContent &content, const Formatter &formatter, AmountBasis basis)
{
    if (content.series.isEmpty())
        return emptySentence(network, content, formatter);
    QStringList sentences;
    for (const ValuationSeries &series : content.series) {
        const Valuation &last = series.points.last().valuation;
        if (content.measure == ChartMeasure::Change || isConcentration(content.measure)) {
            sentences.append(Words::tr("%1: %2 (%3).", "name of a curve, last height, its date")
                                 .arg(seriesName(network, series, formatter),
                                      measuredText(series.points.last().value, content, formatter),
                                      formatter.date(QDate::fromJulianDay(qint64(series.points.last().day)))));
            continue;
        }
        sentences.append(Words::tr("%1: %2 (%3).", "company, last value, its date")
                             .arg(companyName(network, series.company, formatter), formatter.longMoney(last.value),
                                  formatter.date(last.date)));
    }
    if (!content.events.isEmpty()) {
        const auto counting = int(std::ranges::count_if(content.events, &DealEvent::counts));
        const QString filled = Words::tr("%n marks are filled", nullptr, counting);
        const QString hollow = Words::tr("%n are hollow", "of the marks", int(content.events.size()) - counting);
        sentences.append(markSentence(basis));
        sentences.append(Words::tr("%1, %2.", "how many marks are filled and hollow").arg(filled, hollow));
    }
    sentences += noteSentences(network, content, formatter);
    return sentences.join(u' ');
}

} // namespace CapitalLoop
