// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loops per second beside Boost.Graph's hawick_unique_circuits and networkx's simple_cycles on the same random graphs,
// the largest loops without listing all, and the measures of a large network. Each list stops after so many seconds.
// With --full only this: all loops of 40 companies and 130 deals, to the last (minutes), beside the exact top 100.

#include "analysis/circulation.h"
#include "analysis/cyclingindex.h"
#include "analysis/toploops.h"
#include "shared/randomgraph.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/hawick_circuits.hpp>

#include <algorithm>
#include <functional>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

constexpr double MostSeconds = 5;  // of one list
constexpr double LeastSeconds = 1; // short lists are made again and again

struct Listed
{
    std::int64_t loops = 0;
    std::int64_t nodes = 0; ///< of all loops, so that no compiler leaves their paths out
    int times = 0;          ///< that the whole list was made
    double seconds = 0;
    bool complete = true;

    [[nodiscard]] double perSecond() const { return double(loops) / seconds; }
};

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

struct TimeIsUp
{
};

/// Counts what hawick_unique_circuits tells, and ends it by an exception, as it has no other way.
struct CountingVisitor
{
    Listed *listed;
    QElapsedTimer *timer;

    template <class Path> void cycle(const Path &path, const Graph &) const
    {
        ++listed->loops;
        listed->nodes += std::int64_t(path.size());
        if (listed->loops % 4096 == 0 && double(timer->nsecsElapsed()) > MostSeconds * 1e9)
            throw TimeIsUp();
    }
};

Listed ours(int nodes, const std::vector<Arc> &arcs)
{
    Listed listed;
    QElapsedTimer timer;
    std::stop_source stop;
    timer.start();
    SearchEnd end = SearchEnd::Complete;
    do {
        ++listed.times;
        end = forEachCircuit(nodes, arcs, {.stop = stop.get_token()}, [&](std::span<const int> path) {
            ++listed.loops;
            listed.nodes += std::int64_t(path.size());
            if (listed.loops % 4096 == 0 && double(timer.nsecsElapsed()) > MostSeconds * 1e9)
                stop.request_stop();
        });
        listed.seconds = double(timer.nsecsElapsed()) / 1e9;
    } while (listed.seconds < LeastSeconds);
    listed.complete = end == SearchEnd::Complete;
    return listed;
}

Listed boosts(int nodes, const std::vector<Arc> &arcs)
{
    Graph graph{static_cast<std::size_t>(nodes)};
    for (const Arc &arc : arcs)
        boost::add_edge(std::size_t(arc.from), std::size_t(arc.to), graph);
    Listed listed;
    QElapsedTimer timer;
    timer.start();
    try {
        do {
            ++listed.times;
            boost::hawick_unique_circuits(graph, CountingVisitor{&listed, &timer});
            listed.seconds = double(timer.nsecsElapsed()) / 1e9;
        } while (listed.seconds < LeastSeconds);
    } catch (const TimeIsUp &) {
        listed.complete = false;
        listed.seconds = double(timer.nsecsElapsed()) / 1e9;
    }
    return listed;
}

