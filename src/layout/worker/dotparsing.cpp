// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: MIT

#include "dotparsing.h"

#include <graphviz/cgraph.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_map>

namespace CapitalLoopLayout {

namespace {

using OrderedJson = nlohmann::ordered_json;

std::string messages; ///< of Graphviz, which tells them piece by piece to a plain function

int takeMessage(char *message)
{
    constexpr std::size_t Enough = 1000;
    if (message && messages.size() < Enough)
        messages += message;
    return 0;
}

/// "... in line 12 near ...": the number; 0 if there is none.
int lineOf(const std::string &message)
{
    constexpr std::string_view Before = "line ";
    const auto at = message.find(Before);
    return at == std::string::npos ? 0 : std::atoi(message.c_str() + at + Before.size());
}

OrderedJson attributesOf(Agraph_t *graph, int kind, void *thing)
{
    OrderedJson all = OrderedJson::object();
    for (Agsym_t *symbol = agnxtattr(graph, kind, nullptr); symbol; symbol = agnxtattr(graph, kind, symbol)) {
        const char *value = agxget(thing, symbol);
        if (!value || !*value)
            continue;
        if (aghtmlstr(const_cast<char *>(value)))
            all[symbol->name] = OrderedJson{{"html", value}};
        else
            all[symbol->name] = value;
    }
    return all;
}

OrderedJson nodesOf(Agraph_t *graph, std::unordered_map<const Agnode_t *, std::size_t> &places)
{
    auto nodes = OrderedJson::array();
    for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node)) {
        places.emplace(node, nodes.size());
        nodes.push_back({{"name", agnameof(node)}, {"attributes", attributesOf(graph, AGNODE, node)}});
    }
    return nodes;
}

OrderedJson edgesOf(Agraph_t *graph, const std::unordered_map<const Agnode_t *, std::size_t> &places)
{
    std::vector<Agedge_t *> all;
    for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node)) {
        for (Agedge_t *edge = agfstout(graph, node); edge; edge = agnxtout(graph, edge))
            all.push_back(edge);
    }
    std::ranges::sort(all, {}, [](Agedge_t *edge) { return AGSEQ(edge); }); // as the file has them
    auto edges = OrderedJson::array();
    for (Agedge_t *edge : all) {
        edges.push_back({{"from", places.at(agtail(edge))},
                         {"to", places.at(aghead(edge))},
                         {"attributes", attributesOf(graph, AGEDGE, edge)}});
    }
    return edges;
}

} // namespace

std::expected<std::string, Failure> parsedDot(const std::string &dot)
{
    if (dot.size() > MaxInputBytes)
        return std::unexpected(Failure{"tooLarge", "the graph has more than 64 MB", Exit::BadRequest});
    if (const auto nul = dot.find('\0'); nul != std::string::npos) {
        return std::unexpected(Failure{.code = "syntax",
                                       .text = "a NUL byte",
                                       .line = 1 + int(std::count(dot.begin(), dot.begin() + long(nul), '\n'))});
    }
    agseterrf(takeMessage);
    agseterr(AGERR);
    Agraph_t *graph = agmemread(dot.c_str());
    if (!graph || !messages.empty())
        return std::unexpected(Failure{.code = "syntax", .text = "not DOT", .line = lineOf(messages)});
    std::unordered_map<const Agnode_t *, std::size_t> places;
    OrderedJson nodes = nodesOf(graph, places);
    OrderedJson edges = edgesOf(graph, places);
    const OrderedJson answer{{"version", 1},
                             {"directed", bool(agisdirected(graph))},
                             {"attributes", attributesOf(graph, AGRAPH, graph)},
                             {"nodes", std::move(nodes)},
                             {"edges", std::move(edges)}};
    return answer.dump(-1, ' ', false, OrderedJson::error_handler_t::replace);
}

} // namespace CapitalLoopLayout
