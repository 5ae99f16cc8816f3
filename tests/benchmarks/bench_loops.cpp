// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loops per second beside Boost.Graph's hawick_unique_circuits and networkx's simple_cycles on the same random graphs,
// the largest loops without listing all, and the measures of a large network. Each list stops after so many seconds.

#include "analysis/circulation.h"
#include "analysis/cyclingindex.h"
#include "analysis/toploops.h"
#include "shared/randomgraph.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/hawick_circuits.hpp>

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

} // namespace

int main()
{
    QTextStream out(stdout);
    out << "Listing all loops (million loops a second; * = ended after " << MostSeconds << " s)\n"
        << "companies  deals        ours       Boost    networkx   ours/Boost  ours/networkx\n";
    for (const auto &[nodes, deals] : {std::pair(30, 90), std::pair(40, 130), std::pair(100, 220)}) {
        const std::vector<Arc> arcs = randomArcs(nodes, deals, 1);
        const Listed own = ours(nodes, arcs);
        const Listed boost = boosts(nodes, arcs);
        const Listed networkx = networkxs(arcs);
        const auto cell = [](const Listed &listed) {
            return QStringLiteral("%1%2").arg(listed.perSecond() / 1e6, 11, 'f', 3).arg(listed.complete ? u' ' : u'*');
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
    out << "\nThe 100 largest by bottleneck, exact\n";
    for (const auto &[nodes, deals, length] :
         {std::tuple(40, 130, 0), std::tuple(1000, 10'000, 6), std::tuple(1000, 10'000, 0)}) {
        const std::vector<OpenArc> arcs = openArcs(randomArcs(nodes, deals, 1, 1'000'000));
        TopLoops top;
        const double time =
            milliseconds([&] { top = topByBottleneck(nodes, arcs, {.count = 100, .maxLength = length}); });
        out << QStringLiteral("%1 companies, %2 deals, length %3: %4 ms for %5 loops\n")
                   .arg(nodes)
                   .arg(deals)
                   .arg(length > 0 ? QString::number(length) : QStringLiteral("any"))
                   .arg(time, 0, 'f', 2)
                   .arg(top.loops.size());
    }
    const std::vector<Arc> large = randomArcs(1000, 10'000, 1, 1'000'000);
    out << "\nMeasures of 1000 companies and 10,000 deals\n";
    out << QStringLiteral("largest circulation %1 ms, fair split %2 ms, cycling index %3 ms\n")
               .arg(milliseconds([&] { (void)maximumCirculation(1000, large); }), 0, 'f', 0)
               .arg(milliseconds([&] { (void)forwardedCirculation(1000, large); }), 0, 'f', 0)
               .arg(milliseconds([&] { (void)cyclingIndex(1000, large, smallestClosure(1000, large)); }), 0, 'f', 0);
    return 0;
}
