// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/deal.h"

#include <QColor>

#include <optional>

namespace CapitalLoop {

enum class ThemeName { Light, Dark, HighContrast };

/// The colours of a picture.
struct Theme
{
    ThemeName name = ThemeName::Light;
    QColor background{};
    QColor backgroundEdge{}; ///< towards the corners
    QColor ink{};            ///< names, titles
    QColor mutedInk{};       ///< values, notes
    QColor line{};           ///< hairlines of the legend
    QColor ghost{};          ///< lapsed deals
    QColor highlight{};      ///< ring round what is selected
    QColor circular{};       ///< money that runs in circles

    [[nodiscard]] QColor family(Family family) const;
    [[nodiscard]] QColor roleFill(Role role) const;
    [[nodiscard]] QColor roleEdge(Role role) const;

    friend bool operator==(const Theme &, const Theme &) = default;
};

[[nodiscard]] const Theme &theme(ThemeName name);
/// "light", "dark", "high-contrast".
[[nodiscard]] std::optional<ThemeName> themeFromName(QStringView name);
/// `share` of `over` laid over `under`, 0 to 1.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, double share);

} // namespace CapitalLoop
