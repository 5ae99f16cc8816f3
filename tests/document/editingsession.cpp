// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/networksaver.h"
#include "document/recovery.h"
#include "io/filebytes.h"

#include "shared/editingsession.h"

#include <QCoreApplication>

#include <cstdio>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

void say(const char *word, int number)
{
    std::printf("%s %d %lld\n", word, number, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
    std::fflush(stdout);
}

void save(Document &document, Recovery &recovery, int number)
{
    say("saving", number);
    recovery.writeNow().wait();
    const auto saved = saveNetwork({.network = document.network(), .path = document.path()});
    if (!saved || !saved->stamp)
        return;
    document.setSaved(document.path());
    recovery.setOriginal(saved->stamp);
    say("saved", number);
}

} // namespace

/// editingsession FILE RECOVERY-FOLDER SEED: works on a file until it is killed, and says so of each step once it is
/// done, with the time in milliseconds.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const unsigned seed = arguments.value(3).toUInt();
    Document document;
    if (!document.open(arguments.value(1)))
        return 1;
    Recovery recovery(document, arguments.value(2));
    recovery.setOriginal(stampOf(document.path(), fileBytes(document.path()).value_or(QByteArray())));
    EditingSession session(document, seed);
    std::mt19937 pace(seed);
    QTimer timer;
    int number = 0;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        ++number;
        if (session.next() == EditingSession::Step::Save)
            save(document, recovery, number);
        say("step", number);
        timer.start(5 + int(pace() % 60));
    });
    timer.setSingleShot(true);
    timer.start(0);
    say("ready", 0);
    return QCoreApplication::exec();
}
