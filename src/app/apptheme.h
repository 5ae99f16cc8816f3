// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/theme.h"

#include <QIcon>
#include <QPalette>

namespace CapitalLoop {

[[nodiscard]] QPalette themePalette(ThemeName name);
/// Gives the application the style of AppStyle and the palette of a theme.
void applyTheme(ThemeName name);

/// A bundled icon (:/icons/NAME.svg) that is drawn in the colour of the window's text, whatever the theme is then.
[[nodiscard]] QIcon tintedIcon(const QString &name);

} // namespace CapitalLoop
