// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dealformpage.h"
#include "document/tables/drafttable.h"

#include <memory>

namespace Ui {
class DealStepsPage;
}

namespace CapitalLoop {

/// The ladder of statuses in a deal's form. Its last rung is the status that the plain fields have, too.
class DealStepsPage : public DealFormPage
{
    Q_OBJECT

public:
    DealStepsPage(const Network &network, const Deal &deal, QWidget *parent);
    ~DealStepsPage() override;

    /// The texts of the last rung as an editor has them.
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString since() const;
    void setLast(const QString &status, const QString &since);

    using DealFormPage::show;
    void show(const Deal &deal) override;
    [[nodiscard]] std::optional<FieldProblem> put(TableEdit &edit, int row) const override;

signals:
    void edited();

private:
    [[nodiscard]] QModelIndex last(int column) const;

    DraftTable<StatusStep> m_steps;
    QList<StatusStep> m_before;
    std::unique_ptr<Ui::DealStepsPage> m_ui;
};

} // namespace CapitalLoop
