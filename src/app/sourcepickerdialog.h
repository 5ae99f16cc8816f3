// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"
#include "words/formatter.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SourcePickerDialog;
}

namespace CapitalLoop {

/// Picks the sources of a record from all of a network, or names a new one by its address.
class SourcePickerDialog : public QDialog
{
    Q_OBJECT

public:
    SourcePickerDialog(const Network &network, const QList<SourceId> &chosen, QWidget *parent);
    ~SourcePickerDialog() override;

    /// Ids, and perhaps a new address, with semicolons between them: as a cell of sources takes it.
    [[nodiscard]] QString text() const;

private:
    void filter(const QString &words);

    std::unique_ptr<Ui::SourcePickerDialog> m_ui;
};

} // namespace CapitalLoop
