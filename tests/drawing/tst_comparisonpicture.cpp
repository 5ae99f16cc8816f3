// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/comparisonpicture.h"

#include "drawing/drawingbuilder.h"
#include "drawing/svgwriter.h"
#include "shared/testnetwork.h"
#include "words/formatter.h"

#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

/// Two days side by side.
class TestComparisonPicture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLanguage(Language::English); }

    void withoutDaysItIsTheUsualPicture()
    {
        QCOMPARE(buildPicture(network(), places(), {}), buildDrawing(network(), places(), {}));
    }

    void holdsTheDealsOfBothDaysToOneScale()
    {
        const Drawing drawing = buildPicture(network(), places(), compared());
        QCOMPARE(std::ranges::count(drawing.deals, deal("ab1"), &DealShape::id), 2);
        QCOMPARE(std::ranges::count(drawing.deals, deal("new"), &DealShape::id), 1);
        const double middle = drawing.size.width() / 2;
        QList<double> widths;
        QList<double> xs;
        for (const DealShape &shape : drawing.deals) {
            if (shape.id == deal("new"))
                QVERIFY(shape.start.x() > middle && shape.end.x() > middle);
            if (shape.id == deal("ab1")) {
                widths.append(shape.width);
                xs.append(shape.start.x());
            }
        }
        QCOMPARE(widths[0], widths[1]);
        QVERIFY(xs[0] < middle && xs[1] > middle);
    }

    void tellsBothDaysAndTheLargestChangesFirst()
    {
        const Drawing drawing = buildPicture(network(), places(), compared());
        QCOMPARE(textsOf(drawing, "then"), QStringList("As known on 31 October 2025"));
        QCOMPARE(textsOf(drawing, "now"), QStringList("As known on 31 January 2026"));
        const QStringList changes = textsOf(drawing, "changes");
        QCOMPARE(changes.size(), 2);
        QVERIFY2(changes[0].startsWith(QStringLiteral("New: A")), qPrintable(changes[0]));
        QVERIFY2(changes[1].contains(QStringLiteral("no longer in force")), qPrintable(changes[1]));
        QVERIFY(!textsOf(drawing, "source-line").isEmpty());
        QVERIFY(textsOf(drawing, "title").join(u' ').contains("2 of the connections"));
    }

    void saysHowManyChangesFindNoRoom()
    {
        Network many = network();
        for (int i = 0; i < 150; ++i) {
            Deal more{.id = DealId(QStringLiteral("more%1").arg(i)), .from = company(i % 2 ? "a" : "b")};
            more.to = CompanyId(QStringLiteral("to%1").arg(i));
            Company to{.id = more.to};
            to.name.en = QStringLiteral("To %1").arg(i);
            QVERIFY(many.add(to));
            more.announced = date("2025-12-01");
            more.steps = {StatusStep{.status = Status::Signed, .date = more.announced}};
            QVERIFY(many.add(more));
        }
        const Drawing drawing = buildPicture(many, places(), compared());
        const QStringList changes = textsOf(drawing, "changes");
        QVERIFY(changes.size() > 20);
        QVERIFY2(changes.last().startsWith(QStringLiteral("and ")), qPrintable(changes.last()));
        QVERIFY(changes.last().endsWith(QStringLiteral(" more")));
    }

    void nothingIsClippedInAnyShape_data()
    {
        QTest::addColumn<QSizeF>("size");
        for (const QSizeF size : {QSizeF(1280, 720), QSizeF(1920, 1080), QSizeF(794, 1123), QSizeF(1123, 794),
                                  QSizeF(3840, 2160), QSizeF(600, 600), QSizeF(2400, 500)})
            QTest::addRow("%gx%g", size.width(), size.height()) << size;
    }
    void nothingIsClippedInAnyShape()
    {
        QFETCH(QSizeF, size);
        DrawingStyle style = compared();
        style.size = size;
        const Drawing drawing = buildPicture(network(), rescaledPlaces(size), style);
        QVERIFY(std::abs(drawing.size.width() / drawing.size.height() - size.width() / size.height()) < 1e-6);
        QCOMPARE(faultsOf(drawing).clipped, 0);
        QCOMPARE(faultsOf(drawing).overlappingCircles, 0);
        const QRectF canvas(QPointF(), drawing.size);
        for (const FurnitureShape &part : drawing.furniture)
            QVERIFY2(canvas.contains(part.box), qPrintable(part.name));
        const auto boxOf = [&](QStringView name) {
            return std::ranges::find(drawing.furniture, name, &FurnitureShape::name)->box;
        };
        QVERIFY(!boxOf(u"then").intersects(boxOf(u"now")));
        QVERIFY(!boxOf(u"now").intersects(boxOf(u"changes")));
        QVERIFY(!boxOf(u"changes").intersects(boxOf(u"legend")));
        for (const CompanyShape &shape : drawing.companies)
            QVERIFY(boxOf(u"then").contains(shape.centre) || boxOf(u"now").contains(shape.centre));
    }

    void becomesAWellFormedSvgWithBothDays()
    {
        const QByteArray bytes = svg(buildPicture(network(), places(), compared()), {});
        QXmlStreamReader reader(bytes);
        QSet<QString> ids;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement || !reader.attributes().hasAttribute("id"))
                continue;
            const QString id = reader.attributes().value("id").toString();
            QVERIFY2(!ids.contains(id), qPrintable(id));
            ids.insert(id);
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(ids.contains(QStringLiteral("deal-ab1")));
        QCOMPARE(std::ranges::count_if(ids, [](const QString &id) { return id.startsWith("deal-ab1"); }), 2);
    }

    void lightsTheDealsThatChanged()
    {
        const Emphasis emphasis = changedBetween(network(), *compared().compared);
        QCOMPARE(emphasis.deals, (QSet<DealId>{deal("new"), deal("ba")}));
        QVERIFY(emphasis.companies.contains(company("d")));
        QVERIFY(!emphasis.companies.contains(company("c")));
    }

