// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/tables/recordcolumns.h"

#include <QWidget>

namespace CapitalLoop {

/// Why what a form has cannot be taken, and the field it is about.
struct FieldProblem
{
    QWidget *field;
    QString text;
};

/// A page of a deal's form beside its plain fields.
class DealFormPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// It is about to be seen; the deal is as the fields of the form have it.
    virtual void show(const Deal &deal) = 0;
    using QWidget::show;
    /// Writes into the deal with that row what was changed here.
    [[nodiscard]] virtual std::optional<FieldProblem> put(TableEdit &edit, int row) const = 0;
};

} // namespace CapitalLoop
