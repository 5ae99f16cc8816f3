// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout/polish.h"

#include "layout/annealing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace CapitalLoop {

namespace {

/// Start positions stretched to the canvas, circles inside. Positions that are not finite go to the middle.
std::vector<QPointF> fitted(const LayoutRequest &request, const StartPositions &start)
{
    std::vector<QPointF> result;
    QPointF low(std::numeric_limits<double>::max(), std::numeric_limits<double>::max());
    QPointF high = -low;
    for (const QPointF &p : start) {
        if (!std::isfinite(p.x()) || !std::isfinite(p.y()))
            continue;
        low = QPointF(std::min(low.x(), p.x()), std::min(low.y(), p.y()));
        high = QPointF(std::max(high.x(), p.x()), std::max(high.y(), p.y()));
    }
    double top = 0;
    double bottom = 0;
    for (const QRectF &taken : request.reserved) {
        if (taken.center().y() < request.canvas.height() / 2)
            top = std::max(top, taken.bottom());
        else
            bottom = std::max(bottom, request.canvas.height() - taken.top());
    }
    for (qsizetype i = 0; i < request.nodes.size(); ++i) {
        const LayoutNode &node = request.nodes[i];
        const double margin = node.radius + 30;
        const QRectF box(QPointF(margin, top + margin),
                         QPointF(request.canvas.width() - margin, request.canvas.height() - bottom - margin));
        const QPointF p = i < start.size() && std::isfinite(start[i].x()) && std::isfinite(start[i].y())
                              ? start[i]
                              : (low + high) / 2;
        const QPointF span = high - low;
        const double x = span.x() > 1e-9 ? (p.x() - low.x()) / span.x() : 0.5;
        const double y = span.y() > 1e-9 ? (p.y() - low.y()) / span.y() : 0.5;
        result.push_back(QPointF(box.left() + x * box.width(), box.top() + y * box.height()));
    }
    return result;
}

LayoutResult resultOf(const LayoutRequest &request, const Annealing &annealing)
{
    LayoutResult result;
    result.revision = request.revision;
    result.engine = request.engine;
    result.score = annealing.cost();
    for (qsizetype i = 0; i < request.nodes.size(); ++i)
        result.positions.insert(request.nodes[i].id, annealing.positions()[size_t(i)]);
    return result;
}

/// A picture that must not jump starts from where its companies are; new ones from beside their neighbours.
std::vector<QPointF> kept(const LayoutRequest &request, std::vector<QPointF> start)
{
    for (qsizetype i = 0; i < request.nodes.size(); ++i) {
        if (request.nodes[i].start) {
            start[size_t(i)] = *request.nodes[i].start;
            continue;
        }
        QPointF sum;
        int count = 0;
        for (const LayoutLink &link : request.links) {
            const qsizetype other = link.from == i ? link.to : link.to == i ? link.from : -1;
            if (other >= 0 && request.nodes[other].start) {
                sum += *request.nodes[other].start;
                ++count;
            }
        }
        if (count > 0)
            start[size_t(i)] = sum / count + QPointF(60.0, 60.0);
    }
    return start;
}

} // namespace

LayoutResult polished(const LayoutRequest &request, const StartPositions &start, std::stop_token stop,
                      const std::function<void(const LayoutResult &)> &improved)
{
    std::vector<QPointF> from = fitted(request, start);
    const bool keeps = request.keepWeight > 0;
    if (keeps)
        from = kept(request, std::move(from));
    const auto tell = [&](const LayoutResult &result) {
        if (improved)
            improved(result);
    };
    const bool anneals = request.engine == LayoutEngine::Balanced || request.engine == LayoutEngine::Payers;
    if (!anneals || request.nodes.size() > PolishLimit) {
        Annealing placing(request, from, request.seed);
        placing.raise();
        placing.separate();
        const LayoutResult only = resultOf(request, placing);
        tell(only);
        return only;
    }
    // 15,000 moves for 24 companies, in proportion to their number.
    const int moves = int(std::clamp<qsizetype>(request.nodes.size() * 625, 4000, 60000));
    std::optional<LayoutResult> best;
    for (int i = 0; i < std::max(1, request.tries); ++i) {
        Annealing annealing(request, from, request.seed + quint32(i));
        if (keeps) {
            annealing.run(moves, Annealing::Settle, stop);
        } else {
            annealing.raise();
            annealing.run(moves, Annealing::Anneal, stop);
            annealing.fillBox();
            annealing.run(moves / 4, Annealing::Settle, stop);
        }
        annealing.separate();
        LayoutResult result = resultOf(request, annealing);
        if (!best || result.score < best->score) {
            best = std::move(result);
            tell(*best);
        }
        if (stop.stop_requested())
            break;
    }
    return *best;
}

double layoutScore(const LayoutRequest &request, const Positions &positions)
{
    std::vector<QPointF> points;
    for (const LayoutNode &node : request.nodes)
        points.push_back(positions.value(node.id));
    LayoutRequest free = request;
    for (LayoutNode &node : free.nodes)
        node.pinned = false;
    return Annealing(free, std::move(points), request.seed).cost();
}

} // namespace CapitalLoop
