// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/pictureoptions.h"

#include "cli/analyseoptions.h"
#include "cli/console.h"
#include "cli/lensoption.h"
#include "cli/momentoption.h"
#include "cli/nearestword.h"
#include "cli/opennetwork.h"
#include "drawing/comparisonpicture.h"
#include "drawing/savedplaces.h"
#include "io/amounttext.h"
#include "layout/layoutrunner.h"
#include "layout/stopgap.h"
#include "words/formatter.h"
#include "words/languagescope.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace CapitalLoop {

/// The words of this file.
struct OptionWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::OptionWords)
};

namespace {

/// Two positive numbers with an x between them.
std::optional<QSizeF> sizeFromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9.]+)[x×]([0-9.]+)$"));
    const auto match = form.match(text);
    const QSizeF size(match.captured(1).toDouble(), match.captured(2).toDouble());
    return match.hasMatch() && size.width() > 0 && size.height() > 0 ? std::optional(size) : std::nullopt;
}

/// What may be typed after an option.
QStringList valueWords(QLatin1StringView option)
{
    if (option == QLatin1StringView("theme"))
        return {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("high-contrast")};
    if (option == QLatin1StringView("lang"))
        return languageCodes();
    if (option == QLatin1StringView("width"))
        return basisWords() + QStringList{QStringLiteral("per-year")};
    if (option == QLatin1StringView("layout"))
        return QStringLiteral("balanced circle radial spring force large flow payers").split(u' ');
    return {};
}

constexpr double Fault = 1000; // weight of what a picture must not have

/// What a picture lacks, in one number: faults count most, then missing labels, then crossings.
double badness(const Drawing &drawing)
{
    const DrawingFaults faults = faultsOf(drawing);
    const int forbidden = faults.overlappingCircles + faults.labelOnLabel + faults.labelOnForeignCircle +
                          faults.arrowThroughForeignCircle + faults.clipped;
    return Fault * forbidden + 60.0 * drawing.droppedLabels + faults.crossings;
}

bool hasAll(const Positions &positions, const LayoutRequest &request)
{
    return std::ranges::all_of(request.nodes, [&](const LayoutNode &node) { return positions.contains(node.id); });
}

} // namespace

void addPictureOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("size"), OptionWords::tr("Size in pixels (default 1920x1080)."), QStringLiteral("WxH")});
    parser.addOption(
        {QStringLiteral("mm"), OptionWords::tr("Size on paper in millimetres, with --dpi."), QStringLiteral("WxH")});
    parser.addOption({QStringLiteral("dpi"), OptionWords::tr("Pixels for an inch of paper (default 300 with --mm)."),
                      QStringLiteral("number")});
    parser.addOption({QStringLiteral("theme"), OptionWords::tr("light, dark or high-contrast (default light)."),
                      QStringLiteral("name")});
    parser.addOption(
        {QStringLiteral("lang"), OptionWords::tr("en, zh-Hans or zh-Hant (default en)."), QStringLiteral("code")});
    parser.addOption(
        {QStringLiteral("layout"),
         OptionWords::tr(
             "balanced, circle, radial, spring, force, large, flow or payers (default: positions of the file, else "
             "balanced)."),
         QStringLiteral("name")});
    parser.addOption(
        {QStringLiteral("min-amount"),
         OptionWords::tr(
             "Only deals from this amount in dollars: 10bn, 500m, 2e9; 0 shows all (default: what is legible)."),
         QStringLiteral("amount")});
    parser.addOption(
        {QStringLiteral("width"),
         OptionWords::tr("What width and dots mean: headline (default), expected, firm, paid or per-year."),
         QStringLiteral("basis")});
    parser.addOption(
        {QStringLiteral("show"),
         OptionWords::tr("deals (default), net (what runs in circles apart; net@2: the second ring alone), cycling, or "
                         "dollar:COMPANY@STOP (where a dollar put in at the company is after so many stops)."),
         QStringLiteral("what")});
    addMomentOptions(parser);
    parser.addOption(
        {QStringLiteral("title"), OptionWords::tr("Title instead of the network's."), QStringLiteral("text")});
}

