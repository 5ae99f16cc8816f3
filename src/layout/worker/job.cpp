// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: MIT

#include "job.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace CapitalLoopLayout {

namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

constexpr int MaxDepth = 6; // a request needs five

[[noreturn]] void refuse(std::string text)
{
    throw Failure{"invalidRequest", std::move(text), Exit::BadRequest};
}

void allowOnly(const Json &object, std::initializer_list<std::string_view> keys, const std::string &where)
{
    for (const auto &[key, value] : object.items()) {
        if (std::ranges::find(keys, key) == keys.end())
            refuse(where + " has an unknown key");
    }
}

double number(const Json &value, double low, double high, const std::string &where)
{
    if (!value.is_number())
        refuse(where + " is not a number");
    const double x = value.get<double>();
    if (!std::isfinite(x) || x < low || x > high)
        refuse(where + " is out of range");
    return x;
}

std::size_t wholeNumber(const Json &value, std::size_t high, const std::string &where)
{
    if (!value.is_number_unsigned())
        refuse(where + " is not a whole number from 0");
    const auto n = value.get<std::uint64_t>();
    if (n > high)
        refuse(where + " is out of range");
    return std::size_t(n);
}

Node node(const Json &value, const std::string &where)
{
    if (!value.is_object())
        refuse(where + " is not an object");
    allowOnly(value, {"diameter", "pos", "pin"}, where);
    if (!value.contains("diameter"))
        refuse(where + " has no diameter");
    Node result{.diameter = number(value["diameter"], 0.01, 1000, where + ".diameter")};
    if (const auto pos = value.find("pos"); pos != value.end()) {
        if (!pos->is_array() || pos->size() != 2)
            refuse(where + ".pos is not [x, y]");
        result.position =
            Point{number((*pos)[0], -1e5, 1e5, where + ".pos[0]"), number((*pos)[1], -1e5, 1e5, where + ".pos[1]")};
    }
    if (const auto pin = value.find("pin"); pin != value.end()) {
        if (!pin->is_boolean())
            refuse(where + ".pin is neither true nor false");
        result.pinned = pin->get<bool>();
        if (result.pinned && !result.position)
            refuse(where + " is pinned without a pos");
    }
    return result;
}

Edge edge(const Json &value, std::size_t nodes, const std::string &where)
{
    if (!value.is_array() || value.size() < 2 || value.size() > 4)
        refuse(where + " is not [from, to, weight, length]");
    if (nodes == 0)
        refuse(where + " joins nodes that do not exist");
    Edge result{.from = wholeNumber(value[0], nodes - 1, where + "[0]"),
                .to = wholeNumber(value[1], nodes - 1, where + "[1]")};
    if (value.size() > 2)
        result.weight = number(value[2], 0.001, 1e6, where + "[2]");
    if (value.size() > 3)
        result.length = number(value[3], 0.01, 1e4, where + "[3]");
    return result;
}

const Json &list(const Json &root, const char *key, std::size_t limit)
{
    const auto found = root.find(key);
    if (found == root.end() || !found->is_array())
        refuse(std::string(key) + " is missing or not a list");
    if (found->size() > limit)
        throw Failure{"tooLarge", std::string(key) + ": more than " + std::to_string(limit), Exit::BadRequest};
    return *found;
}

Job job(const Json &root)
{
    if (!root.is_object())
        refuse("the request is not an object");
    allowOnly(root, {"version", "engine", "seed", "timeLimit", "memoryLimit", "nodes", "edges"}, "the request");
    if (!root.contains("version") || root["version"] != 1)
        throw Failure{"unsupportedVersion", "version is not 1", Exit::BadRequest};
    Job result;
    const auto engine = root.find("engine");
    if (engine == root.end() || !engine->is_string() ||
        std::ranges::find(Engines, engine->get_ref<const std::string &>()) == std::end(Engines))
        throw Failure{"unknownEngine", "engine is none of circo, dot, fdp, neato, sfdp, twopi", Exit::BadRequest};
    result.engine = engine->get<std::string>();
    if (root.contains("seed"))
        result.seed = unsigned(wholeNumber(root["seed"], std::numeric_limits<std::int32_t>::max(), "seed"));
    if (root.contains("timeLimit"))
        result.timeLimit = number(root["timeLimit"], 0.001, 3600, "timeLimit");
    if (root.contains("memoryLimit"))
        result.memoryLimit = int(number(root["memoryLimit"], 64, 65536, "memoryLimit"));

    for (const Json &value : list(root, "nodes", MaxNodes))
        result.nodes.push_back(node(value, "nodes[" + std::to_string(result.nodes.size()) + "]"));
    for (const Json &value : list(root, "edges", MaxEdges))
        result.edges.push_back(edge(value, result.nodes.size(), "edges[" + std::to_string(result.edges.size()) + "]"));
    return result;
}

} // namespace

std::expected<Job, Failure> parsedJob(std::string_view json)
{
    if (json.size() > MaxInputBytes)
        return std::unexpected(Failure{"tooLarge", "the request has more than 64 MB", Exit::BadRequest});
    const auto notTooDeep = [](int depth, Json::parse_event_t, Json &) {
        if (depth > MaxDepth)
            refuse("the request is nested too deeply");
        return true;
    };
    try {
        return job(Json::parse(json, notTooDeep));
    } catch (const Failure &failure) {
        return std::unexpected(failure);
    } catch (const Json::parse_error &error) {
        return std::unexpected(
            Failure{"invalidJson", "not JSON, at byte " + std::to_string(error.byte), Exit::BadRequest});
    } catch (const Json::exception &) {
        return std::unexpected(Failure{"invalidRequest", "a value is out of range", Exit::BadRequest});
    }
}

std::string answerText(const std::string &engine, const std::vector<Point> &positions)
{
    auto list = OrderedJson::array();
    for (const Point &p : positions)
        list.push_back({p.x, p.y});
    return OrderedJson{{"version", 1}, {"engine", engine}, {"positions", std::move(list)}}.dump();
}

std::string failureText(const Failure &failure)
{
    OrderedJson error{{"code", failure.code}, {"text", failure.text}};
    if (failure.line > 0)
        error["line"] = failure.line;
    return OrderedJson{{"error", std::move(error)}}.dump();
}

} // namespace CapitalLoopLayout
