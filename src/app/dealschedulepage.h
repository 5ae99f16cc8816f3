// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dealformpage.h"
#include "document/tables/drafttable.h"

#include <memory>

namespace Ui {
class DealSchedulePage;
}

namespace CapitalLoop {

/// How a deal's amount falls on the years, in its form: by a rule or by rows, with what comes of it.
class DealSchedulePage : public DealFormPage
{
    Q_OBJECT

public:
    DealSchedulePage(const Network &network, const Deal &deal, QWidget *parent);
    ~DealSchedulePage() override;

    using DealFormPage::show;
    void show(const Deal &deal) override;
    [[nodiscard]] std::optional<FieldProblem> put(TableEdit &edit, int row) const override;

private:
    [[nodiscard]] Schedule::Convention convention() const;
    [[nodiscard]] std::optional<FieldProblem> read(std::optional<Schedule> &schedule) const;
    void showColumns();
    void preview();

    Deal m_deal; ///< as the plain fields have it
    std::optional<Schedule> m_before;
    Currency m_currency;
    DraftTable<Schedule::Entry> m_entries;
    std::unique_ptr<Ui::DealSchedulePage> m_ui;
};

} // namespace CapitalLoop
