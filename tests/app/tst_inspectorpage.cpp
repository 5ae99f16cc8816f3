// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspectorpage.h"

#include "io/caploopreader.h"

#include <QTest>
#include <QTextDocument>

using namespace CapitalLoop;

class TestInspectorPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsTheWholeNetwork();
    void showsEverythingOfADeal();
    void tellsHowMarketValuesMovedWhenADealWasAnnounced();
    void saysWhyNoMoveIsKnown();
    void putsDisagreementsSideBySide();
    void comparesTheSamePropertyOnBothSides();
    void saysWhereASourceHasNoAddress();
    void escapesTheTextsOfAFile();
    void linksOnlyToTheWeb();
    void cutsLongListsUntilAsked();
    void showsEveryDealAndCompanyOfTheExamples();

private:
    [[nodiscard]] static QString plain(const QString &html)
    {
        QTextDocument document;
        document.setHtml(html);
        return document.toPlainText();
    }

    Network m_network;
    Formatter m_formatter{Language::English};
};

void TestInspectorPage::init()
{
    auto read = readNetworkFile(QStringLiteral("example:ai-loop-2025-10"));
    QVERIFY(read);
    m_network = read->network;
}

void TestInspectorPage::showsTheWholeNetwork()
{
    const QString page = plain(networkPage({m_network, m_formatter}, {}));
    QVERIFY(page.contains("The AI capital loop"));
    QVERIFY(page.contains("27"));
    QVERIFY(page.contains("of 38 deals"));
    QVERIFY(page.contains("What people say"));
    QVERIFY(page.contains("Tomasz Tunguz"));
    QVERIFY(!page.contains("notes about this file"));
    const QString noted =
        networkPage({m_network, m_formatter}, {Issue{Severity::Warning, {ErrorCode::NoSource, {}, {"x"}}}});
    QVERIFY(noted.contains("href=\"issues:\""));
}

void TestInspectorPage::showsEverythingOfADeal()
{
    Deal deal;
    deal.id = DealId(QStringLiteral("d"));
    deal.from = CompanyId(QStringLiteral("nvidia"));
    deal.to = CompanyId(QStringLiteral("openai"));
    deal.amount = Amount{
        .low = Money::fromMajor(10e9), .high = Money::fromMajor(100e9), .upTo = true, .paid = Money::fromMajor(5e9)};
    deal.steps = {
        {.status = Status::LetterOfIntent, .date = PartialDate::fromIso(u"2025-09-22")},
        {.status = Status::Signed, .date = PartialDate::fromIso(u"2025-10-01"), .note = QStringLiteral("smaller")}};
    deal.inReturn.en = QStringLiteral("preferred partner");
    deal.overlaps = {m_network.deals().first().id};
    deal.quantities.gigawatts = Range{.low = 10, .high = 10};
    const QString page = plain(dealPage({m_network, m_formatter}, deal));
    for (const char *part : {"100 billion dollars", "10 billion dollars", "5 billion dollars", "letter of intent",
                             "22 September 2025", "1 October 2025", "smaller", "preferred partner", "Gigawatts",
                             "never added up", "unsourced", "left out of totals"})
        QVERIFY2(page.contains(QString::fromLatin1(part)), part);
    // The rungs come in the order of the ladder, with those not reached between them.
    QVERIFY(page.indexOf("reported") < page.indexOf("letter of intent", page.indexOf("Status")));
}

void TestInspectorPage::tellsHowMarketValuesMovedWhenADealWasAnnounced()
{
    const auto page = [&](const char *deal) {
        return dealPage({m_network, m_formatter}, *m_network.deal(DealId(QLatin1StringView(deal))));
    };
    const QString oracle = plain(page("openai-oracle-cloud-2025"));
    for (const char *part :
         {"When it was announced", "+36%, +$250B", "published", "328.33 dollars on 10 September 2025",
          "about $300B; paid so far: not known", "+0.83", "A coincidence in time is not a cause"})
        QVERIFY2(oracle.contains(QString::fromLatin1(part)), qPrintable(oracle));
    QVERIFY(page("openai-oracle-cloud-2025").contains("href=\"around:openai-oracle-cloud-2025\""));
    QVERIFY(plain(page("nvidia-openai-equity-2025")).contains("percent published, value computed"));
    const QString amd = plain(page("amd-openai-warrant-2025"));
    QVERIFY(amd.contains("+23.7%"));
    QVERIFY(amd.contains("also published: +40%"));
    QVERIFY(amd.contains("Not stated over how many days."));
}

void TestInspectorPage::saysWhyNoMoveIsKnown()
{
    Deal deal = *m_network.deal(DealId(QStringLiteral("nvidia-openai-equity-2025")));
    deal.id = DealId(QStringLiteral("another"));
    deal.announced = PartialDate::fromMonth(2025, 9);
    QVERIFY(plain(dealPage({m_network, m_formatter}, deal)).contains("not known to the day"));
    deal.announced = PartialDate::fromDay(QDate(2019, 9, 1));
    QVERIFY(plain(dealPage({m_network, m_formatter}, deal)).contains("from around 1 September 2019"));
    const Network unvalued = [&] {
        Records records = m_network.records();
        records.valuations.clear();
        records.closes.clear();
        records.reactions.clear();
        return *m_network.withRecords(std::move(records));
    }();
    QVERIFY(!dealPage({unvalued, m_formatter}, deal).contains("When it was announced"));
}

