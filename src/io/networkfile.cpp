// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/networkfile.h"

#include "io/caploopwriter.h"
#include "io/filebytes.h"
#include "io/ftmreader.h"
#include "io/graphfiles.h"
#include "io/networktables.h"
#include "io/sheet.h"
#include "io/tablenetwork.h"
#include "io/textdecoding.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace CapitalLoop {

namespace {

NetworkFormat format(const char *id, const char *suffixes, bool reads, bool writes)
{
    return {.id = QString::fromLatin1(id),
            .suffixes = QString::fromLatin1(suffixes).split(u' '),
            .reads = reads,
            .writes = writes};
}

std::expected<ReadResult, Error> readGraph(std::expected<GraphRead, Error> read, const QString &path)
{
    if (!read)
        return std::unexpected(read.error());
    ReadResult result = networkOfGraph(read->graph, path);
    result.issues = read->issues + result.issues;
    return result;
}

std::expected<ReadResult, Error> readDot(const QByteArray &bytes, const QString &path, const DotParser &parser)
{
    const auto text = decodedText(bytes, path);
    if (!text)
        return std::unexpected(text.error());
    if (!parser)
        return std::unexpected(Error{ErrorCode::LayoutWorkerMissing, {.file = path}, {}});
    const auto json = parser(text->text.toUtf8(), path);
    if (!json)
        return std::unexpected(json.error());
    return readGraph(readDotJson(*json, path), path);
}

/// Our own format under another ending, or lines of entities.
std::expected<ReadResult, Error> readJson(const QByteArray &bytes, const QString &path)
{
    auto own = readNetwork(bytes, path);
    if (own)
        return own;
    auto entities = readFtm(bytes, path);
    return entities ? entities : own;
}

std::expected<ReadResult, Error> readForeign(const QString &id, const QString &path, const DotParser &dot)
{
    const auto bytes = fileBytes(path, MaxForeignBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (id == u"graphml")
        return readGraph(readGraphml(*bytes, path), path);
    if (id == u"gexf")
        return readGraph(readGexf(*bytes, path), path);
    if (id == u"dot")
        return readDot(*bytes, path, dot);
    if (id == u"ftm")
        return readFtm(*bytes, path);
    return readJson(*bytes, path);
}

std::optional<WrittenTable> csvTableOf(const QString &id, const Network &network)
{
    if (id == u"csv-deals")
        return dealsTable(network);
    if (id == u"csv-companies")
        return companiesTable(network);
    if (id == u"csv-valuations")
        return valuationsTable(network);
    if (id == u"csv-figures")
        return figuresTable(network);
    if (id == u"csv-sources")
        return sourcesTable(network);
    return std::nullopt;
}

QByteArray bytesOf(const QString &id, const Network &network, Issues &issues)
{
    if (id == u"caploop")
        return writeNetwork(network);
    if (id == u"graphml")
        return writeGraphml(graphOf(network));
    if (id == u"gexf")
        return writeGexf(graphOf(network));
    if (id == u"dot")
        return writeDot(graphOf(network));
    if (id == u"json")
        return plainJsonOf(network);
    if (id == u"xlsx")
        return xlsxOf({dealsTable(network), companiesTable(network), valuationsTable(network), pricesTable(network),
                       figuresTable(network), sourcesTable(network)},
                      issues);
    const auto table = csvTableOf(id, network);
    return table ? csvOf(*table) : QByteArray();
}

QString knownSuffixes(bool forWriting)
{
    QStringList suffixes;
    for (const NetworkFormat &format : networkFormats()) {
        for (const QString &suffix : format.suffixes) {
            if ((forWriting ? format.writes : format.reads) && !suffixes.contains(u'.' + suffix))
                suffixes.append(u'.' + suffix);
        }
    }
    return suffixes.join(QStringLiteral(", "));
}

std::unexpected<Error> unknownFormat(const QString &path, bool forWriting)
{
    return std::unexpected(
        Error{ErrorCode::UnknownFileFormat, {.file = path}, {QFileInfo(path).fileName(), knownSuffixes(forWriting)}});
}

} // namespace

const QList<NetworkFormat> &networkFormats()
{
    static const QList<NetworkFormat> formats{format("caploop", "caploop", true, true),
                                              format("csv-deals", "csv tsv txt", true, true),
                                              format("csv-companies", "csv", false, true),
                                              format("csv-valuations", "csv", false, true),
                                              format("csv-figures", "csv", false, true),
                                              format("csv-sources", "csv", false, true),
                                              format("xlsx", "xlsx", true, true),
                                              format("ods", "ods", true, false),
                                              format("sqlite", "sqlite sqlite3 db", true, false),
                                              format("graphml", "graphml", true, true),
                                              format("gexf", "gexf", true, true),
                                              format("dot", "dot gv", true, true),
                                              format("ftm", "ftm jsonl ndjson", true, false),
                                              format("json", "json", true, true)};
    return formats;
}

const NetworkFormat *formatOfPath(const QString &path, bool forWriting)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto found = std::ranges::find_if(networkFormats(), [&](const NetworkFormat &format) {
        return (forWriting ? format.writes : format.reads) && format.suffixes.contains(suffix);
    });
    return found == networkFormats().end() ? nullptr : &*found;
}

const NetworkFormat *formatOfId(QStringView id)
{
    const auto found = std::ranges::find(networkFormats(), id, &NetworkFormat::id);
    return found == networkFormats().end() ? nullptr : &*found;
}

std::expected<ReadResult, Error> readAnyNetwork(const QString &path, const DotParser &dot)
{
    const NetworkFormat *format = formatOfPath(path, false);
    const bool isForeign = format && format->id != u"caploop" && !path.startsWith(u"example:");
    if (!isForeign) // whatever it is called, what is in it tells whether it is one of ours
        return readNetworkFile(path);
    if (!sheetSuffixes().contains(QFileInfo(path).suffix().toLower()))
        return readForeign(format->id, path, dot);
    const auto sheets = readSheets(path);
    if (!sheets)
        return std::unexpected(sheets.error());
    return networkOfSheets(*sheets, path);
}

std::expected<Issues, Error> writeAnyNetwork(const Network &network, const QString &path, const QString &formatId)
{
    const NetworkFormat *format = formatId.isEmpty() ? formatOfPath(path, true) : formatOfId(formatId);
    if (!format || !format->writes)
        return unknownFormat(path, true);
    Issues issues = notHeldBy(format->id, network);
    const QByteArray bytes = bytesOf(format->id, network, issues);
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        !file.commit())
        return std::unexpected(Error{ErrorCode::FileNotWritable, {.file = path}, {file.errorString()}});
    for (Issue &issue : issues)
        issue.error.place.file = path;
    return issues;
}

} // namespace CapitalLoop
