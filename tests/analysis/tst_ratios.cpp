// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/ratios.h"

#include "shared/goldengraph.h"
#include "shared/testnetwork.h"

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

/// What analysts divide by what.
class RatiosTest : public QObject
{
    Q_OBJECT

private slots:
    void dividesAsThePressDid_data() { addGoldenRows(QStringLiteral("analyst_ratios")); }
    void dividesAsThePressDid()
    {
        QFETCH(GoldenCase, golden);
        const QJsonObject input = golden.input;
        const auto number = [&](const char *group, const char *key) {
            return input[QLatin1String(group)][QLatin1String(key)].toDouble();
        };
        QJsonObject financing;
        for (const QString &name : input[QStringLiteral("vendor_financing")].toObject().keys()) {
            const QJsonValue pair = input[QStringLiteral("vendor_financing")][name];
            financing.insert(name, *ratio(pair[0].toDouble(), pair[1].toDouble()));
        }
        std::vector<double> known;
        for (const QJsonValue &share : input[QStringLiteral("customer_shares_known")].toArray())
            known.push_back(share.toDouble());
        const auto bounds = concentrationBounds(known, input[QStringLiteral("largest_unknown_share")].toDouble());
        const auto commitments =
            ratio(number("commitments_cover", "commitments"), number("commitments_cover", "revenue_run_rate"));
        const QHash<QString, std::optional<double>> answers{
            {QStringLiteral("returning_share"),
             ratio(number("returning_share", "invested"), number("returning_share", "purchases"))},
            {QStringLiteral("commitments_to_revenue"), commitments},
            {QStringLiteral("yearly_commitments_to_revenue"),
             ratio(*commitments, number("commitments_cover", "years"))},
            {QStringLiteral("market_value_per_dollar"),
             ratio(number("market_value_per_dollar", "gain"), number("market_value_per_dollar", "deal"))},
            {QStringLiteral("hhi_lower"), bounds->lower},
            {QStringLiteral("hhi_upper"), bounds->upper}};
        for (auto wanted = golden.expected.begin(); wanted != golden.expected.end(); ++wanted) {
            if (wanted.key() == u"vendor_financing") {
                for (const QString &name : financing.keys())
                    close(financing[name].toDouble(), wanted->toObject()[name].toDouble(), golden.tolerance);
                continue;
            }
            QVERIFY2(answers.contains(wanted.key()), qPrintable(wanted.key()));
            close(*answers[wanted.key()], wanted->toDouble(), golden.tolerance);
        }
    }

    void senselessNumbersHaveNoRatio()
    {
        QVERIFY(!ratio(1, 0));
        QVERIFY(!ratio(1, -2));
        QVERIFY(!ratio(std::numeric_limits<double>::infinity(), 2));
        QVERIFY(!concentrationBounds(std::vector{0.7, 0.6}, 0.1));
        QVERIFY(!concentrationBounds(std::vector{-0.1}, 0.1));
        QCOMPARE(concentrationBounds(std::vector{1.0}, 0.1)->upper, 10000.0);
        QCOMPARE(concentration({}), 0.0);
    }

    void vendorFinancingCountsOwnCustomersOnlyAndCarriesItsDeals()
    {
        const CompanyRatios ratios = companyRatios(network(), company("chips"), {});
        QCOMPARE(ratios.vendorFinancing.headline, *Money::fromMajor(110e9));
        QCOMPARE(ratios.vendorFinancing.firm, *Money::fromMajor(10e9));
        QCOMPARE(ratios.vendorFinancing.deals.size(), 2);
        QCOMPARE(ratios.vendorFinancing.deals.first().deal, deal("letter"));
        QCOMPARE(ratios.vendorFinancing.ratios.size(), 2);
        QCOMPARE(ratios.vendorFinancing.ratios.first().denominator.period, QStringLiteral("FY2025"));
        close(ratios.vendorFinancing.ratios.first().headline, 110.0 / 165, 1e-12);
        close(ratios.vendorFinancing.ratios.first().firm, 10.0 / 165, 1e-12);
    }

