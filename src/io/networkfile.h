// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/caploopreader.h"

#include <functional>

namespace CapitalLoop {

/// A kind of file that a network can be read from or written to. Its name in words is up to whoever shows it.
struct NetworkFormat
{
    QString id{}; ///< "caploop", "csv-deals", "csv-companies", "csv-valuations", "csv-figures", "csv-sources",
                  ///< "xlsx", "ods", "sqlite", "graphml", "gexf", "dot", "ftm", "json"
    QStringList suffixes{}; ///< without the point, the usual one first
    bool reads = false;
    bool writes = false;

    friend bool operator==(const NetworkFormat &, const NetworkFormat &) = default;
};

/// All of them, in the order in which a file dialog offers them.
[[nodiscard]] const QList<NetworkFormat> &networkFormats();
/// By the ending of a name; of several with the same ending the first. Null if there is none.
[[nodiscard]] const NetworkFormat *formatOfPath(const QString &path, bool forWriting);
[[nodiscard]] const NetworkFormat *formatOfId(QStringView id);

/// Takes DOT apart, as dotGraphJson() of layout/dotgraph.h does: Graphviz is no library of this room.
using DotParser = std::function<std::expected<QByteArray, Error>(const QByteArray &dot, const QString &fileName)>;

/// Reads any file of a format that can be read, by its ending ("example:NAME" too). Tables are read as
/// guessedMapping() has them; of several sheets all whose kind can be told. Errors: those of the format, and
/// UnknownFileFormat.
[[nodiscard]] std::expected<ReadResult, Error> readAnyNetwork(const QString &path, const DotParser &dot = {});

/// Writes a network as the format of that id, or of the path's ending if none is named; whole or not at all. What the
/// format cannot hold comes back as Notes: NotHeld (format id, part, number), parts being companies, deals, valuations,
/// closes, figures, sources, reactions, words, layouts, status, details, extra. Errors: FileNotWritable,
/// UnknownFileFormat.
[[nodiscard]] std::expected<Issues, Error> writeAnyNetwork(const Network &network, const QString &path,
                                                           const QString &formatId = {});
/// What would be lost, for a dialog to say before it writes.
[[nodiscard]] Issues notHeldBy(const QString &formatId, const Network &network);

} // namespace CapitalLoop
