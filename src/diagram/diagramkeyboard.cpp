// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/diagramkeyboard.h"

#include "diagram/diagramcomposer.h"
#include "diagram/diagramview.h"
#include "diagram/neighbourhood.h"

#include <QKeyEvent>

namespace CapitalLoop {

namespace {

constexpr double NudgeStep = 10; ///< of the canvas

} // namespace

DiagramKeyboard::DiagramKeyboard(DiagramView &view, DiagramComposer &composer)
    : QObject(&view), m_view(view), m_composer(composer)
{
}

bool DiagramKeyboard::press(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return arrow({-1, 0}, *event);
    case Qt::Key_Right:
        return arrow({1, 0}, *event);
    case Qt::Key_Up:
        return arrow({0, -1}, *event);
    case Qt::Key_Down:
        return arrow({0, 1}, *event);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activate();
    case Qt::Key_Escape:
        return clear();
    default:
        return !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && zoom(event->key());
    }
}

bool DiagramKeyboard::arrow(QPointF direction, const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier) {
        walk(direction);
        return true;
    }
    if (modifiers != Qt::ShiftModifier || m_view.selection().companies.isEmpty())
        return false;
    m_composer.nudge(m_view.selection().companies, direction * NudgeStep, event.isAutoRepeat());
    return true;
}

void DiagramKeyboard::walk(QPointF direction)
{
    const Drawing &drawing = m_view.drawing();
    std::optional<CompanyId> goal;
    const Hit here = onlyHit(m_view.selection());
    if (here.company) {
        goal = neighbourTowards(drawing, *here.company, direction);
    } else if (here.deal) {
        // From a deal to that of its companies which lies in the direction.
        if (const DealShape *deal = findDeal(drawing, *here.deal))
            goal = QPointF::dotProduct(deal->end - deal->start, direction) >= 0 ? deal->to : deal->from;
    } else {
        goal = firstCompany(drawing);
    }
    if (!goal)
        return;
    m_tabCompany = goal;
    m_view.goTo({.company = goal});
}

bool DiagramKeyboard::tab(bool forward)
{
    const Drawing &drawing = m_view.drawing();
    const Selection selection = m_view.selection();
    const auto [company, deal] = onlyHit(selection);
    if (selection.isEmpty()) {
        if (m_leaves)
            return false;
        m_tabCompany.reset();
    } else if (!deal) {
        m_tabCompany = company;
    } else if (const DealShape *shape = findDeal(drawing, *deal);
               !shape || (m_tabCompany != shape->from && m_tabCompany != shape->to)) {
        m_tabCompany.reset();
    }
    const QList<DealId> deals = dealsInOrder(drawing, m_tabCompany);
    if (deals.isEmpty())
        return false;
    const qsizetype count = deals.size();
    const qsizetype at = deal ? deals.indexOf(*deal) : -1;
    const qsizetype next = at < 0 ? (forward ? 0 : count - 1) : (at + (forward ? 1 : count - 1)) % count;
    m_view.goTo({.deal = deals[next]});
    return true;
}

bool DiagramKeyboard::activate()
{
    const Hit hit = onlyHit(m_view.selection());
    if (!hit.isEmpty())
        m_view.activate(hit);
    return !hit.isEmpty();
}

bool DiagramKeyboard::clear()
{
    if (m_composer.isMoving()) {
        m_view.cancelGesture();
        return true;
    }
    m_leaves = true;
    if (m_view.selection().isEmpty())
        return false;
    m_view.selectOnly({});
    return true;
}

bool DiagramKeyboard::zoom(int key)
{
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        m_view.zoomIn();
    else if (key == Qt::Key_Minus)
        m_view.zoomOut();
    else if (key == Qt::Key_0)
        m_view.fit();
    else
        return false;
    return true;
}

} // namespace CapitalLoop
