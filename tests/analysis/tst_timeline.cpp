// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/timeline.h"

#include "shared/testnetwork.h"

#include <QTest>

using namespace CapitalLoop;
using Test::date;

namespace {

Network networkOf(const QList<Deal> &deals)
{
    Records records = Test::smallNetwork().records();
    records.deals = deals;
    return *Test::smallNetwork().withRecords(records);
}

Deal dealOf(const char *id, const char *announced, const QList<StatusStep> &steps)
{
    return {.id = Test::deal(id),
            .from = Test::company("a"),
            .to = Test::company("b"),
            .announced = announced ? std::optional(date(announced)) : std::nullopt,
            .steps = steps};
}

QStringList printed(const QList<TimelineEvent> &events)
{
    QStringList lines;
    for (const TimelineEvent &event : events)
        lines.append(event.date.iso() + u' ' + event.deal.text() + u' ' + QString::number(int(event.status)) +
                     (event.isFirst ? QStringLiteral(" first") : QString()));
    return lines;
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfEachStepInTheOrderOfTime()
    {
        const Deal letter = dealOf("letter", "2025-09-22",
                                   {{.status = Status::LetterOfIntent, .date = date("2025-09-22")},
                                    {.status = Status::Lapsed, .date = date("2026-02")}});
        const Deal order = dealOf("order", "2025-10", {{.status = Status::Signed}});
        QCOMPARE(printed(timelineEvents(networkOf({letter, order}))),
                 QStringList({"2025-09-22 letter 1 first", "2025-10 order 3 first", "2026-02 letter 6"}));
    }

    void tellsOfAnAnnouncementBeforeTheFirstStep()
    {
        const Deal deal = dealOf("d", "2025-09", {{.status = Status::Signed, .date = date("2025-11-03")}});
        QCOMPARE(printed(timelineEvents(networkOf({deal}))), QStringList({"2025-09 d 2 first", "2025-11-03 d 3"}));
    }

    void tellsWhenTheTermIsOverUnlessItLapsed()
    {
        Deal runs = dealOf("runs", "2025-01-01", {{.status = Status::Signed}});
        runs.term = {.start = date("2025"), .end = date("2026")};
        Deal lapsed = dealOf("lapsed", "2025-01-02", {{.status = Status::Lapsed}});
        lapsed.term = runs.term;
        QCOMPARE(printed(timelineEvents(networkOf({runs, lapsed}))),
                 QStringList({"2025-01-01 runs 3 first", "2025-01-02 lapsed 6 first", "2027-01-01 runs 7"}));
    }

    void leavesOutWhatHasNoDate()
    {
        QVERIFY(timelineEvents(networkOf({dealOf("d", nullptr, {{.status = Status::Signed}})})).isEmpty());
    }

    void findsTheLastEventUntilADay()
    {
        const auto events = timelineEvents(networkOf({dealOf("x", "2025-01-05", {{.status = Status::Signed}}),
                                                      dealOf("y", "2025-01-05", {{.status = Status::Signed}}),
                                                      dealOf("z", "2025-02-01", {{.status = Status::Signed}})}));
        QCOMPARE(lastEventUntil(events, QDate(2025, 1, 4)), -1);
        QCOMPARE(lastEventUntil(events, QDate(2025, 1, 5)), 1);
        QCOMPARE(lastEventUntil(events, QDate(2025, 12, 31)), 2);
    }
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
