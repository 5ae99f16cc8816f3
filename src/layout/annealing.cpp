// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout/annealing.h"

#include "layout/geometry.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace CapitalLoop {

namespace {

constexpr double PairsAtMost = 4e8; ///< of circles looked at to part them: about a second
constexpr double Gap = 40;          // between circles, at 1920x1080
constexpr double LabelGap = 26;     // more where a name stands beside the circle
constexpr double ChordGap = 15;
constexpr double HeightWeight = 3; // of the square of 60 pixels away from a company's height
constexpr double Margin = 26;      // to the edge of the canvas

double squared(double x)
{
    return x * x;
}

bool shareEnd(const LayoutLink &a, const LayoutLink &b)
{
    return a.from == b.from || a.from == b.to || a.to == b.from || a.to == b.to;
}

} // namespace

Annealing::Annealing(const LayoutRequest &request, std::vector<QPointF> start, quint32 seed)
    : m_request(request),
      m_positions(std::move(start)),
      m_linksOf(size_t(request.nodes.size())),
      m_unit(std::sqrt(request.canvas.width() * request.canvas.height() / (1920.0 * 1080.0))),
      m_random(seed)
{
    m_bottom = request.canvas.height();
    for (const QRectF &taken : request.reserved) {
        if (taken.center().y() < request.canvas.height() / 2)
            m_top = std::max(m_top, taken.bottom());
        else
            m_bottom = std::min(m_bottom, taken.top());
    }
    for (size_t i = 0; i < size_t(request.links.size()); ++i) {
        m_linksOf[size_t(request.links[qsizetype(i)].from)].push_back(i);
        m_linksOf[size_t(request.links[qsizetype(i)].to)].push_back(i);
    }
    for (size_t i = 0; i < m_positions.size(); ++i) {
        m_mostLinks = std::max(m_mostLinks, m_linksOf[i].size());
        const LayoutNode &node = request.nodes[qsizetype(i)];
        if (node.pinned && node.start)
            m_positions[i] = *node.start;
        else
            m_movable.push_back(i);
    }
}

double Annealing::uniform()
{
    return double(m_random()) / 4294967296.0;
}

double Annealing::gaussian()
{
    // Box & Muller 1958; our own, since std::normal_distribution differs between libraries.
    const double radius = std::sqrt(-2 * std::log(std::max(uniform(), 1e-12)));
    return radius * std::cos(2 * std::numbers::pi * uniform());
}

QRectF Annealing::boxOf(size_t node) const
{
    const LayoutNode &n = m_request.nodes[qsizetype(node)];
    const double side = std::max(n.radius, n.label.width() / 2 * 0.8) + Margin * m_unit;
    const double upright = n.radius + Margin * m_unit;
    const QSizeF &canvas = m_request.canvas;
    return QRectF(QPointF(std::min(side, canvas.width() / 2), std::min(upright, canvas.height() / 2)),
                  QPointF(std::max(canvas.width() - side, canvas.width() / 2),
                          std::max(canvas.height() - upright - n.label.height() * 0.6, canvas.height() / 2)));
}

std::optional<double> Annealing::wantedY(size_t node) const
{
    const LayoutNode &n = m_request.nodes[qsizetype(node)];
    if (m_request.engine != LayoutEngine::Payers || !n.height)
        return std::nullopt;
    const double margin = n.radius + Margin * m_unit;
    const double top = m_top + margin;
    const double bottom = std::max(top, m_bottom - margin - n.label.height() * 0.6);
    return bottom + (top - bottom) * std::clamp(*n.height, 0.0, 1.0);
}

void Annealing::raise()
{
    for (const size_t node : m_movable) {
        if (const auto y = wantedY(node))
            m_positions[node].setY(*y);
    }
}

void Annealing::clampInto(size_t node)
{
    const QRectF box = boxOf(node);
    QPointF &p = m_positions[node];
    p = QPointF(std::clamp(p.x(), box.left(), box.right()), std::clamp(p.y(), box.top(), box.bottom()));
}