Listed networkxs(const std::vector<Arc> &arcs)
{
    QString script = QStringLiteral("import sys, time\nimport networkx as nx\ng = nx.DiGraph()\n");
    for (const Arc &arc : arcs)
        script += QStringLiteral("g.add_edge(%1, %2)\n").arg(arc.from).arg(arc.to);
    script += QStringLiteral("start = time.perf_counter(); loops = 0; nodes = 0; whole = 1\n"
                             "for path in nx.simple_cycles(g):\n"
                             "    loops += 1; nodes += len(path)\n"
                             "    if loops % 1000 == 0 and time.perf_counter() - start > %1:\n"
                             "        whole = 0; break\n"
                             "print(loops, nodes, time.perf_counter() - start, whole)\n")
                  .arg(MostSeconds);
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), script});
    if (!python.waitForFinished(120'000))
        return {};
    const QList<QByteArray> words = python.readAllStandardOutput().simplified().split(' ');
    if (words.size() < 4)
        return {};
    return {words[0].toLongLong(), words[1].toLongLong(), 1, words[2].toDouble(), words[3] == "1"};
}

template <class Work> double milliseconds(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

std::vector<OpenArc> openArcs(const std::vector<Arc> &arcs)
{
    std::vector<OpenArc> open;
    for (const Arc &arc : arcs)
        open.push_back({arc.from, arc.to, arc.amount});
    return open;
}

/// The top 100 by bottleneck, and the milliseconds of the fastest of some searches.
std::pair<TopLoops, double> top100(int nodes, const std::vector<OpenArc> &arcs, int length)
{
    constexpr int Times = 5;
    TopLoops top;
    double fastest = 0;
    for (int i = 0; i < Times; ++i) {
        const double time =
            milliseconds([&] { top = topByBottleneck(nodes, arcs, {.count = 100, .maxLength = length}); });
        fastest = i == 0 ? time : std::min(fastest, time);
    }
    return {top, fastest};
}

void printListing(QTextStream &out)
{
    out << "Listing all loops (million loops a second; * = ended after " << MostSeconds << " s)\n"
        << "companies  deals        ours       Boost    networkx   ours/Boost  ours/networkx\n";
    for (const auto &[nodes, deals] : {std::pair(30, 90), std::pair(40, 130), std::pair(100, 220)}) {
        const std::vector<Arc> arcs = randomArcs(nodes, deals, 1);
        const Listed own = ours(nodes, arcs);
        const Listed boost = boosts(nodes, arcs);
        const Listed networkx = networkxs(arcs);
        const auto cell = [](const Listed &listed) {
            return QStringLiteral("%1%2")
                .arg(listed.perSecond() / 1e6, 11, 'f', 3)
                .arg(QLatin1Char(listed.complete ? ' ' : '*'));
        };
        out << QStringLiteral("%1 %2 ").arg(nodes, 9).arg(deals, 6) << cell(own) << cell(boost) << cell(networkx)
            << QStringLiteral("%1 %2\n")
                   .arg(own.perSecond() / boost.perSecond(), 12, 'f', 1)
                   .arg(networkx.seconds > 0 ? own.perSecond() / networkx.perSecond() : 0, 14, 'f', 0);
        if (own.complete)
            out << QStringLiteral("                 %1 loops in %2 s")
                       .arg(qlonglong(own.loops / own.times))
                       .arg(own.seconds / own.times, 0, 'f', 3)
                << (boost.complete && boost.loops / boost.times != own.loops / own.times
                        ? " (Boost finds another number)\n"
                        : "\n");
    }
}

void printTop(QTextStream &out)
{
    out << "\nThe 100 largest by bottleneck, exact\n";
    for (const auto &[nodes, deals, length] :
         {std::tuple(40, 130, 0), std::tuple(1000, 10'000, 6), std::tuple(1000, 10'000, 0)}) {
        const std::vector<OpenArc> arcs = openArcs(randomArcs(nodes, deals, 1, 1'000'000));
        const auto [top, time] = top100(nodes, arcs, length);
        out << QStringLiteral("%1 companies, %2 deals, length %3: %4 ms for %5 loops\n")
                   .arg(nodes)
                   .arg(deals)
                   .arg(length > 0 ? QString::number(length) : QStringLiteral("any"))
                   .arg(time, 0, 'f', 2)
                   .arg(top.loops.size());
    }
    out << "(--full lists all loops of 40 companies and 130 deals beside it)\n";
}

void printMeasures(QTextStream &out)
{
    const std::vector<Arc> large = randomArcs(1000, 10'000, 1, 1'000'000);
    out << "\nMeasures of 1000 companies and 10,000 deals\n";
    out << QStringLiteral("largest circulation %1 ms, fair split %2 ms, cycling index %3 ms\n")
               .arg(milliseconds([&] { (void)maximumCirculation(1000, large); }), 0, 'f', 0)
               .arg(milliseconds([&] { (void)forwardedCirculation(1000, large); }), 0, 'f', 0)
               .arg(milliseconds([&] { (void)cyclingIndex(1000, large, smallestClosure(1000, large)); }), 0, 'f', 0);
}

/// All loops to the last, counted one by one, beside the search for the 100 largest.
void printFull(QTextStream &out)
{
    constexpr int Nodes = 40;
    constexpr int Deals = 130;
    const std::vector<Arc> arcs = randomArcs(Nodes, Deals, 1, 1'000'000);
    const auto [top, topTime] = top100(Nodes, openArcs(arcs), 0);
    std::int64_t loops = 0;
    std::vector<double> bottlenecks; // a heap of the 100 largest, to see that the search is exact
    std::vector<std::vector<double>> amounts(Nodes, std::vector<double>(Nodes));
    for (const Arc &arc : arcs)
        amounts[std::size_t(arc.from)][std::size_t(arc.to)] = arc.amount;
    const double listTime = milliseconds(
        [&] { forEachCircuit(Nodes, arcs, {}, [&](std::span<const int> path) { loops += path.empty() ? 0 : 1; }); });
    forEachCircuit(Nodes, arcs, {}, [&](std::span<const int> path) {
        double smallest = amounts[std::size_t(path.back())][std::size_t(path.front())];
        for (std::size_t i = 1; i < path.size(); ++i)
            smallest = std::min(smallest, amounts[std::size_t(path[i - 1])][std::size_t(path[i])]);
        if (bottlenecks.size() == 100 && smallest <= bottlenecks.front())
            return;
        bottlenecks.push_back(smallest);
        std::ranges::push_heap(bottlenecks, std::greater());
        if (bottlenecks.size() > 100) {
            std::ranges::pop_heap(bottlenecks, std::greater());
            bottlenecks.pop_back();
        }
    });
    std::ranges::sort(bottlenecks, std::greater());
    const bool same = std::ranges::equal(bottlenecks, top.loops, {}, {},
                                         [](const WeightedCircuit &loop) { return loop.bottleneck.value_or(0); });
    out << QStringLiteral("%1 companies, %2 deals: all %3 loops listed in %4 s\n")
               .arg(Nodes)
               .arg(Deals)
               .arg(qlonglong(loops))
               .arg(listTime / 1000, 0, 'f', 2)
        << QStringLiteral("the 100 largest by bottleneck, any length: %1 ms = 1/%2 of the time of listing\n")
               .arg(topTime, 0, 'f', 3)
               .arg(listTime / topTime, 0, 'f', 0)
        << (same ? "their bottlenecks are the 100 largest of all loops listed\n"
                 : "WRONG: their bottlenecks are not the 100 largest of all loops listed\n");
}

} // namespace

int main(int count, char **arguments)
{
    QTextStream out(stdout);
    if (count == 2 && QLatin1StringView(arguments[1]) == QLatin1StringView("--full")) {
        printFull(out);
        return 0;
    }
    printListing(out);
    printTop(out);
    printMeasures(out);
    return 0;
}