private:
    /// smallNetwork() of January 2026: a pays d 200 billion since December, and what b gave a has lapsed.
    static Network network()
    {
        Records records = smallNetwork().records();
        Deal more{.id = deal("new"), .from = company("a"), .to = company("d")};
        more.amount = Amount{.low = billions(200), .high = billions(200)};
        more.announced = date("2025-12-01");
        more.steps = {StatusStep{.status = Status::Signed, .date = more.announced}};
        records.deals.append(more);
        for (Deal &one : records.deals) {
            if (one.id == deal("ba"))
                one.steps.append({.status = Status::Lapsed, .date = date("2025-12-15")});
        }
        Network network = *smallNetwork().withRecords(records);
        network.asOf = QDate(2026, 1, 31);
        return network;
    }

    static DrawingStyle compared()
    {
        DrawingStyle style;
        style.compared = ComparedDays{QDate(2025, 10, 31), QDate(2026, 1, 31)};
        return style;
    }

    static Positions places()
    {
        return {{company("a"), QPointF(400, 300)},
                {company("b"), QPointF(1300, 350)},
                {company("c"), QPointF(900, 750)},
                {company("d"), QPointF(1700, 600)}};
    }

    static Positions rescaledPlaces(const QSizeF &size)
    {
        Positions result = places();
        const QSizeF canvas = canvasSize(size);
        for (QPointF &at : result)
            at = {at.x() * canvas.width() / 1920, at.y() * canvas.height() / 1080};
        return result;
    }

    static QStringList textsOf(const Drawing &drawing, const char *name)
    {
        QStringList texts;
        for (const FurnitureShape &part : drawing.furniture) {
            for (const TextShape &text : part.name == QLatin1StringView(name) ? part.texts : QList<TextShape>())
                texts.append(text.text);
        }
        return texts;
    }
};

QTEST_MAIN(TestComparisonPicture)
#include "tst_comparisonpicture.moc"