/// Moves a circle off title and legend, up or down or to a side, by the shortest way that stays in the box.
bool Annealing::leaveReserved(size_t node)
{
    const double reach = m_request.nodes[qsizetype(node)].radius + 4 * m_unit;
    const QRectF box = boxOf(node);
    bool moved = false;
    for (const QRectF &taken : m_request.reserved) {
        const QPointF p = m_positions[node];
        const QRectF around = taken.adjusted(-reach, -reach, reach, reach);
        if (!around.contains(p))
            continue;
        const QPointF ways[] = {
            {p.x(), around.top()}, {p.x(), around.bottom()}, {around.left(), p.y()}, {around.right(), p.y()}};
        const QPointF *best = nullptr;
        for (const QPointF &way : ways) {
            if (box.contains(way) && (!best || distanceBetween(way, p) < distanceBetween(*best, p)))
                best = &way;
        }
        if (best && *best != p) {
            m_positions[node] = *best;
            moved = true;
        }
    }
    return moved;
}

double Annealing::needed(size_t a, size_t b) const
{
    const auto label = [&](size_t i) { return m_request.nodes[qsizetype(i)].label.isEmpty() ? 0 : LabelGap; };
    return (Gap + label(a) + label(b)) * m_unit;
}

double Annealing::placeCost(size_t node) const
{
    const LayoutNode &n = m_request.nodes[qsizetype(node)];
    const QPointF p = m_positions[node];
    const QRectF box = boxOf(node);
    double cost = 3 / m_unit *
                  (std::max(0.0, box.left() - p.x()) + std::max(0.0, p.x() - box.right()) +
                   std::max(0.0, box.top() - p.y()) + std::max(0.0, p.y() - box.bottom()));
    const double margin = n.radius + 14 * m_unit + n.label.height() * 0.5;
    for (const QRectF &taken : m_request.reserved) {
        const double dx = std::min(p.x() - taken.left(), taken.right() - p.x()) + margin;
        const double dy = std::min(p.y() - taken.top(), taken.bottom() - p.y()) + margin;
        if (dx > 0 && dy > 0)
            cost += 3 / m_unit * std::min(dx, dy) + 10;
    }
    const QSizeF half = m_request.canvas / 2;
    const double out2 =
        squared((p.x() - half.width()) / half.width()) + squared((p.y() - half.height()) / half.height());
    cost += 13 * double(m_linksOf[node].size()) / double(m_mostLinks) * out2;
    if (m_linksOf[node].empty())
        cost -= 6 * std::min(out2, 1.5); // companies without deals keep to the rim
    if (m_request.keepWeight > 0 && n.start)
        cost += m_request.keepWeight * squared(distanceBetween(p, *n.start) / (60 * m_unit));
    if (const auto y = wantedY(node))
        cost += HeightWeight * squared((p.y() - *y) / (60 * m_unit));
    return cost;
}

double Annealing::gapCost(size_t node) const
{
    double cost = 0;
    for (size_t other = 0; other < m_positions.size(); ++other) {
        if (other == node)
            continue;
        const double need = needed(node, other);
        const double gap = distanceBetween(m_positions[node], m_positions[other]) -
                           m_request.nodes[qsizetype(node)].radius - m_request.nodes[qsizetype(other)].radius;
        if (gap < need)
            cost += (gap < 0 ? 240 : 60) * squared((need - gap) / need);
    }
    return cost;
}

double Annealing::lengthCost(const LayoutLink &link) const
{
    const double visible = distanceBetween(m_positions[size_t(link.from)], m_positions[size_t(link.to)]) -
                           m_request.nodes[link.from].radius - m_request.nodes[link.to].radius;
    const double want = (165 + 16 * link.lanes + std::min(60.0, 0.15 * link.amount)) * m_unit;
    const double ratio = visible / want - 1;
    return 1.4 * (ratio > 0 ? 1.6 : 14) * ratio * ratio;
}

double Annealing::chordGap(const LayoutLink &link, size_t node) const
{
    return distanceToSegment(m_positions[node], m_positions[size_t(link.from)], m_positions[size_t(link.to)]) -
           m_request.nodes[qsizetype(node)].radius - link.width / 2;
}

