// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace CapitalLoop {

class WindowActions;

/// The list of all keys and gestures.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const WindowActions &actions, QWidget *parent = nullptr);
};

} // namespace CapitalLoop