void TestInspectorPage::putsDisagreementsSideBySide()
{
    Deal deal = m_network.deals().first();
    deal.disagreements = {{.about = QStringLiteral("amount"),
                           .statement = QStringLiteral("Others say less."),
                           .amount = Money::fromMajor(7e9),
                           .sources = {m_network.sources().first().id}}};
    const QString page = dealPage({m_network, m_formatter}, deal);
    QVERIFY(plain(page).contains("Where sources disagree"));
    QVERIFY(page.contains("7 billion dollars"));
    QVERIFY(page.contains("Others say less."));
}

void TestInspectorPage::comparesTheSamePropertyOnBothSides()
{
    Deal deal = m_network.deals().first();
    deal.amount =
        Amount{.low = Money::fromMajor(3e9), .high = Money::fromMajor(3e9), .basis = QStringLiteral("shares")};
    deal.announced = PartialDate::fromIso(u"2025-09-22");
    const auto side = [&](const QString &about) {
        deal.disagreements = {{.about = about, .statement = QStringLiteral("Others say more.")}};
        const QString page = plain(dealPage({m_network, m_formatter}, deal));
        return page.mid(page.indexOf("Where sources disagree")).section("Others say more.", 0, 0);
    };
    QVERIFY(side("announced").contains("22 September 2025"));
    QVERIFY(!side("announced").contains("$3B"));
    const QString amount = side("amount");
    QVERIFY2(amount.contains("$3B") && amount.contains("shares"), qPrintable(amount));
    QVERIFY(side("from").contains(QString::fromUtf8("→")));
    const Company &amd = *m_network.company(CompanyId(QStringLiteral("amd")));
    Network later = m_network;
    later.asOf = QDate(2025, 10, 28);
    const QString page = plain(companyPage({later, m_formatter}, amd));
    const QString table = page.mid(page.indexOf("Where sources disagree")).section("All valuations", 0, 0);
    QVERIFY2(table.contains("27 October 2025") && table.contains("market"), qPrintable(table));
}

void TestInspectorPage::saysWhereASourceHasNoAddress()
{
    const auto pageOf = [&](bool hasAddress) {
        Deal deal = m_network.deals().first();
        for (const Source &source : m_network.sources()) {
            if (source.url.isEmpty() != hasAddress)
                deal.sources = {source.id};
        }
        deal.steps.clear();
        return dealPage({m_network, m_formatter}, deal);
    };
    QVERIFY(plain(pageOf(false)).contains("no address on record"));
    QVERIFY(!plain(pageOf(true)).contains("no address on record"));
    QVERIFY(pageOf(true).contains("title=\"http"));
}

void TestInspectorPage::escapesTheTextsOfAFile()
{
    Company company = m_network.companies().first();
    company.name.en = QStringLiteral("<img src=x onerror=alert(1)>");
    company.note.en = QStringLiteral("a < b & c");
    const QString page = companyPage({m_network, m_formatter}, company);
    QVERIFY(!page.contains("<img"));
    QVERIFY(plain(page).contains("a < b & c"));
}

void TestInspectorPage::linksOnlyToTheWeb()
{
    for (const Deal &deal : m_network.deals()) {
        const QString page = dealPage({m_network, m_formatter}, deal);
        qsizetype at = 0;
        while ((at = page.indexOf(QLatin1String("href=\""), at)) >= 0) {
            at += 6;
            const QString address = page.mid(at, page.indexOf(u'"', at) - at);
            QVERIFY2(address.startsWith("http://") || address.startsWith("https://") || address.startsWith("deal:") ||
                         address.startsWith("company:") || address.startsWith("around:"),
                     qPrintable(address));
        }
    }
}

void TestInspectorPage::cutsLongListsUntilAsked()
{
    Company company = m_network.companies().first();
    for (int year = 2000; year < 2020; ++year)
        QVERIFY(m_network.add(
            Valuation{.company = company.id, .date = *PartialDate::fromYear(year), .value = *Money::fromMajor(1e9)}));
    const QString cut = companyPage({m_network, m_formatter}, company);
    QVERIFY(cut.contains("href=\"all:\""));
    QVERIFY(!plain(cut).contains("2003"));
    const QString whole = companyPage({m_network, m_formatter, true}, company);
    QVERIFY(!whole.contains("href=\"all:\""));
    QVERIFY(plain(whole).contains("2003"));
}

void TestInspectorPage::showsEveryDealAndCompanyOfTheExamples()
{
    auto large = readNetworkFile(QStringLiteral("example:ai-loop-2026-07"));
    QVERIFY(large);
    for (const Network *network : {&m_network, &large->network}) {
        for (const Deal &deal : network->deals())
            QVERIFY(plain(dealPage({*network, m_formatter}, deal)).contains("Status"));
        for (const Company &company : network->companies())
            QVERIFY(plain(companyPage({*network, m_formatter}, company)).contains(company.name.en));
    }
}

QTEST_MAIN(TestInspectorPage)
#include "tst_inspectorpage.moc"
