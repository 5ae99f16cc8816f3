// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long one changed amount, its undo and its redo hold the thread of a window with a large network, beside a whole
// copy of that network: bench_edit [DEALS] (100,000 if left out), with QT_QPA_PLATFORM=offscreen.

#include "app/mainwindow.h"
#include "app/tablespanel.h"
#include "app/windowdocks.h"
#include "document/commands/editcommand.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>

#include <cstdio>

using namespace CapitalLoop;

namespace {

constexpr int companies = 1000;
constexpr int settleMilliseconds = 3000;

Network largeNetwork(int deals)
{
    Network network;
    network.asOf = QDate(2025, 10, 31);
    network.reserveDeals(deals);
    for (int i = 0; i < companies; ++i) {
        Company company{.id = CompanyId(QStringLiteral("company-%1").arg(i))};
        company.name.en = QStringLiteral("Company %1").arg(i);
        (void)network.add(company);
    }
    for (int i = 0; i < deals; ++i) {
        const auto money = Money::fromMajor(1e6 * (i + 1));
        Deal deal{.id = DealId(QStringLiteral("deal-%1").arg(i)),
                  .from = network.companies()[i % companies].id,
                  .to = network.companies()[(i * 7 + 1) % companies].id,
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

double wholeCopy(const Network &network)
{
    QElapsedTimer clock;
    clock.start();
    Records records = network.records();
    for (Deal &deal : records.deals)
        deal.note.extra.isEmpty();
    const auto copy = network.withRecords(std::move(records));
    return copy ? milliseconds(clock) : -1;
}

/// The longest time in which no event was taken, while what an edit has set going comes to rest.
double longestPause()
{
    QElapsedTimer all;
    QElapsedTimer step;
    all.start();
    double longest = 0;
    while (all.elapsed() < settleMilliseconds) {
        step.start();
        QApplication::processEvents(QEventLoop::AllEvents, 1);
        longest = std::max(longest, milliseconds(step));
    }
    return longest;
}

template <class Step> void measure(const char *what, double copy, Step step)
{
    QElapsedTimer clock;
    clock.start();
    step();
    const double held = milliseconds(clock);
    const double after = longestPause();
    std::printf("%-28s %7.1f ms (%4.1f copies), longest pause afterwards %7.1f ms (%4.1f copies)\n", what, held,
                held / copy, after, after / copy);
}

Network withAmount(const Document &document, double major)
{
    Records records = document.network().records();
    Deal &deal = records.deals[records.deals.size() / 2];
    deal.amount->low = deal.amount->high = Money::fromMajor(major);
    return *document.network().withRecords(std::move(records));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    MainWindow window{Preferences()};
    window.resize(1280, 800);
    window.show();
    Document &document = window.document();
    document.setNetwork(largeNetwork(argc > 1 ? QByteArray(argv[1]).toInt() : 100000), {});
    longestPause();
    const double copy = wholeCopy(document.network());
    std::printf("a copy of %lld deals: %.1f ms\n", qint64(document.network().deals().size()), copy);
    for (const bool withTables : {false, true}) {
        if (withTables) {
            window.docks().bringTablesForward();
            longestPause();
            std::puts("with the tables:");
        }
        measure("change an amount", copy, [&] {
            document.undoStack().push(
                new EditCommand(document, withAmount(document, withTables ? 2e9 : 3e9), QStringLiteral("Amount")));
        });
        measure("undo", copy, [&] { document.undoStack().undo(); });
        measure("redo", copy, [&] { document.undoStack().redo(); });
    }
    document.undoStack().setClean();
    return 0;
}
