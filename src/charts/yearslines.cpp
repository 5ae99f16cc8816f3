// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/yearslines.h"

#include "charts/chartwords.h"
#include "charts/yearswords.h"

namespace CapitalLoop {

namespace {

QList<SourceId> usedSources(const Network &network, const YearlyMoney &money)
{
    QSet<DealId> deals;
    const auto visit = [&](const MoneySum &sum) {
        for (const CounterpartyMoney &part : sum.parts) {
            for (const DealPart &deal : part.deals)
                deals.insert(deal.deal);
        }
    };
    for (const MoneySide *side : {&money.toPay, &money.toReceive}) {
        for (const auto &[year, sum] : side->years)
            visit(sum);
        visit(side->undated);
    }
    QList<SourceId> sources;
    for (const auto &[year, revenue] : money.revenue)
        sources += revenue.figure.sources;
    for (const Deal &deal : network.deals()) {
        if (deals.contains(deal.id))
            sources += deal.sources;
    }
    return sources;
}

/// Sentences that find room in so many lines, each whole or not at all.
QStringList wholeLines(const QStringList &sentences, double textSize, double width, int most)
{
    QStringList lines;
    QStringList fitting;
    for (const QString &sentence : sentences) {
        const QStringList more = linesOf(QStringList(fitting) << sentence, textSize, width, 99);
        if (more.size() > most || textWidth(sentence, textSize) > width)
            continue;
        fitting.append(sentence);
        lines = more;
    }
    return lines;
}

} // namespace

ChartLines yearsLines(const Network &network, const YearsContent &content, const YearsRequest &request,
                      const ChartFrame &frame, QSizeF size)
{
    const Formatter formatter(request.language);
    const double width = size.width() - (request.furniture ? 28 : 16) * frame.unit;
    ChartLines lines{.title = yearsTitle(network, content, request, formatter),
                     .titleSize = (request.furniture ? 19 : 13) * frame.unit};
    if (content.isEmpty()) {
        lines.bottom = linesOf(leftOutSentences(network, content, request, formatter), frame.smallSize, width, 2);
        return lines;
    }
    const bool brief = !request.furniture && size.width() < 600;
    lines.top = linesOf({columnsSentence(content, request.basis), basisSentence(request.basis, brief)}, frame.smallSize,
                        width, brief ? 1 : 2);
    QStringList sentences = leftOutSentences(network, content, request, formatter);
    if (network.asOf && !saysDayAbove(network, content, request, size))
        sentences.prepend(asOfSentence(network, formatter));
    if (request.furniture) {
        sentences.append(sourceSentence(network, usedSources(network, content.money), 4));
        lines.bottom = linesOf(sentences, frame.smallSize, width, 4);
    } else {
        lines.bottom = wholeLines(sentences, frame.smallSize, width,
                                  size.height() < 230   ? 0
                                  : size.height() < 320 ? 1
                                                        : 2);
    }
    return lines;
}

bool saysDayAbove(const Network &network, const YearsContent &content, const YearsRequest &request, QSizeF size)
{
    return network.asOf && content.years() > 0 && (request.furniture || size.height() >= 300);
}

} // namespace CapitalLoop
