// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/theme.h"

namespace CapitalLoop {

namespace {

struct RoleColours
{
    QColor fill;
    QColor edge;
};

struct Palette
{
    Theme theme;
    QColor families[3];   // by Family
    RoleColours roles[6]; // by Role
};

Theme ground(ThemeName name, const char *background, const char *backgroundEdge, const char *ink, const char *mutedInk,
             const char *line, const char *ghost, const char *highlight, const char *circular)
{
    return Theme{name,         QColor(background), QColor(backgroundEdge), QColor(ink),     QColor(mutedInk),
                 QColor(line), QColor(ghost),      QColor(highlight),      QColor(circular)};
}

const Palette &palette(ThemeName name)
{
    static const Palette light{ground(ThemeName::Light, "#f5f2ea", "#fbf9f4", "#14171d", "#5b6472", "#c9c4b8",
                                      "#a9a69d", "#14171d", "#d98200"),
                               {QColor("#d6285a"), QColor("#0a8aa8"), QColor("#6a45d6")},
                               {{QColor("#b5db97"), QColor("#6f9a54")},
                                {QColor("#f9b9a2"), QColor("#bf7a5f")},
                                {QColor("#b0cefa"), QColor("#7590ba")},
                                {QColor("#f4d98c"), QColor("#ad9148")},
                                {QColor("#d5c6ec"), QColor("#8f7cb3")},
                                {QColor("#d9d6cd"), QColor("#918d82")}}};
    static const Palette dark{
        ground(ThemeName::Dark, "#141b28", "#0c1018", "#f4f6fa", "#a9b3c2", "#3a4557", "#59616e", "#ffffff", "#ffc04d"),
        {QColor("#ff6b8b"), QColor("#39c6e6"), QColor("#b69bff")},
        {{QColor("#3d7f2b"), QColor("#66b34e")},
         {QColor("#b5583a"), QColor("#e08a66")},
         {QColor("#2d5fb8"), QColor("#5b8ce6")},
         {QColor("#94761f"), QColor("#c9a646")},
         {QColor("#67519b"), QColor("#9a83cf")},
         {QColor("#535c6b"), QColor("#8893a5")}}};
    static const Palette contrast{ground(ThemeName::HighContrast, "#ffffff", "#ffffff", "#000000", "#000000", "#000000",
                                         "#767676", "#000000", "#8a5200"),
                                  {QColor("#b0003a"), QColor("#005a70"), QColor("#4b1fb8")},
                                  {{QColor("#d9f2c4"), QColor("#000000")},
                                   {QColor("#ffd9c9"), QColor("#000000")},
                                   {QColor("#d5e5ff"), QColor("#000000")},
                                   {QColor("#fff0bf"), QColor("#000000")},
                                   {QColor("#e9dfff"), QColor("#000000")},
                                   {QColor("#eeeeee"), QColor("#000000")}}};
    switch (name) {
    case ThemeName::Dark:
        return dark;
    case ThemeName::HighContrast:
        return contrast;
    case ThemeName::Light:
        break;
    }
    return light;
}

} // namespace

QColor Theme::family(Family family) const
{
    return palette(name).families[size_t(family)];
}

QColor Theme::roleFill(Role role) const
{
    return palette(name).roles[size_t(role)].fill;
}

QColor Theme::roleEdge(Role role) const
{
    return palette(name).roles[size_t(role)].edge;
}

const Theme &theme(ThemeName name)
{
    return palette(name).theme;
}

std::optional<ThemeName> themeFromName(QStringView name)
{
    if (name == u"light")
        return ThemeName::Light;
    if (name == u"dark")
        return ThemeName::Dark;
    if (name == u"high-contrast")
        return ThemeName::HighContrast;
    return std::nullopt;
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto mix = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

} // namespace CapitalLoop
