// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/caploopwriter.h"

#include "io/jsonlines.h"
#include "io/recordwriter.h"

#include <QSaveFile>

#include <algorithm>

namespace CapitalLoop {

namespace {

template <class Thing>
void addAll(JsonLines &top, const char *key, const QList<Thing> &things, QByteArray (*write)(const Thing &))
{
    QList<QByteArray> lines;
    lines.reserve(things.size());
    for (const Thing &thing : things)
        lines.append(write(thing));
    top.lines(key, lines);
}

} // namespace

QByteArray writeNetwork(const Network &network)
{
    JsonLines top(JsonLines::Style::Spread);
    top.add("format", "\"capital-loop\"");
    top.add("version", "1");
    top.text("title", network.title);
    top.text("subtitle", network.subtitle);
    top.text("description", network.description);
    if (network.asOf)
        top.date("asOf", PartialDate::fromDay(*network.asOf));
    addAll(top, "sources", network.sources(), writeSource);
    addAll(top, "companies", network.companies(), writeCompany);
    addAll(top, "deals", network.deals(), writeDeal);
    addAll(top, "valuations", network.valuations(), writeValuation);
    addAll(top, "closes", network.closes(), writeClose);
    addAll(top, "figures", network.figures(), writeFigure);
    addAll(top, "reactions", network.reactions(), writeReaction);
    addAll(top, "claims", network.claims, writeClaim);
    addAll(top, "loops", network.loops, writeLoop);
    addAll(top, "stories", network.stories, writeStory);
    QList<CompanyId> pinned = network.pinned.values();
    std::ranges::sort(pinned);
    top.ids("pinned", pinned);
    addAll(top, "layouts", network.layouts, writeLayout);
    top.extra(network.extra);
    return top.take() + '\n';
}

std::expected<void, Error> writeNetworkFile(const Network &network, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = writeNetwork(network);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    return std::unexpected(Error{ErrorCode::FileNotWritable, {.file = path}, {file.errorString()}});
}

} // namespace CapitalLoop
