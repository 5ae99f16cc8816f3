// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recorddialog.h"
#include "document/tables/dealtablemodel.h"

namespace CapitalLoop {

class DealFormPage;
class DealStepsPage;

/// A deal as a form: its plain fields first, and pages for its statuses, its schedule and what it overlaps.
class DealDialog : public RecordDialog
{
    Q_OBJECT

public:
    DealDialog(std::unique_ptr<DealTableModel> model, int row, const QMap<int, QString> &preset, const QString &title,
               QWidget *parent);

    void accept() override;

protected:
    [[nodiscard]] bool putMore(TableEdit &edit, int row) override;

private:
    [[nodiscard]] Deal drafted() const; ///< as the plain fields have it
    void showPage(int tab);
    void takeStatus();

    DealTableModel &m_deals;
    Deal m_deal; ///< as it was
    DealStepsPage *m_steps = nullptr;
    QList<DealFormPage *> m_pages;
};

} // namespace CapitalLoop
