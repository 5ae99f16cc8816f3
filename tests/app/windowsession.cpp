// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checkpanel.h"
#include "app/mainwindow.h"
#include "app/tablepage.h"
#include "app/tablespanel.h"
#include "app/windowactions.h"
#include "app/windowdocks.h"
#include "document/networksaver.h"
#include "io/caploopwriter.h"
#include "io/filebytes.h"

#include "shared/answers.h"
#include "shared/sessionfolder.h"

#include <QClipboard>
#include <QDockWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <cstdio>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

constexpr auto Fixes = {"Exchange start and end", "Make them one"};

/// As they come from a spreadsheet: the third names a company with a slip of the pen, the fifth has its dates
/// exchanged.
QString fortyDeals()
{
    const QStringList kinds{QStringLiteral("equity"), QStringLiteral("cloud"), QStringLiteral("chips")};
    QString text = QStringLiteral("Payer\tRecipient\tAmount\tAnnounced\tKind\tStart\tEnd\tNote\tSource\n");
    for (int i = 0; i < SessionDeals; ++i) {
        const QString payer =
            i == 2 ? QStringLiteral("Compny C") : QStringLiteral("Company %1").arg(QChar(u'A' + i % 10));
        text +=
            QStringLiteral("%1\tCompany %2\t%3bn\t2025-%4-01\t%5\t%6\t%7\t\"said “so”,\n%8\"\thttps://example.org/%8\n")
                .arg(payer, QChar(u'A' + (i + 1) % 10))
                .arg(i + 1)
                .arg(i / 10 + 1, 2, 10, QLatin1Char('0'))
                .arg(kinds[i % 3], QString::number(i == 4 ? 2030 : 2026), QString::number(i == 4 ? 2026 : 2030))
                .arg(i);
    }
    return text;
}

/// The session that is killed. Each step is said once it is done, with the time, and the network kept aside.
class Session
{
public:
    explicit Session(const QString &folder) : m_folder(folder)
    {
        m_window.keepRecovery(recoveryFolder(folder));
        m_window.resize(1400, 900);
        m_window.show();
    }

    /// Goes on until the process ends; an answer is a failure.
    int run()
    {
        const bool began = QTest::qWaitForWindowExposed(&m_window) && paste() && putRight() && save();
        std::fprintf(stderr, "session: %s\n", began ? "at work" : "a step could not be done");
        for (int i = 0; began && edit(i); ++i)
            say("step");
        return 1;
    }

private:
    Document &document() { return m_window.document(); }
    QTableView &deals() { return m_window.docks().tables().page(TablesPanel::Deals).view(); }

    void say(const char *word)
    {
        const qint64 time = QDateTime::currentMSecsSinceEpoch();
        if (!saveBytes(writeNetwork(document().network()), stateFile(m_folder, ++m_step)))
            std::exit(1);
        std::printf("%s %d %lld\n", word, m_step, static_cast<long long>(time));
        std::fflush(stdout);
    }

    bool paste()
    {
        m_window.actions().action(WindowActions::New)->trigger();
        m_window.docks().bringTablesForward();
        QApplication::clipboard()->setText(fortyDeals());
        deals().setFocus();
        QTest::keySequence(&deals(), QKeySequence::Paste);
        if (document().network().deals().size() != SessionDeals)
            return false;
        say("pasted");
        return true;
    }

    bool putRight()
    {
        CheckPanel &check = m_window.docks().check();
        qobject_cast<QDockWidget *>(check.parentWidget())->show();
        qobject_cast<QDockWidget *>(check.parentWidget())->raise();
        for (const char *words : Fixes) {
            if (!QTest::qWaitFor([&] { return check.isUpToDate(); }))
                return false;
            const QList<QPushButton *> buttons = check.findChildren<QPushButton *>();
            const auto button = std::ranges::find(buttons, QLatin1StringView(words), &QPushButton::text);
            if (button == buttons.end())
                return false;
            QTest::mouseClick(*button, Qt::LeftButton);
            say("fixed");
        }
        return true;
    }

    bool save()
    {
        const Answers answers({workFile(m_folder)});
        m_window.actions().action(WindowActions::SaveAs)->trigger();
        if (!answers.areGiven() || !QTest::qWaitFor([this] { return !m_window.isWindowModified(); }))
            return false;
        say("saved");
        return true;
    }

    /// An amount is typed into its cell; at times one is taken back.
    bool edit(int number)
    {
        const Network before = document().network();
        if (number % 7 == 6) {
            m_window.actions().action(WindowActions::Undo)->trigger();
        } else {
            m_window.docks().bringTablesForward();
            deals().setFocus();
            deals().setCurrentIndex(deals().model()->index(number % SessionDeals, 3));
            QTest::keyClick(&deals(), Qt::Key_F2);
            auto *line = deals().viewport()->findChild<QLineEdit *>();
            if (!line)
                return false;
            line->selectAll();
            QTest::keyClicks(line, QStringLiteral("%1.25bn").arg(number + 100));
            QTest::keyClick(line, Qt::Key_Return);
        }
        return QTest::qWaitFor([&] { return !(document().network() == before); });
    }

    QString m_folder;
    MainWindow m_window{Preferences()};
    int m_step = 0;
};

} // namespace

/// windowsession FOLDER: works in a window until it is killed.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    installLanguage(Language::English);
    return Session(QCoreApplication::arguments().value(1)).run();
}
