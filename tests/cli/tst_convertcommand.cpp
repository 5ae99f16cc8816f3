// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/networkfile.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace CapitalLoop;

/// `capital-loop convert` as a script calls it.
class ConvertCommandTest : public QObject
{
    Q_OBJECT

private:
    struct Answer
    {
        int code = -1;
        QString out{};
        QString err{};
    };
    static Answer run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(CAPITAL_LOOP_BIN_DIR "/capital-loop"), QStringList{"convert"} + arguments);
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    static QString sample(const char *name)
    {
        return QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/tests/data/import/") + name;
    }

private slots:
    void convertsBetweenFormats_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("deals");
        QTest::newRow("GEXF to our own") << sample("gephi.gexf") << "out.caploop" << 3;
        QTest::newRow("DOT to our own") << sample("graphviz.dot") << "out.caploop" << 5;
        QTest::newRow("DOT that Graphviz wrote") << sample("written/graphviz-2.43.dot") << "out.caploop" << 3;
        QTest::newRow("DOT that igraph wrote") << sample("written/igraph-0.10.dot") << "out.caploop" << 4;
        QTest::newRow("DOT of a layout to GraphML") << sample("graphviz-layout.dot") << "out.graphml" << 1;
        QTest::newRow("yEd to Excel") << sample("yed.graphml") << "out.xlsx" << 1;
        QTest::newRow("Chinese table to GEXF") << sample("deals-chinese.csv") << "out.gexf" << 3;
        QTest::newRow("entities to CSV") << sample("entities.ftm") << "out.csv" << 3;
        QTest::newRow("built-in to CSV") << "example:ai-loop-2025-10" << "out.csv" << 38;
    }
    void convertsBetweenFormats()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, deals);
        const QTemporaryDir folder;
        const Answer answer = run({from, folder.filePath(to)});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QVERIFY2(answer.out.contains(QStringLiteral(" %1 deal").arg(deals)), qPrintable(answer.out));
        const auto read = readAnyNetwork(folder.filePath(to));
        QVERIFY(read);
        QCOMPARE(read->network.deals().size(), deals);
    }

    void dotComesBackAsFarAsItHolds()
    {
        const QTemporaryDir folder;
        QFile table(folder.filePath("in.csv"));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("id,from,to,amount,kind,status,note\n"
                    "d1,<b>,\"\"\"; drop\",5000000000,debt,signed,back\\slash \\N \\\n"
                    "d2,\"\"\"; drop\",</svg>,up to 7000000,cloud,announced,שלום 💸\n");
        table.close();
        const QString dot = folder.filePath("out.dot");
        QCOMPARE(run({table.fileName(), dot}).code, 0);
        QCOMPARE(run({dot, folder.filePath("back.caploop")}).code, 0);
        const auto before = readAnyNetwork(table.fileName());
        const auto after = readAnyNetwork(folder.filePath("back.caploop"));
        QVERIFY(before && after);
        QCOMPARE(after->network.companies(), before->network.companies());
        QCOMPARE(after->network.deals(), before->network.deals());
    }

    void saysWhatIsNotHeldAndWhatWasWrong()
    {
        const QTemporaryDir folder;
        const Answer answer = run({"example:ai-loop-2025-10", folder.filePath("out.gexf")});
        QVERIFY2(answer.err.contains("GEXF does not hold the"), qPrintable(answer.err));
        const Answer entities = run({sample("entities.ftm"), folder.filePath("out.any"), "--to", "csv-companies"});
        QCOMPARE(entities.code, 0);
        QVERIFY2(entities.err.contains("entities.ftm:9") && entities.err.contains("Directorship"),
                 qPrintable(entities.err));
    }

    void endsWithOneIfNothingWasWrittenAndTwoIfItWasCalledWrongly()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath("out.gexf");
        QCOMPARE(run({folder.filePath("missing.csv"), out}).code, 1);
        QCOMPARE(run({sample("gephi.gexf"), folder.filePath("no/where.csv")}).code, 1);
        QVERIFY(!QFile::exists(out));
        QCOMPARE(run({sample("gephi.gexf")}).code, 2);
        QCOMPARE(run({sample("gephi.gexf"), folder.filePath("out.docx")}).code, 2);
        QCOMPARE(run({sample("gephi.gexf"), out, "--to", "ods"}).code, 2);
        QVERIFY(run({"--help"}).out.contains("IN OUT"));
    }
};

QTEST_GUILESS_MAIN(ConvertCommandTest)
#include "tst_convertcommand.moc"
