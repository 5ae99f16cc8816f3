// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/hittest.h"

#include <QAccessibleWidget>

#include <map>
#include <memory>

namespace CapitalLoop {

class DiagramView;

/// Lets screen readers find the companies and deals of the view: each is a child with its sentence as the name. Made by
/// the factory that the view installs; lives as long as Qt's accessibility wants.
class DiagramAccessible : public QAccessibleWidget
{
public:
    explicit DiagramAccessible(DiagramView *view);
    ~DiagramAccessible() override;

    static void installFactory();
    /// Tells screen readers that the focus has gone to a company or deal.
    static void tellFocus(DiagramView *view, const Hit &part);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text type) const override;

    [[nodiscard]] DiagramView *view() const;

private:
    [[nodiscard]] QAccessibleInterface *part(const Hit &hit) const;

    mutable std::map<QString, QAccessible::Id> m_parts; ///< by kind and id; deleted with this
};

} // namespace CapitalLoop
