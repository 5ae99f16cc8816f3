// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/lanes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <vector>

namespace CapitalLoop {

namespace {

constexpr double LaneGap = 6;
constexpr double ApartGap = 4;      // beside lanes that keep apart, on each side
constexpr double BulgeShare = 0.22; // of the distance of two circles, where lanes keep apart
constexpr double CircleGap = 3;
constexpr double Bends[] = {0, 0.08, -0.08, 0.16, -0.16, 0.24, -0.24, 0.34, -0.34, 0.46, -0.46, 0.6, -0.6};
constexpr size_t ManyLanes = 4; // which may also go closer together, where there is little room
constexpr double Close = 0.55;
constexpr double CloseCost = 10;
constexpr int Samples = 13;
constexpr int Passes = 4;

/// How the lanes of a pair run.
struct Course
{
    double bend = 0;
    double spread = 1; // of the distances between lanes

    friend bool operator==(const Course &, const Course &) = default;
};

/// The deals of one unordered pair of circles and the course they share.
struct Pair
{
    qsizetype a = 0;
    qsizetype b = 0;
    std::vector<qsizetype> deals{}; // in the order of their lanes
    std::vector<double> offsets{};  // of each lane from the middle
    bool isApart = false;           // some of its lanes are
    Course course{};
    std::vector<QPolygonF> lines{}; // sampled curves
    QRectF box{};
};

QRectF boundsOf(const std::vector<QPolygonF> &lines)
{
    QRectF box;
    for (const QPolygonF &line : lines)
        box = box.united(line.boundingRect());
    return box;
}

class Fan
{
public:
    Fan(const QList<LaneDeal> &deals, const QList<Obstacle> &circles, const QSizeF &canvas,
        const QList<QRectF> &keepOut)
        : m_deals(deals), m_circles(circles), m_canvas(QPointF(), canvas), m_keepOut(keepOut)
    {
        std::map<std::pair<qsizetype, qsizetype>, size_t> places;
        for (qsizetype i = 0; i < deals.size(); ++i) {
            const auto key = std::minmax(deals[i].from, deals[i].to);
            const auto [place, isNew] = places.try_emplace(key, m_pairs.size());
            if (isNew)
                m_pairs.push_back(Pair{key.first, key.second});
            m_pairs[place->second].deals.push_back(i);
        }
        for (Pair &pair : m_pairs)
            orderLanes(pair);
    }

    QList<Curve> curves()
    {
        for (Pair &pair : m_pairs)
            sample(pair);
        // Beyond some hundred pairs one look at each is enough: nobody follows single arrows there.
        const int passes = m_pairs.size() > 400 ? 0 : m_pairs.size() > 150 ? 1 : Passes;
        for (int pass = 0; pass < passes; ++pass) {
            bool changed = false;
            for (Pair &pair : m_pairs)
                changed |= bendBest(pair);
            if (!changed)
                break;
        }
        QList<Curve> result(m_deals.size());
        for (const Pair &pair : m_pairs) {
            for (size_t lane = 0; lane < pair.deals.size(); ++lane)
                result[pair.deals[lane]] = curve(pair, lane, pair.course);
        }
        return result;
    }

private:
    void orderLanes(Pair &pair)
    {
        std::stable_partition(pair.deals.begin(), pair.deals.end(),
                              [&](qsizetype deal) { return m_deals[deal].from == pair.a; });
        const auto gap = [&](qsizetype deal) { return LaneGap + (m_deals[deal].apart ? ApartGap : 0); };
        double total = 0;
        for (const qsizetype deal : pair.deals)
            total += m_deals[deal].width + gap(deal);
        double at = -total / 2;
        for (const qsizetype deal : pair.deals) {
            pair.offsets.push_back(at + (m_deals[deal].width + gap(deal)) / 2);
            at += m_deals[deal].width + gap(deal);
        }
        pair.isApart = std::ranges::any_of(pair.deals, [&](qsizetype deal) { return m_deals[deal].apart; });
    }

    Curve selfLoop(const Obstacle &circle, size_t lane) const
    {
        const double reach = circle.radius + 34 + 16 * double(lane);
        const double spread = 0.5;
        const auto rim = [&](double angle) {
            return circle.centre + QPointF(std::cos(angle), std::sin(angle)) * (circle.radius + CircleGap);
        };
        const double middle = -0.8;
        return Curve{rim(middle - spread), circle.centre + QPointF(std::cos(middle), std::sin(middle)) * (reach * 1.6),
                     rim(middle + spread)};
    }

