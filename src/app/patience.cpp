// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patience.h"

#include <QCoreApplication>
#include <QProgressDialog>
#include <QTimer>

namespace CapitalLoop {
namespace {

struct PatienceWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::Patience)
};

constexpr int silentFor = 150; // milliseconds
constexpr int lookEvery = 20;

} // namespace

bool Patience::wait(QWidget *window, const QString &what)
{
    if (m_done.tryAcquire(1, silentFor))
        return true;
    QProgressDialog dialog(what, PatienceWords::tr("Stop Waiting"), 0, 0, window);
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setMinimumDuration(0);
    dialog.setMinimumWidth(360);
    bool isDone = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &dialog, [&] {
        isDone = isDone || m_done.tryAcquire();
        if (isDone)
            dialog.accept();
    });
    look.start(lookEvery);
    dialog.exec();
    return isDone;
}

} // namespace CapitalLoop
