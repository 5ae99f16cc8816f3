// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace CapitalLoopLayout {

/// In inches, y upwards.
struct Point
{
    double x = 0;
    double y = 0;
};

struct Node
{
    double diameter = 1; ///< inches
    std::optional<Point> position{};
    bool pinned = false;
};

struct Edge
{
    std::size_t from = 0;
    std::size_t to = 0;
    double weight = 1;
    std::optional<double> length{}; ///< inches, from centre to centre
};

/// One question as it comes in on standard input; see docs/layout-protocol.md.
struct Job
{
    std::string engine;
    unsigned seed = 1;
    double timeLimit = 10;  ///< seconds of processor time
    int memoryLimit = 1024; ///< megabytes
    std::vector<Node> nodes;
    std::vector<Edge> edges;
};

/// The exit codes of the program.
enum class Exit { Answered = 0, BadRequest = 2, LayoutFailed = 3, LimitReached = 4 };

struct Failure
{
    std::string code;
    std::string text;
    Exit exit = Exit::BadRequest;
    int line = 0; ///< of the input, from 1; 0 = unknown
};

inline constexpr std::size_t MaxInputBytes = 64u << 20;
inline constexpr std::size_t MaxNodes = 20000;
inline constexpr std::size_t MaxEdges = 100000;
inline constexpr std::string_view Engines[] = {"circo", "dot", "fdp", "neato", "sfdp", "twopi"};

[[nodiscard]] std::expected<Job, Failure> parsedJob(std::string_view json);
/// One line each, without the end of the line.
[[nodiscard]] std::string answerText(const std::string &engine, const std::vector<Point> &positions);
[[nodiscard]] std::string failureText(const Failure &failure);

} // namespace CapitalLoopLayout
