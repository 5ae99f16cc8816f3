// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/console.h"
#include "cli/opennetwork.h"
#include "words/errorwords.h"
#include "words/formatter.h"
#include "words/languagescope.h"

#include <QCommandLineParser>

namespace CapitalLoop {

namespace {

QString formatIds()
{
    QStringList ids;
    for (const NetworkFormat &format : networkFormats()) {
        if (format.writes)
            ids.append(format.id);
    }
    return ids.join(QStringLiteral(", "));
}

void printIssues(const Issues &issues)
{
    for (const Issue &issue : issues)
        printProblem(QStringLiteral("%1: %2: %3")
                         .arg(placeText(issue.error.place), severityName(issue.severity), errorText(issue.error)));
}

} // namespace

int ConvertCommand::run(const QStringList &arguments)
{
    const QString name = QStringLiteral("convert");
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Reads a network of any kind of file and writes it as another, by the endings of the names. What is wrong in "
           "the one and what the other cannot hold is listed. Ends with 1 if nothing was written."));
    parser.addPositionalArgument(QStringLiteral("IN"),
                                 tr("The file to read: .caploop, .csv, .tsv, .xlsx, .ods, .sqlite, .graphml, .gexf, "
                                    ".dot, .ftm, .json or a built-in network (example:ai-loop-2025-10)."));
    parser.addPositionalArgument(QStringLiteral("OUT"),
                                 tr("The file to write: .caploop, .csv, .xlsx, .graphml, .gexf, .dot or .json."));
    parser.addOption({QStringLiteral("to"),
                      tr("The format to write, whatever the name ends in: %1.").arg(formatIds()),
                      QStringLiteral("format")});
    parser.addOption({QStringLiteral("lang"),
                      tr("Language of the answer: en, zh-Hans or zh-Hant (default: the system's)."),
                      QStringLiteral("code")});
    if (const auto answer = answerBefore(parser, arguments, name))
        return *answer;
    const auto language = parser.isSet(QStringLiteral("lang")) ? languageFromCode(parser.value(QStringLiteral("lang")))
                                                               : currentLanguage();
    if (!language)
        return usageProblem(tr("--lang wants en, zh-Hans or zh-Hant."), name);
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2)
        return usageProblem(tr("Name the file to read and the file to write."), name);
    const QString id = parser.value(QStringLiteral("to"));
    const NetworkFormat *format = id.isEmpty() ? formatOfPath(files[1], true) : formatOfId(id);
    if (!format || !format->writes)
        return usageProblem(id.isEmpty() ? tr("“%1” does not end in a format that can be written. Say which with --to, "
                                              "as one of: %2.")
                                               .arg(files[1], formatIds())
                                         : tr("--to wants one of: %1.").arg(formatIds()),
                            name);
    installLanguage(*language);
    const auto read = openAnyNetwork(files[0]);
    if (!read) {
        printError(read.error());
        return Failed;
    }
    printIssues(read->issues);
    const auto written = writeAnyNetwork(read->network, files[1], format->id);
    if (!written) {
        printError(written.error());
        return Failed;
    }
    printIssues(*written);
    printLine(tr("%1 and %2 were written.", "companies, deals")
                  .arg(tr("%n companies", nullptr, int(read->network.companies().size())),
                       tr("%n deals", nullptr, int(read->network.deals().size()))));
    return Done;
}

} // namespace CapitalLoop
