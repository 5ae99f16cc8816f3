// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace CapitalLoop {

/// Text that every format of picture can hold (XML 1.0 knows the least): control characters and halves of surrogate
/// pairs become U+FFFD, line breaks and tabs spaces.
[[nodiscard]] QString cleanText(const QString &text);

} // namespace CapitalLoop
