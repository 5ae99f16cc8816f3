// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdialog.h"
#include "app/mainwindow.h"
#include "app/windowactions.h"
#include "document/recoverycopy.h"
#include "io/caploopwriter.h"
#include "io/filebytes.h"
#include "io/networkfile.h"

#include "shared/answers.h"
#include "shared/sessionfolder.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

constexpr int StepsAfterSaving = 12;
constexpr qint64 AtMostBehind = 2000; // milliseconds

} // namespace

/// A network from a spreadsheet to the picture, through the windows as they are, with the machine going down in
/// between.
class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installLanguage(Language::English);
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/app-windowsession"),
                        {m_folder.path()});
        QVERIFY(m_process.waitForStarted());
    }

    void isKilledAtWork()
    {
        QTRY_VERIFY2_WITH_TIMEOUT(readSteps() && m_saved > 0, "the session ended or did not save", 60000);
        // As soon as a copy holds some of what came after saving.
        const auto copied = [this] {
            const QDir folder(recoveryFolder(m_folder.path()));
            for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
                const auto copy = readRecoveryCopy(info.filePath());
                if (copy && m_times.size() > m_saved + StepsAfterSaving &&
                    writeNetwork(copy->network) != state(m_saved))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(readSteps() && copied(), "no copy came", 60000);
        m_killed = QDateTime::currentMSecsSinceEpoch();
        QCOMPARE(::kill(pid_t(m_process.processId()), SIGKILL), 0);
        QVERIFY(m_process.waitForFinished());
        QCOMPARE(m_process.exitStatus(), QProcess::CrashExit);
        readSteps();
        QCOMPARE(fileBytes(workFile(m_folder.path())).value(), state(m_saved)); // the file is as it was saved
    }

    void isRestoredInAnotherWindow()
    {
        QVERIFY(m_killed > 0);
        m_window = std::make_unique<MainWindow>(Preferences());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        const Answers answers({QStringLiteral("Restore")});
        m_window->offerRecovery(recoveryFolder(m_folder.path()));
        QVERIFY(answers.areGiven());
        QVERIFY(answers.asked().first().contains(QStringLiteral("deals changed")));
        QTRY_COMPARE(m_window->document().network().deals().size(), SessionDeals);
        QCOMPARE(m_window->document().path(), workFile(m_folder.path()));
        QVERIFY(m_window->isWindowModified());

        const QByteArray restored = writeNetwork(m_window->document().network());
        int oldest = m_saved;
        while (oldest < lastStep() && m_times[oldest + 1] <= m_killed - AtMostBehind)
            ++oldest;
        int found = lastStep() + (QFile::exists(stateFile(m_folder.path(), lastStep() + 1)) ? 1 : 0);
        while (found > oldest && restored != state(found))
            --found;
        QVERIFY(found > m_saved);
        QCOMPARE(restored, state(found));
        qInfo("killed after %d steps, of which %d were restored", lastStep(), std::min(found, lastStep()));
        QCOMPARE(fileBytes(workFile(m_folder.path())).value(), state(m_saved)); // restoring writes nothing
    }

    void exportsAllDeals()
    {
        QVERIFY(m_window);
        const Network &network = m_window->document().network();
        m_window->actions().action(WindowActions::Export)->trigger();
        QTRY_VERIFY(m_window->findChild<ExportDialog *>()); // as soon as all companies have their places
        auto *dialog = m_window->findChild<ExportDialog *>();
        auto *format = dialog->findChild<QComboBox *>(QStringLiteral("format"));
        format->setCurrentIndex(format->findText(QStringLiteral("SVG"), Qt::MatchContains));
        QCOMPARE(dialog->suffix(), QStringLiteral("svg"));
        QTRY_VERIFY(dialog->isReady());
        const QString picture = m_folder.filePath(QStringLiteral("picture.svg"));
        const Answers names({picture});
        QPointer<ExportDialog> open(dialog);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->buttons().constFirst(), Qt::LeftButton);
        QTRY_VERIFY(!open);
        const QByteArray svg = fileBytes(picture).value();
        for (const Deal &deal : network.deals())
            QVERIFY2(svg.contains("<g id=\"deal-" + deal.id.text().toUtf8() + '"'), qPrintable(deal.id.text()));
        QCOMPARE(svg.count("<g id=\"deal-"), SessionDeals);

        const QString workbook = m_folder.filePath(QStringLiteral("deals.xlsx"));
        const Answers answers({workbook, QStringLiteral("Write It So")});
        m_window->actions().action(WindowActions::ExportData)->trigger();
        QTRY_VERIFY(QFile::exists(workbook));
        const auto read = readAnyNetwork(workbook);
        QVERIFY(read);
        QCOMPARE(read->network.deals().size(), SessionDeals);
        QCOMPARE(read->network.companies().size(), network.companies().size());
        for (const Deal &deal : network.deals()) {
            const Deal *same = read->network.deal(deal.id);
            QVERIFY2(same, qPrintable(deal.id.text()));
            QVERIFY(same->from == deal.from && same->to == deal.to && same->kind == deal.kind);
            QVERIFY(same->amount == deal.amount && same->announced == deal.announced && same->note == deal.note);
        }
    }

    void cleanupTestCase()
    {
        m_window.reset();
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

private:
    [[nodiscard]] int lastStep() const { return int(m_times.size()) - 1; }

    [[nodiscard]] QByteArray state(int step) const
    {
        return fileBytes(stateFile(m_folder.path(), step)).value_or(QByteArray());
    }

    /// False once the session is over.
    bool readSteps()
    {
        while (m_process.canReadLine()) {
            const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
            if (words.size() != 3)
                continue;
            m_times.append(words[2].toLongLong());
            if (words[0] == "saved")
                m_saved = words[1].toInt();
        }
        return m_process.state() == QProcess::Running;
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    QList<qint64> m_times{0}; ///< when each step was done, from 1
    int m_saved = 0;          ///< the step that ended saving
    qint64 m_killed = 0;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestSession)

#include "tst_session.moc"
