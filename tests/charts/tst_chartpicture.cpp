// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartpicture.h"

#include <QtTest>

using namespace CapitalLoop;

class TestChartPicture : public QObject
{
    Q_OBJECT

private slots:
    void hatchesStayInsideTheirBox()
    {
        const ChartHatch hatch{.rect = QRectF(3.5, 2, 40, 17), .spacing = 5};
        const QList<QLineF> lines = hatchLines(hatch);
        QVERIFY(lines.size() > 8);
        const QRectF around = hatch.rect.adjusted(-1e-9, -1e-9, 1e-9, 1e-9);
        for (const QLineF &line : lines) {
            QVERIFY(around.contains(line.p1()) && around.contains(line.p2()));
            QVERIFY(std::abs(line.angle() - 45) < 1e-6);
        }
    }

    void hatchesOfNeighboursMeet()
    {
        const QList<QLineF> left = hatchLines({.rect = QRectF(0, 0, 10, 20), .spacing = 5});
        const QList<QLineF> right = hatchLines({.rect = QRectF(10, 0, 10, 20), .spacing = 5});
        const auto endsAtTheEdge = [](const QLineF &line) { return line.p2().x() == 10 && line.p2().y() > 0; };
        const auto end = std::ranges::find_if(left, endsAtTheEdge);
        QVERIFY(end != left.end());
        QVERIFY(std::ranges::any_of(right, [&end](const QLineF &line) { return line.p1() == end->p2(); }));
    }

    void boxesWithoutAreaHaveNoHatch()
    {
        QVERIFY(hatchLines({.rect = QRectF(0, 0, 0, 20)}).isEmpty());
        QVERIFY(hatchLines({.rect = QRectF(0, 0, 10, 20), .spacing = 0}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChartPicture)
#include "tst_chartpicture.moc"
