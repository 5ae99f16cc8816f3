// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/console.h"
#include "io/caploopreader.h"
#include "words/errorwords.h"
#include "words/formatter.h"

#include <QCommandLineParser>

namespace CapitalLoop {

int CheckCommand::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Lists everything that is wrong or doubtful in a file. Ends with 1 if there are errors."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 tr("A .caploop file or a built-in network (example:ai-loop-2025-10)."));
    parser.addOption({QStringLiteral("lang"), tr("en, zh-Hans or zh-Hant (default en)."), QStringLiteral("code")});
    if (!parser.parse(arguments))
        return usageProblem(parser.errorText(), QStringLiteral("check"));
    if (parser.isSet(QStringLiteral("help"))) {
        printLine(parser.helpText());
        return Done;
    }
    const auto language = parser.isSet(QStringLiteral("lang")) ? languageFromCode(parser.value(QStringLiteral("lang")))
                                                               : Language::English;
    if (!language)
        return usageProblem(tr("--lang wants en, zh-Hans or zh-Hant."), QStringLiteral("check"));
    if (parser.positionalArguments().size() != 1)
        return usageProblem(tr("Name one file to check."), QStringLiteral("check"));
    installLanguage(*language);
    const auto read = readNetworkFile(parser.positionalArguments().first());
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
    printLine(tr("%1 companies, %2 deals, %3 sources; %4 errors, %5 remarks.")
                  .arg(read->network.companies().size())
                  .arg(read->network.deals().size())
                  .arg(read->network.sources().size())
                  .arg(errors)
                  .arg(read->issues.size() - errors));
    return errors > 0 ? Failed : Done;
}

} // namespace CapitalLoop
