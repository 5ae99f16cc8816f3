// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include "app/apptheme.h"

#include <QCheckBox>
#include <QDir>
#include <QRadioButton>
#include <QSettings>
#include <QSlider>
#include <QTest>

using namespace CapitalLoop;

class TestPreferences : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void beginsWithTheDesktopsWishes();
    void keepsWhatWasChosen();
    void ignoresNonsense();
    void hasReadableTextInEveryTheme();
    void outlinesIndicatorsInEveryTheme();
    void drawsIconsInTheColourOfTheText();
};

void TestPreferences::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("capital-loop-test"));
    QCoreApplication::setApplicationName(QStringLiteral("preferences"));
}

void TestPreferences::beginsWithTheDesktopsWishes()
{
    QSettings().clear();
    QCOMPARE(loadPreferences(), Preferences());
}

void TestPreferences::keepsWhatWasChosen()
{
    Preferences chosen;
    chosen.theme = ThemeName::HighContrast;
    chosen.language = Language::TraditionalChinese;
    chosen.basis = WidthBasis::PaidToDate;
    chosen.engine = LayoutEngine::Flow;
    chosen.speed = 2.25;
    chosen.reducedMotion = true;
    chosen.audienceScreen = QStringLiteral("HDMI-1");
    chosen.recentFiles = {QStringLiteral("/a/b.caploop")};
    chosen.exportedStory = {.kind = QStringLiteral("mp4"),
                            .size = QStringLiteral("1280x720"),
                            .theme = ThemeName::Dark,
                            .language = Language::TraditionalChinese,
                            .framesPerSecond = 25,
                            .folder = QStringLiteral("/tmp")};
    chosen.exported = {.suffix = QStringLiteral("pdf"),
                       .size = QStringLiteral("180x100mm@300"),
                       .theme = ThemeName::Dark,
                       .language = Language::English,
                       .chart = true,
                       .outlines = true,
                       .moving = true,
                       .motion = {12.5, 24}};
    chosen.geometry = "geometry";
    chosen.windowState = "state";
    savePreferences(chosen);
    QCOMPARE(loadPreferences(), chosen);
}

void TestPreferences::ignoresNonsense()
{
    QSettings settings;
    settings.clear();
    settings.setValue(QStringLiteral("theme"), QStringLiteral("plaid"));
    settings.setValue(QStringLiteral("diagram/speed"), QStringLiteral("fast"));
    settings.setValue(QStringLiteral("diagram/layout"), 7);
    const Preferences read = loadPreferences();
    QCOMPARE(read.theme, std::nullopt);
    QCOMPARE(read.engine, LayoutEngine::Balanced);
    QVERIFY(read.speed >= 0.25);
}

void TestPreferences::hasReadableTextInEveryTheme()
{
    // WCAG 2.1 relative luminance and contrast.
    const auto luminance = [](const QColor &colour) {
        const auto part = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    };
    const auto contrast = [&](const QColor &a, const QColor &b) {
        const double one = luminance(a) + 0.05;
        const double two = luminance(b) + 0.05;
        return std::max(one, two) / std::min(one, two);
    };
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast}) {
        const QPalette palette = themePalette(name);
        const double least = name == ThemeName::HighContrast ? 7 : 4.5;
        QVERIFY(contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) >= least);
        QVERIFY(contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= least);
        QVERIFY(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= least);
        QVERIFY(contrast(palette.color(QPalette::Link), palette.color(QPalette::Base)) >= least);
        QVERIFY(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= least);
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 3.9);
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 3.5);
    }
}

void TestPreferences::outlinesIndicatorsInEveryTheme()
{
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast}) {
        applyTheme(name);
        const QColor window = themePalette(name).color(QPalette::Window);
        const auto farthest = [&](QWidget &widget, const QRect &part) {
            const QImage image = widget.grab(part).toImage();
            int most = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    most = std::max(most, std::abs(image.pixelColor(x, y).lightness() - window.lightness()));
            }
            return most;
        };
        QCheckBox box;
        QRadioButton radio;
        QSlider slider(Qt::Horizontal);
        slider.setTickPosition(QSlider::TicksBelow);
        slider.resize(200, slider.sizeHint().height());
        for (QWidget *widget : std::initializer_list<QWidget *>{&box, &radio})
            QVERIFY2(farthest(*widget, QRect(QPoint(), widget->sizeHint())) > 50, qPrintable(themeKey(name)));
        const QRect ticks(0, slider.height() - 4, 200, 4);
        QVERIFY2(farthest(slider, ticks) > 50, qPrintable(themeKey(name)));
    }
}

void TestPreferences::drawsIconsInTheColourOfTheText()
{
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark}) {
        applyTheme(name);
        const QImage image = tintedIcon(QStringLiteral("open")).pixmap(32).toImage();
        const QColor text = themePalette(name).color(QPalette::ButtonText);
        bool found = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found = found || image.pixelColor(x, y) == text;
        }
        QVERIFY(found);
    }
    QVERIFY(tintedIcon(QStringLiteral("no-such-icon")).isNull());
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
