// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/plaingraph.h"

namespace CapitalLoop {

/// A graph and what was wrong with its file.
struct GraphRead
{
    PlainGraph graph{};
    Issues issues{};

    friend bool operator==(const GraphRead &, const GraphRead &) = default;
};

// Each format's reader and writer. Errors: InvalidXml (reason), XmlEntities (limit), OtherFormat (format).

/// GraphML as yEd (geometry and labels of its shapes), Gephi, Cytoscape and SocNetV (attributes) write it.
[[nodiscard]] std::expected<GraphRead, Error> readGraphml(const QByteArray &bytes, const QString &fileName);
[[nodiscard]] QByteArray writeGraphml(const PlainGraph &graph);

/// GEXF 1.1 to 1.3 as Gephi writes it.
[[nodiscard]] std::expected<GraphRead, Error> readGexf(const QByteArray &bytes, const QString &fileName);
[[nodiscard]] QByteArray writeGexf(const PlainGraph &graph);

/// What the worker's Graphviz makes of a DOT file: the JSON of docs/layout-protocol.md.
[[nodiscard]] std::expected<GraphRead, Error> readDotJson(const QByteArray &json, const QString &fileName);
[[nodiscard]] QByteArray writeDot(const PlainGraph &graph);

} // namespace CapitalLoop
