// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/console.h"
#include "cli/lensoption.h"
#include "cli/pictureoptions.h"
#include "io/caploopwriter.h"
#include "words/formatter.h"
#include "words/languagescope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace CapitalLoop {

namespace {

double tenth(double x)
{
    return std::round(x * 10) / 10;
}

QJsonObject faultsObject(const Drawing &drawing)
{
    const DrawingFaults faults = faultsOf(drawing);
    return QJsonObject{{QStringLiteral("overlappingCircles"), faults.overlappingCircles},
                       {QStringLiteral("labelOnLabel"), faults.labelOnLabel},
                       {QStringLiteral("labelOnForeignCircle"), faults.labelOnForeignCircle},
                       {QStringLiteral("arrowThroughForeignCircle"), faults.arrowThroughForeignCircle},
                       {QStringLiteral("clipped"), faults.clipped}};
}

QJsonObject answer(const Drawing &drawing, const PictureOptions &options, const Network &network)
{
    QJsonObject positions;
    for (const CompanyShape &company : drawing.companies) {
        positions.insert(company.id.text(), QJsonObject{{QStringLiteral("x"), tenth(company.centre.x())},
                                                        {QStringLiteral("y"), tenth(company.centre.y())},
                                                        {QStringLiteral("radius"), tenth(company.radius)}});
    }
    QJsonObject shown{{QStringLiteral("deals"), drawing.deals.size()}, {QStringLiteral("of"), network.deals().size()}};
    if (options.style.filter.minimum)
        shown.insert(QStringLiteral("minimum"), options.style.filter.minimum->major());
    return QJsonObject{
        {QStringLiteral("version"), 1},
        {QStringLiteral("canvas"), QJsonArray{tenth(drawing.size.width()), tenth(drawing.size.height())}},
        {QStringLiteral("shown"), shown},
        {QStringLiteral("faults"), faultsObject(drawing)},
        {QStringLiteral("crossings"), faultsOf(drawing).crossings},
        {QStringLiteral("labelsWithoutRoom"), drawing.droppedLabels},
        {QStringLiteral("positions"), positions}};
}

/// The network with these positions saved for this canvas, in place of what it had for it.
Network withLayout(Network network, const Drawing &drawing, const PictureOptions &options)
{
    SavedLayout layout;
    layout.engine = layoutEngineName(options.engine.value_or(LayoutEngine::Balanced));
    layout.canvas = QSizeF(tenth(drawing.size.width()), tenth(drawing.size.height()));
    for (const CompanyShape &company : drawing.companies)
        layout.positions.insert(company.id, QPointF(tenth(company.centre.x()), tenth(company.centre.y())));
    network.layouts.removeIf([&](const SavedLayout &old) { return old.canvas == layout.canvas; });
    network.layouts.append(layout);
    return network;
}

} // namespace

int LayoutCommand::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Places the companies of a network and counts what the picture must not have."));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 tr("A .caploop file or a built-in network (example:ai-loop-2025-10)."));
    parser.addOption({QStringLiteral("json"), tr("Print positions and counts as JSON.")});
    parser.addOption({QStringLiteral("tries"), tr("How many layouts to choose the best from (default 6)."),
                      QStringLiteral("number"), QStringLiteral("6")});
    parser.addOption(
        {QStringLiteral("save"), tr("Write the positions into this .caploop file."), QStringLiteral("file")});
    addPictureOptions(parser);
    if (const auto answer = answerBefore(parser, arguments, QStringLiteral("layout")))
        return *answer;
    auto options = pictureOptions(parser);
    if (!options)
        return usageProblem(options.error(), QStringLiteral("layout"));
    const int tries = parser.value(QStringLiteral("tries")).toInt();
    if (tries < 1 || tries > 10000)
        return usageProblem(tr("--tries wants a number from 1 to 10000."), QStringLiteral("layout"));
    const auto network = openNetwork(*options);
    if (!network) {
        printError(network.error());
        return Failed;
    }
    if (const auto shown = addLens(*network, *options); !shown)
        return usageProblem(shown.error(), QStringLiteral("layout"));
    const auto positions = positionsFor(*network, *options, tries);
    if (!positions) {
        printError(positions.error());
        return Failed;
    }
    const Drawing drawing = pictureDrawing(*network, *positions, *options);
    if (parser.isSet(QStringLiteral("save"))) {
        const auto written =
            writeNetworkFile(withLayout(*network, drawing, *options), parser.value(QStringLiteral("save")));
        if (!written) {
            printError(written.error());
            return Failed;
        }
    }
    const QJsonObject result = answer(drawing, *options, *network);
    if (parser.isSet(QStringLiteral("json"))) {
        printLine(QString::fromUtf8(QJsonDocument(result).toJson()).trimmed());
        return Done;
    }
    for (const CompanyShape &company : drawing.companies)
        printLine(QStringLiteral("%1  %2, %3")
                      .arg(company.id.text(), -28)
                      .arg(tenth(company.centre.x()))
                      .arg(tenth(company.centre.y())));
    const QJsonObject faults = faultsObject(drawing);
    for (auto fault = faults.begin(); fault != faults.end(); ++fault)
        printLine(QStringLiteral("%1: %2").arg(fault.key()).arg(fault.value().toInt()));
    const Formatter formatter(currentLanguage());
    const int crossings = result[QStringLiteral("crossings")].toInt();
    printLine(tr("%1, %2", "crossings and labels")
                  .arg(tr("%1 crossings", nullptr, crossings).arg(formatter.count(crossings)),
                       tr("%1 labels without room", nullptr, drawing.droppedLabels)
                           .arg(formatter.count(drawing.droppedLabels))));
    return Done;
}

} // namespace CapitalLoop
