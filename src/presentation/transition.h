// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/storypages.h"

#include <QPixmap>

#include <memory>

class QPainter;

namespace CapitalLoop {

/// The way from one page to the next.
class Transition
{
public:
    virtual ~Transition() = default;
    [[nodiscard]] virtual StoryTransition kind() const = 0;
    /// On a view of that size, `share` 0 to 1, eased.
    virtual void paint(QPainter &painter, const QSizeF &view, double share) = 0;
};

/// The camera moves: circles and arrows go to where the next page has them.
class FlyTransition : public Transition
{
public:
    FlyTransition(const PreparedPage &start, const PreparedPage &goal);
    [[nodiscard]] StoryTransition kind() const override { return StoryTransition::Fly; }
    void paint(QPainter &painter, const QSizeF &view, double share) override;

private:
    [[nodiscard]] QImage frameOf(const Drawing &now) const;

    PreparedPage m_start;
    PreparedPage m_goal;
    QImage m_ground;          ///< at the pixels of the goal's still
    QList<QRectF> m_standing; ///< parts of the goal that cover what flies under them, in units of the canvas
};

/// The next page comes through the one before.
class FadeTransition : public Transition
{
public:
    FadeTransition(QPixmap start, const PreparedPage &goal);
    [[nodiscard]] StoryTransition kind() const override { return StoryTransition::Fade; }
    void paint(QPainter &painter, const QSizeF &view, double share) override;

private:
    QPixmap m_start;
    PreparedPage m_goal;
};

/// Null for a cut.
[[nodiscard]] std::unique_ptr<Transition> transitionOf(StoryTransition kind, const PreparedPage &start,
                                                       const PreparedPage &goal, const QPixmap &seen);

} // namespace CapitalLoop