std::expected<PictureOptions, QString> pictureOptions(const QCommandLineParser &parser)
{
    PictureOptions options;
    const auto given = [&](const char *name) { return parser.isSet(QLatin1StringView(name)); };
    const auto value = [&](const char *name) { return parser.value(QLatin1StringView(name)); };
    const auto wrong = [&](const char *name, const QString &wanted, const QString &meant = {}) {
        const QStringList words = meant.isEmpty() ? valueWords(QLatin1StringView(name)) : QStringList{meant};
        return std::unexpected(withMeant(
            OptionWords::tr("--%1 %2 is not understood: %3.").arg(QLatin1StringView(name), value(name), wanted),
            value(name), words));
    };
    if (parser.positionalArguments().size() != 1)
        return std::unexpected(
            parser.positionalArguments().isEmpty()
                ? OptionWords::tr("Name a file, or a built-in network such as example:ai-loop-2025-10.")
                : OptionWords::tr("Only one file at a time."));
    options.file = parser.positionalArguments().first();
    if (given("size") && given("mm"))
        return std::unexpected(OptionWords::tr("--size and --mm exclude each other."));
    if (given("dpi")) {
        options.request.dpi = value("dpi").toDouble();
        if (!(options.request.dpi >= 10 && options.request.dpi <= 4800))
            return wrong("dpi", OptionWords::tr("type a number from 10 to 4800"));
    } else if (given("mm")) {
        options.request.dpi = 300;
    }
    if (given("size") || given("mm")) {
        const char *name = given("size") ? "size" : "mm";
        const auto size = sizeFromText(value(name));
        if (!size)
            return wrong(name, OptionWords::tr("type width x height, as 1920x1080"));
        if (given("mm"))
            options.request.millimetres = size;
        else
            options.request.pixels = *size;
    }
    // On paper the picture is composed as on a screen of 96 pixels an inch, whatever its resolution.
    options.style.size =
        options.request.millimetres ? *options.request.millimetres / 25.4 * 96 : options.request.pixels;
    if (given("theme")) {
        const auto name = themeFromName(value("theme"));
        if (!name)
            return wrong("theme", OptionWords::tr("type light, dark or high-contrast"));
        options.style.theme = *name;
    }
    if (given("lang")) {
        const auto language = languageFromCode(value("lang"));
        if (!language)
            return wrong("lang", OptionWords::tr("type en, zh-Hans or zh-Hant"));
        options.style.language = *language;
    }
    if (given("layout")) {
        options.engine = layoutEngineFromName(value("layout"));
        if (!options.engine)
            return wrong("layout",
                         OptionWords::tr("type balanced, circle, radial, spring, force, large, flow or payers"));
    }
    if (given("min-amount")) {
        const auto amount = amountFromText(value("min-amount"));
        if (!amount)
            return wrong("min-amount", OptionWords::tr("type an amount in dollars, as 10bn, 500m or 2e9"));
        options.minimumGiven = true;
        if (!amount->isZero())
            options.style.filter.minimum = *amount;
    }
    if (given("width")) {
        const auto basis = valueWords(QLatin1StringView("width")).indexOf(value("width")); // in the order of WidthBasis
        if (basis < 0)
            return wrong("width", OptionWords::tr("type headline, expected, firm, paid or per-year"));
        options.style.basis = WidthBasis(basis);
    }
    if (given("show")) {
        const auto show = lensFromText(value("show"));
        if (!show)
            return wrong("show", OptionWords::tr("type deals, net, cycling or dollar:nvidia@3"),
                         lensMeant(value("show")));
        options.show = *show;
    }
    const auto moment = momentOption(parser);
    if (!moment)
        return std::unexpected(moment.error());
    options.style.moment = *moment;
    options.style.title = value("title");
    return options;
}

std::expected<Network, Error> openNetwork(PictureOptions &options)
{
    auto read = openAnyNetwork(options.file);
    if (!read)
        return std::unexpected(read.error());
    for (const Issue &issue : read->issues) {
        if (issue.severity == Severity::Error)
            printError(issue.error);
    }
    if (!options.minimumGiven)
        options.style.filter.minimum = suggestedMinimum(read->network);
    options.style.payersOnTop =
        options.engine ? *options.engine == LayoutEngine::Payers : hasPayersOnTop(read->network, options.style.size);
    return std::move(read->network);
}

namespace {

/// In the picture's language, for its labels are measured; what is to be told comes back in `remark`.
std::expected<Positions, Error> bestPositions(const Network &network, const PictureOptions &options, int tries,
                                              std::optional<Error> &remark)
{
    const LanguageScope scope(options.style.language);
    DrawingStyle whole = options.style; // a company stands at one place at all times
    whole.moment = {};
    LayoutRequest request = timelessRequest(network, options.style, options.engine.value_or(LayoutEngine::Balanced));
    Positions saved = savedPositions(network, whole);
    for (LayoutNode &node : request.nodes) {
        if (const auto position = saved.constFind(node.id); position != saved.cend())
            node.start = *position;
    }
    // A saved layout stretched to another shape may have circles on the legend or on one another.
    if (!options.engine && hasAll(saved, request)) {
        const Positions moved = offTheFurniture(request, saved);
        if (options.style.moment.isSet())
            return moved;
        for (const Positions &places : {saved, moved}) {
            if (badness(buildDrawing(network, places, whole)) < Fault)
                return places;
        }
    }
    Positions best;
    double least = 0;
    for (int i = 0; i < tries; ++i) {
        request.seed = quint32(i + 1);
        const auto result = layoutNow(request);
        if (!result)
            return std::unexpected(result.error());
        if (i == 0)
            remark = result->remark;
        const double bad = tries > 1 ? badness(buildDrawing(network, result->positions, whole)) : 0;
        if (best.isEmpty() || bad < least) {
            best = result->positions;
            least = bad;
        }
    }
    return best;
}

} // namespace

std::expected<Positions, Error> positionsFor(const Network &network, const PictureOptions &options, int tries)
{
    std::optional<Error> remark;
    const auto positions = bestPositions(network, options, tries, remark);
    if (remark)
        printError(*remark);
    return positions;
}

Drawing pictureDrawing(const Network &network, const Positions &positions, const PictureOptions &options)
{
    const LanguageScope scope(options.style.language);
    return buildPicture(network, positions, options.style);
}

} // namespace CapitalLoop
