// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/caploopreader.h"
#include "io/caploopwriter.h"

#include <QFile>
#include <QJsonDocument>
#include <QtTest>

#include <algorithm>

using namespace CapitalLoop;

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/resources/networks/%1.caploop").arg(name);
}

QByteArray bytesOf(const QString &name)
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Network networkOf(const QString &name)
{
    auto result = readNetworkFile(pathOf(name));
    return result ? result->network : Network();
}

const QString October2025 = QStringLiteral("ai-loop-2025-10");
const QString July2026 = QStringLiteral("ai-loop-2026-07");

bool hasDeal(const Network &network, const CompanyId &from, const CompanyId &to)
{
    return std::ranges::any_of(network.deals(), [&](const Deal &d) { return d.from == from && d.to == to; });
}

/// The valuation of a company on a day that is a computed one, with what others say.
const Valuation *computedOn(const Network &network, const QString &company, const QString &day)
{
    for (const Valuation &v : network.valuations()) {
        if (v.company == CompanyId(company) && v.date.iso() == day && v.computed)
            return &v;
    }
    return nullptr;
}

} // namespace

/// The two networks that travel inside the program.
class BuiltInNetworksTest : public QObject
{
    Q_OBJECT

private:
    static void addBoth()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("October 2025") << October2025;
        QTest::newRow("July 2026") << July2026;
    }

private slots:
    void readsWithoutErrors_data() { addBoth(); }
    void readsWithoutErrors();
    void opensByName_data() { addBoth(); }
    void opensByName();
    void isWrittenAsTheProgramWritesIt_data() { addBoth(); }
    void isWrittenAsTheProgramWritesIt();
    void everyDealHasASourceAndAStatus_data() { addBoth(); }
    void everyDealHasASourceAndAStatus();
    void everySourceIsUsed_data() { addBoth(); }
    void everySourceIsUsed();
    void nothingIsLaterThanThePicture_data() { addBoth(); }
    void nothingIsLaterThanThePicture();
    void overlapsAreMutual_data() { addBoth(); }
    void overlapsAreMutual();
    void paidIsNeverMoreThanTheAmount_data() { addBoth(); }
    void paidIsNeverMoreThanTheAmount();

    void hasEverythingOfOctober2025();
    void allNineLoopsClose();
    void comparisonCompaniesHaveNoModernValues();
    void largestCompaniesOfOctober2025HaveTheirValues();

    void hasEverythingOfJuly2026();
    void drawsTheComputedValueAndKeepsTheOther_data();
    void drawsTheComputedValueAndKeepsTheOther();
    void letterOfAHundredBillionLapsesForThirtyBillionOfEquity();
    void cancelledDealsLapseOnTheirDay_data();
    void cancelledDealsLapseOnTheirDay();
    void loanIsPartlyDrawn();
    void unconfirmedStaysUnconfirmed();
    void targetsOfListingsAreNoValuations();
    void hasMonthEndsOfTheLargest_data();
    void hasMonthEndsOfTheLargest();
};

void BuiltInNetworksTest::readsWithoutErrors()
{
    QFETCH(QString, name);
    const auto result = readNetworkFile(pathOf(name));
    QVERIFY(result.has_value());
    for (const Issue &issue : result->issues) {
        if (issue.severity == Severity::Note)
            continue;
        const Place &place = issue.error.place;
        QFAIL(qPrintable(QStringLiteral("issue %1 at line %2, %3: %4")
                             .arg(int(issue.error.code))
                             .arg(place.line)
                             .arg(place.pointer, issue.error.arguments.join(u", "))));
    }
    QVERIFY(!result->network.title.zhHans.isEmpty());
    QVERIFY(!result->network.title.zhHant.isEmpty());
    QVERIFY(result->network.asOf.has_value());
}

void BuiltInNetworksTest::opensByName()
{
    QFETCH(QString, name);
    const auto result = readNetworkFile(QStringLiteral("example:") + name);
    QVERIFY(result.has_value());
    QVERIFY(result->network == networkOf(name));
}

void BuiltInNetworksTest::isWrittenAsTheProgramWritesIt()
{
    QFETCH(QString, name);
    const QByteArray bytes = bytesOf(name);
    const QByteArray written = writeNetwork(networkOf(name));
    if (bytes == written)
        return;
    const QList<QByteArray> before = bytes.split('\n');
    const QList<QByteArray> after = written.split('\n');
    for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i) {
        if (before[i] != after[i])
            QFAIL(("line " + QByteArray::number(i + 1) + "\n" + before[i] + "\n" + after[i]).constData());
    }
    QCOMPARE(after.size(), before.size());
}

