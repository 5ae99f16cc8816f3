// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/dealwords.h"

#include <QTest>

using namespace CapitalLoop;

namespace {

Company company(const char *id, const char *name, Role role)
{
    return {.id = CompanyId(QString::fromUtf8(id)), .name = {.en = QString::fromUtf8(name)}, .role = role};
}

Amount amount(std::optional<double> low, std::optional<double> high)
{
    Amount result;
    if (low)
        result.low = Money::fromMajor(*low);
    if (high)
        result.high = Money::fromMajor(*high);
    return result;
}

} // namespace

class TestDealWords : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesAmountsAsTheyWerePublished_data();
    void writesAmountsAsTheyWerePublished();
    void saysADealInASentence();
    void saysEachKindInItsOwnWords_data();
    void saysEachKindInItsOwnWords();
    void saysAWarrantFromTheHoldersSide();
    void saysThatAnAmountWasNotDisclosed();
    void usesTheStatusOfTheNetworksDay();
    void neverTellsTheValueOfAStakeAsMoneyPaid();
    void datesOnlyTheFirstStepByTheAnnouncement();
    void saysACompanyInASentence();
    void translatesOnlyKnownWords();

private:
    Network m_network;
    Deal m_deal;
};

void TestDealWords::init()
{
    m_network = {};
    QVERIFY(m_network.add(company("nvidia", "Nvidia", Role::Chips)));
    QVERIFY(m_network.add(company("openai", "OpenAI", Role::Lab)));
    m_deal = {};
    m_deal.id = DealId(QStringLiteral("letter"));
    m_deal.from = CompanyId(QStringLiteral("nvidia"));
    m_deal.to = CompanyId(QStringLiteral("openai"));
    m_deal.amount = amount({}, 100e9);
    m_deal.amount->upTo = true;
    m_deal.announced = PartialDate::fromIso(u"2025-09-22");
    m_deal.steps = {{.status = Status::LetterOfIntent, .date = PartialDate::fromIso(u"2025-09-22")}};
}

void TestDealWords::writesAmountsAsTheyWerePublished_data()
{
    QTest::addColumn<double>("low"); // -1 = not given
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("upTo");
    QTest::addColumn<bool>("about");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("arrow");
    QTest::newRow("exact") << 100e9 << 100e9 << false << false << "$100B" << "$100B";
    QTest::newRow("ceiling") << -1. << 100e9 << true << false << "up to $100B" << "≤$100B";
    QTest::newRow("ceiling with a firm part") << 10e9 << 100e9 << true << false << "$10B, up to $100B" << "≤$100B";
    QTest::newRow("about") << 3e9 << 3e9 << false << true << "about $3B" << "~$3B";
    QTest::newRow("more than") << 30e9 << -1. << false << false << "more than $30B" << ">$30B";
    QTest::newRow("range") << 10e9 << 40e9 << false << false << "$10B–$40B" << "$10B–$40B";
}

void TestDealWords::writesAmountsAsTheyWerePublished()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(bool, upTo);
    QFETCH(bool, about);
    m_deal.amount = amount(low < 0 ? std::nullopt : std::optional(low), high < 0 ? std::nullopt : std::optional(high));
    m_deal.amount->upTo = upTo;
    m_deal.amount->about = about;
    const Formatter formatter(Language::English);
    QTEST(amountText(m_deal, formatter), "text");
    QTEST(arrowText(m_deal, formatter), "arrow");
}

void TestDealWords::saysADealInASentence()
{
    QCOMPARE(dealSentence(m_network, m_deal, Formatter(Language::English)),
             QString("Nvidia invests up to 100 billion dollars in OpenAI (letter of intent, 22 September 2025)."));
}

void TestDealWords::saysEachKindInItsOwnWords_data()
{
    QTest::addColumn<DealKind>("kind");
    QTest::addColumn<QString>("sentence");
    const QString end = QStringLiteral(" (signed, September 2025).");
    const auto row = [&](DealKind kind, const char *sentence) {
        QTest::newRow(sentence) << kind << QString::fromUtf8(sentence) + end;
    };
    row(DealKind::Equity, "Nvidia invests 2 billion dollars in OpenAI");
    row(DealKind::Debt, "Nvidia lends 2 billion dollars to OpenAI");
    row(DealKind::Guarantee, "Nvidia guarantees 2 billion dollars for OpenAI");
    row(DealKind::FundCommitment, "Nvidia commits 2 billion dollars to OpenAI");
    row(DealKind::Grant, "Nvidia grants shares worth 2 billion dollars to OpenAI");
    row(DealKind::Chips, "Nvidia pays 2 billion dollars to OpenAI for chips");
    row(DealKind::Cloud, "Nvidia pays 2 billion dollars to OpenAI for cloud computing");
    row(DealKind::Lease, "Nvidia pays 2 billion dollars to OpenAI under a lease");
    row(DealKind::Service, "Nvidia pays 2 billion dollars to OpenAI for services");
    row(DealKind::Manufacturing, "Nvidia pays 2 billion dollars to OpenAI for manufacturing");
    row(DealKind::RevenueShare, "Nvidia pays 2 billion dollars to OpenAI as a share of its revenue");
    row(DealKind::Acquisition, "Nvidia acquires OpenAI for 2 billion dollars");
    row(DealKind::Warrant, "OpenAI may buy Nvidia shares");
}

