// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/analyseoptions.h"
#include "cli/analysisjson.h"
#include "cli/console.h"
#include "io/dealtablereader.h"
#include "words/languagescope.h"
#include "words/loopwords.h"

#include <QJsonArray>
#include <QJsonDocument>

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
        const QString counted =
            AnalyseWords::tr("%n loops of at most %1 companies", nullptr, int(list.counts.companyLevel))
                .arg(m_options.loops.maxLength);
        printLine(list.counts.end == SearchEnd::Complete ? AnalyseWords::tr("%1 were found.").arg(counted)
                                                         : AnalyseWords::tr("At least %1 were found.").arg(counted));
        int rank = 0;
        for (const Loop &loop : list.loops) {
            printLine({});
            printLine(AnalyseWords::tr("%1. %2   %3   %4", "rank, bottleneck, path, tag")
                          .arg(++rank)
                          .arg(bottleneckText(loop, m_formatter), loopPath(m_network, loop, m_formatter),
                               loop.roundTrip ? AnalyseWords::tr("[round trip]") : QString())
                          .trimmed());
            printLine(QStringLiteral("   ") + loopSentence(m_network, loop, m_formatter));
            if (m_options.dealLevel)
                printDealLevel(loop);
        }
    }

    void printShares(const NetworkMeasures &measures) const
    {
        const auto money = [&](double minorUnits) { return m_formatter.shortMoney(measures.graph.money(minorUnits)); };
        const auto percent = [&](double share) { return m_formatter.percent(share * 100); };
        printLine({});
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
        const QString leftOut = leftOutText(measures.graph.leftOut);
        if (!leftOut.isEmpty())
            printLine(leftOut);
    }

    void printDollar(const FollowedDollar &dollar) const
    {
        const QString name = m_network.company(*m_options.follow)->name.in(m_formatter.language());
        const auto percent = [&](double share) { return m_formatter.percent(share * 100); };
        printLine({});
        for (std::size_t stop = 1; stop < dollar.home.size(); ++stop)
            printLine(AnalyseWords::tr("After %n stops %1 of the dollar has come home.", nullptr, int(stop))
                          .arg(percent(dollar.home[stop])));
        printLine(
            AnalyseWords::tr("Of a dollar put in at %1, %2 ever comes back to it.").arg(name, percent(dollar.returns)));
    }

private:
    void printDealLevel(const Loop &loop) const
    {
        constexpr qsizetype Most = 1000;
        for (const QList<DealId> &choice : dealLevelLoops(loop, Most)) {
            QStringList ids;
            for (const DealId &id : choice)
                ids.append(id.text());
            printLine(QStringLiteral("     - ") + ids.join(QStringLiteral(" → ")));
        }
    }

    const Network &m_network;
    const AnalyseOptions &m_options;
    Formatter m_formatter;
};

QString errorSentence(AnalysisError)
{
    return AnalyseWords::tr(
        "The amounts of these deals are too large or too strange to be added up. Look for wrong ones "
        "with \"capital-loop check\".");
}

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
    const auto read = readAnyNetworkFile(options.file);
    if (!read) {
        printError(read.error());
        return Failed;
    }
    for (const Issue &issue : read->issues) {
        if (issue.severity == Severity::Error)
            printError(issue.error);
    }
    const Network &network = read->network;
    if (!options.scope.day)
        options.scope.day = network.asOf;
    for (const auto &company : {options.loops.through, options.follow}) {
        if (company && !network.company(*company)) {
            printError({ErrorCode::UnknownCompany, {.file = options.file}, {company->text()}});
            return Failed;
        }
    }
    const LoopList loops = findLoops(network, options.scope, options.loops);
    const auto measures = networkMeasures(network, options.scope);
    if (!measures) {
        printProblem(errorSentence(measures.error()));
        return Failed;
    }
    if (options.json) {
        printLine(
            QString::fromUtf8(QJsonDocument(answerObject(network, options, loops, *measures)).toJson()).trimmed());
        return Done;
    }
    const AnalysisText text(network, options);
    text.printLoops(loops);
    if (!options.loopsOnly)
        text.printShares(*measures);
    if (const auto dollar = followedDollar(options, *measures))
        text.printDollar(*dollar);
    return Done;
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
        return usageProblem(tr("--lang wants en, zh-Hans or zh-Hant."), QStringLiteral("analyse"));
    const auto options = analyseOptions(parser);
    if (!options)
        return usageProblem(options.error(), QStringLiteral("analyse"));
    installLanguage(*language);
    return analyse(*options);
}

} // namespace CapitalLoop
