// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/localtext.h"

#include <QtGlobal>

#include <optional>

namespace CapitalLoop {

/// Lets tr() speak another language in this thread for as long as it lives, without telling the windows: for a picture
/// in another language than the window's, or one that is made while the window goes on.
class LanguageScope
{
public:
    explicit LanguageScope(Language language);
    ~LanguageScope();
    Q_DISABLE_COPY_MOVE(LanguageScope)

private:
    std::optional<Language> m_former; ///< of the scope around this one
};

/// What the innermost LanguageScope of this thread or else installLanguage() has set; English before.
[[nodiscard]] Language currentLanguage();

} // namespace CapitalLoop
