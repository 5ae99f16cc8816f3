// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/networkcheck.h"

#include "shared/testnetwork.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>
#include <numeric>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;
using Kind = Finding::Kind;

Q_DECLARE_METATYPE(std::function<void(CapitalLoop::Records &)>)

namespace {

/// The small network with a source at every deal and a deal of d, so that nothing is found in it.
Network soundNetwork()
{
    const Network small = smallNetwork();
    Records records = small.records();
    records.sources.append({.id = SourceId(QStringLiteral("s"))});
    Deal last = records.deals[4];
    last.id = deal("cd");
    last.from = company("c");
    last.to = company("d");
    last.amount->low = last.amount->high = Money::fromMajor(15e9);
    records.deals.append(last);
    records.deals[1].kind = DealKind::Debt;
    for (Deal &deal : records.deals)
        deal.sources = {SourceId(QStringLiteral("s"))};
    return *small.withRecords(records);
}

Network changed(const std::function<void(Records &)> &change)
{
    const Network sound = soundNetwork();
    Records records = sound.records();
    change(records);
    return *sound.withRecords(records);
}

QList<Kind> kinds(const Network &network)
{
    QList<Kind> kinds;
    for (const Finding &finding : findingsOf(network))
        kinds.append(finding.kind);
    return kinds;
}

int editDistance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0]++;
        for (qsizetype j = 1; j <= b.size(); ++j)
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1])}));
    }
    return row.last();
}

} // namespace