    void commitmentsFallOnYearsAndTheRestIsUndated()
    {
        const CompanyRatios ratios = companyRatios(network(), company("lab"), {});
        QCOMPARE(ratios.commitments.headline, *Money::fromMajor(345e9));
        QCOMPARE(ratios.commitmentsByYear.size(), 5u);
        QCOMPARE(ratios.commitmentsUndated, Money::fromMajor(45e9)->minorUnits());
    }

    void aBacklogIsSharedByItsCustomers()
    {
        const CompanyRatios ratios = companyRatios(network(), company("cloud"), {});
        QCOMPARE(ratios.backlog->period, QStringLiteral("2025-08-31"));
        QCOMPARE(ratios.backlogShares.size(), 1);
        close(ratios.backlogShares.first().headline, 300.0 / 455, 1e-12);
        QCOMPARE(ratios.customerConcentration, 10000.0);
    }

    void marketValueIsSetBesideTheDeal()
    {
        const auto gains = marketValueGains(network());
        QCOMPARE(gains.size(), 1);
        close(gains.first().perDollar, 250.0 / 300, 1e-12);
    }

    void aCompanyWithoutDealsOrFiguresHasEmptyAnswers()
    {
        const CompanyRatios ratios = companyRatios(network(), company("bank"), {});
        QVERIFY(ratios.vendorFinancing.deals.isEmpty());
        QVERIFY(ratios.commitments.ratios.isEmpty());
        QVERIFY(!ratios.customerConcentration);
        QVERIFY(!ratios.backlog);
    }

private:
    static void close(double actual, double wanted, double tolerance)
    {
        QVERIFY2(std::abs(actual - wanted) <= tolerance * std::max(1.0, std::abs(wanted)),
                 qPrintable(QStringLiteral("%1 and not %2").arg(actual).arg(wanted)));
    }

    static Deal made(const char *id, const char *from, const char *to, DealKind kind, double billions, Status status)
    {
        Deal deal{.id = Test::deal(id), .from = company(from), .to = company(to), .kind = kind};
        deal.amount = Amount{.low = Money::fromMajor(billions * 1e9), .high = Money::fromMajor(billions * 1e9)};
        deal.steps = {StatusStep{.status = status}};
        return deal;
    }

    static Network network()
    {
        Network network;
        const auto add = [&](auto value) {
            if (!network.add(std::move(value)))
                qFatal("a value was refused");
        };
        for (const char *id : {"chips", "lab", "cloud", "bank"})
            add(Company{.id = company(id)});
        Deal letter = made("letter", "chips", "lab", DealKind::Equity, 100, Status::LetterOfIntent);
        letter.amount = Amount{.high = Money::fromMajor(100e9), .upTo = true};
        add(letter);
        add(made("loan", "chips", "lab", DealKind::Debt, 10, Status::Signed));
        add(made("stranger", "chips", "bank", DealKind::Equity, 50, Status::Signed)); // buys nothing
        add(made("order", "lab", "chips", DealKind::Chips, 45, Status::Signed));
        Deal cloud = made("cloud", "lab", "cloud", DealKind::Cloud, 300, Status::Signed);
        cloud.term.start = PartialDate::fromYear(2027);
        cloud.term.years = 5;
        add(cloud);
        for (const auto &[period, billions] :
             {std::pair("2024", 130.5), std::pair("FY2025", 165.0), std::pair("Q1 2025", 44.0)})
            add(Figure{.company = company("chips"),
                       .metric = QStringLiteral("revenue"),
                       .period = QLatin1String(period),
                       .value = Money::fromMajor(billions * 1e9)});
        for (const auto &[period, billions] : {std::pair("2025-08-31", 455.0), std::pair("2025-05-31", 138.0)})
            add(Figure{.company = company("cloud"),
                       .metric = QStringLiteral("remaining performance obligations"),
                       .period = QLatin1String(period),
                       .value = Money::fromMajor(billions * 1e9)});
        add(Reaction{.company = company("cloud"), .deal = Test::deal("cloud"), .valueAdded = Money::fromMajor(250e9)});
        return network;
    }
};

QTEST_GUILESS_MAIN(RatiosTest)
#include "tst_ratios.moc"
