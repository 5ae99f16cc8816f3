// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/localtext.h"

#include <QtGlobal>

namespace CapitalLoop {

/// Lets tr() speak another language for as long as it lives, without telling the windows: for a picture that is
/// exported in another language than the window's. In the window's thread only.
class LanguageScope
{
public:
    explicit LanguageScope(Language language);
    ~LanguageScope();
    Q_DISABLE_COPY_MOVE(LanguageScope)

private:
    Language m_former;
    bool m_changes;
};

/// Keeps the language of tr() while another thread makes a picture: a LanguageScope that would change it waits.
class LanguageHold
{
public:
    LanguageHold();
    ~LanguageHold();
    Q_DISABLE_COPY_MOVE(LanguageHold)
};

/// The language that installLanguage() or the innermost LanguageScope has set; English before.
[[nodiscard]] Language currentLanguage();

} // namespace CapitalLoop
