// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/pictureoptions.h"

namespace CapitalLoop {

/// "deals", "net", "net@2" (the second ring alone lit), "cycling", "dollar:nvidia", "dollar:nvidia@3" (after three
/// stops); nothing for any other text.
[[nodiscard]] std::optional<LensOption> lensFromText(const QString &text);

/// The mistyped text with the nearest of these words in it; empty if none is near.
[[nodiscard]] QString lensMeant(const QString &text);

/// Puts the answer to the options' lens into their style, or says as a sentence why there is none.
[[nodiscard]] std::expected<void, QString> addLens(const Network &network, PictureOptions &options);

} // namespace CapitalLoop
