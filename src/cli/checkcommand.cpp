// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/analyseoptions.h"
#include "cli/console.h"
#include "cli/nearestword.h"
#include "cli/opennetwork.h"
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
        return usageProblem(withMeant(tr("--lang wants en, zh-Hans or zh-Hant."), parser.value(QStringLiteral("lang")),
                                      languageCodes()),
                            QStringLiteral("check"));
    if (parser.positionalArguments().size() != 1)
        return usageProblem(tr("Name one file to check."), QStringLiteral("check"));
    installLanguage(*language);
    const auto read = openAnyNetwork(parser.positionalArguments().first());
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
    const Formatter formatter(*language);
    const auto companies = int(read->network.companies().size());
    const auto deals = int(read->network.deals().size());
    const auto sources = int(read->network.sources().size());
    const int remarks = int(read->issues.size()) - errors;
    printLine(tr("%1, %2, %3; %4, %5.", "companies, deals, sources; errors, remarks")
                  .arg(tr("%1 companies", nullptr, companies).arg(formatter.count(companies)),
                       tr("%1 deals", nullptr, deals).arg(formatter.count(deals)),
                       tr("%1 sources", nullptr, sources).arg(formatter.count(sources)),
                       tr("%1 errors", nullptr, errors).arg(formatter.count(errors)),
                       tr("%1 remarks", nullptr, remarks).arg(formatter.count(remarks))));
    return errors > 0 ? Failed : Done;
}

} // namespace CapitalLoop
