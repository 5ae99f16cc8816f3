// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/analyseoptions.h"
#include "cli/analysisjson.h"
#include "cli/companycalled.h"
#include "cli/console.h"
#include "cli/nearestword.h"
#include "cli/opennetwork.h"
#include "words/languagescope.h"
#include "words/lenswords.h"
#include "words/loopwords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <climits>

namespace CapitalLoop {

namespace {

struct AnalyseWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::AnalyseCommand)
};

/// Prints the answers as a table that people read.
class AnalysisText
{
public:
    AnalysisText(const Network &network, const AnalyseOptions &options)
        : m_network(network), m_options(options), m_formatter(currentLanguage())
    {
    }

    void printLoops(const LoopList &list) const
    {
        const Company *through = m_options.loops.through ? m_network.company(*m_options.loops.through) : nullptr;
        printHeading(through ? AnalyseWords::tr("Loops through %1").arg(through->name.in(m_formatter.language()))
                             : AnalyseWords::tr("Loops"));
        printLine(AnalyseWords::tr("Basis %1: %2.", "name of an amount basis, what it counts")
                      .arg(basisName(m_options.scope.basis), basisExplanation(m_options.scope.basis)));
        const auto all = int(list.counts.companyLevel);
        const bool complete = list.counts.end == SearchEnd::Complete;
        const QString counted =
            complete ? AnalyseWords::tr("%2 loops of at most %1 companies were found.", nullptr, all)
                     : AnalyseWords::tr("At least %2 loops of at most %1 companies were found.", nullptr, all);
        printLine(counted.arg(m_formatter.count(m_options.loops.maxLength), m_formatter.count(all)));
        printShown(int(list.loops.size()), all, complete);
        if (std::ranges::any_of(list.loops, &Loop::roundTrip))
            printLine(AnalyseWords::tr("[round trip]: one leg is financing and another one a purchase."));
        int rank = 0;
        for (const Loop &loop : list.loops) {
            printLine({});
            QString amount = bottleneckText(loop, m_formatter);
            if (m_options.loops.order == LoopQuery::Order::Total) // what they are ranked by
                amount = AnalyseWords::tr("%1 (%2 in all legs)", "bottleneck, total")
                             .arg(amount, m_formatter.shortMoney(loop.total));
            printLine(AnalyseWords::tr("%1. %2   %3   %4", "rank, bottleneck, path, tag")
                          .arg(++rank)
                          .arg(amount, loopPath(m_network, loop.companies(), m_formatter),
                               loop.roundTrip ? AnalyseWords::tr("[round trip]") : QString())
                          .trimmed());
            printLine(QStringLiteral("   ") + loopSentence(m_network, loop, m_formatter));
            if (m_options.dealLevel)
                printDealLevel(loop);
        }
    }

    void printLeftOut(const LeftOut &leftOut) const
    {
        if (const QString text = leftOutText(leftOut, m_formatter); !text.isEmpty())
            printLine(text);
    }

    void printShares(const NetworkMeasures &measures) const
    {
        printLine({});
        printHeading(AnalyseWords::tr("Money in circles"));
        if (!(measures.largest.gross > 0)) {
            printLine(AnalyseWords::tr("No deal has an amount that counts here, so there is no share to give."));
            printLeftOut(measures.graph.leftOut);
            return;
        }
        const auto money = [&](double minorUnits) { return m_formatter.shortMoney(measures.graph.money(minorUnits)); };
        const auto percent = [&](double share) { return m_formatter.percent(share * 100); };
        printLine(
            AnalyseWords::tr("Up to %1 of %2 run in circles: %3 could be cancelled without changing what any company "
                             "pays or gets on balance.")
                .arg(percent(measures.largest.share()), money(measures.largest.gross), money(measures.largest.total)));
        printLine(AnalyseWords::tr("Split fairly over all loops it is %1; between two companies alone %2.")
                      .arg(percent(measures.fair.share()), percent(measures.bilateral.share())));
        const QString cents = m_formatter.number(measures.cycling.index * 100, 1);
        printLine(
            measures.outsideKnown
                ? AnalyseWords::tr("Of every dollar passing through these companies, %1 cents have already been "
                                   "through the same company before (cycling index).")
                      .arg(cents)
                : AnalyseWords::tr("Of every dollar passing through these companies, at most %1 cents have already "
                                   "been through the same company before (cycling index; at most, as no revenues "
                                   "and costs from outside are known).")
                      .arg(cents));
        printLeftOut(measures.graph.leftOut);
    }

