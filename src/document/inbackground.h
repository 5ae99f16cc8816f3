// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace CapitalLoop {

/// What `make` makes in another thread goes to `take` in the window's, unless the owner is gone by then.
/// (QFuture::then with a context ends the program in that case, as of Qt 6.4.)
template <class Make, class Take> void inBackground(QObject *owner, const Make &make, const Take &take)
{
    // Only the window's thread looks into the guarded pointer.
    QThreadPool::globalInstance()->start([owner = QPointer<QObject>(owner), make, take] {
        QMetaObject::invokeMethod(
            qApp,
            [owner, made = make(), take] {
                if (owner)
                    take(made);
            },
            Qt::QueuedConnection);
    });
}

/// Stands right after the application, since work in the background uses what the application holds, such as fonts:
/// when it goes, what has not begun is dropped and what runs is waited for.
struct BackgroundScope
{
    BackgroundScope() = default;
    BackgroundScope(const BackgroundScope &) = delete;
    BackgroundScope &operator=(const BackgroundScope &) = delete;
    ~BackgroundScope()
    {
        QThreadPool::globalInstance()->clear();
        QThreadPool::globalInstance()->waitForDone();
    }
};

} // namespace CapitalLoop
