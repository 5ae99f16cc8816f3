// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dealformpage.h"

#include <memory>

namespace Ui {
class DealOverlapsPage;
}

namespace CapitalLoop {

/// Other deals of which a deal is a part, or the other way round, in its form: ticked in a list that begins with those
/// ticked before and those of the same companies. What is ticked names the deal, too.
class DealOverlapsPage : public DealFormPage
{
    Q_OBJECT

public:
    DealOverlapsPage(const Network &network, const Deal &deal, QWidget *parent);
    ~DealOverlapsPage() override;

    using DealFormPage::show;
    void show(const Deal &deal) override;
    [[nodiscard]] std::optional<FieldProblem> put(TableEdit &edit, int row) const override;

private:
    void fill();

    Network m_network;
    Deal m_deal; ///< as the plain fields have it
    QSet<DealId> m_before;
    QSet<DealId> m_chosen;
    std::unique_ptr<Ui::DealOverlapsPage> m_ui;
};

} // namespace CapitalLoop
