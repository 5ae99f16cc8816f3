// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/nearestword.h"
#include "io/examplenetworks.h"
#include "words/formatter.h"

#include <QFileInfo>

namespace CapitalLoop {

namespace {

QString programHelp()
{
    return QCoreApplication::translate(
        "CapitalLoop::Command",
        "Capital Loop shows who pays whom in a network of corporate deals.\n"
        "\n"
        "  capital-loop                     open the built-in network in a window\n"
        "  capital-loop FILE.caploop        open a file in a window\n"
        "  capital-loop example:NAME        open a built-in network: ai-loop-2025-10, ai-loop-2026-07\n"
        "\n"
        "  capital-loop export FILE -o OUT.svg|.png|.pdf    write a picture\n"
        "  capital-loop check FILE                          list what is wrong with a file\n"
        "  capital-loop analyse FILE                        find the loops and what they are worth\n"
        "  capital-loop layout FILE --json                  print positions and what the picture must not have\n"
        "  capital-loop convert IN OUT                      write a network in another format\n"
        "\n"
        "  capital-loop COMMAND --help      the options of a command\n"
        "  capital-loop --version           the version\n"
        "\n"
        "For a picture like the one on the screen:\n"
        "  capital-loop export example:ai-loop-2025-10 -o loop.svg --theme dark --size 1920x1080\n");
}

const QString examplePrefix = QStringLiteral("example:");

/// One line that says what to type instead.
QString mistypedProblem(const QString &word)
{
    if (word.startsWith(examplePrefix)) {
        QStringList examples = exampleNames();
        for (QString &name : examples)
            name.prepend(examplePrefix);
        return QCoreApplication::translate("CapitalLoop::Command",
                                           "There is no built-in network \"%1\". Type one of these: %2.")
            .arg(word.mid(examplePrefix.size()), examples.join(QStringLiteral(", ")));
    }
    const QString meant = nearestWord(word, commandNames());
    if (!meant.isEmpty())
        return QCoreApplication::translate("CapitalLoop::Command",
                                           "There is no command or file \"%1\". Type \"capital-loop %2\" if you mean "
                                           "that command.")
            .arg(word, meant);
    return QCoreApplication::translate("CapitalLoop::Command",
                                       "There is no command or file \"%1\". Type \"capital-loop --help\" for what "
                                       "there is.")
        .arg(word);
}

} // namespace

QStringList commandNames()
{
    return {QStringLiteral("export"), QStringLiteral("analyse"), QStringLiteral("check"), QStringLiteral("layout"),
            QStringLiteral("convert")};
}

bool isMistyped(const QString &argument)
{
    if (argument.startsWith(examplePrefix))
        return !exampleNames().contains(argument.mid(examplePrefix.size()));
    const QFileInfo file(argument);
    return !argument.isEmpty() && !argument.startsWith(u'-') && !commandNames().contains(argument) &&
           !argument.contains(u'/') && !argument.contains(u'\\') && file.suffix().isEmpty() && !file.exists();
}

int runCommand(const QStringList &arguments)
{
    installLanguage(systemLanguage());
    // Each command reads its own arguments.
    QStringList own = arguments;
    const QString name = own.takeAt(1);
    for (const QString &word : {name, own.value(1)}) {
        if (isMistyped(word) && (word == name || word.startsWith(examplePrefix))) {
            printProblem(mistypedProblem(word));
            return UsageError;
        }
    }
    if (name == u"--help" || name == u"-h") {
        printLine(programHelp().trimmed());
        return Done;
    }
    if (name == u"--version" || name == u"-v") {
        printLine(QStringLiteral("capital-loop ") + QCoreApplication::applicationVersion());
        return Done;
    }
    if (name == u"export")
        return ExportCommand::run(own);
    if (name == u"check")
        return CheckCommand::run(own);
    if (name == u"analyse")
        return AnalyseCommand::run(own);
    if (name == u"layout")
        return LayoutCommand::run(own);
    if (name == u"convert")
        return ConvertCommand::run(own);
    printProblem(
        QCoreApplication::translate("CapitalLoop::Command", "There is no command or option \"%1\".").arg(name));
    printProblem(
        QCoreApplication::translate("CapitalLoop::Command", "Type \"capital-loop --help\" for what there is."));
    return UsageError;
}

} // namespace CapitalLoop
