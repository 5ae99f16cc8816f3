// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include "words/formatter.h"

#include <QSettings>

#include <algorithm>

namespace CapitalLoop {
namespace {

// Of the docks and toolbars: counts up when their set changes, so that an old arrangement is not restored.
constexpr int windowStateVersion = 2;

QString stateKey()
{
    return QStringLiteral("window/state%1").arg(windowStateVersion);
}

ExportChoices loadExportChoices(const QSettings &settings)
{
    const auto value = [&](const char *name) {
        return settings.value(QStringLiteral("export/") + QLatin1StringView(name));
    };
    const ExportChoices usual;
    Motion motion;
    if (const double seconds = value("seconds").toDouble();
        seconds >= Motion::ShortestSeconds && seconds <= Motion::LongestSeconds)
        motion.seconds = seconds;
    if (const int frames = value("framesPerSecond").toInt(); frames >= 1 && frames <= Motion::MostFramesPerSecond)
        motion.framesPerSecond = frames;
    return {.suffix = value("format").isValid() ? value("format").toString() : usual.suffix,
            .size = value("size").toString(),
            .theme = themeFromName(value("theme").toString()),
            .language = languageFromCode(value("language").toString()),
            .chart = value("chart").toBool(),
            .outlines = value("outlines").toBool(),
            .moving = value("moving").toBool(),
            .motion = motion};
}

void saveExportChoices(QSettings &settings, const ExportChoices &choices)
{
    const QString asInWindow = QStringLiteral("window");
    settings.beginGroup(QStringLiteral("export"));
    settings.setValue(QStringLiteral("format"), choices.suffix);
    settings.setValue(QStringLiteral("size"), choices.size);
    settings.setValue(QStringLiteral("theme"), choices.theme ? themeKey(*choices.theme) : asInWindow);
    settings.setValue(QStringLiteral("language"), choices.language ? languageCode(*choices.language) : asInWindow);
    settings.setValue(QStringLiteral("chart"), choices.chart);
    settings.setValue(QStringLiteral("outlines"), choices.outlines);
    settings.setValue(QStringLiteral("moving"), choices.moving);
    settings.setValue(QStringLiteral("seconds"), choices.motion.seconds);
    settings.setValue(QStringLiteral("framesPerSecond"), choices.motion.framesPerSecond);
    settings.endGroup();
}

StoryExportChoices loadStoryExportChoices(const QSettings &settings)
{
    const auto value = [&](const char *name) {
        return settings.value(QStringLiteral("exportStory/") + QLatin1StringView(name));
    };
    const StoryExportChoices usual;
    const int frames = value("framesPerSecond").toInt();
    return {.kind = value("kind").isValid() ? value("kind").toString() : usual.kind,
            .size = value("size").toString(),
            .theme = themeFromName(value("theme").toString()),
            .language = languageFromCode(value("language").toString()),
            .framesPerSecond =
                frames >= 1 && frames <= Motion::MostFramesPerSecond ? frames : StoryExportChoices::UsualFrames,
            .folder = value("folder").toString()};
}

void saveStoryExportChoices(QSettings &settings, const StoryExportChoices &choices)
{
    const QString asInWindow = QStringLiteral("window");
    settings.beginGroup(QStringLiteral("exportStory"));
    settings.setValue(QStringLiteral("kind"), choices.kind);
    settings.setValue(QStringLiteral("size"), choices.size);
    settings.setValue(QStringLiteral("theme"), choices.theme ? themeKey(*choices.theme) : asInWindow);
    settings.setValue(QStringLiteral("language"), choices.language ? languageCode(*choices.language) : asInWindow);
    settings.setValue(QStringLiteral("framesPerSecond"), choices.framesPerSecond);
    settings.setValue(QStringLiteral("folder"), choices.folder);
    settings.endGroup();
}

} // namespace

Preferences loadPreferences()
{
    const QSettings settings;
    Preferences result;
    result.theme = themeFromName(settings.value(QStringLiteral("theme")).toString());
    result.language = languageFromCode(settings.value(QStringLiteral("language")).toString());
    result.basis =
        widthBasisFromName(settings.value(QStringLiteral("diagram/width")).toString()).value_or(WidthBasis::Headline);
    result.engine = layoutEngineFromName(settings.value(QStringLiteral("diagram/layout")).toString())
                        .value_or(LayoutEngine::Balanced);
    result.speed = std::clamp(settings.value(QStringLiteral("diagram/speed"), 1.0).toDouble(), 0.25, 4.0);
    result.reducedMotion = settings.value(QStringLiteral("diagram/reducedMotion"), false).toBool();
    result.audienceScreen = settings.value(QStringLiteral("presentation/audienceScreen")).toString();
    result.autosave = settings.value(QStringLiteral("autosave"), false).toBool();
    result.mappings = settings.value(QStringLiteral("import/mappings")).toStringList();
    result.recentFiles = settings.value(QStringLiteral("recentFiles")).toStringList();
    result.exported = loadExportChoices(settings);
    result.exportedStory = loadStoryExportChoices(settings);
    result.geometry = settings.value(QStringLiteral("window/geometry")).toByteArray();
    result.windowState = settings.value(stateKey()).toByteArray();
    return result;
}

void savePreferences(const Preferences &preferences)
{
    QSettings settings;
    settings.setValue(QStringLiteral("theme"),
                      preferences.theme ? themeKey(*preferences.theme) : QStringLiteral("system"));
    settings.setValue(QStringLiteral("language"),
                      preferences.language ? languageCode(*preferences.language) : QStringLiteral("system"));
    settings.setValue(QStringLiteral("diagram/width"), widthBasisName(preferences.basis));
    settings.setValue(QStringLiteral("diagram/layout"), layoutEngineName(preferences.engine));
    settings.setValue(QStringLiteral("diagram/speed"), preferences.speed);
    settings.setValue(QStringLiteral("diagram/reducedMotion"), preferences.reducedMotion);
    settings.setValue(QStringLiteral("presentation/audienceScreen"), preferences.audienceScreen);
    settings.setValue(QStringLiteral("autosave"), preferences.autosave);
    settings.setValue(QStringLiteral("import/mappings"), preferences.mappings);
    settings.setValue(QStringLiteral("recentFiles"), preferences.recentFiles);
    saveExportChoices(settings, preferences.exported);
    saveStoryExportChoices(settings, preferences.exportedStory);
    settings.setValue(QStringLiteral("window/geometry"), preferences.geometry);
    settings.setValue(stateKey(), preferences.windowState);
}

QString widthBasisName(WidthBasis basis)
{
    switch (basis) {
    case WidthBasis::Headline:
        return QStringLiteral("headline");
    case WidthBasis::Expected:
        return QStringLiteral("expected");
    case WidthBasis::Firm:
        return QStringLiteral("firm");
    case WidthBasis::PerYear:
        return QStringLiteral("per-year");
    case WidthBasis::PaidToDate:
        return QStringLiteral("paid-to-date");
    }
    Q_UNREACHABLE();
}

std::optional<WidthBasis> widthBasisFromName(QStringView name)
{
    for (const WidthBasis basis :
         {WidthBasis::Headline, WidthBasis::Expected, WidthBasis::Firm, WidthBasis::PaidToDate, WidthBasis::PerYear}) {
        if (name == widthBasisName(basis))
            return basis;
    }
    return std::nullopt;
}

QString themeKey(ThemeName name)
{
    switch (name) {
    case ThemeName::Light:
        return QStringLiteral("light");
    case ThemeName::Dark:
        return QStringLiteral("dark");
    case ThemeName::HighContrast:
        return QStringLiteral("high-contrast");
    }
    Q_UNREACHABLE();
}

} // namespace CapitalLoop
