// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/timewords.h"

#include "words/dealwords.h"

#include <QCoreApplication>

namespace CapitalLoop {

/// The words of this file.
struct TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::TimeWords)
};

QString eventSentence(const Network &network, const TimelineEvent &event, const Formatter &formatter)
{
    const Deal *deal = network.deal(event.deal);
    if (!deal)
        return {};
    Deal then = *deal;
    then.steps = {StatusStep{.status = event.status, .date = event.date}};
    return dealSentence(network, then, formatter);
}

QString eventPublisher(const Network &network, const TimelineEvent &event)
{
    const Source *source = event.sources.isEmpty() ? nullptr : network.source(event.sources.first());
    return source ? source->publisher : QString();
}

QString leftOutSentence(const NetworkThen &then, const Formatter &formatter)
{
    QStringList sentences;
    const auto add = [&](qsizetype count, const QString &sentence) {
        if (count > 0)
            sentences.append(sentence.arg(formatter.count(count)));
    };
    add(then.unknown.size(), TimeWords::tr("%1 deals came later.", nullptr, int(then.unknown.size())));
    add(then.outside.size(), TimeWords::tr("%1 have no money in these years.", nullptr, int(then.outside.size())));
    add(then.undated.size(), TimeWords::tr("Of %1 it is not known on which years their money falls; they are left out.",
                                           nullptr, int(then.undated.size())));
    return sentences.join(formatter.gap());
}

} // namespace CapitalLoop
