// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/networkedit.h"
#include "model/networkpatch.h"

#include "shared/testnetwork.h"

#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

/// The small network with a source, a valuation, a reaction, an overlap, a loop, a story and places.
Network fullNetwork()
{
    const Network small = smallNetwork();
    Records records = small.records();
    const SourceId source(QStringLiteral("s"));
    records.sources.append({.id = source, .publisher = QStringLiteral("Paper")});
    records.companies[0].sources = {source};
    records.deals[0].sources = {source};
    records.deals[0].steps[0].sources = {source};
    records.deals[0].disagreements = {{.about = QStringLiteral("amount"), .sources = {source}}};
    records.deals[1].overlaps = {deal("ab1")};
    records.valuations.append(
        {.company = company("a"), .value = Money(100, {}), .event = deal("ab1"), .sources = {source}});
    records.valuations.append({.company = company("c"), .value = Money(300, {}), .event = deal("ab1")});
    records.reactions.append({.company = company("c"), .deal = deal("ab1"), .changePercent = 3});
    Network network = *small.withRecords(records);
    network.loops = {{.id = QStringLiteral("abc"), .path = {company("a"), company("b"), company("c")}}};
    network.pinned = {company("a"), company("d")};
    network.layouts = {{.engine = QStringLiteral("balanced"),
                        .canvas = {10, 10},
                        .positions = {{company("a"), {1, 1}}, {company("d"), {2, 2}}}}};
    network.stories = {{.id = StoryId(QStringLiteral("st")),
                        .steps = {{.companies = {company("a"), company("b")},
                                   .loop = {company("a"), company("b"), company("c")},
                                   .deals = {deal("ab1"), deal("bc")},
                                   .sources = {source}}}}};
    return network;
}

QStringList dealIds(const Network &network)
{
    QStringList ids;
    for (const Deal &deal : network.deals())
        ids.append(deal.id.text());
    return ids;
}

} // namespace

class TestNetworkEdit : public QObject
{
    Q_OBJECT

private slots:
    void recordsMakeTheSameNetworkAgain()
    {
        const Network network = fullNetwork();
        const auto again = network.withRecords(network.records());
        QVERIFY(again);
        QCOMPARE(*again, network);
    }

