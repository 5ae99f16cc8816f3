// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspectorpage.h"

#include "io/caploopreader.h"
#include "shared/testnetwork.h"

#include <QTest>
#include <QTextDocument>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

/// A maker & Co puts up to 100 billion (10 of it firm) and a secret amount into its customer, which buys for 40 billion
/// over 2026 and 2027; the maker buys for 50 million from a supplier. Its revenue is 165 billion, the customer's
/// unknown.
Network smallTrade()
{
    Network network;
    network.asOf = QDate(2025, 10, 31);
    (void)network.add(Source{.id = SourceId("s"), .publisher = QStringLiteral("The Daily")});
    for (const char *name : {"maker", "customer", "supplier"}) {
        Company company{.id = CompanyId(QLatin1StringView(name))};
        company.name.en =
            name == QLatin1StringView("customer") ? QStringLiteral("Buy & Sons") : QString::fromLatin1(name);
        (void)network.add(company);
    }
    const auto add = [&](const char *id, const char *from, const char *to, DealKind kind, double low, double high) {
        Deal deal{.id = DealId(QLatin1StringView(id)),
                  .from = CompanyId(QLatin1StringView(from)),
                  .to = CompanyId(QLatin1StringView(to)),
                  .kind = kind};
        if (high > 0)
            deal.amount = Amount{.low = Money::fromMajor(low), .high = Money::fromMajor(high), .upTo = low < high};
        deal.steps = {StatusStep{.status = Status::Signed, .date = PartialDate::fromYear(2025)}};
        deal.sources = {SourceId("s")};
        if (id == QLatin1StringView("order"))
            deal.term = {.start = PartialDate::fromYear(2026), .end = PartialDate::fromYear(2027)};
        (void)network.add(deal);
    };
    add("stake", "maker", "customer", DealKind::Equity, 10e9, 100e9);
    add("secret", "maker", "customer", DealKind::Debt, 0, 0);
    add("order", "customer", "maker", DealKind::Chips, 40e9, 40e9);
    add("parts", "maker", "supplier", DealKind::Service, 50e6, 50e6);
    const auto figure = [&](const char *company, const char *metric, const char *period, double value) {
        (void)network.add(Figure{.company = CompanyId(QLatin1StringView(company)),
                                 .metric = QString::fromLatin1(metric),
                                 .period = QString::fromLatin1(period),
                                 .value = Money::fromMajor(value),
                                 .sources = {SourceId("s")}});
    };
    figure("maker", "revenue", "FY2025", 165e9);
    figure("maker", "backlog", "2025-09-30", 80e9);
    return network;
}

} // namespace

class TestRatioPart : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_network = smallTrade(); }
    void theFinancingStandsOverARevenueThatIsNamed();
    void itsDealsAreLinks();
    void littleIsNotNothing();
    void withoutARevenueThatIsSaid();
    void commitmentsAreGivenByYear();
    void theBacklogNamesItsOrders();
    void aCompanyWithoutDealsHasNoCards();
    void everyCompanyOfTheExamplesHasWholeCards();

private:
    [[nodiscard]] QString html(const char *company) const
    {
        return ratioPart({m_network, m_formatter}, CompanyId(QLatin1StringView(company)));
    }
    [[nodiscard]] QString plain(const char *company) const
    {
        QTextDocument document;
        document.setHtml(html(company));
        return document.toPlainText();
    }

    Network m_network;
    Formatter m_formatter{Language::English};
};

void TestRatioPart::theFinancingStandsOverARevenueThatIsNamed()
{
    const QString text = plain("maker");
    QVERIFY2(text.contains("Financing given to its own customers"), qPrintable(text));
    QVERIFY2(text.contains("100 billion dollars, of it firm: 10 billion dollars"), qPrintable(text));
    QVERIFY2(text.contains("61% of the revenue of FY2025 (165 billion dollars); firm: 6.1%"), qPrintable(text));
    QVERIFY2(text.contains("The Daily"), qPrintable(text)); // whose figure it is
}

void TestRatioPart::itsDealsAreLinks()
{
    const QString page = html("maker");
    for (const char *id : {"stake", "secret", "parts", "order"})
        QVERIFY2(page.contains(QStringLiteral("href=\"deal:%1\"").arg(QLatin1StringView(id))), id);
    QVERIFY(plain("maker").contains("Not counted, as no amount is known:"));
    QVERIFY(page.contains("Buy &amp; Sons"));
    QVERIFY(!page.contains("&amp;amp;"));
}

void TestRatioPart::littleIsNotNothing()
{
    QVERIFY2(plain("maker").contains("under 0.1% of the revenue of FY2025"), qPrintable(plain("maker")));
}

void TestRatioPart::withoutARevenueThatIsSaid()
{
    const QString text = plain("customer");
    QVERIFY2(text.contains("40 billion dollars, of it firm: 40 billion dollars"), qPrintable(text));
    QVERIFY2(text.contains("Not set against revenue: no revenue of a whole year in USD is on record."),
             qPrintable(text));
    QVERIFY(!text.contains('%'));
}

void TestRatioPart::commitmentsAreGivenByYear()
{
    const QString text = plain("customer");
    QVERIFY2(text.contains("2026\n20 billion dollars"), qPrintable(text));
    QVERIFY2(text.contains("2027\n20 billion dollars"), qPrintable(text));
}

void TestRatioPart::theBacklogNamesItsOrders()
{
    const QString text = plain("maker");
    QVERIFY2(text.contains("50%; firm: 50%"), qPrintable(text));
    QVERIFY2(text.contains("80 billion dollars"), qPrintable(text));
    QVERIFY2(text.contains("10,000 of 10,000"), qPrintable(text));
}

void TestRatioPart::aCompanyWithoutDealsHasNoCards()
{
    QVERIFY(html("supplier").isEmpty() || !plain("supplier").contains("revenue"));
    QVERIFY(html("nobody").isEmpty());
}

void TestRatioPart::everyCompanyOfTheExamplesHasWholeCards()
{
    for (const char *example : {"example:ai-loop-2025-10", "example:ai-loop-2026-07"}) {
        auto read = readNetworkFile(QString::fromLatin1(example));
        QVERIFY(read);
        m_network = read->network;
        int cards = 0;
        for (const Company &company : m_network.companies()) {
            const QString page = ratioPart({m_network, m_formatter}, company.id);
            cards += page.isEmpty() ? 0 : 1;
            QVERIFY(!page.contains("nan") || page.contains("finan", Qt::CaseInsensitive));
            QVERIFY2(!page.contains("%1") && !page.contains("%2"), qPrintable(page));
        }
        QVERIFY(cards > 3);
    }
}

QTEST_MAIN(TestRatioPart)
#include "tst_ratiopart.moc"