    Curve curve(const Pair &pair, size_t lane, const Course &course) const
    {
        const Obstacle &a = m_circles[pair.a];
        const Obstacle &b = m_circles[pair.b];
        if (pair.a == pair.b)
            return selfLoop(a, lane);
        const QPointF along = unitVector(b.centre - a.centre);
        const double gap = distanceBetween(a.centre, b.centre) - a.radius - b.radius;
        const QPointF middle = a.centre + along * (a.radius + gap / 2);
        // Lanes spread no wider than the smaller circle can take.
        const double widest = std::max(std::abs(pair.offsets.front()), std::abs(pair.offsets.back()));
        const double room = std::max(10.0, 1.5 * std::min(a.radius, b.radius) + 12);
        const double squeeze = (widest > room ? room / widest : 1) * course.spread;
        const double bulge = pair.isApart ? std::max(room, BulgeShare * gap) : room;
        const double between = (widest > bulge ? bulge / widest : 1) * course.spread;
        const QPointF control =
            middle + normalOf(along) * (2 * pair.offsets[lane] * between + course.bend * std::max(gap, 40.0));
        // Each lane leaves its circle beside its neighbour and not on top of it.
        const auto rim = [&](const Obstacle &circle) {
            const double side = std::clamp(pair.offsets[lane] * squeeze, -circle.radius * 0.85, circle.radius * 0.85);
            const QPointF aim = unitVector(control - (circle.centre + normalOf(along) * (side * 0.5)));
            const QPointF from = circle.centre + normalOf(along) * (side * 0.5);
            const QPointF inner = from - circle.centre;
            const double outer = circle.radius + CircleGap;
            const double half = QPointF::dotProduct(aim, inner);
            const double reach =
                -half + std::sqrt(std::max(0.0, half * half - QPointF::dotProduct(inner, inner) + outer * outer));
            return from + aim * reach;
        };
        const bool forward = m_deals[pair.deals[lane]].from == pair.a;
        return forward ? Curve{rim(a), control, rim(b)} : Curve{rim(b), control, rim(a)};
    }

    std::vector<QPolygonF> sampled(const Pair &pair, const Course &course) const
    {
        std::vector<QPolygonF> lines;
        for (size_t lane = 0; lane < pair.deals.size(); ++lane)
            lines.push_back(curve(pair, lane, course).points(Samples));
        return lines;
    }

    void sample(Pair &pair)
    {
        pair.lines = sampled(pair, pair.course);
        pair.box = boundsOf(pair.lines);
    }

    double circleCost(const Pair &pair, const QPolygonF &line, double halfWidth) const
    {
        double cost = 0;
        const QRectF box = line.boundingRect();
        for (qsizetype i = 0; i < m_circles.size(); ++i) {
            if (i == pair.a || i == pair.b)
                continue;
            const Obstacle &circle = m_circles[i];
            const double reach = circle.radius + halfWidth + 9;
            if (!box.adjusted(-reach, -reach, reach, reach).contains(circle.centre))
                continue;
            const double gap = distanceToPolyline(circle.centre, line) - circle.radius - halfWidth;
            cost += gap < 1.5 ? 60 + std::min(20.0, 1.5 - gap) : gap < 9 ? 12 : 0;
        }
        return cost;
    }

    double placeCost(const QPolygonF &line) const
    {
        double cost = 0;
        for (const QPointF &p : line) {
            if (!m_canvas.adjusted(8, 8, -8, -8).contains(p))
                cost += 15;
        }
        for (const QRectF &taken : m_keepOut)
            cost += polylineMeetsRect(line, taken) ? 60 : 0;
        return cost;
    }

    static double ownCost(const Course &course)
    {
        return 14 * std::abs(course.bend) + (course.spread < 1 ? CloseCost : 0);
    }

    /// No more is counted once it reaches `most`.
    double costOf(const Pair &pair, const Course &course, double most) const
    {
        const std::vector<QPolygonF> lines = sampled(pair, course);
        double cost = ownCost(course);
        for (size_t i = 0; i < lines.size(); ++i) {
            cost += circleCost(pair, lines[i], m_deals[pair.deals[i]].width / 2);
            cost += placeCost(lines[i]);
        }
        const QRectF box = boundsOf(lines);
        for (const Pair &other : m_pairs) {
            if (&other == &pair || !other.box.intersects(box))
                continue;
            if (cost >= most)
                return cost;
            for (const QPolygonF &mine : lines) {
                for (const QPolygonF &theirs : other.lines) {
                    const int crossings = crossingsOf(mine, theirs);
                    cost += 6 * crossings + (crossings > 1 ? 20 : 0);
                }
            }
        }
        return cost;
    }

    bool bendBest(Pair &pair)
    {
        if (pair.a == pair.b)
            return false;
        Course best = pair.course;
        double bestCost = costOf(pair, best, std::numeric_limits<double>::infinity());
        const auto tryCourse = [&](const Course &course) {
            if (course == pair.course || bestCost <= ownCost(course))
                return;
            if (const double cost = costOf(pair, course, bestCost); cost < bestCost - 1e-9) {
                best = course;
                bestCost = cost;
            }
        };
        for (const double bend : Bends) {
            tryCourse({bend, 1});
            if (pair.deals.size() >= ManyLanes)
                tryCourse({bend, Close});
        }
        if (best == pair.course)
            return false;
        pair.course = best;
        sample(pair);
        return true;
    }

    const QList<LaneDeal> &m_deals;
    const QList<Obstacle> &m_circles;
    QRectF m_canvas;
    const QList<QRectF> &m_keepOut;
    std::vector<Pair> m_pairs;
};

} // namespace

QList<Curve> fannedLanes(const QList<LaneDeal> &deals, const QList<Obstacle> &circles, const QSizeF &canvas,
                         const QList<QRectF> &keepOut)
{
    return Fan(deals, circles, canvas, keepOut).curves();
}

} // namespace CapitalLoop
