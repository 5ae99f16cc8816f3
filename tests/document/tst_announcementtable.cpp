// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/tables/announcementfiltermodel.h"
#include "document/tables/announcementtablemodel.h"

#include "shared/testnetwork.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

using Column = AnnouncementTableModel::Column;

/// The table of what was announced against what has been paid.
class AnnouncementTableTest : public QObject
{
    Q_OBJECT

private slots:
    void showsTheDealsAnnouncedOnAKnownDay()
    {
        Document document;
        document.setNetwork(network(), {});
        AnnouncementTableModel model(document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 3); // two are known to the year
        QCOMPARE(texts(model, 0), (QStringList{"A → B", "22 September 2025", "$100B", "$5B", "–", "+10%", "+$50B",
                                               "+0.50", "computed"}));
        QCOMPARE(texts(model, 1), (QStringList{"A → B", "23 September 2025", "not disclosed", "not known", "–", "−50%",
                                               "−$275B", "–", "computed"}));
        QCOMPARE(texts(model, 2).mid(4), (QStringList{"–", "+36%", "–", "–", "News"}));
        QVERIFY(tip(model, 0, Column::RecipientMove)
                    .contains("100 dollars on 19 September 2025, 110 dollars on 22 September 2025"));
        QVERIFY(tip(model, 0, Column::PayerMove).contains("No share price or market value"));
        QVERIFY(tip(model, 1, Column::PerDollar).contains("no amount"));
    }

    void followsTheDocument()
    {
        Document document;
        AnnouncementTableModel model(document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        document.setNetwork(network(), {});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowOf(deal("ab2")), 1);
        QCOMPARE(model.rowOf(deal("ca")), -1);
        model.setLanguage(Language::SimplifiedChinese);
        QCOMPARE(model.index(0, Column::Announced).data().toString(), QStringLiteral("2025年9月22日"));
        document.setNetwork({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void whatIsNotKnownComesLast_data()
    {
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("rising") << Qt::AscendingOrder << QStringList{"−$275B", "+$50B", "–"};
        QTest::newRow("falling") << Qt::DescendingOrder << QStringList{"+$50B", "−$275B", "–"};
    }
    void whatIsNotKnownComesLast()
    {
        QFETCH(Qt::SortOrder, order);
        QFETCH(QStringList, wanted);
        Document document;
        document.setNetwork(network(), {});
        AnnouncementTableModel model(document);
        AnnouncementFilterModel filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        filter.sort(Column::Gained, order);
        QStringList shown;
        for (int row = 0; row < filter.rowCount(); ++row)
            shown.append(filter.index(row, Column::Gained).data().toString());
        QCOMPARE(shown, wanted);
    }

    void leavesOutDealsWithoutAMove()
    {
        Document document;
        Network quiet = network();
        Records records = quiet.records();
        records.closes.clear();
        document.setNetwork(*quiet.withRecords(records), {});
        AnnouncementTableModel model(document);
        AnnouncementFilterModel filter;
        filter.setSourceModel(&model);
        QCOMPARE(filter.rowCount(), 3);
        filter.setKnownOnly(true);
        QCOMPARE(filter.rowCount(), 1); // published
        filter.setFilterFixedString(QStringLiteral("nobody"));
        QCOMPARE(filter.rowCount(), 0);
    }

    void copiesPlainNumbers()
    {
        Document document;
        document.setNetwork(network(), {});
        const AnnouncementTableModel model(document);
        const QStringList lines = model.copied({0, 1}, u',').split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), 4); // with the titles and an end
        QCOMPARE(lines[1], QStringLiteral("A → B,2025-09-22,100000000000,5000000000,,10,50000000000,0.5,computed"));
        QVERIFY(model.copied({0}, u'\t').contains(u'\t'));
    }

private:
    static QStringList texts(const AnnouncementTableModel &model, int row)
    {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts.append(model.index(row, column).data().toString());
        return texts;
    }

    static QString tip(const AnnouncementTableModel &model, int row, int column)
    {
        return model.index(row, column).data(Qt::ToolTipRole).toString();
    }

    static Network network()
    {
        Network network = smallNetwork();
        Records records = network.records();
        records.sources = {Source{.id = SourceId("s"), .publisher = QStringLiteral("News")}};
        records.deals[0].announced = PartialDate::fromIso(u"2025-09-22");
        records.deals[0].amount->paid = Money::fromMajor(5e9);
        records.deals[1].announced = PartialDate::fromIso(u"2025-09-23");
        records.deals[1].amount.reset();
        const auto close = [](const char *iso, double price) {
            return Close{.company = company("b"),
                         .date = *PartialDate::fromIso(QString::fromLatin1(iso)),
                         .price = *Money::fromMajor(price)};
        };
        records.closes = {close("2025-09-19", 100), close("2025-09-22", 110), close("2025-09-23", 55)};
        records.valuations = {Valuation{.company = company("b"),
                                        .date = *PartialDate::fromIso(u"2025-09-19"),
                                        .value = *Money::fromMajor(500e9),
                                        .basis = QStringLiteral("market cap")}};
        records.reactions = {
            Reaction{.company = company("c"), .deal = deal("bc"), .changePercent = 36, .sources = {SourceId("s")}}};
        return *network.withRecords(std::move(records));
    }
};

QTEST_GUILESS_MAIN(AnnouncementTableTest)
#include "tst_announcementtable.moc"
