// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/networksaver.h"
#include "document/recovery.h"
#include "io/caploopwriter.h"
#include "io/filebytes.h"

#include "shared/editingsession.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

constexpr int SideBySide = 4;
constexpr qint64 AtMostBehind = 2000; // milliseconds

/// An editing session in a process of its own, and what it said.
struct Session
{
    unsigned seed = 0;
    QTemporaryDir folder{};
    QProcess process{};
    QTimer killer{};
    qint64 killed = 0;     ///< when
    QList<qint64> steps{}; ///< when each was done; the first is the beginning
    int saving = 0;        ///< the last step that began to save
    QList<int> saved{0};   ///< the steps that ended saving

    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("work.caploop")); }
    [[nodiscard]] QString recovery() const { return folder.filePath(QStringLiteral("recovery")); }

    void start(int lifetime)
    {
        QVERIFY(saveNetwork({.network = sessionStart(seed), .path = file()}));
        QObject::connect(&killer, &QTimer::timeout, &process, [this] {
            killed = QDateTime::currentMSecsSinceEpoch();
            if (process.processId() > 0)
                ::kill(pid_t(process.processId()), SIGKILL);
        });
        killer.setSingleShot(true);
        QObject::connect(&process, &QProcess::readyRead, &killer, [this, lifetime] {
            if (!killer.isActive() && killed == 0)
                killer.start(lifetime);
        });
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/document-editingsession"),
                      {file(), recovery(), QString::number(seed)});
    }

    void readOutput()
    {
        const QList<QByteArray> lines = process.readAll().split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) { // what the kill cut off is not said
            const QList<QByteArray> words = lines[i].split(' ');
            if (words[0] == "saving")
                saving = words[1].toInt();
            else if (words[0] == "saved")
                saved.append(words[1].toInt());
            else
                steps.append(words[2].toLongLong());
        }
    }
};

/// The network after each step, as text; made as far as it is asked for.
class States
{
public:
    explicit States(unsigned seed) : m_session(m_document, seed)
    {
        m_document.setNetwork(sessionStart(seed), QStringLiteral("work.caploop"));
        m_networks.append(m_document.network());
    }

    QByteArray text(qsizetype step)
    {
        while (m_networks.size() <= step) {
            if (m_session.next() == EditingSession::Step::Save)
                m_document.setSaved(m_document.path());
            m_networks.append(m_document.network());
        }
        return writeNetwork(m_networks[step]);
    }

private:
    Document m_document;
    EditingSession m_session;
    QList<Network> m_networks;
};

struct Figures
{
    int kills = 0;
    int steps = 0;
    int saves = 0;
    int killedWhileSaving = 0;
    int fromCopy = 0;
    int complete = 0;
    qint64 mostBehind = 0;
};

} // namespace

class TestKilling : public QObject
{
    Q_OBJECT

private slots:
    void losesAtMostTwoSecondsWhateverTheMoment()
    {
        bool isNumber = false;
        const int asked = qEnvironmentVariableIntValue("CAPITAL_LOOP_KILLS", &isNumber);
        const int kills = isNumber ? asked : 12;
        std::mt19937 random(isNumber ? std::random_device()() : 4u);
        for (int done = 0; done < kills; done += SideBySide) {
            std::vector<std::unique_ptr<Session>> sessions;
            for (int i = done; i < std::min(kills, done + SideBySide); ++i) {
                sessions.push_back(std::make_unique<Session>());
                sessions.back()->seed = random();
                sessions.back()->start(int(random() % 4000));
            }
            for (const auto &session : sessions) {
                QTRY_VERIFY_WITH_TIMEOUT(session->killed > 0, 60000);
                QVERIFY(session->process.state() == QProcess::NotRunning || session->process.waitForFinished());
                QCOMPARE(session->process.exitStatus(), QProcess::CrashExit);
                session->readOutput();
                check(*session);
                if (QTest::currentTestFailed()) {
                    qWarning("seed %u, killed after step %lld", session->seed, qint64(session->steps.size() - 1));
                    return;
                }
            }
        }
        qInfo("%d kills, %d of them while saving, after %d steps and %d saves: the copy was taken %d times, the file "
              "%d times; all was there %d times, and at most the last %lld ms were missing",
              m_figures.kills, m_figures.killedWhileSaving, m_figures.steps, m_figures.saves, m_figures.fromCopy,
              m_figures.kills - m_figures.fromCopy, m_figures.complete, m_figures.mostBehind);
    }

private:
    void check(const Session &session)
    {
        States states(session.seed);
        QVERIFY(!session.steps.isEmpty());
        const qsizetype last = session.steps.size() - 1;
        const bool isSaving = session.saving > session.saved.last();

        // The file is one of those that were saved: the last, or the one being saved.
        const auto file = readNetworkFile(session.file());
        QVERIFY(file);
        for (const Issue &issue : file->issues)
            QVERIFY(issue.severity != Severity::Error);
        const QByteArray saved = writeNetwork(file->network);
        QCOMPARE(fileBytes(session.file()).value(), saved);
        const bool holdsNew = isSaving && saved == states.text(session.saving);
        QVERIFY(holdsNew || saved == states.text(session.saved.last()));
        if (const QString former = formerVersionPath(session.file()); QFile::exists(former)) {
            const QByteArray text = fileBytes(former).value();
            QVERIFY(std::ranges::any_of(session.saved, [&](int step) { return text == states.text(step); }));
        }

        // What is offered is not older than two seconds, nor than the file.
        const std::vector<RecoveryOffer> offers = examined(claimLeftovers(session.recovery()));
        QVERIFY(offers.size() <= 1);
        if (!offers.empty())
            QVERIFY2(offers[0].copy, "damaged");
        const QByteArray recovered = offers.empty() ? saved : writeNetwork(offers[0].copy->network);
        qsizetype oldest = holdsNew ? session.saving : session.saved.last();
        while (oldest < last && session.steps[oldest + 1] <= session.killed - AtMostBehind)
            ++oldest;
        qsizetype found = last + 1; // it may be done and not yet said
        while (found >= oldest && recovered != states.text(found))
            --found;
        QVERIFY2(found >= oldest, qPrintable(QStringLiteral("older than step %1 of %2").arg(oldest).arg(last)));
        const QStringList left = QDir(session.recovery()).entryList(QDir::Files);
        QVERIFY2(left.size() <= 2, qPrintable(left.join(u' '))); // the copy and its lock

        ++m_figures.kills;
        m_figures.steps += int(last);
        m_figures.saves += int(session.saved.size()) - 1;
        m_figures.killedWhileSaving += isSaving;
        m_figures.fromCopy += !offers.empty();
        m_figures.complete += found >= last;
        if (found < last)
            m_figures.mostBehind = std::max(m_figures.mostBehind, session.killed - session.steps[found + 1]);
    }

    Figures m_figures;
};

QTEST_GUILESS_MAIN(TestKilling)
#include "tst_killing.moc"
