// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/console.h"
#include "io/dealtablereader.h"
#include "words/errorwords.h"
#include "words/formatter.h"
#include "words/languagescope.h"

#include <QCommandLineParser>

namespace CapitalLoop {

int CheckCommand::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Lists everything that is wrong or doubtful in a file. Ends with 1 if there are errors."));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 tr("A .caploop file, a table of deals (.csv, .tsv) or a built-in network "
                                    "(example:ai-loop-2025-10)."));
    parser.addOption({QStringLiteral("lang"),
                      tr("Language of the answer: en, zh-Hans or zh-Hant (default: the system's)."),
                      QStringLiteral("code")});
    if (const auto answer = answerBefore(parser, arguments, QStringLiteral("check")))
        return *answer;
    const auto language = parser.isSet(QStringLiteral("lang")) ? languageFromCode(parser.value(QStringLiteral("lang")))
                                                               : currentLanguage();
    if (!language)
        return usageProblem(tr("--lang wants en, zh-Hans or zh-Hant."), QStringLiteral("check"));
    if (parser.positionalArguments().size() != 1)
        return usageProblem(tr("Name one file to check."), QStringLiteral("check"));
    installLanguage(*language);
    const auto read = readAnyNetworkFile(parser.positionalArguments().first());
    if (!read) {
        printError(read.error());
        return Failed;
    }
    int errors = 0;
    for (const Issue &issue : read->issues) {
        errors += issue.severity == Severity::Error ? 1 : 0;
        printLine(QStringLiteral("%1: %2: %3")
                      .arg(placeText(issue.error.place), severityName(issue.severity), errorText(issue.error)));
    }
    const auto count = [](const auto &list) { return int(list.size()); };
    printLine(tr("%1, %2, %3; %4, %5.", "companies, deals, sources; errors, remarks")
                  .arg(tr("%n companies", nullptr, count(read->network.companies())),
                       tr("%n deals", nullptr, count(read->network.deals())),
                       tr("%n sources", nullptr, count(read->network.sources())), tr("%n errors", nullptr, errors),
                       tr("%n remarks", nullptr, count(read->issues) - errors)));
    return errors > 0 ? Failed : Done;
}

} // namespace CapitalLoop
