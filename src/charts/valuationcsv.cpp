// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/valuationcsv.h"

#include "charts/chartwords.h"
#include "words/dealwords.h"

#include <algorithm>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

QString basisCell(const Valuation &valuation)
{
    QStringList parts{valuation.basis, valuation.qualifier, valuation.computed ? u"computed"_s : QString()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// On record, and those that the chart computes from share prices, in the order of time.
QList<Valuation> valuationsIn(const Network &network, const ValuationSeries &series)
{
    QList<Valuation> valuations = network.valuationsOf(series.company);
    const qsizetype onRecord = valuations.size();
    for (const ValuationPoint &point : series.points) {
        if (point.ofClose)
            valuations.append(point.valuation);
    }
    if (valuations.size() > onRecord)
        std::ranges::stable_sort(valuations, {}, [](const Valuation &valuation) { return chartDay(valuation.date); });
    return valuations;
}

QString dayCell(double day)
{
    return QDate::fromJulianDay(qint64(day)).toString(Qt::ISODate);
}

QByteArray concentrationCsv(const Network &network, const ChartContent &content)
{
    QString text = u"of,date,hhi,companies,total,currency,undisclosed deals,source\r\n"_s;
    for (const ValuationSeries &series : content.series) {
        for (const ValuationPoint &point : series.points) {
            if (!content.window.contains(point.day))
                continue;
            const Concentrated &concentrated = *point.concentrated;
            const QString of = concentrated.of == Concentrated::Of::Values   ? u"values"_s
                               : concentrated.of == Concentrated::Of::Payers ? u"payers"_s
                                                                             : u"payees"_s;
            text += csvRow({of, dayCell(point.day), QString::number(point.value, 'f', 1),
                            QString::number(concentrated.companies), csvAmount(point.valuation.value),
                            point.valuation.value.currency().code(), QString::number(concentrated.undisclosed),
                            csvSources(network, point.valuation.sources)});
        }
    }
    return text.toUtf8();
}

QByteArray changeCsv(const Network &network, const ChartContent &content, const Formatter &formatter)
{
    QString text = u"company,date,days,change in percent,last value,its date,currency,basis,source\r\n"_s;
    for (const ValuationSeries &series : content.series) {
        for (const ValuationPoint &point : series.points) {
            const Valuation &last = point.valuation;
            if (content.window.contains(point.day))
                text += csvRow({companyName(network, series.company, formatter), dayCell(point.day),
                                QString::number(content.span), QString::number(point.value, 'f', 2),
                                csvAmount(last.value), last.date.iso(), last.value.currency().code(), basisCell(last),
                                csvSources(network, last.sources)});
        }
    }
    return text.toUtf8();
}

} // namespace

QString csvCell(const QString &text)
{
    const bool quote = std::ranges::any_of(text, [](QChar c) { return QStringView(u",\"\r\n").contains(c); });
    return quote ? u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"' : text;
}

QString csvRow(const QStringList &cells)
{
    QStringList quoted;
    std::ranges::transform(cells, std::back_inserter(quoted), &csvCell);
    return quoted.join(u',') + u"\r\n"_s;
}

QString csvAmount(const Money &money)
{
    const int digits = money.currency().minorDigits();
    QString text = QString::number(std::abs(money.minorUnits())).rightJustified(digits + 1, u'0');
    if (digits > 0) {
        text.insert(text.size() - digits, u'.');
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return money.minorUnits() < 0 ? u'-' + text : text;
}

QString csvSources(const Network &network, const QList<SourceId> &ids)
{
    QStringList texts;
    for (const SourceId &id : ids) {
        const Source *source = network.source(id);
        if (!source)
            continue;
        QStringList parts{source->publisher, source->title, source->url.toString()};
        parts.removeAll(QString());
        texts.append(parts.isEmpty() ? id.text() : parts.join(u", "_s));
    }
    return texts.join(u"; "_s);
}

QByteArray csvOf(const Network &network, const ChartContent &content, const Formatter &formatter)
{
    if (isConcentration(content.measure))
        return concentrationCsv(network, content);
    if (content.measure == ChartMeasure::Change)
        return changeCsv(network, content, formatter);
    QString text = u"company,date,value,currency,basis,source\r\n"_s;
    for (const ValuationSeries &series : content.series) {
        const QString name = companyName(network, series.company, formatter);
        for (const Valuation &valuation : valuationsIn(network, series)) {
            if (!content.window.contains(chartDay(valuation.date)))
                continue;
            text += csvRow({name, valuation.date.iso(), csvAmount(valuation.value), valuation.value.currency().code(),
                            basisCell(valuation), csvSources(network, valuation.sources)});
        }
    }
    return text.toUtf8();
}

} // namespace CapitalLoop