void TestDealWords::saysEachKindInItsOwnWords()
{
    QFETCH(DealKind, kind);
    m_deal.kind = kind;
    m_deal.amount = amount(2e9, 2e9);
    m_deal.steps = {{.status = Status::Signed, .date = PartialDate::fromIso(u"2025-09")}};
    QTEST(dealSentence(m_network, m_deal, Formatter(Language::English)), "sentence");
}

void TestDealWords::saysAWarrantFromTheHoldersSide()
{
    m_deal.kind = DealKind::Warrant;
    m_deal.amount = {};
    m_deal.quantities.shares = 160e6;
    m_deal.quantities.stakePercent = 10;
    m_deal.steps = {{.status = Status::Signed}};
    m_deal.announced = {};
    QCOMPARE(dealSentence(m_network, m_deal, Formatter(Language::English)),
             QString("OpenAI may buy Nvidia shares (160 million shares, about 10%; signed)."));
    m_deal.quantities.stakePercent = {};
    m_deal.quantities.shares = 33.5e6;
    QCOMPARE(dealSentence(m_network, m_deal, Formatter(Language::English)),
             QString("OpenAI may buy Nvidia shares (33.5 million shares; signed)."));
}

void TestDealWords::saysThatAnAmountWasNotDisclosed()
{
    m_deal.amount = {};
    const Formatter formatter(Language::English);
    QCOMPARE(amountText(m_deal, formatter), QString("not disclosed"));
    QCOMPARE(arrowText(m_deal, formatter), QString("n/d"));
    QCOMPARE(
        dealSentence(m_network, m_deal, formatter),
        QString("Nvidia invests an amount that was not disclosed in OpenAI (letter of intent, 22 September 2025)."));
}

void TestDealWords::usesTheStatusOfTheNetworksDay()
{
    m_deal.steps.append({.status = Status::Lapsed, .date = PartialDate::fromIso(u"2026-02")});
    const Formatter formatter(Language::English);
    QVERIFY(dealSentence(m_network, m_deal, formatter).endsWith("(lapsed, February 2026)."));
    m_network.asOf = QDate(2025, 10, 31);
    QVERIFY(dealSentence(m_network, m_deal, formatter).endsWith("(letter of intent, 22 September 2025)."));
}

void TestDealWords::neverTellsTheValueOfAStakeAsMoneyPaid()
{
    m_deal.amount->basis = QStringLiteral("value of the stake");
    QVERIFY(dealSentence(m_network, m_deal, Formatter(Language::English))
                .startsWith(QStringLiteral("Nvidia holds a stake in OpenAI that is worth ")));
}

void TestDealWords::datesOnlyTheFirstStepByTheAnnouncement()
{
    m_deal.announced = PartialDate::fromDay(QDate(2025, 9, 12));
    m_deal.steps = {{.status = Status::LetterOfIntent}};
    const Formatter formatter(Language::English);
    QVERIFY(
        dealSentence(m_network, m_deal, formatter).endsWith(QStringLiteral("(letter of intent, 12 September 2025).")));
    m_deal.steps.append({.status = Status::Paid});
    QVERIFY(dealSentence(m_network, m_deal, formatter).endsWith(QStringLiteral("(paid).")));
}

void TestDealWords::saysACompanyInASentence()
{
    const Company nvidia = *m_network.company(CompanyId(QStringLiteral("nvidia")));
    const Formatter formatter(Language::English);
    QCOMPARE(companySentence(m_network, nvidia, formatter), QString("Nvidia, chips: no valuation is known."));
    QVERIFY(m_network.add(Valuation{.company = nvidia.id,
                                    .date = *PartialDate::fromIso(u"2025-10-29"),
                                    .value = *Money::fromMajor(4.9e12),
                                    .basis = QStringLiteral("market cap")}));
    QCOMPARE(companySentence(m_network, nvidia, formatter),
             QString("Nvidia, chips: 4.9 trillion dollars (market cap, 29 October 2025)."));
    QCOMPARE(companySentence(m_network, nvidia, formatter, QDate(2025, 1, 1)),
             QString("Nvidia, chips: no valuation is known."));
}

void TestDealWords::translatesOnlyKnownWords()
{
    for (const Role role : {Role::Chips, Role::Lab, Role::Cloud, Role::Capital, Role::Supplier, Role::Other})
        QVERIFY(!roleName(role).isEmpty());
    for (int status = 0; status <= static_cast<int>(Status::Lapsed); ++status)
        QVERIFY(!statusName(static_cast<Status>(status)).isEmpty());
    for (int kind = 0; kind <= static_cast<int>(DealKind::Warrant); ++kind)
        QVERIFY(!kindName(static_cast<DealKind>(kind)).isEmpty());
}

QTEST_GUILESS_MAIN(TestDealWords)
#include "tst_dealwords.moc"