double Annealing::linkCost(size_t node) const
{
    double cost = 0;
    for (const size_t mine : m_linksOf[node]) {
        const LayoutLink &link = m_request.links[qsizetype(mine)];
        const QPointF a = m_positions[size_t(link.from)];
        const QPointF b = m_positions[size_t(link.to)];
        cost += lengthCost(link);
        for (const QRectF &taken : m_request.reserved) {
            const bool through = segmentsCross(a, b, taken.topLeft(), taken.bottomRight()) ||
                                 segmentsCross(a, b, taken.topRight(), taken.bottomLeft());
            cost += through ? 30 : 0;
        }
        for (size_t other = 0; other < size_t(m_request.links.size()); ++other) {
            const LayoutLink &second = m_request.links[qsizetype(other)];
            if (other != mine && !shareEnd(link, second) &&
                segmentsCross(a, b, m_positions[size_t(second.from)], m_positions[size_t(second.to)]))
                cost += 9 + 0.25 * (link.lanes + second.lanes - 2);
        }
        for (size_t third = 0; third < m_positions.size(); ++third) {
            if (third != size_t(link.from) && third != size_t(link.to)) {
                const double gap = chordGap(link, third);
                if (gap < ChordGap * m_unit)
                    cost += 34 * std::min(1.0, (ChordGap * m_unit - gap) / (ChordGap * m_unit) + 0.4);
            }
        }
    }
    return cost;
}

double Annealing::throughCost(size_t node) const
{
    double cost = 0;
    for (const LayoutLink &link : m_request.links) {
        if (size_t(link.from) == node || size_t(link.to) == node)
            continue;
        const double gap = chordGap(link, node);
        if (gap < ChordGap * m_unit)
            cost += 34 * std::min(1.0, (ChordGap * m_unit - gap) / (ChordGap * m_unit) + 0.4);
    }
    return cost;
}

double Annealing::angleCost(size_t node) const
{
    const auto &links = m_linksOf[node];
    if (links.size() < 2)
        return 0;
    double angles[64];
    const size_t count = std::min<size_t>(links.size(), 64);
    for (size_t i = 0; i < count; ++i) {
        const LayoutLink &link = m_request.links[qsizetype(links[i])];
        const QPointF away = m_positions[size_t(size_t(link.from) == node ? link.to : link.from)] - m_positions[node];
        angles[i] = std::atan2(away.y(), away.x());
    }
    std::sort(angles, angles + count);
    const double full = 2 * std::numbers::pi;
    const double want = std::min(0.5, 0.62 * full / double(count));
    double cost = 0;
    for (size_t i = 0; i < count; ++i) {
        const double next = i + 1 < count ? angles[i + 1] : angles[0] + full;
        if (next - angles[i] < want)
            cost += 7 * squared((want - (next - angles[i])) / want);
    }
    return cost;
}

double Annealing::localCost(size_t node) const
{
    double cost = placeCost(node) + gapCost(node) + linkCost(node) + throughCost(node) + angleCost(node);
    for (const size_t mine : m_linksOf[node]) {
        const LayoutLink &link = m_request.links[qsizetype(mine)];
        cost += angleCost(size_t(size_t(link.from) == node ? link.to : link.from));
    }
    return cost;
}

double Annealing::cost() const
{
    double total = 0;
    for (size_t i = 0; i < m_positions.size(); ++i) {
        // Gaps and links are counted from both their ends.
        total += placeCost(i) + 0.5 * (gapCost(i) + linkCost(i)) + angleCost(i) + 0.5 * throughCost(i);
    }
    return total;
}

bool Annealing::tryMove(double temperature, double spread)
{
    const double kind = uniform();
    const size_t node = m_movable[size_t(uniform() * double(m_movable.size()))];
    const bool isSwap = kind < 0.12 && m_movable.size() > 1;
    const size_t other = isSwap ? m_movable[size_t(uniform() * double(m_movable.size()))] : node;
    const QPointF old = m_positions[node];
    const QPointF oldOther = m_positions[other];
    double before = localCost(node) + (other != node ? localCost(other) : 0);
    if (isSwap) {
        if (other == node)
            return false;
        std::swap(m_positions[node], m_positions[other]);
        clampInto(other);
    } else if (kind < 0.17) {
        m_positions[node] = QPointF(uniform() * m_request.canvas.width(), uniform() * m_request.canvas.height());
    } else {
        const double dx = gaussian() * spread;
        m_positions[node] += QPointF(dx, gaussian() * spread);
    }
    clampInto(node);
    const double after = localCost(node) + (other != node ? localCost(other) : 0);
    if (after <= before || uniform() < std::exp((before - after) / temperature))
        return true;
    m_positions[node] = old;
    if (other != node)
        m_positions[other] = oldOther;
    return false;
}

