// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/recoverycopy.h"

#include <QDialog>

namespace Ui {
class RecoveryDialog;
}

namespace CapitalLoop {

/// Offers what an earlier window left unsaved. What is discarded here is gone at once; whatever is not decided is
/// offered again at the next start.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    enum Choice { Later = QDialog::Rejected, Restore = QDialog::Accepted, ShowAsNew };

    explicit RecoveryDialog(std::vector<RecoveryOffer> offers, QWidget *parent = nullptr);
    ~RecoveryDialog() override;

    /// The one that was chosen to be restored or shown.
    [[nodiscard]] RecoveryOffer takeChosen();

private:
    void addRow(const RecoveryOffer &offer);
    void showDetails();
    void discard();
    [[nodiscard]] QString damageText() const;

    std::unique_ptr<Ui::RecoveryDialog> m_ui;
    std::vector<RecoveryOffer> m_offers; ///< a row each
};

/// "Differs from what is saved: 3 companies added, 2 deals changed."
[[nodiscard]] QString differenceText(const RecoveryOffer &offer);

} // namespace CapitalLoop
