// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a large network's way to another moment holds the window's thread, and when it is there, beside making it in
// that thread: bench_moment [DEALS] (100,000 if left out).

#include "document/document.h"
#include "madeupnetwork.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <cstdio>

using namespace CapitalLoop;

namespace {

double millisecondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Sets the moment and waits for it while a timer ticks: the longest time between two ticks is how long the thread was
/// held.
void measure(Document &document, QDate day)
{
    QEventLoop loop;
    QTimer ticks;
    QElapsedTimer whole;
    QElapsedTimer sinceTick;
    double longest = 0;
    bool isThere = false;
    QObject::connect(&ticks, &QTimer::timeout, &loop, [&] {
        longest = qMax(longest, millisecondsOf(sinceTick));
        sinceTick.start();
        if (isThere)
            loop.quit();
    });
    QObject::connect(&document, &Document::momentChanged, &loop, [&] { isThere = true; });
    ticks.start(0);
    whole.start();
    sinceTick.start();
    document.setMoment({.inForceOn = day, .knownOn = day});
    const double call = millisecondsOf(whole);
    loop.exec();
    std::printf("%-12s %10.1f %14.1f %12.1f\n", qPrintable(day.toString(Qt::ISODate)), call, longest,
                millisecondsOf(whole));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Document document;
    document.setNetwork(Test::madeUpNetwork(arguments.size() > 1 ? arguments[1].toInt() : 100'000), {});
    QElapsedTimer timer;
    timer.start();
    const NetworkThen then =
        networkAt(document.network(), {.inForceOn = QDate(2025, 6, 1), .knownOn = QDate(2025, 6, 1)});
    std::printf("%lld deals, of which %lld at the first moment, made in %.1f ms\n",
                static_cast<long long>(document.network().deals().size()),
                static_cast<long long>(then.network.deals().size()), millisecondsOf(timer));
    std::printf("%-12s %10s %14s %12s\n", "ms", "setMoment", "longest held", "there after");
    for (int month = 6; month <= 12; month += 2)
        measure(document, QDate(2025, month, 1));
    return 0;
}
