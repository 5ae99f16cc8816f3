// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/hittest.h"

#include <QObject>

class QKeyEvent;

namespace CapitalLoop {

class DiagramComposer;
class DiagramView;

/// The view by keyboard: arrows walk from company to company along deals (with Shift they move the company), Tab goes
/// through the deals of the selected company or all of them, Enter activates, Escape clears, after which Tab leaves.
class DiagramKeyboard : public QObject
{
    Q_OBJECT

public:
    DiagramKeyboard(DiagramView &view, DiagramComposer &composer);

    [[nodiscard]] bool press(QKeyEvent *event); ///< whether it was a key of ours
    [[nodiscard]] bool tab(bool forward);       ///< whether there was a deal to go to
    void enter() { m_leaves = false; }          ///< the view gets the focus

private:
    [[nodiscard]] bool arrow(QPointF direction, const QKeyEvent &event);
    void walk(QPointF direction);
    [[nodiscard]] bool activate();
    [[nodiscard]] bool clear();
    [[nodiscard]] bool zoom(int key);

    DiagramView &m_view;
    DiagramComposer &m_composer;
    std::optional<CompanyId> m_tabCompany; ///< whose deals Tab goes through
    bool m_leaves = false;                 ///< the next Tab with nothing selected leaves the view
};

} // namespace CapitalLoop
