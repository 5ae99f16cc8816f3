// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dealsize.h"
#include "drawing/motion.h"
#include "drawing/theme.h"
#include "layout/layoutengine.h"
#include "model/localtext.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace CapitalLoop {

/// The last choices for an exported picture.
struct ExportChoices
{
    QString suffix = QStringLiteral("png");
    QString size{};                     ///< empty = as in the window; "1920x1080", "1000x700px", "180x100mm@300"
    std::optional<ThemeName> theme{};   ///< nothing = as in the window
    std::optional<Language> language{}; ///< nothing = as in the window
    bool chart = false;
    bool outlines = false;
    bool moving = false;
    Motion motion{}; ///< of the moving ones

    friend bool operator==(const ExportChoices &, const ExportChoices &) = default;
};

/// The last choices for an exported story.
struct StoryExportChoices
{
    static constexpr int UsualFrames = 30;

    QString kind = QStringLiteral("pdf"); ///< pdf, pdf-notes, png, svg, html, html-notes, mp4, webm
    QString size{};                       ///< empty = 1920x1080; "1280x720", "1000x700px"
    std::optional<ThemeName> theme{};     ///< nothing = as in the window
    std::optional<Language> language{};   ///< nothing = as in the window
    int framesPerSecond = UsualFrames;
    QString folder{}; ///< where it was written
    QString story{};  ///< the id; with its steps only until the program ends
    QString steps{};

    friend bool operator==(const StoryExportChoices &, const StoryExportChoices &) = default;
};

/// What the user has chosen for the program itself, kept from one start to the next.
struct Preferences
{
    std::optional<ThemeName> theme{};   ///< nothing = as the desktop wishes
    std::optional<Language> language{}; ///< nothing = as the system speaks
    WidthBasis basis = WidthBasis::Headline;
    LayoutEngine engine = LayoutEngine::Balanced;
    double speed = 1;
    bool reducedMotion = false;
    QString audienceScreen{}; ///< of presentations, by its name; empty = any but that of the window
    bool autosave = false;    ///< named files, some seconds after a change
    QStringList recentFiles{};
    QStringList mappings{}; ///< of tables that were imported, as JSON
    ExportChoices exported{};
    StoryExportChoices exportedStory{};
    QByteArray geometry{};
    QByteArray windowState{};

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

[[nodiscard]] Preferences loadPreferences();
void savePreferences(const Preferences &preferences);

/// "headline", "expected", "firm", "paid-to-date", "per-year".
[[nodiscard]] QString widthBasisName(WidthBasis basis);
[[nodiscard]] std::optional<WidthBasis> widthBasisFromName(QStringView name);
/// "light", "dark", "high-contrast".
[[nodiscard]] QString themeKey(ThemeName name);

} // namespace CapitalLoop
