// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"
#include "app/preferences.h"
#include "cli/command.h"
#include "document/inbackground.h"
#include "words/formatter.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace CapitalLoop;

namespace {

constexpr char firstNetwork[] = "example:ai-loop-2025-10";

void nameTheProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("capital-loop"));
    QCoreApplication::setApplicationName(QStringLiteral("capital-loop"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CAPITAL_LOOP_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Capital Loop"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.capital_loop.CapitalLoop"));
}

/// Qt's own options, which QApplication takes out again.
bool isQtOption(QByteArrayView argument)
{
    for (const char *option : {"-platform", "-style", "-stylesheet", "-geometry", "-qwindowgeometry", "-display",
                               "-session", "-reverse", "-qmljsdebugger"}) {
        if (argument == option || argument == QByteArray("-") + option)
            return true;
    }
    return false;
}

bool givesPlatform(int argc, char **argv)
{
    return std::any_of(argv, argv + argc, [](const char *argument) { return isQtOption(argument); });
}

/// A sub-command, an option of ours or neither command nor file, so that no window is wanted.
bool isCommand(QByteArrayView argument)
{
    const QString word = QString::fromLocal8Bit(argument);
    return commandNames().contains(word) || isMistyped(word) || (argument.startsWith('-') && !isQtOption(argument));
}

[[noreturn]] void endWithoutDisplay()
{
    std::fputs("capital-loop: there is no display for the window. "
               "Type \"capital-loop export FILE -o picture.svg\" to make a picture without one.\n",
               stderr);
    std::_Exit(EXIT_FAILURE);
}

/// Qt aborts when it cannot reach a display; this turns it into one line and exit code 1.
void reportNoDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type == QtFatalMsg)
        endWithoutDisplay();
}

int runHeadless(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    nameTheProgram();
    const QApplication application(argc, argv);
    return runCommand(QCoreApplication::arguments());
}

int runWindow(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY") &&
        !qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !givesPlatform(argc, argv))
        endWithoutDisplay();
    nameTheProgram();
    const QtMessageHandler former = qInstallMessageHandler(&reportNoDisplay);
    QApplication application(argc, argv);
    const BackgroundScope background;
    qInstallMessageHandler(former);

    const QStringList arguments = QCoreApplication::arguments().mid(1); // without Qt's own options
    if (isMistyped(arguments.value(0)))
        return runCommand(QCoreApplication::arguments());
    const Preferences preferences = loadPreferences();
    installLanguage(preferences.language.value_or(systemLanguage()));
    MainWindow window(preferences);
    const QString first = QString::fromLatin1(firstNetwork);
    // The picture is there before the window is; after a file that cannot be opened the built-in network is.
    if (!arguments.isEmpty())
        (void)window.openNetwork(first);
    (void)window.openNetwork(arguments.value(0, first));
    const QString recovery =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/recovery");
    window.keepRecovery(recovery);
    window.show();
    QTimer::singleShot(0, &window, [&window, recovery] { window.offerRecovery(recovery); });
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    return argc > 1 && isCommand(argv[1]) ? runHeadless(argc, argv) : runWindow(argc, argv);
}
