// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story.h"

#include <optional>
#include <span>

namespace CapitalLoop {

/// The words of the .caploop file for the values of an enumeration, in its order: `fund-commitment`,
/// `letter-of-intent`. They are part of the format and never translated.
template <class Enum> [[nodiscard]] std::span<const char *const> fileWords();
template <> [[nodiscard]] std::span<const char *const> fileWords<Role>();
template <> [[nodiscard]] std::span<const char *const> fileWords<DealKind>();
template <> [[nodiscard]] std::span<const char *const> fileWords<Status>();
template <> [[nodiscard]] std::span<const char *const> fileWords<Schedule::Convention>();
template <> [[nodiscard]] std::span<const char *const> fileWords<Family>();
template <> [[nodiscard]] std::span<const char *const> fileWords<WidthBasis>();
template <> [[nodiscard]] std::span<const char *const> fileWords<Lens::Kind>();
template <> [[nodiscard]] std::span<const char *const> fileWords<StoryCamera::Look>(); ///< without Place
template <> [[nodiscard]] std::span<const char *const> fileWords<StoryChart>();
template <> [[nodiscard]] std::span<const char *const> fileWords<StoryTransition>();

template <class Enum> [[nodiscard]] const char *fileWord(Enum value)
{
    return fileWords<Enum>()[size_t(value)];
}

template <class Enum> [[nodiscard]] std::optional<Enum> fromFileWord(QStringView word)
{
    const auto words = fileWords<Enum>();
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == QLatin1StringView(words[i]))
            return Enum(i);
    }
    return std::nullopt;
}

/// The known word that `word` was probably meant to be ("in_return" for "inReturn"), or an empty text.
[[nodiscard]] QString nearestWord(const QString &word, std::span<const char *const> known);

} // namespace CapitalLoop
