// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/apptheme.h"

#include "app/appstyle.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace CapitalLoop {
namespace {

/// Draws an SVG whose strokes have one colour in the colour of the palette.
class TintedIconEngine : public QIconEngine
{
public:
    explicit TintedIconEngine(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette::ColorGroup group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QPalette::ColorRole role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        const QByteArray colour = QGuiApplication::palette().color(group, role).name().toLatin1();
        QSvgRenderer renderer(QByteArray(m_svg).replace("#7c8695", colour));
        renderer.render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(m_svg); }

private:
    QByteArray m_svg;
};

struct PaletteColours
{
    const char *window;
    const char *base;
    const char *alternate;
    const char *button;
    const char *text;
    const char *muted; ///< placeholders, disabled texts
    const char *highlight;
    const char *highlightedText;
    const char *link;
    const char *tip;
};

PaletteColours coloursOf(ThemeName name)
{
    switch (name) {
    case ThemeName::Light:
        return {"#f4f2ec", "#ffffff", "#f7f5f0", "#ece9e1", "#1b1f27",
                "#767c88", "#0a6f8a", "#ffffff", "#0a5f7a", "#fffdf6"};
    case ThemeName::Dark:
        return {"#161c28", "#10151f", "#1a2130", "#232b3b", "#e8ecf3",
                "#8a93a5", "#2f8fb0", "#ffffff", "#62cbe8", "#232b3b"};
    case ThemeName::HighContrast:
        return {"#ffffff", "#ffffff", "#f2f2f2", "#ffffff", "#000000",
                "#3d3d3d", "#0a3d91", "#ffffff", "#0a3d91", "#ffffff"};
    }
    Q_UNREACHABLE();
}

} // namespace

QPalette themePalette(ThemeName name)
{
    const PaletteColours colours = coloursOf(name);
    const QColor text(colours.text);
    const QColor muted(colours.muted);
    QPalette palette{QColor(colours.button), QColor(colours.window)};
    palette.setColor(QPalette::Window, QColor(colours.window));
    palette.setColor(QPalette::Base, QColor(colours.base));
    palette.setColor(QPalette::AlternateBase, QColor(colours.alternate));
    palette.setColor(QPalette::Button, QColor(colours.button));
    palette.setColor(QPalette::ToolTipBase, QColor(colours.tip));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted);
    palette.setColor(QPalette::Highlight, QColor(colours.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(colours.highlightedText));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, muted);
    palette.setColor(QPalette::Link, QColor(colours.link));
    palette.setColor(QPalette::LinkVisited, QColor(colours.link));
    if (name == ThemeName::HighContrast) {
        for (const QPalette::ColorRole role : {QPalette::Mid, QPalette::Dark, QPalette::Shadow})
            palette.setColor(role, text);
    }
    return palette;
}

void applyTheme(ThemeName name)
{
    if (!qobject_cast<AppStyle *>(QApplication::style()))
        QApplication::setStyle(new AppStyle); // the application owns it
    QApplication::setPalette(themePalette(name));
}

QIcon tintedIcon(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new TintedIconEngine(file.readAll()));
}

} // namespace CapitalLoop
