// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenawake.h"

#include "app/desktopwish.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace CapitalLoop {

namespace {

QDBusMessage call(const char *method, const QList<QVariant> &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("/org/freedesktop/ScreenSaver"),
        QStringLiteral("org.freedesktop.ScreenSaver"), QString::fromLatin1(method));
    message.setArguments(arguments);
    return message;
}

} // namespace

ScreenAwake::ScreenAwake(const QString &reason, QObject *parent) : QObject(parent)
{
    if (!hasSessionBus())
        return;
    const auto pending =
        QDBusConnection::sessionBus().asyncCall(call("Inhibit", {QStringLiteral("capital-loop"), reason}));
    auto *watcher = new QDBusPendingCallWatcher(pending, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            m_cookie = reply.value();
        watcher->deleteLater();
    });
}

ScreenAwake::~ScreenAwake()
{
    if (m_cookie)
        QDBusConnection::sessionBus().send(call("UnInhibit", {*m_cookie}));
}

} // namespace CapitalLoop
