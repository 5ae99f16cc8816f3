// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout/layoutprotocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

constexpr int Version = 1;
constexpr int MemoryLimit = 1024; // megabytes; sfdp needs 51 for 10,000 companies
constexpr double EdgeGap = 0.9;   // inches between two circles that a deal joins, for neato

/// The recipe was found with circles of 0.4 to 2.2 inches on a canvas of 1920x1080 that shows them at 17 to 92 pixels.
double unitsPerInch(const LayoutRequest &request)
{
    const double area = request.canvas.width() * request.canvas.height();
    return area > 0 && std::isfinite(area) ? 84 * std::sqrt(area / (1920.0 * 1080.0)) : 84;
}

double within(double value, double low, double high)
{
    return std::isfinite(value) ? std::clamp(value, low, high) : low;
}

double diameter(const LayoutNode &node, double unit)
{
    return within(2 * node.radius / unit, 0.01, 1000);
}

QJsonObject nodeObject(const LayoutNode &node, const LayoutRequest &request, double unit)
{
    QJsonObject object{{QStringLiteral("diameter"), diameter(node, unit)}};
    if (node.start && (node.pinned || request.keepWeight > 0)) {
        object.insert(QStringLiteral("pos"), QJsonArray{within(node.start->x() / unit, -1e5, 1e5),
                                                        within(-node.start->y() / unit, -1e5, 1e5)});
        if (node.pinned)
            object.insert(QStringLiteral("pin"), true);
    }
    return object;
}

bool isNumber(const QJsonValue &value)
{
    return value.isDouble() && std::isfinite(value.toDouble());
}

} // namespace

QByteArray layoutJob(const LayoutRequest &request)
{
    const double unit = unitsPerInch(request);
    const bool withLength = request.engine == LayoutEngine::Spring;
    QJsonArray nodes;
    for (const LayoutNode &node : request.nodes)
        nodes.append(nodeObject(node, request, unit));
    QJsonArray edges;
    for (const LayoutLink &link : request.links) {
        const qsizetype count = request.nodes.size();
        if (link.from < 0 || link.to < 0 || link.from >= count || link.to >= count || link.from == link.to)
            continue;
        const bool turned = request.engine == LayoutEngine::Flow && link.backwards;
        QJsonArray edge{turned ? link.to : link.from, turned ? link.from : link.to, within(link.lanes, 1, 1000)};
        if (withLength) {
            const double diameters = diameter(request.nodes[link.from], unit) + diameter(request.nodes[link.to], unit);
            edge.append(diameters / 2 + EdgeGap);
        }
        edges.append(edge);
    }
    const double seconds = double(request.timeLimit.count()) / 1000;
    const QJsonObject job{{QStringLiteral("version"), Version},
                          {QStringLiteral("engine"), graphvizEngine(request.engine)},
                          {QStringLiteral("seed"), qint64(request.seed & 0x7fffffff)},
                          {QStringLiteral("timeLimit"), within(seconds, 0.001, 3600)},
                          {QStringLiteral("memoryLimit"), MemoryLimit},
                          {QStringLiteral("nodes"), nodes},
                          {QStringLiteral("edges"), edges}};
    return QJsonDocument(job).toJson(QJsonDocument::Compact);
}

std::optional<StartPositions> layoutAnswer(const QByteArray &json, const LayoutRequest &request)
{
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    const QJsonValue list = answer.value(u"positions");
    if (answer.size() != 3 || answer.value(u"version") != Version ||
        answer.value(u"engine") != graphvizEngine(request.engine) || !list.isArray())
        return std::nullopt;
    const QJsonArray points = list.toArray();
    if (points.size() != request.nodes.size())
        return std::nullopt;
    StartPositions positions;
    positions.reserve(points.size());
    for (const QJsonValue &value : points) {
        const QJsonArray point = value.toArray();
        if (point.size() != 2 || !isNumber(point[0]) || !isNumber(point[1]))
            return std::nullopt;
        positions.append(QPointF(point[0].toDouble(), -point[1].toDouble()));
    }
    return positions;
}

QString layoutFailureCode(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().value(u"error").toObject().value(u"code").toString();
}

} // namespace CapitalLoop
