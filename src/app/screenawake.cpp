// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenawake.h"

#include "app/desktopwish.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPointer>
#include <QProcess>

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

ScreenAwake::ScreenAwake(const QString &reason, const QWidget &window, QObject *parent)
    : QObject(parent),
      m_window(QGuiApplication::platformName() == u"xcb" ? QStringLiteral("0x%1").arg(window.winId(), 0, 16)
                                                         : QString())
{
    if (!hasSessionBus()) {
        askServer();
        return;
    }
    const auto pending =
        QDBusConnection::sessionBus().asyncCall(call("Inhibit", {QStringLiteral("capital-loop"), reason}));
    auto *watcher = new QDBusPendingCallWatcher(pending); // outlives us if the answer comes late
    connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [self = QPointer<ScreenAwake>(this), watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (self && reply.isValid())
            self->m_cookie = reply.value();
        else if (self)
            self->askServer();
        else if (reply.isValid())
            QDBusConnection::sessionBus().send(call("UnInhibit", {reply.value()}));
        watcher->deleteLater();
    });
}

ScreenAwake::~ScreenAwake()
{
    if (m_cookie)
        QDBusConnection::sessionBus().send(call("UnInhibit", {*m_cookie}));
}

/// Until the window is gone.
void ScreenAwake::askServer()
{
    if (!m_window.isEmpty())
        QProcess::startDetached(QStringLiteral("xdg-screensaver"), {QStringLiteral("suspend"), m_window});
}

} // namespace CapitalLoop