class TestNetworkCheck : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingInASoundNetwork() { QCOMPARE(findingsOf(soundNetwork()), QList<Finding>()); }

    void findsNothingInAnEmptyNetwork() { QCOMPARE(findingsOf(Network()), QList<Finding>()); }

    void findsWhatIsWrong_data()
    {
        using Change = std::function<void(Records &)>;
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Change>("change");
        QTest::newRow("self") << Kind::SelfDeal << Change([](Records &r) { r.deals[4].to = r.deals[4].from; });
        QTest::newRow("negative") << Kind::NegativeAmount << Change([](Records &r) {
            r.deals[0].amount = Amount{.low = Money(-200, {}), .high = Money(-100, {})};
        });
        QTest::newRow("absurd") << Kind::AbsurdAmount << Change([](Records &r) {
            r.deals[0].amount = Amount{.high = Money::fromMajor(3e13)};
        });
        QTest::newRow("paid") << Kind::PaidAboveAmount
                              << Change([](Records &r) { r.deals[0].amount->paid = Money::fromMajor(101e9); });
        QTest::newRow("term") << Kind::TermEndsBeforeStart << Change([](Records &r) {
            r.deals[0].term = {.start = PartialDate::fromYear(2027), .end = PartialDate::fromMonth(2026, 12)};
        });
        QTest::newRow("steps") << Kind::StatusOutOfOrder << Change([](Records &r) {
            r.deals[0].steps = {{.status = Status::Announced, .date = PartialDate::fromMonth(2025, 9)},
                                {.status = Status::Reported},
                                {.status = Status::Signed, .date = PartialDate::fromMonth(2025, 8)}};
        });
        QTest::newRow("overlap circle") << Kind::OverlapsInCircle << Change([](Records &r) {
            r.deals[0].overlaps = {deal("ab2")};
            r.deals[1].overlaps = {deal("ba")};
            r.deals[2].overlaps = {deal("ab1")};
        });
        QTest::newRow("may overlap") << Kind::MayOverlap << Change([](Records &r) {
            r.deals[1].kind = r.deals[0].kind;
            r.deals[1].amount = r.deals[0].amount;
        });
        QTest::newRow("alike") << Kind::NamesAlike << Change([](Records &r) {
            r.companies[0].name.en = QStringLiteral("Oracle");
            r.companies[3].name.en = QStringLiteral("Orcle");
        });
        QTest::newRow("future") << Kind::FutureValuation << Change([](Records &r) {
            r.valuations.append({.company = company("a"), .date = *PartialDate::fromYear(2026)});
        });
        QTest::newRow("no source") << Kind::NoSource << Change([](Records &r) { r.deals[0].sources.clear(); });
        QTest::newRow("source unused") << Kind::SourceUnused << Change([](Records &r) {
            r.sources.append({.id = SourceId(QStringLiteral("t"))});
        });
        QTest::newRow("company unused") << Kind::CompanyUnused
                                        << Change([](Records &r) { r.companies.append({.id = company("e")}); });
    }

    void findsWhatIsWrong()
    {
        QFETCH(Kind, kind);
        QFETCH(std::function<void(Records &)>, change);
        const Network network = changed(change);
        QCOMPARE(kinds(network), QList{kind});
        const Finding finding = findingsOf(network)[0];
        const auto better = fixed(network, finding);
        QCOMPARE(better.has_value(), isFixable(kind));
        if (!better)
            return;
        // What was wrong is gone, nothing new is wrong (but for a company or two made one), and no deal went.
        QCOMPARE(kinds(*better), QList<Kind>());
        QCOMPARE(better->deals().size(), network.deals().size());
        QVERIFY(!fixed(soundNetwork(), finding) || kind == Kind::MayOverlap || kind == Kind::StatusOutOfOrder ||
                kind == Kind::NamesAlike);
    }

    void aNegativePaymentBecomesOneTheOtherWay()
    {
        const Network network =
            changed([](Records &r) { r.deals[0].amount = Amount{.low = Money(-200, {}), .high = Money(-100, {})}; });
        const Deal deal = *fixed(network, findingsOf(network)[0])->deal(Test::deal("ab1"));
        QCOMPARE(deal.from, company("b"));
        QCOMPARE(deal.to, company("a"));
        QCOMPARE(deal.amount->low, Money(100, {}));
        QCOMPARE(deal.amount->high, Money(200, {}));
    }

    void namesOneLetterApartAreFoundAsByComparingAll()
    {
        // Against the definition, on many made-up names of few letters.
        QRandomGenerator random(7);
        Network network;
        QStringList names;
        for (int i = 0; i < 300; ++i) {
            QString name;
            const int length = random.bounded(5, 8);
            for (int j = 0; j < length; ++j)
                name += QChar(u'a' + random.bounded(3));
            names.append(name);
            Company company{.id = CompanyId(QString::number(i))};
            company.name.en = name;
            QVERIFY(network.add(company));
        }
        QSet<QString> found;
        for (const Finding &finding : findingsOf(network)) {
            if (finding.kind != Kind::NamesAlike)
                continue;
            found.insert(finding.otherCompany->text());
            const int distance =
                editDistance(names[finding.company->text().toInt()], names[finding.otherCompany->text().toInt()]);
            QVERIFY2(distance <= 2, qPrintable(QString::number(distance))); // a letter exchanged, or two neighbours
        }
        for (int i = 0; i < names.size(); ++i) {
            const bool hasTwin = std::ranges::any_of(
                names.first(i), [&](const QString &other) { return editDistance(other, names[i]) <= 1; });
            QVERIFY2(!hasTwin || found.contains(QString::number(i)), qPrintable(names[i]));
        }
    }

    void dealsMayNameEachOther()
    {
        const Network network = changed([](Records &r) {
            r.deals[0].overlaps = {deal("ab2")};
            r.deals[1].overlaps = {deal("ab1")};
        });
        QCOMPARE(kinds(network), QList<Kind>());
    }

    void figuresAndLoneLettersTellNamesApart()
    {
        const Network network = changed([](Records &r) {
            r.companies[0].name.en = QStringLiteral("Vision Fund 1");
            r.companies[1].name.en = QStringLiteral("Vision Fund 2");
            r.companies[2].name.en = QStringLiteral("Company A");
            r.companies[3].name.en = QStringLiteral("Company B");
        });
        QCOMPARE(kinds(network), QList<Kind>());
    }

    void shortNamesMayDifferByALetter()
    {
        const Network network = changed([](Records &r) {
            r.companies[0].name.en = QStringLiteral("AMD");
            r.companies[1].name.en = QStringLiteral("AMI");
        });
        QCOMPARE(kinds(network), QList<Kind>());
    }
};

QTEST_APPLESS_MAIN(TestNetworkCheck)
#include "tst_networkcheck.moc"
