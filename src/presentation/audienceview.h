// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/dotlayer.h"
#include "diagram/playback.h"
#include "presentation/transition.h"

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

namespace CapitalLoop {

/// What the audience sees: a page with its moving money, the way to the next one, and what covers or points at it.
class AudienceView : public QWidget
{
    Q_OBJECT

public:
    explicit AudienceView(QWidget *parent = nullptr);

    /// Shows a page, by its transition if there was one before.
    void setPage(const PreparedPage &page, StoryTransition transition);
    [[nodiscard]] const std::optional<PreparedPage> &page() const { return m_page; }
    void setCover(StoryPlayer::Cover cover);
    void setPointer(StoryPlayer::Pointer pointer);
    void pointAt(std::optional<QPointF> share); ///< of its width and height
    void setReducedMotion(bool reduced);        ///< cuts, and the money stands still
    void setClock(std::unique_ptr<AnimationClock> clock);

signals:
    void resized(QSize size);
    void settled(); ///< the page stands where it belongs

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void settle();
    void updateMotion();
    void updateCursor();
    void paintPage(QPainter &painter);
    void paintPointer(QPainter &painter) const;

    std::optional<PreparedPage> m_page;
    DotLayer m_dots;
    Playback m_playback;
    QTimer m_frame;
    QTimer m_idle; ///< the pointer hides when it ends
    std::unique_ptr<Transition> m_transition;
    QVariantAnimation m_way;
    StoryPlayer::Cover m_cover = StoryPlayer::Cover::None;
    StoryPlayer::Pointer m_pointer = StoryPlayer::Pointer::None;
    std::optional<QPointF> m_pointerAt{};
    bool m_isReduced = false;
};

} // namespace CapitalLoop
