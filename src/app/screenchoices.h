// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

#include <functional>

namespace CapitalLoop {

/// Which screen the audience of a presentation gets: an action for each that is there, and one for any but the
/// window's. `chosen` is the name of a screen, empty for the last. Owned by the parent.
[[nodiscard]] QList<QAction *> screenChoices(QObject *parent, const QString &chosen,
                                             const std::function<void(const QString &)> &choose);

} // namespace CapitalLoop
