// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long an answer of the layout takes, beside Graphviz's own programs asked the same on their command line, where
// they are installed: bench_layout. Medians of several runs; the worker and the programs start anew for each.

#include "../layout/layoutrequests.h"

#include "layout/layoutprotocol.h"
#include "layout/layoutrunner.h"
#include "layout/workerprocess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace CapitalLoop;

namespace {

constexpr int Runs = 7;

/// Milliseconds; nothing if it failed.
std::optional<double> median(const std::function<bool()> &work)
{
    QList<double> times;
    for (int i = 0; i < Runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!work())
            return std::nullopt;
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[Runs / 2];
}

QByteArray dotText(const LayoutRequest &request)
{
    QByteArray text = "graph {\ngraph [overlap=prism sep=\"+18\" splines=none start=1]\n"
                      "node [shape=circle fixedsize=true label=\"\"]\n";
    for (qsizetype i = 0; i < request.nodes.size(); ++i)
        text += "n" + QByteArray::number(i) + " [width=" + QByteArray::number(request.nodes[i].radius / 42) + "]\n";
    for (const LayoutLink &link : request.links)
        text += "n" + QByteArray::number(link.from) + " -- n" + QByteArray::number(link.to) +
                " [weight=" + QByteArray::number(link.lanes) + "]\n";
    return text + "}\n";
}

bool askProgram(const QString &program, const QByteArray &graph)
{
    QProcess process;
    process.start(program, {QStringLiteral("-Tplain")});
    process.write(graph);
    process.closeWriteChannel();
    return process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool askWorker(const LayoutRequest &request)
{
    const auto answer = workerAnswer(layoutWorkerPath(), layoutJob(request), request.timeLimit, {});
    return answer && layoutAnswer(*answer, request);
}

/// The time until the first polished picture is there.
bool askForFirstAnswer(const LayoutRequest &request)
{
    return layoutNow(request).has_value();
}

void printTime(const std::optional<double> &milliseconds)
{
    if (milliseconds)
        std::printf(" %10.1f", *milliseconds);
    else
        std::printf(" %10s", "-");
}

void printRow(LayoutEngine engine, int companies, int links)
{
    LayoutRequest request = Test::randomRequest(companies, links, 1);
    request.engine = engine;
    request.timeLimit = std::chrono::minutes(2);
    std::printf("%-9s %6d %6d", qPrintable(layoutEngineName(engine)), companies, links);
    const auto worker = median([&] { return askWorker(request); });
    printTime(worker);
    printTime(median([&] { return askForFirstAnswer(request); }));
    const QString program = QStandardPaths::findExecutable(graphvizEngine(engine));
    std::optional<double> peer;
    if (!program.isEmpty())
        peer = median([&, graph = dotText(request)] { return askProgram(program, graph); });
    printTime(peer);
    if (worker && peer)
        std::printf(" %10.2f", *worker / *peer);
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    std::printf(
        "Milliseconds. worker: job out, positions back. answer: with the polish, fit to show. program: the same "
        "graph through Graphviz's own command. ratio: worker to program.\n\n");
    std::printf("%-9s %6s %6s %10s %10s %10s %10s\n", "layout", "nodes", "edges", "worker", "answer", "program",
                "ratio");
    printRow(LayoutEngine::Balanced, 1, 0);
    for (const LayoutEngine engine : allLayoutEngines()) {
        printRow(engine, 24, 50);
        printRow(engine, 60, 120);
    }
    for (const LayoutEngine engine :
         {LayoutEngine::Radial, LayoutEngine::Spring, LayoutEngine::Force, LayoutEngine::Large})
        printRow(engine, 200, 500);
    printRow(LayoutEngine::Large, 1000, 3000);
    return 0;
}
