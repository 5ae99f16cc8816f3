// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long one recovery copy of a large network takes in its thread, and how long it holds the window's:
// bench_save [DEALS] (100,000 if left out).

#include "document/commands/editcommand.h"
#include "document/recovery.h"
#include "io/caploopwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace CapitalLoop;

namespace {

Network largeNetwork(int deals)
{
    Network network;
    network.reserveDeals(deals);
    for (int i = 0; i < 1000; ++i) {
        Company company{.id = CompanyId(QStringLiteral("company-%1").arg(i))};
        company.name.en = QStringLiteral("Company %1").arg(i);
        (void)network.add(company);
    }
    for (int i = 0; i < deals; ++i) {
        const auto money = Money::fromMajor(1e6 * (i + 1));
        Deal deal{.id = DealId(QStringLiteral("deal-%1").arg(i)),
                  .from = network.companies()[i % 1000].id,
                  .to = network.companies()[(i * 7 + 1) % 1000].id,
                  .steps = {StatusStep{.status = Status::Signed}}};
        deal.amount = Amount{.low = money, .high = money};
        (void)network.add(std::move(deal));
    }
    return network;
}

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    Document document;
    document.setNetwork(largeNetwork(argc > 1 ? QByteArray(argv[1]).toInt() : 100000), {});
    Recovery recovery(document, folder.path());
    QElapsedTimer clock;
    clock.start();
    const QByteArray text = writeNetwork(document.network());
    std::printf("the text of %lld deals, %.1f MB: %.0f ms\n", qint64(document.network().deals().size()),
                double(text.size()) / 1e6, milliseconds(clock));
    for (int i = 0; i < 3; ++i) {
        Network titled = document.network();
        titled.title.en = QString::number(i);
        document.undoStack().push(new EditCommand(document, titled, QStringLiteral("Title")));
        clock.start();
        const auto written = recovery.writeNow();
        const double held = milliseconds(clock);
        written.wait();
        std::printf("a recovery copy: %.0f ms, of which %.2f ms in the window's thread\n", milliseconds(clock), held);
    }
    return 0;
}
