// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/analyseoptions.h"

#include "cli/momentoption.h"
#include "cli/nearestword.h"
#include "words/formatter.h"

#include <QCoreApplication>

namespace CapitalLoop {

namespace {

struct AnalyseWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::AnalyseCommand)
};

/// A whole number in a range; the message for a value that is none.
std::expected<int, QString> numberIn(const QCommandLineParser &parser, const char *name, int low, int high)
{
    bool isNumber = false;
    const int number = parser.value(QLatin1StringView(name)).toInt(&isNumber);
    if (isNumber && number >= low && number <= high)
        return number;
    return std::unexpected(
        AnalyseWords::tr("--%1 wants a whole number from %2 to %3.").arg(QLatin1StringView(name)).arg(low).arg(high));
}

} // namespace

QStringList basisWords()
{
    return {QStringLiteral("headline"), QStringLiteral("expected"), QStringLiteral("firm"), QStringLiteral("paid")};
}

QStringList languageCodes()
{
    return {languageCode(Language::English), languageCode(Language::SimplifiedChinese),
            languageCode(Language::TraditionalChinese)};
}

void addAnalyseOptions(QCommandLineParser &parser)
{
    const auto add = [&](const char *name, const QString &description, const char *value = nullptr,
                         const char *preset = nullptr) {
        QCommandLineOption option(QLatin1StringView(name), description);
        if (value)
            option.setValueName(QLatin1StringView(value));
        if (preset)
            option.setDefaultValue(QLatin1StringView(preset));
        parser.addOption(option);
    };
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        AnalyseWords::tr("A .caploop file, a table of deals (.csv, .tsv with the columns from, to "
                         "and amount) or a built-in network (example:ai-loop-2025-10)."));
    add("json", AnalyseWords::tr("Print everything as JSON (docs/analysis-json.md)."));
    add("loops", AnalyseWords::tr("Print the loops alone."));
    add("top", AnalyseWords::tr("How many loops to list (default 10)."), "number", "10");
    add("by", AnalyseWords::tr("Rank loops by bottleneck (default) or total."), "order", "bottleneck");
    add("max-length", AnalyseWords::tr("Loops of at most so many companies (default 6)."), "number", "6");
    add("through", AnalyseWords::tr("Only loops through this company (its id, name or ticker)."), "company");
    add("level", AnalyseWords::tr("company (default): parallel deals are one leg; deal: each makes a loop of its own."),
        "level", "company");
    add("basis", AnalyseWords::tr("What counts of a deal: headline (default), expected, firm or paid."), "basis",
        "headline");
    add("year", AnalyseWords::tr("Count only what falls on this calendar year."), "year");
    addMomentOptions(parser);
    add("as-of", AnalyseWords::tr("Statuses as known on this day (default: the network's day)."), "date");
    add("follow", AnalyseWords::tr("Follow one dollar put in at this company (its id, name or ticker)."), "company");
    add("stops", AnalyseWords::tr("How many stops of the dollar to print (default 12)."), "number", "12");
    add("with-lapsed", AnalyseWords::tr("Count lapsed deals as if they were in force."));
    add("with-rights", AnalyseWords::tr("Count rights (warrants) with their amounts."));
    add("with-unsourced", AnalyseWords::tr("Count deals without a source."));
    add("lang", AnalyseWords::tr("Language of the answer: en, zh-Hans or zh-Hant (default: the system's)."), "code");
}

std::expected<AnalyseOptions, QString> analyseOptions(const QCommandLineParser &parser)
{
    AnalyseOptions options;
    const auto value = [&](const char *name) { return parser.value(QLatin1StringView(name)); };
    const auto given = [&](const char *name) { return parser.isSet(QLatin1StringView(name)); };
    if (parser.positionalArguments().size() != 1)
        return std::unexpected(AnalyseWords::tr("Name one file to analyse."));
    options.file = parser.positionalArguments().first();
    options.json = given("json");
    options.loopsOnly = given("loops");
    const auto basis = basisWords().indexOf(value("basis"));
    if (basis < 0)
        return std::unexpected(withMeant(AnalyseWords::tr("--basis wants headline, expected, firm or paid."),
                                         value("basis"), basisWords()));
    options.scope.basis = AmountBasis(basis);
    if (value("by") != u"bottleneck" && value("by") != u"total")
        return std::unexpected(withMeant(AnalyseWords::tr("--by wants bottleneck or total."), value("by"),
                                         {QStringLiteral("bottleneck"), QStringLiteral("total")}));
    options.loops.order = value("by") == u"total" ? LoopQuery::Order::Total : LoopQuery::Order::Bottleneck;
    if (value("level") != u"company" && value("level") != u"deal")
        return std::unexpected(withMeant(AnalyseWords::tr("--level wants company or deal."), value("level"),
                                         {QStringLiteral("company"), QStringLiteral("deal")}));
    options.dealLevel = value("level") == u"deal";
    for (const auto &[name, low, high, target] :
         {std::tuple("top", 1, MostListed, &options.loops.count),
          std::tuple("max-length", 2, 1000, &options.loops.maxLength), std::tuple("stops", 1, 1000, &options.stops)}) {
        const auto number = numberIn(parser, name, low, high);
        if (!number)
            return std::unexpected(number.error());
        *target = *number;
    }
    if (given("year")) {
        const auto year = numberIn(parser, "year", 1900, 2200);
        if (!year)
            return std::unexpected(year.error());
        options.scope.year = *year;
    }
    if (given("as-of")) {
        options.scope.day = QDate::fromString(value("as-of"), Qt::ISODate);
        if (!options.scope.day->isValid())
            return std::unexpected(AnalyseWords::tr("--as-of wants a day, as 2025-10-31."));
    }
    const auto moment = momentOption(parser);
    if (!moment)
        return std::unexpected(moment.error());
    options.moment = *moment;
    if (given("through"))
        options.loops.through = CompanyId(value("through"));
    if (given("follow"))
        options.follow = CompanyId(value("follow"));
    options.scope.withLapsed = given("with-lapsed");
    options.scope.withRights = given("with-rights");
    options.scope.withUnsourced = given("with-unsourced");
    return options;
}

} // namespace CapitalLoop