void BuiltInNetworksTest::everyDealHasASourceAndAStatus()
{
    QFETCH(QString, name);
    const Network network = networkOf(name);
    QVERIFY(!network.deals().isEmpty());
    for (const Deal &deal : network.deals()) {
        QVERIFY2(!deal.sources.isEmpty(), qPrintable(deal.id.text()));
        QVERIFY2(!deal.steps.isEmpty(), qPrintable(deal.id.text()));
        QVERIFY2(deal.announced.has_value(), qPrintable(deal.id.text()));
        for (const StatusStep &step : deal.steps)
            QVERIFY2(!step.sources.isEmpty(), qPrintable(deal.id.text()));
    }
}

void BuiltInNetworksTest::everySourceIsUsed()
{
    QFETCH(QString, name);
    const Network network = networkOf(name);
    QVERIFY(!network.sources().isEmpty());
    QJsonObject root = QJsonDocument::fromJson(bytesOf(name)).object();
    root.remove(QStringLiteral("sources"));
    const QByteArray rest = QJsonDocument(root).toJson(QJsonDocument::Compact);
    for (const Source &source : network.sources()) {
        QVERIFY2(rest.contains('"' + source.id.text().toUtf8() + '"'), qPrintable(source.id.text()));
        QVERIFY2(!source.publisher.isEmpty() && !source.title.isEmpty(), qPrintable(source.id.text()));
    }
}

void BuiltInNetworksTest::nothingIsLaterThanThePicture()
{
    QFETCH(QString, name);
    const Network network = networkOf(name);
    QVERIFY(network.asOf);
    for (const Valuation &v : network.valuations())
        QVERIFY2(v.date.firstDay() <= *network.asOf, qPrintable(v.company.text() + v.date.iso()));
    for (const Close &c : network.closes())
        QVERIFY2(c.date.firstDay() <= *network.asOf, qPrintable(c.company.text() + c.date.iso()));
    for (const Deal &deal : network.deals()) {
        for (const StatusStep &step : deal.steps)
            QVERIFY2(!step.date || step.date->firstDay() <= *network.asOf, qPrintable(deal.id.text()));
    }
}

void BuiltInNetworksTest::overlapsAreMutual()
{
    QFETCH(QString, name);
    const Network network = networkOf(name);
    qsizetype count = 0;
    for (const Deal &deal : network.deals()) {
        for (const DealId &other : deal.overlaps) {
            ++count;
            const Deal *found = network.deal(other);
            QVERIFY2(found && found->overlaps.contains(deal.id), qPrintable(deal.id.text()));
        }
    }
    QVERIFY(count > 0);
}

void BuiltInNetworksTest::paidIsNeverMoreThanTheAmount()
{
    QFETCH(QString, name);
    const Network network = networkOf(name);
    qsizetype count = 0;
    for (const Deal &deal : network.deals()) {
        if (!deal.amount || !deal.amount->paid)
            continue;
        ++count;
        QVERIFY2(deal.amount->paid->minorUnits() <= deal.amount->headline().minorUnits(), qPrintable(deal.id.text()));
    }
    QVERIFY(count > 0);
}

void BuiltInNetworksTest::hasEverythingOfOctober2025()
{
    const Network network = networkOf(October2025);
    QCOMPARE(network.companies().size(), 27);
    QCOMPARE(network.deals().size(), 38);
    QCOMPARE(network.loops.size(), 9);
    QCOMPARE(network.claims.size(), 8);
    QCOMPARE(network.figures().size(), 14);
    QCOMPARE(network.reactions().size(), 4);
    QCOMPARE(network.asOf, QDate(2025, 10, 31));
    for (const Company &company : network.companies())
        QVERIFY2(!company.name.en.isEmpty(), qPrintable(company.id.text()));
    QCOMPARE(network.company(CompanyId("nvidia"))->name.zhHant, QStringLiteral("輝達"));
    const Deal *letter = network.deal(DealId("nvidia-openai-equity-2025"));
    QVERIFY(letter && letter->amount && letter->amount->upTo && !letter->amount->floor());
    QCOMPARE(letter->status(), Status::LetterOfIntent);
    const Deal *meta = network.deal(DealId("meta-google-2025"));
    QVERIFY(meta && meta->amount && meta->amount->disputed);
    QCOMPARE(meta->disagreements.size(), 1);
}