    void recordsThatDoNotHoldAreRefused()
    {
        const Network network = smallNetwork();
        Records records = network.records();
        records.deals[2].to = company("nobody");
        const auto answer = network.withRecords(records);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::UnknownCompany);
        QCOMPARE(answer.error().arguments, QStringList{QStringLiteral("nobody")});
    }

    void aCompanyGoesWithWhateverHangsOnIt()
    {
        const Network left = without(fullNetwork(), {.companies = {company("a")}});
        QCOMPARE(dealIds(left), QStringList{QStringLiteral("bc")});
        QVERIFY(!left.company(company("a")));
        QCOMPARE(left.valuations().size(), 1);
        QVERIFY(!left.valuations()[0].event);
        QVERIFY(left.reactions().isEmpty());
        QVERIFY(left.loops.isEmpty());
        QCOMPARE(left.pinned, QSet{company("d")});
        QCOMPARE(left.layouts[0].positions.keys(), QList{company("d")});
        QCOMPARE(left.stories[0].steps[0].companies, QList{company("b")});
        QCOMPARE(left.stories[0].steps[0].deals, QList{deal("bc")});
        QVERIFY(left.stories[0].steps[0].loop.isEmpty()); // without one of its companies it is another
        QCOMPARE(without(fullNetwork(), {.companies = {company("d")}}).stories[0].steps[0].loop.size(), 3);
    }

    void aDealGoesOutOfEveryMention()
    {
        const Network left = without(fullNetwork(), {.deals = {deal("ab1")}});
        QCOMPARE(left.deals().size(), 4);
        QVERIFY(left.deal(deal("ab2"))->overlaps.isEmpty());
        QVERIFY(!left.valuations()[0].event);
        QVERIFY(left.reactions().isEmpty());
        QCOMPARE(left.companies().size(), 4);
    }

    void aSourceGoesOutOfEveryRecord()
    {
        const Network left = without(fullNetwork(), {.sources = {SourceId(QStringLiteral("s"))}});
        QVERIFY(left.sources().isEmpty());
        QVERIFY(left.company(company("a"))->sources.isEmpty());
        const Deal &deal = *left.deal(Test::deal("ab1"));
        QVERIFY(deal.sources.isEmpty() && deal.steps[0].sources.isEmpty() && deal.disagreements[0].sources.isEmpty());
        QVERIFY(left.valuations()[0].sources.isEmpty());
        QVERIFY(left.stories[0].steps[0].sources.isEmpty());
        QCOMPARE(left.deals().size(), 5);
    }

    void twoCompaniesBecomeOne()
    {
        Network before = fullNetwork();
        Records records = before.records();
        records.companies[0].name.zhHans = QStringLiteral("甲");
        records.companies[1].name.zhHans.clear();
        records.companies[0].ticker = QStringLiteral("AAA");
        before = *before.withRecords(records);
        const Network after = merged(before, company("b"), company("a"));
        QVERIFY(!after.company(company("a")));
        const Company &kept = *after.company(company("b"));
        QCOMPARE(kept.name.en, QStringLiteral("B"));
        QCOMPARE(kept.name.zhHans, QStringLiteral("甲"));
        QCOMPARE(kept.ticker, QStringLiteral("AAA"));
        QCOMPARE(kept.sources.size(), 1);
        QCOMPARE(after.deals().size(), 5);
        QCOMPARE(after.deal(deal("ca"))->to, company("b"));
        QCOMPARE(after.valuations()[0].company, company("b"));
        QCOMPARE(merged(before, company("b"), company("b")), before);
        QCOMPARE(merged(before, company("nobody"), company("a")), before);
    }

    void idsAreMadeOfNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("plain") << QStringLiteral("Open AI, Inc.") << QStringLiteral("open-ai-inc");
        QTest::newRow("taken") << QStringLiteral("A") << QStringLiteral("a-2");
        QTest::newRow("chinese") << QStringLiteral("月之暗面") << QStringLiteral("月之暗面");
        QTest::newRow("nothing left") << QStringLiteral("?!") << QStringLiteral("company");
    }

    void idsAreMadeOfNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, id);
        const Network network = smallNetwork();
        const auto made = freshId<CompanyId>(name, QStringLiteral("company"),
                                             [&](const CompanyId &c) { return network.company(c) != nullptr; });
        QCOMPARE(made.text(), id);
    }

    void patchesLeadThereAndBack_data()
    {
        QTest::addColumn<Network>("after");
        QTest::newRow("nothing") << fullNetwork();
        QTest::newRow("empty") << Network();
        QTest::newRow("less") << without(fullNetwork(), {.companies = {company("b")}});
        QTest::newRow("source") << without(fullNetwork(), {.sources = {SourceId(QStringLiteral("s"))}});
        Network titled = fullNetwork();
        titled.title.en = QStringLiteral("Other");
        QTest::newRow("words") << titled;
        Records records = fullNetwork().records();
        records.deals.move(0, 3);
        QTest::newRow("order") << *fullNetwork().withRecords(records);
        records.deals.append(records.deals[0]);
        records.deals.last().id = deal("new");
        records.deals[1].note.en = QStringLiteral("changed");
        QTest::newRow("more and changed") << *fullNetwork().withRecords(records);
    }

    void patchesLeadThereAndBack()
    {
        QFETCH(Network, after);
        const Network before = fullNetwork();
        const NetworkPatch patch = patchBetween(before, after);
        QCOMPARE(patch.isEmpty(), before == after);
        QCOMPARE(patched(before, patch), after);
        QCOMPARE(patched(after, patch.reversed()), before);
    }

    void aPatchOfOneRowHoldsThatRow()
    {
        const Network before = fullNetwork();
        Records records = before.records();
        records.deals[3].note.en = QStringLiteral("changed");
        const NetworkPatch patch = patchBetween(before, *before.withRecords(records));
        QCOMPARE(patch.deals.at, 3);
        QCOMPARE(patch.deals.before.size(), 1);
        QCOMPARE(patch.deals.after.size(), 1);
        QVERIFY(patch.companies.isEmpty() && !patch.words);
    }
};

Q_DECLARE_METATYPE(CapitalLoop::Network)
QTEST_APPLESS_MAIN(TestNetworkEdit)
#include "tst_networkedit.moc"
