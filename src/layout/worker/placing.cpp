// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: MIT

#include "placing.h"

#include "spreading.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>

#include <gvc.h>

extern "C" {
extern gvplugin_library_t gvplugin_dot_layout_LTX_library;
extern gvplugin_library_t gvplugin_neato_layout_LTX_library;
}

namespace CapitalLoopLayout {

namespace {

constexpr double PointsPerInch = 72;

lt_symlist_t plugins[] = {
    {"gvplugin_dot_layout_LTX_library", &gvplugin_dot_layout_LTX_library},
    {"gvplugin_neato_layout_LTX_library", &gvplugin_neato_layout_LTX_library},
    {nullptr, nullptr},
};

// Graphviz takes char * up to its version 9 and const char * from then on; it does not write to them.
char *chars(const char *text)
{
    return const_cast<char *>(text);
}

// Independent of the locale, as Graphviz reads it.
std::string text(double value)
{
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, 5).ptr;
    return {buffer, end};
}

void set(void *object, const char *name, const std::string &value)
{
    agsafeset(object, chars(name), chars(value.c_str()), chars(""));
}

void setDefault(Agraph_t *graph, int kind, const char *name, const char *value)
{
    agattr(graph, kind, chars(name), chars(value));
}

Agraph_t *emptyGraph(const Job &job)
{
    Agraph_t *graph = agopen(chars("g"), Agdirected, nullptr);
    const std::string seed = std::to_string(job.seed);
    setDefault(graph, AGRAPH, "start", seed.c_str());
    setDefault(graph, AGRAPH, "splines", "none"); // any real splines of circles with parallel edges break its heap
    setDefault(graph, AGRAPH, "overlap", "true"); // spread() sees to it, always in the same way
    setDefault(graph, AGRAPH, "rankdir", "LR");
    setDefault(graph, AGRAPH, "ranksep", "1");
    setDefault(graph, AGRAPH, "nodesep", ".35");
    setDefault(graph, AGRAPH, "nslimit", ".5"); // or dot takes ten times as long at 200 nodes
    setDefault(graph, AGRAPH, "nslimit1", ".5");
    setDefault(graph, AGRAPH, "mclimit", ".5");
    setDefault(graph, AGNODE, "shape", "circle");
    setDefault(graph, AGNODE, "fixedsize", "true");
    setDefault(graph, AGNODE, "label", "");
    setDefault(graph, AGEDGE, "dir", "none");
    return graph;
}

std::vector<Agnode_t *> addNodes(Agraph_t *graph, const Job &job)
{
    std::vector<Agnode_t *> nodes;
    for (const Node &node : job.nodes) {
        const std::string name = "n" + std::to_string(nodes.size());
        Agnode_t *added = agnode(graph, chars(name.c_str()), 1);
        set(added, "width", text(node.diameter));
        set(added, "height", text(node.diameter));
        if (node.position && (job.engine == "neato" || job.engine == "fdp"))
            set(added, "pos", text(node.position->x) + "," + text(node.position->y) + (node.pinned ? "!" : ""));
        nodes.push_back(added);
    }
    return nodes;
}

void addEdges(Agraph_t *graph, const Job &job, const std::vector<Agnode_t *> &nodes)
{
    std::size_t count = 0;
    for (const Edge &edge : job.edges) {
        if (edge.from == edge.to)
            continue; // says nothing about positions
        const std::string name = "e" + std::to_string(count++);
        Agedge_t *added = agedge(graph, nodes[edge.from], nodes[edge.to], chars(name.c_str()), 1);
        if (job.engine == "dot") // takes whole numbers only, and large ones cost it time
            set(added, "weight", std::to_string(std::clamp(std::lround(edge.weight), 1L, 100L)));
        else if (edge.weight != 1)
            set(added, "weight", text(edge.weight));
        if (edge.length && (job.engine == "neato" || job.engine == "fdp"))
            set(added, "len", text(*edge.length));
    }
}

// The middle of twopi's rings: the node with the most edges.
void chooseRoot(Agraph_t *graph, const Job &job)
{
    std::vector<std::size_t> degrees(job.nodes.size(), 0);
    for (const Edge &edge : job.edges) {
        ++degrees[edge.from];
        ++degrees[edge.to];
    }
    const auto root = std::distance(degrees.begin(), std::ranges::max_element(degrees));
    const std::string name = "n" + std::to_string(root);
    setDefault(graph, AGRAPH, "root", name.c_str());
}

} // namespace

std::expected<std::vector<Point>, Failure> placed(const Job &job)
{
    std::vector<Point> positions;
    if (job.nodes.empty())
        return positions;
    GVC_t *context = gvContextPlugins(plugins, 0);
    Agraph_t *graph = emptyGraph(job);
    const std::vector<Agnode_t *> nodes = addNodes(graph, job);
    addEdges(graph, job, nodes);
    if (job.engine == "twopi")
        chooseRoot(graph, job);

    srand(job.seed); // sfdp draws from rand() without seeding it
    if (gvLayout(context, graph, chars(job.engine.c_str())) != 0)
        return std::unexpected(Failure{"layoutFailed", "Graphviz could not lay this out", Exit::LayoutFailed});
    for (Agnode_t *node : nodes) {
        const Point p{ND_coord(node).x / PointsPerInch, ND_coord(node).y / PointsPerInch};
        if (!std::isfinite(p.x) || !std::isfinite(p.y))
            return std::unexpected(Failure{"notFinite", "Graphviz gave no finite position", Exit::LayoutFailed});
        positions.push_back(p);
    }
    return spread(job, std::move(positions)); // one job a process: the system frees the graph
}

} // namespace CapitalLoopLayout