void BuiltInNetworksTest::allNineLoopsClose()
{
    const Network network = networkOf(October2025);
    for (const NamedLoop &loop : network.loops) {
        QVERIFY(loop.path.size() >= 2);
        for (qsizetype i = 0; i < loop.path.size(); ++i) {
            const CompanyId &to = loop.path[(i + 1) % loop.path.size()];
            QVERIFY2(hasDeal(network, loop.path[i], to),
                     qPrintable(QStringLiteral("%1: %2").arg(loop.id, loop.path[i].text())));
        }
    }
}

void BuiltInNetworksTest::comparisonCompaniesHaveNoModernValues()
{
    const Network network = networkOf(October2025);
    QVERIFY(network.valuationsOf(CompanyId("lucent")).isEmpty());
    const QList<Valuation> cisco = network.valuationsOf(CompanyId("cisco"));
    QCOMPARE(cisco.size(), 1);
    QCOMPARE(cisco.first().date.iso(), QStringLiteral("2000-03"));
}

void BuiltInNetworksTest::largestCompaniesOfOctober2025HaveTheirValues()
{
    const Network network = networkOf(October2025);
    const auto billions = [&](const char *id) {
        const Valuation *v = network.latestValuation(CompanyId(id), network.asOf);
        return v && v->value.currency() == Currency() ? v->value.major() / 1e9 : 0.0;
    };
    QCOMPARE(billions("nvidia"), 4920.5);
    QCOMPARE(billions("openai"), 500.0);
    QCOMPARE(billions("oracle"), 737.63);
    QVERIFY(billions("microsoft") > 3500 && billions("microsoft") < 4200);
    QVERIFY(billions("google") > 3000 && billions("google") < 3700);
    QVERIFY(billions("coreweave") > 50 && billions("coreweave") < 80);
}

void BuiltInNetworksTest::hasEverythingOfJuly2026()
{
    const Network network = networkOf(July2026);
    QCOMPARE(network.companies().size(), 72);
    QCOMPARE(network.deals().size(), 156);
    // 59 told and 590 market values, less 36 of companies without deals, 5 without a figure, 2 targets of listings and
    // 4 replaced by computed ones; and the computed one of AMD on 27 October 2025.
    QCOMPARE(network.valuations().size(), 59 + 590 - 36 - 5 - 2 - 4 + 1);
    QCOMPARE(network.closes().size(), 616 - 7);
    QCOMPARE(network.figures().size(), 62 + 2 + 65 - 1);
    QCOMPARE(network.reactions().size(), 4);
    QCOMPARE(network.asOf, QDate(2026, 7, 3));
}

void BuiltInNetworksTest::drawsTheComputedValueAndKeepsTheOther_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("day");
    QTest::addColumn<double>("drawn");
    QTest::addColumn<double>("other");
    QTest::newRow("AMD") << "amd" << "2025-10-27" << 421.41 << 370.0;
    QTest::newRow("Nvidia") << "nvidia" << "2026-06-30" << 4862.18 << 4700.0;
    QTest::newRow("CoreWeave") << "coreweave" << "2025-09-30" << 65.77 << 60.0;
    // The printed value is of 29 December; the next computed one is two days later.
    QTest::newRow("Intel") << "intel" << "2025-12-31" << 176.01 << 172.67;
}

void BuiltInNetworksTest::drawsTheComputedValueAndKeepsTheOther()
{
    QFETCH(QString, company);
    QFETCH(QString, day);
    QFETCH(double, drawn);
    QFETCH(double, other);
    const Network network = networkOf(July2026);
    const Valuation *valuation = computedOn(network, company, day);
    QVERIFY(valuation);
    QCOMPARE(valuation->value.major() / 1e9, drawn);
    QCOMPARE(valuation->disagreements.size(), 1);
    const Disagreement &disagreement = valuation->disagreements.first();
    QVERIFY(disagreement.amount.has_value());
    QCOMPARE(disagreement.amount->major() / 1e9, other);
    QVERIFY(!disagreement.sources.isEmpty());
}