    void printDollar(const FollowedDollar &dollar) const
    {
        const QString name = m_network.company(*m_options.follow)->name.in(m_formatter.language());
        const auto percent = [&](double share) { return m_formatter.percent(share * 100); };
        printLine({});
        printHeading(AnalyseWords::tr("One dollar put in at %1").arg(name));
        for (std::size_t stop = 1; stop < dollar.home.size(); ++stop)
            printLine(AnalyseWords::tr("After %n stops %1 of the dollar has come home.", nullptr, int(stop))
                          .arg(percent(dollar.home[stop])));
        printLine(
            AnalyseWords::tr("Of a dollar put in at %1, %2 ever comes back to it.").arg(name, percent(dollar.returns)));
    }

private:
    /// What the table below it is about, and what it counts.
    void printHeading(const QString &title) const
    {
        const AnalysisScope &scope = m_options.scope;
        const QString day = scope.day ? AnalyseWords::tr("as of %1").arg(m_formatter.date(*scope.day))
                                      : AnalyseWords::tr("of no stated day");
        const QString years = scope.year ? AnalyseWords::tr("what falls on the year %1").arg(*scope.year)
                                         : AnalyseWords::tr("all years together");
        printLine(AnalyseWords::tr("%1 (basis: %2; %3; %4)", "title of a table, amount basis, day, years")
                      .arg(title, basisName(scope.basis), day, years));
    }

    void printShown(int shown, int all, bool complete) const
    {
        if (shown == 0 || shown >= all)
            return;
        if (complete && all <= MostListed)
            printLine(AnalyseWords::tr("%1 of %2 shown; --top %3 lists all.")
                          .arg(m_formatter.count(shown), m_formatter.count(all), QString::number(all)));
        else
            printLine(AnalyseWords::tr("%1 of %2 or more shown; a larger --top (up to %3) lists more.")
                          .arg(m_formatter.count(shown), m_formatter.count(all), QString::number(MostListed)));
    }

    void printDealLevel(const Loop &loop) const
    {
        constexpr qsizetype Most = 1000;
        for (const QList<DealId> &choice : dealLevelLoops(loop, Most)) {
            QStringList ids;
            for (const DealId &id : choice)
                ids.append(id.text());
            printLine(QStringLiteral("     - ") + ids.join(QStringLiteral(" → ")));
        }
        qint64 choices = 1;
        for (const LoopLeg &leg : loop.legs)
            choices =
                std::min<qint64>(choices * (leg.counted.size() + leg.rights.size() + leg.unknown.size()), INT_MAX);
        if (choices > Most)
            printLine(
                QStringLiteral("     - ") +
                AnalyseWords::tr("and %1 more", nullptr, int(choices - Most)).arg(m_formatter.count(choices - Most)));
    }

    const Network &m_network;
    const AnalyseOptions &m_options;
    Formatter m_formatter;
};

/// The dollar that the options ask for; nothing if they ask for none.
std::optional<FollowedDollar> followedDollar(const AnalyseOptions &options, const NetworkMeasures &measures)
{
    const auto start = options.follow ? measures.graph.nodeOf(*options.follow) : std::nullopt;
    if (!start)
        return std::nullopt;
    auto dollar = followDollar(measures.graph.nodes(), measures.flows, *start, options.stops, measures.outside.outflow);
    return dollar ? std::optional(*std::move(dollar)) : std::nullopt;
}

