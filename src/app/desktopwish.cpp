// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopwish.h"

#include "document/inbackground.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>

namespace CapitalLoop {
namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
constexpr int patience = 1500; // milliseconds

struct Answer
{
    bool connected = false;
    uint colourScheme = 0;
    uint contrast = 0;
};

uint unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

uint readSetting(QDBusConnection &bus, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call.setArguments({appearance, key});
    const QDBusMessage reply = bus.call(call, QDBus::Block, patience);
    return reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty()
               ? unwrapped(reply.arguments().constFirst())
               : 0;
}

} // namespace

bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

namespace {

Answer askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return {};
    return {true, readSetting(bus, QStringLiteral("color-scheme")), readSetting(bus, QStringLiteral("contrast"))};
}

} // namespace

void DesktopWish::ask()
{
    if (!hasSessionBus())
        return;
    inBackground(this, &askPortal, [this](const Answer &answer) {
        if (!answer.connected)
            return;
        QDBusConnection::sessionBus().connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                                              SLOT(onSettingChanged(QString, QString, QDBusVariant)));
        take(answer.colourScheme, answer.contrast);
    });
}

ThemeName DesktopWish::theme() const
{
    if (m_contrast == 1)
        return ThemeName::HighContrast;
    return m_colourScheme == 1 ? ThemeName::Dark : ThemeName::Light;
}

void DesktopWish::onSettingChanged(const QString &nameSpace, const QString &key, const QDBusVariant &value)
{
    if (nameSpace != appearance)
        return;
    if (key == QLatin1String("color-scheme"))
        take(unwrapped(value.variant()), m_contrast);
    else if (key == QLatin1String("contrast"))
        take(m_colourScheme, unwrapped(value.variant()));
}

void DesktopWish::take(uint colourScheme, uint contrast)
{
    const ThemeName before = theme();
    m_colourScheme = colourScheme;
    m_contrast = contrast;
    if (theme() != before)
        emit changed();
}

} // namespace CapitalLoop
