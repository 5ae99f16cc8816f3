// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/diagramaccessible.h"

#include "diagram/diagramview.h"
#include "diagram/neighbourhood.h"

#include <QPolygonF>

namespace CapitalLoop {

namespace {

/// A company or a deal of the view, by its id; empty when it is no longer drawn.
class PartAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartAccessible(DiagramView *view, Hit part) : m_view(view), m_part(std::move(part)) {}

    [[nodiscard]] const Hit &part() const { return m_part; }

    [[nodiscard]] bool isValid() const override { return m_view && (company() || deal()); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QWindow *window() const override { return m_view->window()->windowHandle(); }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        const CompanyShape *circle = company();
        const DealShape *arrow = deal();
        if (type == QAccessible::Name)
            return circle ? circle->title : arrow ? arrow->title : QString();
        if (type == QAccessible::Description)
            return circle ? circle->description : arrow ? arrow->description : QString();
        return {};
    }

    [[nodiscard]] QRect rect() const override
    {
        QRectF box;
        if (const CompanyShape *circle = company())
            box = QRectF(-circle->radius, -circle->radius, 2 * circle->radius, 2 * circle->radius)
                      .translated(circle->centre);
        else if (const DealShape *arrow = deal())
            box = QPolygonF({arrow->start, arrow->pointAt(0.5), arrow->end}).boundingRect();
        else
            return {};
        const QRect inView = m_view->camera().toView(box).toAlignedRect();
        return {m_view->mapToGlobal(inView.topLeft()), inView.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        const Selection selection = m_view->selection();
        state.selected = m_part.company ? selection.companies.contains(*m_part.company)
                                        : m_part.deal && selection.deals.contains(*m_part.deal);
        state.focused = state.selected && m_view->hasFocus();
        state.invisible = !isValid() || !m_view->isVisible();
        const QRect inView(m_view->mapFromGlobal(rect().topLeft()), rect().size());
        state.offscreen = !m_view->rect().intersects(inView.adjusted(0, 0, 1, 1));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        if (action == setFocusAction())
            m_view->setFocus();
        m_view->selectOnly(m_part);
    }

private:
    [[nodiscard]] const CompanyShape *company() const
    {
        return m_part.company ? findCompany(m_view->drawing(), *m_part.company) : nullptr;
    }
    [[nodiscard]] const DealShape *deal() const
    {
        return m_part.deal ? findDeal(m_view->drawing(), *m_part.deal) : nullptr;
    }

    DiagramView *m_view; ///< outlives this: its own interface deletes it
    Hit m_part;
};

QAccessibleInterface *newInterface(const QString &, QObject *object)
{
    if (auto *view = qobject_cast<DiagramView *>(object))
        return new DiagramAccessible(view);
    return nullptr;
}

} // namespace

DiagramAccessible::DiagramAccessible(DiagramView *view) : QAccessibleWidget(view, QAccessible::List) {}

DiagramAccessible::~DiagramAccessible()
{
    for (const auto &[name, id] : m_parts)
        QAccessible::deleteAccessibleInterface(id);
}

void DiagramAccessible::installFactory()
{
    QAccessible::installFactory(newInterface); // once, however often it is called
}

void DiagramAccessible::tellFocus(DiagramView *view, const Hit &part)
{
    if (!QAccessible::isActive() || part.isEmpty())
        return;
    auto *interface = static_cast<DiagramAccessible *>(QAccessible::queryAccessibleInterface(view));
    QAccessibleEvent event(interface->part(part), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

DiagramView *DiagramAccessible::view() const
{
    return static_cast<DiagramView *>(widget());
}

QAccessibleInterface *DiagramAccessible::part(const Hit &hit) const
{
    const QString name = hit.company ? QLatin1Char('c') + hit.company->text() : QLatin1Char('d') + hit.deal->text();
    auto known = m_parts.find(name);
    if (known == m_parts.end()) {
        const auto id = QAccessible::registerAccessibleInterface(new PartAccessible(view(), hit));
        known = m_parts.emplace(name, id).first;
    }
    return QAccessible::accessibleInterface(known->second);
}

int DiagramAccessible::childCount() const
{
    const Drawing &drawing = view()->drawing();
    return int(drawing.companies.size() + drawing.deals.size());
}

QAccessibleInterface *DiagramAccessible::child(int index) const
{
    const Drawing &drawing = view()->drawing();
    if (index < 0 || index >= childCount())
        return nullptr;
    if (index < drawing.companies.size())
        return part({.company = drawing.companies[index].id});
    return part({.deal = drawing.deals[index - drawing.companies.size()].id});
}

int DiagramAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *known = dynamic_cast<const PartAccessible *>(child);
    if (!known)
        return -1;
    const Drawing &drawing = view()->drawing();
    for (int i = 0; i < drawing.companies.size(); ++i) {
        if (known->part().company == drawing.companies[i].id)
            return i;
    }
    for (int i = 0; i < drawing.deals.size(); ++i) {
        if (known->part().deal == drawing.deals[i].id)
            return int(drawing.companies.size()) + i;
    }
    return -1;
}

QAccessibleInterface *DiagramAccessible::childAt(int x, int y) const
{
    const QPoint point = view()->mapFromGlobal(QPoint(x, y));
    if (!view()->rect().contains(point))
        return nullptr;
    const Hit hit = view()->hitAt(point);
    return hit.isEmpty() ? nullptr : part(hit);
}

QAccessibleInterface *DiagramAccessible::focusChild() const
{
    const Hit hit = onlyHit(view()->selection());
    return view()->hasFocus() && !hit.isEmpty() ? part(hit) : nullptr;
}

QString DiagramAccessible::text(QAccessible::Text type) const
{
    if (type == QAccessible::Name && view()->accessibleName().isEmpty())
        return view()->drawing().title;
    if (type == QAccessible::Description && view()->accessibleDescription().isEmpty())
        return view()->drawing().description;
    return QAccessibleWidget::text(type);
}

} // namespace CapitalLoop
