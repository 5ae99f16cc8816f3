// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/schedule.h"

#include "shared/goldengraph.h"

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

constexpr double Scale = 1e11; // minor units (cents) of a billion dollars

qint64 minor(const QJsonValue &billions)
{
    return qint64(std::llround(billions.toDouble() * Scale));
}

YearlyAmounts scheduled(const QJsonObject &contract)
{
    const auto text = [&](const char *key) { return contract[QLatin1String(key)].toString(); };
    const QString convention = text("convention");
    const qint64 amount = minor(contract[QStringLiteral("amount")]);
    if (convention == u"straight_line_days")
        return straightLine(amount, QDate::fromString(text("start"), Qt::ISODate),
                            QDate::fromString(text("end_exclusive"), Qt::ISODate));
    if (convention == u"linear_ramp")
        return linearRamp(amount, contract[QStringLiteral("first_year")].toInt(),
                          contract[QStringLiteral("years")].toInt());
    std::map<int, double> numbers;
    for (const char *key : {"units_by_year", "weights", "year_weights", "weights_by_year"}) {
        const QJsonObject byYear = contract[QLatin1String(key)].toObject();
        for (auto number = byYear.begin(); number != byYear.end(); ++number)
            numbers[number.key().toInt()] = number->toDouble();
    }
    if (convention == u"milestones")
        return milestones(minor(contract[QStringLiteral("cap")]), minor(contract[QStringLiteral("amount_per_unit")]),
                          numbers);
    if (convention == u"year_weights")
        return byWeights(amount, numbers);
    if (convention == u"at_date")
        return YearlyAmounts{{{QDate::fromString(text("date"), Qt::ISODate).year(), amount}}};
    qWarning("No schedule for the convention %s", qPrintable(convention));
    return {};
}

Deal termDeal(const char *start, double years)
{
    Deal deal{.id = DealId(QStringLiteral("d"))};
    deal.amount = Amount{.low = Money::fromMajor(300e9), .high = Money::fromMajor(300e9)};
    deal.term.start = PartialDate::fromIso(QString::fromLatin1(start));
    deal.term.years = years;
    deal.steps = {StatusStep{.status = Status::Signed}};
    return deal;
}

} // namespace

/// How amounts fall on years.
class ScheduleTest : public QObject
{
    Q_OBJECT

private slots:
    void spreadsThePublishedContracts_data() { addGoldenRows(QStringLiteral("schedule")); }
    void spreadsThePublishedContracts()
    {
        QFETCH(GoldenCase, golden);
        for (const QJsonValue &value : golden.input[QStringLiteral("contracts")].toArray()) {
            const QJsonObject contract = value.toObject();
            const YearlyAmounts amounts = scheduled(contract);
            const QJsonObject wanted = golden.expected[contract[QStringLiteral("id")].toString()].toObject();
            QVERIFY(!wanted.isEmpty());
            qsizetype years = 0;
            for (auto part = wanted.begin(); part != wanted.end(); ++part) {
                const bool undated = part.key() == u"undated";
                years += !undated;
                const double actual = double(undated ? amounts.undated : amounts.in(part.key().toInt())) / Scale;
                const double tolerance = golden.tolerance * std::max(1.0, part->toDouble());
                QVERIFY2(std::abs(actual - part->toDouble()) <= tolerance, qPrintable(part.key()));
            }
            QCOMPARE(qsizetype(std::ranges::count_if(amounts.years, [](const auto &year) { return year.second != 0; })),
                     years);
        }
    }

    void thePartsSumToTheTotalExactly()
    {
        for (const qint64 total : {qint64(1), qint64(99), qint64(30'000'000'000'001), qint64(-7)}) {
            for (const YearlyAmounts &amounts :
                 {straightLine(total, QDate(2025, 11, 3), QDate(2032, 11, 3)), linearRamp(total, 2027, 7),
                  byWeights(total, {{2026, 0.1}, {2027, 0.2}, {2029, 1.0 / 3}})}) {
                qint64 sum = amounts.undated;
                for (const auto &[year, part] : amounts.years)
                    sum += part;
                QCOMPARE(sum, total);
            }
        }
    }

    void aDealWithATermAndNoConventionIsSpreadEvenlyAndSaysSo()
    {
        const auto amounts = yearlyAmounts(termDeal("2027", 5), AmountBasis::Headline);
        QVERIFY(amounts && amounts->assumed);
        QCOMPARE(amounts->years.size(), 5u);
        QCOMPARE(amounts->years.begin()->first, 2027);
        QVERIFY(std::abs(double(amounts->in(2028)) / Scale - 60.13) < 0.01);
    }

    void aConventionOfTheDealComesFirst()
    {
        Deal deal = termDeal("2027", 2);
        deal.schedule = Schedule{.convention = Schedule::Convention::Ramp};
        QCOMPARE(yearlyAmounts(deal, AmountBasis::Headline)->in(2028), minor(200));
        deal.schedule = Schedule{.convention = Schedule::Convention::YearWeights,
                                 .entries = {{.date = PartialDate::fromYear(2030), .weight = 1},
                                             {.date = PartialDate::fromYear(2031), .weight = 3}}};
        QCOMPARE(yearlyAmounts(deal, AmountBasis::Headline)->in(2031), minor(225));
        deal.schedule = Schedule{.convention = Schedule::Convention::Milestones,
                                 .perGigawatt = Money::fromMajor(10e9),
                                 .entries = {{.date = PartialDate::fromYear(2026), .gigawatts = 1}, {.gigawatts = 9}}};
        const auto steps = yearlyAmounts(deal, AmountBasis::Headline);
        QCOMPARE(steps->in(2026), minor(10));
        QCOMPARE(steps->undated, minor(290));
        deal.schedule =
            Schedule{.convention = Schedule::Convention::AtDate,
                     .entries = {{.date = PartialDate::fromIso(u"2026-03-01"), .amount = Money::fromMajor(50e9)},
                                 {.date = PartialDate::fromIso(u"2028-03-01")}}};
        const auto dated = yearlyAmounts(deal, AmountBasis::Headline);
        QCOMPARE(dated->in(2026), minor(50));
        QCOMPARE(dated->in(2028), minor(250));
        QCOMPARE(dated->undated, 0);
    }

    void withoutATermOnlyAPaidStepGivesAYear()
    {
        Deal deal = termDeal("2027", 5);
        deal.term = {};
        QCOMPARE(yearlyAmounts(deal, AmountBasis::Headline)->undated, minor(300));
        deal.steps.append(StatusStep{.status = Status::Paid, .date = PartialDate::fromIso(u"2026-04")});
        QCOMPARE(yearlyAmounts(deal, AmountBasis::Headline)->in(2026), minor(300));
        deal.amount.reset();
        QVERIFY(!yearlyAmounts(deal, AmountBasis::Headline));
    }

    void senselessTermsAndWeightsLeaveAllUndated()
    {
        QCOMPARE(straightLine(5, QDate(2027, 1, 1), QDate(2027, 1, 1)).undated, 5);
        QCOMPARE(straightLine(5, QDate(), QDate(2027, 1, 1)).undated, 5);
        QCOMPARE(byWeights(5, {}).undated, 5);
        QCOMPARE(byWeights(5, {{2027, 0.0}}).undated, 5);
        QCOMPARE(linearRamp(5, 2027, 0).undated, 5);
        QCOMPARE(milestones(5, 10, {{2027, -3.0}}).undated, 5);
    }
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
