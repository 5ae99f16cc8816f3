// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include "cli/nearestword.h"
#include "words/errorwords.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <cstdio>

namespace CapitalLoop {

void printLine(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
}

void printProblem(const QString &line)
{
    std::fputs(qPrintable(QStringLiteral("capital-loop: ") + line + u'\n'), stderr);
}

void printError(const Error &error)
{
    const QString place = placeText(error.place);
    printProblem(place.isEmpty() ? errorText(error) : place + QStringLiteral(": ") + errorText(error));
}

int usageProblem(const QString &problem, const QString &command)
{
    printProblem(problem);
    printProblem(QCoreApplication::translate("CapitalLoop::Console", "Type \"capital-loop %1 --help\" for its options.")
                     .arg(command));
    return UsageError;
}

namespace {

/// What is wrong with the arguments, and which option was meant.
QString parseProblem(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return parser.errorText();
    static const QRegularExpression option(QStringLiteral("--([a-z][a-z-]*)"));
    QStringList names; // the parser tells of them in its help alone
    for (auto match = option.globalMatch(parser.helpText()); match.hasNext();)
        names.append(match.next().captured(1));
    const QString meant = nearestWord(unknown.first(), names);
    return meant.isEmpty()
               ? parser.errorText()
               : withMeant(parser.errorText(), QStringLiteral("--") + meant, {QStringLiteral("--") + meant});
}

} // namespace

std::optional<int> answerBefore(QCommandLineParser &parser, const QStringList &arguments, const QString &command)
{
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(arguments))
        return usageProblem(parseProblem(parser), command);
    if (!parser.isSet(help))
        return std::nullopt;
    // Qt names the program alone, with its folder, in the line of use.
    QString text = parser.helpText();
    const QString program = QCoreApplication::arguments().constFirst();
    if (const qsizetype at = text.indexOf(program); at >= 0)
        text.replace(at, program.size(), QStringLiteral("capital-loop ") + command);
    printLine(text);
    return Done;
}

} // namespace CapitalLoop