void BuiltInNetworksTest::letterOfAHundredBillionLapsesForThirtyBillionOfEquity()
{
    const Network network = networkOf(July2026);
    const Deal *letter = network.deal(DealId("nvidia-openai-100b-loi"));
    const Deal *equity = network.deal(DealId("nvidia-openai-30b"));
    QVERIFY(letter && equity);
    QCOMPARE(letter->status(QDate(2025, 9, 22)), Status::LetterOfIntent);
    QCOMPARE(letter->status(QDate(2026, 2, 26)), Status::LetterOfIntent);
    QCOMPARE(letter->status(QDate(2026, 2, 27)), Status::Lapsed);
    QVERIFY(letter->overlaps.contains(equity->id));
    QCOMPARE(equity->kind, DealKind::Equity);
    QVERIFY(equity->amount.has_value());
    QCOMPARE(equity->amount->headline().major(), 30e9);
    QCOMPARE(equity->status(QDate(2026, 2, 27)), Status::Announced);
    QCOMPARE(equity->status(QDate(2026, 3, 31)), Status::Paid);
}

void BuiltInNetworksTest::cancelledDealsLapseOnTheirDay_data()
{
    QTest::addColumn<QString>("deal");
    QTest::addColumn<QDate>("day");
    QTest::newRow("Core Scientific") << "coreweave-core-scientific" << QDate(2025, 10, 30);
    QTest::newRow("Disney") << "disney-openai-1b" << QDate(2026, 3, 24);
}

void BuiltInNetworksTest::cancelledDealsLapseOnTheirDay()
{
    QFETCH(QString, deal);
    QFETCH(QDate, day);
    const Network network = networkOf(July2026);
    const Deal *found = network.deal(DealId(deal));
    QVERIFY(found);
    QCOMPARE(found->status(day.addDays(-1)), Status::Announced);
    QCOMPARE(found->status(day), Status::Lapsed);
    QVERIFY(!found->amount || !found->amount->paid);
}

void BuiltInNetworksTest::loanIsPartlyDrawn()
{
    const Network network = networkOf(July2026);
    const Deal *loan = network.deal(DealId("coreweave-ddtl-2"));
    QVERIFY(loan && loan->amount && loan->amount->paid);
    QCOMPARE(loan->amount->paid->major(), 4.95e9);
    QCOMPARE(loan->status(QDate(2025, 6, 29)), Status::Signed);
    QCOMPARE(loan->status(QDate(2025, 6, 30)), Status::Delivered);
}

void BuiltInNetworksTest::unconfirmedStaysUnconfirmed()
{
    const Network network = networkOf(July2026);
    QCOMPARE(std::ranges::count_if(network.claims, &Claim::unconfirmed), 21);
    QCOMPARE(network.claims.size(), 25);
}

void BuiltInNetworksTest::targetsOfListingsAreNoValuations()
{
    const Network network = networkOf(July2026);
    const Valuation *openai = network.latestValuation(CompanyId("openai"), network.asOf);
    QVERIFY(openai);
    QCOMPARE(openai->value.major(), 852e9);
    const auto targets = std::ranges::count_if(
        network.figures(), [](const Figure &f) { return f.metric == u"valuation sought in an IPO"; });
    QCOMPARE(targets, 2);
}

void BuiltInNetworksTest::hasMonthEndsOfTheLargest_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("unknown");
    for (const char *id : {"nvidia", "google", "amazon", "broadcom", "oracle", "amd"})
        QTest::newRow(id) << id << "";
    for (const char *id : {"microsoft", "meta"})
        QTest::newRow(id) << id << "2026-01";
}

void BuiltInNetworksTest::hasMonthEndsOfTheLargest()
{
    QFETCH(QString, company);
    QFETCH(QString, unknown);
    const Network network = networkOf(July2026);
    QSet<QString> months;
    for (const Valuation &v : network.valuationsOf(CompanyId(company))) {
        if (v.computed)
            months.insert(v.date.iso().first(7));
    }
    QStringList missing;
    for (QDate month(2022, 12, 1); month <= QDate(2026, 6, 1); month = month.addMonths(1)) {
        if (!months.contains(month.toString(u"yyyy-MM")))
            missing.append(month.toString(u"yyyy-MM"));
    }
    QCOMPARE(missing.join(u' '), unknown);
}

QTEST_GUILESS_MAIN(BuiltInNetworksTest)
#include "tst_builtinnetworks.moc"
