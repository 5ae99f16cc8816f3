// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace CapitalLoop {

/// The languages, each in its own so that it is found by who cannot read the present one, in the order of Language.
[[nodiscard]] QStringList languageNames();
/// Fills an empty box; the data of an item is the Language.
void fillLanguages(QComboBox &box);
/// Fills an empty box; the data of an item is the ThemeName.
void fillThemes(QComboBox &box);
/// What comes and goes leaves its room free, so that what stands beside it keeps its size.
void keepRoomOf(QWidget &widget);

} // namespace CapitalLoop
