// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PreferencesDialog;
}

namespace CapitalLoop {

/// Asks for the preferences in one place; the window takes them when it is accepted.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(const Preferences &preferences, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

    /// `base` with what is chosen here.
    [[nodiscard]] Preferences chosen(const Preferences &base) const;

private:
    void fillChoices();
    void show(const Preferences &preferences);

    std::unique_ptr<Ui::PreferencesDialog> m_ui;
};

} // namespace CapitalLoop