QJsonObject answerObject(const Network &network, const AnalyseOptions &options, const LoopList &loops,
                         const NetworkMeasures &measures)
{
    QJsonObject object{{QStringLiteral("format"), QStringLiteral("capital-loop-analysis")},
                       {QStringLiteral("version"), AnalysisJsonVersion},
                       {QStringLiteral("title"), network.title.en},
                       {QStringLiteral("currency"), measures.graph.currency.code()},
                       {QStringLiteral("scope"), scopeObject(options.scope)},
                       {QStringLiteral("companies"), int(network.companies().size())},
                       {QStringLiteral("deals"), int(network.deals().size())},
                       {QStringLiteral("leftOut"), leftOutObject(measures.graph.leftOut)},
                       {QStringLiteral("loops"), loopsObject(loops, options.loops)}};
    if (!options.loopsOnly) {
        object.insert(QStringLiteral("circularShare"), circularShareObject(measures));
        object.insert(QStringLiteral("cyclingIndex"), cyclingIndexObject(measures));
        object.insert(QStringLiteral("potentials"), potentialsObject(measures));
        object.insert(QStringLiteral("ratios"), ratiosObject(network, options.scope));
    }
    if (const auto dollar = followedDollar(options, measures))
        object.insert(QStringLiteral("followDollar"),
                      followObject(measures, *measures.graph.nodeOf(*options.follow), *dollar));
    return object;
}

int analyse(const AnalyseOptions &asked)
{
    AnalyseOptions options = asked;
    const auto read = openAnyNetwork(options.file);
    if (!read) {
        printError(read.error());
        return Failed;
    }
    const auto unread = std::ranges::count(read->issues, Severity::Error, &Issue::severity);
    for (const Issue &issue : read->issues) {
        if (issue.severity == Severity::Error)
            printError(issue.error);
    }
    const Network network = networkAt(read->network, options.moment).network;
    if (!options.scope.day)
        options.scope.day = network.asOf;
    for (const auto &[option, company] :
         {std::pair("through", &options.loops.through), std::pair("follow", &options.follow)}) {
        if (!*company)
            continue;
        const auto called = companyCalled(network, (*company)->text(), QLatin1StringView(option));
        if (!called)
            return usageProblem(called.error(), QStringLiteral("analyse"));
        *company = *called;
    }
    const LoopList loops = findLoops(network, options.scope, options.loops);
    const auto measures = networkMeasures(network, options.scope);
    if (!measures) {
        printProblem(analysisErrorText(measures.error()));
        return Failed;
    }
    if (options.json) {
        printLine(
            QString::fromUtf8(QJsonDocument(answerObject(network, options, loops, *measures)).toJson()).trimmed());
        return unread > 0 ? Failed : Done;
    }
    const AnalysisText text(network, options);
    if (unread > 0)
        printLine(
            AnalyseWords::tr("%1 things in the file could not be read and are left out; \"capital-loop check\" lists "
                             "them.",
                             nullptr, int(unread))
                .arg(Formatter(currentLanguage()).count(unread)));
    text.printLoops(loops);
    if (options.loopsOnly)
        text.printLeftOut(loops.leftOut);
    else
        text.printShares(*measures);
    if (const auto dollar = followedDollar(options, *measures))
        text.printDollar(*dollar);
    return unread > 0 ? Failed : Done;
}

} // namespace

int AnalyseCommand::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Finds where money comes back, ranks the loops and says how much of the network is circular."));
    addAnalyseOptions(parser);
    if (const auto answer = answerBefore(parser, arguments, QStringLiteral("analyse")))
        return *answer;
    const auto language = parser.isSet(QStringLiteral("lang")) ? languageFromCode(parser.value(QStringLiteral("lang")))
                                                               : currentLanguage();
    if (!language)
        return usageProblem(withMeant(tr("--lang wants en, zh-Hans or zh-Hant."), parser.value(QStringLiteral("lang")),
                                      languageCodes()),
                            QStringLiteral("analyse"));
    const auto options = analyseOptions(parser);
    if (!options)
        return usageProblem(options.error(), QStringLiteral("analyse"));
    installLanguage(*language);
    return analyse(*options);
}

} // namespace CapitalLoop
