// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long opening a large network takes and how much memory, beside QJsonDocument parsing the same bytes:
// bench_open [DEALS] (100,000 if left out). Each measurement runs in a process of its own, so that its peak is its own.

#include "io/caploopreader.h"
#include "io/caploopwriter.h"
#include "madeupnetwork.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace CapitalLoop;

namespace {

struct Measurement
{
    double seconds = 0;
    double megabytes = 0;
};

double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// In the process of its own: opens and prints the figures.
int measureHere(const QString &what, const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    qsizetype found = 0;
    if (what == u"--network") {
        const auto read = readNetworkFile(path);
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        found = read ? read->network.deals().size() : 0;
        std::printf("%f %f %lld\n", seconds, peakMegabytes(), static_cast<long long>(found));
    } else {
        QFile file(path);
        const QJsonDocument document =
            file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        found = document.isObject();
        std::printf("%f %f %lld\n", seconds, peakMegabytes(), static_cast<long long>(found));
    }
    return found > 0 ? 0 : 1;
}

/// The best time and the largest peak of three runs.
Measurement measure(const QString &what, const QString &path)
{
    Measurement result{.seconds = 1e9};
    for (int i = 0; i < 3; ++i) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {what, path});
        process.waitForFinished(-1);
        const QList<QByteArray> figures = process.readAllStandardOutput().simplified().split(' ');
        result.seconds = qMin(result.seconds, figures.value(0).toDouble());
        result.megabytes = qMax(result.megabytes, figures.value(1).toDouble());
    }
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3)
        return measureHere(arguments[1], arguments[2]);
    const int deals = arguments.size() > 1 ? arguments[1].toInt() : 100'000;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.caploop"));
    {
        const Network network = Test::madeUpNetwork(deals);
        QElapsedTimer timer;
        timer.start();
        if (!writeNetworkFile(network, path))
            return 1;
        std::printf("%d deals, %.1f MB, written in %.2f s\n", deals, double(QFileInfo(path).size()) / 1e6,
                    double(timer.nsecsElapsed()) / 1e9);
    }
    const Measurement network = measure(QStringLiteral("--network"), path);
    const Measurement json = measure(QStringLiteral("--json"), path);
    std::printf("%-24s %8s %10s\n", "", "seconds", "peak MB");
    std::printf("%-24s %8.2f %10.0f\n", "whole network opened", network.seconds, network.megabytes);
    std::printf("%-24s %8.2f %10.0f\n", "QJsonDocument, tree only", json.seconds, json.megabytes);
    std::printf("%-24s %8.2f %10.2f\n", "ratio", network.seconds / json.seconds, network.megabytes / json.megabytes);
    return 0;
}
