// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/layoutrequest.h"

#include <random>
#include <stop_token>
#include <vector>

namespace CapitalLoop {

/// Simulated annealing (Kirkpatrick, Gelatt & Vecchi 1983) of circle positions against the cost of a printed picture:
/// circles apart and inside, no chord through a third circle, few crossings, links of fitting length, wide angles,
/// companies with many links near the middle. One try of one seed; the polish owns it while it runs.
class Annealing
{
public:
    Annealing(const LayoutRequest &request, std::vector<QPointF> start, quint32 seed);

    /// Temperatures in units of the cost, spread of the moves in pixels at 1920x1080; both fall geometrically.
    struct Schedule
    {
        double hot;
        double cold;
        double wide;
        double narrow;
    };
    static constexpr Schedule Anneal{12, 0.05, 220, 5};
    static constexpr Schedule Settle{0.6, 0.05, 40, 5};

    void run(int moves, Schedule schedule, const std::stop_token &stop);
    /// Widens the picture to fill the box.
    void fillBox();
    /// Pushes circles apart that still overlap and back into the box.
    void separate();

    /// Brings the companies that have a height to it.
    void raise();

    [[nodiscard]] const std::vector<QPointF> &positions() const { return m_positions; }
    [[nodiscard]] double cost() const;

private:
    [[nodiscard]] double placeCost(size_t node) const;
    [[nodiscard]] double gapCost(size_t node) const;
    [[nodiscard]] double linkCost(size_t node) const;
    [[nodiscard]] double throughCost(size_t node) const;
    [[nodiscard]] double angleCost(size_t node) const;
    [[nodiscard]] double localCost(size_t node) const;
    [[nodiscard]] double lengthCost(const LayoutLink &link) const;
    [[nodiscard]] double chordGap(const LayoutLink &link, size_t node) const;
    [[nodiscard]] std::optional<double> wantedY(size_t node) const;
    [[nodiscard]] double needed(size_t a, size_t b) const;
    [[nodiscard]] QRectF boxOf(size_t node) const;
    void clampInto(size_t node);
    bool leaveReserved(size_t node);
    double uniform();
    double gaussian();
    bool tryMove(double temperature, double spread);

    const LayoutRequest &m_request;
    std::vector<QPointF> m_positions;
    std::vector<std::vector<size_t>> m_linksOf; ///< by node
    std::vector<size_t> m_movable;
    size_t m_mostLinks = 1;
    double m_top = 0; ///< of the room between title and legend
    double m_bottom = 0;
    double m_unit = 1; ///< of length: 1 on a canvas of 1920x1080
    std::mt19937 m_random;
};

} // namespace CapitalLoop