void Annealing::run(int moves, Schedule schedule, const std::stop_token &stop)
{
    if (m_movable.empty())
        return;
    std::vector<QPointF> best = m_positions;
    double bestCost = cost();
    for (int i = 0; i < moves; ++i) {
        if (i % 64 == 0 && stop.stop_requested())
            break;
        const double progress = double(i) / double(moves);
        const double temperature = schedule.hot * std::pow(schedule.cold / schedule.hot, progress);
        const double spread = schedule.wide * std::pow(schedule.narrow / schedule.wide, progress) * m_unit;
        tryMove(temperature, spread);
        if (progress > 0.7 && i % 200 == 199) {
            if (const double now = cost(); now < bestCost) {
                bestCost = now;
                best = m_positions;
            }
        }
    }
    if (cost() > bestCost)
        m_positions = best;
}

void Annealing::fillBox()
{
    if (m_movable.size() < 2 || m_movable.size() != m_positions.size())
        return;
    QRectF used;
    QRectF box;
    for (size_t i = 0; i < m_positions.size(); ++i) {
        const QRectF mine = boxOf(i);
        box = i ? box.united(mine) : mine;
        const QPointF p = m_positions[i];
        used = i ? QRectF(QPointF(std::min(used.left(), p.x()), std::min(used.top(), p.y())),
                          QPointF(std::max(used.right(), p.x()), std::max(used.bottom(), p.y())))
                 : QRectF(p, p);
    }
    const double sx = std::clamp(box.width() / std::max(used.width(), 1.0), 1.0, 1.35);
    const double sy = std::clamp(box.height() / std::max(used.height(), 1.0), 1.0, 1.25);
    for (size_t i = 0; i < m_positions.size(); ++i) {
        const QPointF away = m_positions[i] - used.center();
        m_positions[i] = box.center() + QPointF(away.x() * sx, away.y() * sy);
        clampInto(i);
    }
}

void Annealing::separate()
{
    std::vector<bool> movable(m_positions.size(), false);
    for (const size_t i : m_movable)
        movable[i] = true;
    const double pairs = 0.5 * double(m_positions.size()) * double(m_positions.size());
    for (const size_t i : m_movable)
        leaveReserved(i);
    const int rounds = int(std::clamp(PairsAtMost / std::max(1.0, pairs), 1.0, 400.0));
    for (int round = 0; round < rounds; ++round) {
        bool moved = false;
        for (size_t a = 0; a < m_positions.size(); ++a) {
            for (size_t b = a + 1; b < m_positions.size(); ++b) {
                const double need =
                    m_request.nodes[qsizetype(a)].radius + m_request.nodes[qsizetype(b)].radius + 6 * m_unit;
                QPointF away = m_positions[b] - m_positions[a];
                if (std::abs(away.x()) >= need || std::abs(away.y()) >= need)
                    continue;
                const double apart = std::hypot(away.x(), away.y());
                if (apart >= need || (!movable[a] && !movable[b]))
                    continue;
                // Circles on one spot part along a direction that depends on their places in the list alone.
                away = apart > 1e-9 ? away / apart : QPointF(std::cos(double(a + 3 * b)), std::sin(double(a + 3 * b)));
                const double push = need - apart + 0.5;
                const double shareOfB = !movable[a] ? 1.0 : !movable[b] ? 0.0 : 0.5;
                m_positions[b] += away * (push * shareOfB);
                m_positions[a] -= away * (push * (1 - shareOfB));
                for (const size_t i : {a, b}) {
                    if (movable[i])
                        clampInto(i);
                }
                moved = true;
            }
        }
        for (const size_t i : m_movable)
            moved |= leaveReserved(i);
        if (!moved)
            return;
    }
}

} // namespace CapitalLoop
