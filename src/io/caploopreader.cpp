// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/caploopreader.h"

#include "io/dealreader.h"
#include "io/filebytes.h"
#include "io/recordreader.h"

namespace CapitalLoop {

namespace {

constexpr int NewestVersion = 1;

/// Reads all objects of a list and puts them into the network, or says why it does not take one.
template <class Thing>
void readInto(Network &network, ObjectReader &top, const char *key,
              std::optional<Thing> (*read)(const JsonCursor &, const Network &))
{
    top.forEach(key, [&](const JsonCursor &cursor) {
        std::optional<Thing> thing = read(cursor, network);
        if (!thing)
            return;
        if (const auto added = network.add(*std::move(thing)); !added)
            cursor.report(Severity::Error, added.error().code, added.error().arguments);
    });
}

/// The same for the lists that are open members of the network; the first of equal ids stays.
template <class Thing>
void readInto(QList<Thing> &list, const Network &network, ObjectReader &top, const char *key,
              std::optional<Thing> (*read)(const JsonCursor &, const Network &))
{
    QSet<QString> ids;
    top.forEach(key, [&](const JsonCursor &cursor) {
        std::optional<Thing> thing = read(cursor, network);
        if (!thing)
            return;
        if constexpr (requires { thing->id; }) {
            QString id;
            if constexpr (requires { thing->id.text(); })
                id = thing->id.text();
            else
                id = thing->id;
            if (ids.contains(id))
                return cursor.report(Severity::Error, ErrorCode::DuplicateId, {id});
            ids.insert(id);
        }
        list.append(*std::move(thing));
    });
}

std::expected<void, Error> checkVersion(const JsonText &text, ObjectReader &top)
{
    const JsonCursor &root = top.object();
    const std::optional<JsonCursor> format = top.take("format");
    if (!format || !format->is(JsonValue::Kind::Text) || format->value().bytes() != QByteArrayView("capital-loop"))
        return std::unexpected(Error{ErrorCode::NotACapitalLoopFile, text.place(root.value().offset(), {}), {}});
    const std::optional<JsonCursor> cursor = top.require("version");
    const std::optional<double> version = cursor ? cursor->number() : std::nullopt;
    if (version && *version > NewestVersion) {
        return std::unexpected(Error{ErrorCode::UnsupportedVersion,
                                     text.place(cursor->value().offset(), cursor->pointer()),
                                     {cursor->numberText(), QString::number(NewestVersion)}});
    }
    if (version && *version != NewestVersion)
        cursor->report(Severity::Error, ErrorCode::InvalidNumber, {cursor->numberText()});
    return {};
}

/// What others refer to comes first, whatever the order of the file.
Network readAll(ObjectReader &top)
{
    Network network;
    network.title = top.localText("title");
    network.subtitle = top.localText("subtitle");
    network.description = top.localText("description");
    network.asOf = top.take("asOf", &JsonCursor::day);
    readInto(network, top, "sources", readSource);
    readInto(network, top, "companies", readCompany);
    if (const std::optional<JsonCursor> deals = top.take("deals"))
        DealReader(network, *deals).readAll();
    readInto(network, top, "valuations", readValuation);
    readInto(network, top, "closes", readClose);
    readInto(network, top, "figures", readFigure);
    readInto(network, top, "reactions", readReaction);
    readInto(network.claims, network, top, "claims", readClaim);
    readInto(network.loops, network, top, "loops", readLoop);
    readInto(network.stories, network, top, "stories", readStory);
    top.forEach("pinned", [&](const JsonCursor &cursor) {
        if (std::optional<CompanyId> id = readCompanyId(cursor, network, Severity::Warning))
            network.pinned.insert(*std::move(id));
    });
    readInto(network.layouts, network, top, "layouts", readLayout);
    network.extra = top.rest();
    return network;
}

std::expected<ReadResult, Error> readText(QByteArray bytes, const QString &fileName)
{
    const std::expected<JsonText, Error> text = JsonText::parse(std::move(bytes), fileName);
    if (!text)
        return std::unexpected(text.error());
    IssueLog log;
    const JsonCursor root(*text, log);
    if (!root.is(JsonValue::Kind::Object))
        return std::unexpected(Error{ErrorCode::NotACapitalLoopFile, text->place(root.value().offset(), {}), {}});
    ObjectReader top(root);
    if (const auto checked = checkVersion(*text, top); !checked)
        return std::unexpected(checked.error());
    ReadResult result;
    result.network = readAll(top);
    result.issues = log.take(fileName);
    return result;
}

} // namespace

std::expected<ReadResult, Error> readNetworkFile(const QString &path)
{
    std::expected<QByteArray, Error> bytes = fileBytes(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    return readText(*std::move(bytes), path);
}

std::expected<ReadResult, Error> readNetwork(const QByteArray &bytes, const QString &fileName)
{
    return readText(bytes, fileName);
}

} // namespace CapitalLoop
