// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/marklabel.h"

#include "charts/chartwords.h"
#include "words/announcementwords.h"
#include "words/dealwords.h"

#include <cmath>

namespace CapitalLoop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::MarkLabel)
};

/// Of a company on the announcement that the chart is about; null without one.
const MarketMove *moveOf(const Network &network, const ChartContent &content, const DealEvent &event)
{
    if (!content.around || !event.deals.contains(content.around->deal))
        return nullptr;
    const auto &move =
        network.deal(content.around->deal)->to == event.company ? content.around->recipient : content.around->payer;
    return move ? &*move : nullptr;
}

double weightOf(const std::optional<Money> &gained, const std::optional<double> &percent)
{
    return gained ? std::abs(gained->major()) : std::abs(percent.value_or(0));
}

} // namespace

std::optional<MarkLabel> markLabel(const Network &network, const ChartContent &content, const DealEvent &event,
                                   const Formatter &formatter)
{
    if (const MarketMove *move = moveOf(network, content, event)) {
        const bool published = move->percentPublished || move->gainedPublished;
        const QString figures =
            published ? moveFigures(*move, formatter)
                      : Words::tr("%1 from close to close", "figures of a move").arg(moveFigures(*move, formatter));
        return MarkLabel{content.around->deal, figures, weightOf(move->gained, move->percent)};
    }
    const QList<Reaction> reactions = reactionsOf(network, event.company, event.deals);
    if (reactions.isEmpty())
        return std::nullopt;
    const Reaction &first = reactions.first();
    return MarkLabel{first.deal, reactionText(first, formatter), weightOf(first.valueAdded, first.changePercent)};
}

QString announcementText(const Network &network, const DealAnnouncement &announcement, const Formatter &formatter)
{
    return Words::tr("%1: %2", "a deal, its amount and what has been paid")
        .arg(dealName(network, announcement.deal, formatter),
             amountAndPaid(*network.deal(announcement.deal), announcement, formatter));
}

QStringList announcementSentences(const Network &network, const ChartContent &content, const Formatter &formatter)
{
    if (!content.around)
        return {};
    QStringList sentences;
    const Deal &deal = *network.deal(content.around->deal);
    const auto say = [&](const CompanyId &company, const std::expected<MarketMove, NoMove> &move) {
        if (!move)
            sentences.append(Words::tr("%1: %2", "a company and why no move of it is known")
                                 .arg(companyName(network, company, formatter), noMoveText(move.error())));
    };
    if (!content.around->isKnown()) {
        say(deal.from, content.around->payer);
        say(deal.to, content.around->recipient);
    }
    sentences.append(Words::tr("A coincidence in time is not a cause."));
    return sentences;
}

} // namespace CapitalLoop
