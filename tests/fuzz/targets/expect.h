// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/caploopreader.h"
#include "io/caploopwriter.h"
#include "io/graphfiles.h"

#include <cstdio>
#include <cstdlib>

/// Ends the run as a find, with a word on what does not hold.
inline void expect(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

inline QByteArray bytesOf(const uint8_t *bytes, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size));
}

/// Whatever was read can be written and read again.
inline void expectWritable(const CapitalLoop::Network &network)
{
    const auto again = CapitalLoop::readNetwork(CapitalLoop::writeNetwork(network), QStringLiteral("file"));
    expect(again.has_value(), "what was written can be read");
    expect(again->network.deals().size() == network.deals().size(), "all deals come back");
}

/// The graph becomes a network; written as a graph again it has as many nodes and edges.
template <class Write, class Read> void expectGraph(const CapitalLoop::GraphRead &read, Write write, Read readAgain)
{
    const CapitalLoop::ReadResult result = CapitalLoop::networkOfGraph(read.graph, QStringLiteral("file"));
    expectWritable(result.network);
    const CapitalLoop::PlainGraph graph = CapitalLoop::graphOf(result.network);
    const auto again = readAgain(write(graph), QStringLiteral("file"));
    expect(again.has_value(), "the graph that was written can be read");
    expect(again->graph.edges.size() <= graph.edges.size(), "no edge comes from nowhere");
}
