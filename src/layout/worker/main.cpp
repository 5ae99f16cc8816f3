// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: MIT
//
// capital-loop-layout: one layout job in on standard input, positions out on standard output, done; or one DOT file in
// and its nodes and edges out.

#include "dotparsing.h"
#include "limits.h"
#include "placing.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <string_view>

using namespace CapitalLoopLayout;

namespace {

constexpr char Usage[] = R"(Usage: capital-loop-layout < JOB.json > ANSWER.json
       capital-loop-layout --dot < GRAPH.dot > GRAPH.json

Places the nodes of one graph with Graphviz. Reads one job as JSON from standard
input and writes one line of JSON to standard output. All lengths are in inches,
y grows upwards.

Job:     {"version":1, "engine":"sfdp", "seed":1, "timeLimit":10, "memoryLimit":1024,
          "nodes":[{"diameter":1.2}, {"diameter":0.5, "pos":[0,0], "pin":true}],
          "edges":[[0,1], [1,0,2.5,3]]}
         engines: circo, dot, fdp, neato, sfdp, twopi
         edges:   [from, to, weight, length]; nodes are counted from 0
Answer:  {"version":1,"engine":"sfdp","positions":[[x,y],...]}
Failure: {"error":{"code":"...","text":"..."}}

Exit code: 0 answered, 2 bad job or usage, 3 Graphviz failed, 4 a limit was reached.
Example:
  echo '{"version":1,"engine":"sfdp","nodes":[{"diameter":1},{"diameter":1}],"edges":[[0,1]]}' | capital-loop-layout

With --dot it reads a graph in DOT and writes its nodes, edges and attributes:
  {"version":1,"directed":true,"attributes":{},"nodes":[{"name":"a","attributes":{}}],
   "edges":[{"from":0,"to":1,"attributes":{}}]}
)";

constexpr int ReadingMemory = 1024; // megabytes, until the job says its own limit
constexpr double DotTime = 30;      // seconds of processor time

// Up to one byte more than allowed, so that the reader of the job can tell.
std::string allOfStandardInput()
{
    std::string all;
    char buffer[65536];
    while (all.size() <= MaxInputBytes) {
        const ssize_t count = read(STDIN_FILENO, buffer, sizeof buffer);
        if (count > 0)
            all.append(buffer, std::size_t(count));
        else if (count == 0 || errno != EINTR)
            break;
    }
    return all;
}

bool writeLine(int descriptor, std::string line)
{
    line += '\n';
    std::string_view rest = line;
    while (!rest.empty()) {
        const ssize_t count = write(descriptor, rest.data(), rest.size());
        if (count > 0)
            rest.remove_prefix(std::size_t(count));
        else if (count == 0 || errno != EINTR)
            return false;
    }
    return true;
}

std::expected<std::string, Failure> answered(int answerDescriptor)
{
    limitMemory(ReadingMemory);
    const auto job = parsedJob(allOfStandardInput());
    if (!job)
        return std::unexpected(job.error());
    limitTime(job->timeLimit, answerDescriptor);
    limitMemory(job->memoryLimit);
    const auto positions = placed(*job);
    if (!positions)
        return std::unexpected(positions.error());
    return answerText(job->engine, *positions);
}

std::expected<std::string, Failure> dotAnswered(int answerDescriptor)
{
    limitMemory(ReadingMemory);
    limitTime(DotTime, answerDescriptor);
    return parsedDot(allOfStandardInput());
}

// _Exit instead of return: what Graphviz holds need not be freed, and its clean-up cannot spoil a finished answer.
[[noreturn]] void answerAndExit(int answerDescriptor, bool isDot)
{
    try {
        const auto answer = isDot ? dotAnswered(answerDescriptor) : answered(answerDescriptor);
        const bool written = writeLine(answerDescriptor, answer ? *answer : failureText(answer.error()));
        std::_Exit(int(!written ? Exit::LayoutFailed : answer ? Exit::Answered : answer.error().exit));
    } catch (const std::bad_alloc &) {
        writeLine(answerDescriptor, R"({"error":{"code":"memoryLimit","text":"the memory limit was reached"}})");
    } catch (...) {
        writeLine(answerDescriptor, R"({"error":{"code":"layoutFailed","text":"something unexpected happened"}})");
        std::_Exit(int(Exit::LayoutFailed));
    }
    std::_Exit(int(Exit::LimitReached));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2 && std::string_view(argv[1]) == "--help") {
        std::fputs(Usage, stdout);
        return int(Exit::Answered);
    }
    const bool isDot = argc == 2 && std::string_view(argv[1]) == "--dot";
    if (argc != 1 && !isDot) {
        std::fputs(Usage, stderr);
        return int(Exit::BadRequest);
    }
    dieWithParent();
    answerAndExit(separatedAnswerDescriptor(), isDot);
}
