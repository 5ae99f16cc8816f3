// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// The program as a script calls it.
class CommandsTest : public QObject
{
    Q_OBJECT

private:
    struct Answer
    {
        int code;
        QString out;
        QString err;
    };
    static Answer run(const QStringList &arguments, const QString &folder = {}, const QString &locale = {})
    {
        QProcess process;
        if (!locale.isEmpty()) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.remove(QStringLiteral("LANGUAGE"));
            environment.insert(QStringLiteral("LC_ALL"), locale);
            process.setProcessEnvironment(environment);
        }
        process.setWorkingDirectory(folder);
        process.start(QStringLiteral(CAPITAL_LOOP_BIN_DIR "/capital-loop"), arguments);
        if (!process.waitForFinished(120000))
            return {-1, {}, process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

private slots:
    void exportsEveryFormat_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("png") << "png" << QByteArray("\x89PNG");
        QTest::newRow("svg") << "svg" << QByteArray("<?xml");
        QTest::newRow("pdf") << "pdf" << QByteArray("%PDF");
    }
    void exportsEveryFormat()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begins);
        const QTemporaryDir folder;
        for (const QString &chart : {QString(), QStringLiteral("--chart")}) {
            QStringList arguments{"export", "example:ai-loop-2025-10", "-o", "picture." + suffix, "--size", "1280x800"};
            if (!chart.isEmpty())
                arguments << chart;
            const Answer answer = run(arguments, folder.path());
            QVERIFY2(answer.code == 0, qPrintable(answer.err));
            QFile file(folder.filePath("picture." + suffix));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.read(begins.size()), begins);
        }
    }

    void exportHasTheSizeAskedFor()
    {
        const QTemporaryDir folder;
        QCOMPARE(run({"export", "example:ai-loop-2025-10", "-o", "a.png", "--mm", "180x100", "--dpi", "150", "--theme",
                      "dark"},
                     folder.path())
                     .code,
                 0);
        const QImage picture(folder.filePath("a.png"));
        QCOMPARE(picture.size(), QSize(1063, 591));
        QVERIFY(picture.pixelColor(5, 5).lightness() < 60);
    }

    void exportsPicturesThatMove_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begins");
        QTest::addColumn<QByteArray>("holds");
        QTest::newRow("svg") << "svg" << QByteArray("<?xml") << QByteArray("@keyframes");
        QTest::newRow("webp") << "webp" << QByteArray("RIFF") << QByteArray("ANMF");
        QTest::newRow("gif") << "gif" << QByteArray("GIF89a") << QByteArray("NETSCAPE2.0");
        QTest::newRow("apng") << "apng" << QByteArray("\x89PNG") << QByteArray("acTL");
    }
    void exportsPicturesThatMove()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begins);
        QFETCH(QByteArray, holds);
        const QTemporaryDir folder;
        QStringList arguments{"export", "example:ai-loop-2025-10", "--animate", "--seconds", "1", "--fps", "5"};
        arguments << "--size" << "640x400" << "--chart" << "-o" << "picture." + suffix;
        QByteArray former;
        for (int i = 0; i < 2; ++i) {
            const Answer answer = run(arguments, folder.path());
            QVERIFY2(answer.code == 0, qPrintable(answer.err));
            QFile file(folder.filePath("picture." + suffix));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.startsWith(begins) && bytes.contains(holds));
            QVERIFY(i == 0 || bytes == former);
            former = bytes;
        }
    }

    void wrongCallsEndWithTwoAndSayWhatToType_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("no file") << QStringList{"export", "-o", "a.png"} << "example:ai-loop-2025-10";
        QTest::newRow("no output") << QStringList{"export", "example:ai-loop-2025-10"} << "-o NAME.png";
        QTest::newRow("other format") << QStringList{"export", "example:ai-loop-2025-10", "-o", "a.bmp"}
                                      << "-o NAME.png";
        QTest::newRow("size") << QStringList{"export", "x", "-o", "a.png", "--size", "big"} << "1920x1080";
        QTest::newRow("theme") << QStringList{"export", "x", "-o", "a.png", "--theme", "pink"} << "dark";
        QTest::newRow("language") << QStringList{"export", "x", "-o", "a.png", "--lang", "fr"} << "zh-Hans";
        QTest::newRow("amount") << QStringList{"export", "x", "-o", "a.png", "--min-amount", "lots"} << "10bn";
        QTest::newRow("seconds") << QStringList{"export", "x", "-o", "a.gif", "--animate", "--seconds", "0"} << "60";
        QTest::newRow("frames") << QStringList{"export", "x", "-o", "a.gif", "--animate", "--fps", "100"} << "60";
        QTest::newRow("frames of a still") << QStringList{"export", "x", "-o", "a.png", "--fps", "5"} << "--animate";
        QTest::newRow("instant of a loop")
            << QStringList{"export", "x", "-o", "a.gif", "--animate", "--at", "3"} << "--at";
        QTest::newRow("still gif") << QStringList{"export", "x", "-o", "a.gif"} << "--animate";
        QTest::newRow("moving pdf") << QStringList{"export", "x", "-o", "a.pdf", "--animate"} << "-o NAME.webp";
        QTest::newRow("layout") << QStringList{"layout", "x", "--layout", "square"} << "circle";
        QTest::newRow("tries") << QStringList{"layout", "x", "--tries", "0"} << "10000";
        QTest::newRow("unknown option") << QStringList{"export", "x", "--colour"} << "--help";
        QTest::newRow("mistyped command") << QStringList{"exprot", "x"} << "capital-loop export";
        QTest::newRow("begun command") << QStringList{"ana"} << "capital-loop analyse";
        QTest::newRow("other word") << QStringList{"paint"} << "capital-loop --help";
        QTest::newRow("unknown example") << QStringList{"example:nothing"} << "example:ai-loop-2025-10";
        QTest::newRow("unknown example of a command")
            << QStringList{"export", "example:nothing", "-o", "a.png"} << "example:ai-loop-2025-10";
        QTest::newRow("example after a platform")
            << QStringList{"-platform", "offscreen", "example:nothing"} << "example:ai-loop-2026-07";
        QTest::newRow("two files") << QStringList{"check", "a", "b"} << "one file";
    }
    void wrongCallsEndWithTwoAndSayWhatToType()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const Answer answer = run(arguments);
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
    }

    void aMistypedCommandGetsOneLine()
    {
        for (const QString &word : {QStringLiteral("chekc"), QStringLiteral("example:ai"), QStringLiteral("paint")}) {
            const Answer answer = run({word});
            QCOMPARE(answer.code, 2);
            QVERIFY(answer.out.isEmpty());
            // Qt may warn of the machine.
            const QStringList lines = answer.err.split(u'\n').filter(QStringLiteral("capital-loop: "));
            QVERIFY2(lines.size() == 1 && lines.first().contains(word.section(u':', -1)), qPrintable(answer.err));
        }
    }

    void checkReadsTables()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("deals.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("from,to,amount\nA,B,10bn\nB,A,lots\n");
        file.close();
        const Answer answer = run({"check", file.fileName()});
        QVERIFY2(answer.out.contains("deals.csv:3") && answer.out.contains("2 companies"),
                 qPrintable(answer.out + answer.err));
    }

    void checkTellsErrorsAndEndsWithOne()
    {
        QCOMPARE(run({"check", "example:ai-loop-2026-07"}).code, 0);
        const QTemporaryDir folder;
        QFile file(folder.filePath("bad.caploop"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format": "capital-loop", "version": 1, "companies": [{"id": "a", "name": "A"}],
                      "deals": [{"id": "d", "from": "a", "to": "nobody", "kind": "equity", "status": [{"status": "signed"}]}]})");
        file.close();
        const Answer answer = run({"check", file.fileName()});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.out.contains("nobody") && answer.out.contains("bad.caploop"), qPrintable(answer.out));
        QCOMPARE(run({"check", folder.filePath("missing.caploop")}).code, 1);
        QCOMPARE(run({"check", folder.path()}).code, 1);
    }

    void layoutPrintsPositionsAndCounts_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("size");
        QTest::addColumn<int>("companies");
        QTest::newRow("saved positions") << "example:ai-loop-2025-10" << "1920x1080" << 27;
        QTest::newRow("a shape that no saved positions fit") << "example:ai-loop-2026-07" << "1920x734" << 45;
    }
    void writesTheStepsOfAStory()
    {
        const QTemporaryDir folder;
        const QString network = QStringLiteral("example:ai-loop-2025-10");
        const QString story = QStringLiteral("--story");
        const Answer pictures = run({"export", network, story, "", "--steps", "2,9-10,2", "-o", "steps", "--pictures",
                                     "svg", "--size", "1280x720"},
                                    folder.path());
        QVERIFY2(pictures.code == 0, qPrintable(pictures.err));
        QCOMPARE(QDir(folder.filePath("steps")).entryList(QDir::Files), QStringList({"02.svg", "09.svg", "10.svg"}));
        const Answer page =
            run({"export", network, story, "The loop in ten steps", "--steps", "1", "--notes", "-o", "story.html"},
                folder.path());
        QVERIFY2(page.code == 0, qPrintable(page.err));
        QFile html(folder.filePath("story.html"));
        QVERIFY(html.open(QIODevice::ReadOnly));
        QVERIFY(html.readAll().contains("class=\"notes\""));
        const Answer unknown = run({"export", network, story, "the-loop-in-ten-stops", "-o", "x.pdf"}, folder.path());
        QVERIFY(unknown.code != 0);
        QVERIFY2(unknown.err.contains("the-loop-in-ten-steps (The loop in ten steps)"), qPrintable(unknown.err));
        const Answer steps = run({"export", network, story, "", "--steps", "3-11", "-o", "x.pdf"}, folder.path());
        QVERIFY(steps.code != 0);
        QVERIFY2(steps.err.contains("--steps 3-11: There is no step 11: the story has 10 steps."),
                 qPrintable(steps.err));
        QVERIFY(!QFile::exists(folder.filePath("x.pdf")));
    }

    void refusesWhatAStoryCannotBe()
    {
        const QTemporaryDir folder;
        const QString network = QStringLiteral("example:ai-loop-2025-10");
        const auto story = [&](const QString &output) {
            return run({"export", network, "--story", "", "--steps", "1", "--size", "640x360", "-o", output},
                       folder.path());
        };
        const int usage = run({"export", network, "-o", "x.clay"}, folder.path()).code;
        for (const char *output : {"s.pptx", "s.docx", "s.KEY", "s.txt", "s.png"}) {
            const Answer answer = story(QLatin1StringView(output));
            QCOMPARE(answer.code, usage);
            QVERIFY2(answer.err.contains(".pdf, .html, .mp4 or .webm"), qPrintable(answer.err));
        }
        for (const char *option : {"--steps=2", "--notes", "--pictures=svg"}) {
            const Answer answer = run({"export", network, option, "-o", "a.png"}, folder.path());
            QCOMPARE(answer.code, usage);
            QVERIFY2(answer.err.contains("belongs to --story"), qPrintable(answer.err));
        }
        QVERIFY(QDir(folder.path()).isEmpty());
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("old.txt")));
        for (const char *output : {"talk.2026", "old.txt"}) {
            const Answer answer = story(QLatin1StringView(output));
            QVERIFY2(answer.code == 0, qPrintable(answer.err));
            QVERIFY(QFile::exists(folder.filePath(QLatin1StringView(output) + QStringLiteral("/01.png"))));
        }
    }

    void aStoryIsAFilm()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty())
            QSKIP("needs the program ffmpeg");
        const QTemporaryDir folder;
        for (const char *name : {"a.mp4", "b.mp4"}) {
            const Answer film = run({"export", "example:ai-loop-2025-10", "--story", "", "--steps", "8-9", "--fps", "1",
                                     "--size", "640x360", "-o", name},
                                    folder.path());
            QVERIFY2(film.code == 0, qPrintable(film.err));
        }
        const auto bytes = [&](const char *name) {
            QFile file(folder.filePath(QLatin1StringView(name)));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(bytes("a.mp4").size() > 10'000);
        QCOMPARE(bytes("a.mp4"), bytes("b.mp4")); // the same each time
        QProcess probe;
        probe.start(QStringLiteral("ffprobe"),
                    {"-v", "error", "-show_entries", "stream=color_range,color_space,color_transfer,color_primaries",
                     "-of", "csv=p=0", folder.filePath("a.mp4")});
        QVERIFY(probe.waitForFinished());
        QCOMPARE(probe.readAllStandardOutput().trimmed(), "tv,bt709,bt709,bt709");
    }

    void layoutPrintsPositionsAndCounts()
    {
        QFETCH(QString, network);
        QFETCH(QString, size);
        const Answer answer = run({"layout", network, "--json", "--size", size});
        QCOMPARE(answer.code, 0);
        const QJsonObject result = QJsonDocument::fromJson(answer.out.toUtf8()).object();
        QTEST(int(result["positions"].toObject().size()), "companies");
        const QJsonObject faults = result["faults"].toObject();
        QCOMPARE(faults.size(), 5);
        for (const QJsonValue fault : faults)
            QCOMPARE(fault.toInt(), 0);
    }

    void layoutSavesPositionsThatTheNextCallFinds()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("placed.caploop");
        const Answer first = run({"layout", "example:ai-loop-2025-10", "--layout", "circle", "--json", "--tries", "1",
                                  "--size", "1600x1000", "--save", file});
        QVERIFY2(first.code == 0, qPrintable(first.err));
        const Answer second = run({"layout", file, "--json", "--size", "1600x1000"});
        QCOMPARE(QJsonDocument::fromJson(second.out.toUtf8())["positions"],
                 QJsonDocument::fromJson(first.out.toUtf8())["positions"]);
    }

    void speaksTheLanguageOfTheSystem_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("help");
        QTest::addColumn<QString>("exportHelp");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("counts");
        QTest::newRow("C") << "C" << "who pays whom" << "default 1920x1080" << "Only one file"
                           << "0 companies, 0 deals, 1 source; 0 errors, 1 remark.";
        QTest::newRow("Simplified") << "zh_CN.UTF-8" << "谁向谁付款" << "默认 1920x1080" << "一次只能"
                                    << "0家公司，0笔交易，1个来源；0处错误，1条提示。";
        QTest::newRow("Traditional") << "zh_TW.UTF-8" << "誰向誰付款" << "預設 1920x1080" << "一次只能"
                                     << "0家公司，0筆交易，1個來源；0處錯誤，1條提示。";
    }
    void speaksTheLanguageOfTheSystem()
    {
        QFETCH(QString, locale);
        QFETCH(QString, help);
        QFETCH(QString, exportHelp);
        QFETCH(QString, problem);
        QFETCH(QString, counts);
        QVERIFY(run({"--help"}, {}, locale).out.contains(help));
        QVERIFY(run({"export", "--help"}, {}, locale).out.contains(exportHelp));
        QVERIFY(run({"export", "a", "b"}, {}, locale).err.contains(problem));
        const QTemporaryDir folder;
        QFile file(folder.filePath("one.caploop"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format": "capital-loop", "version": 1, "sources": [{"id": "s"}], "mine": 1})");
        file.close();
        const Answer checked = run({"check", file.fileName()}, {}, locale);
        QVERIFY2(checked.out.contains(counts), qPrintable(checked.out));
    }

    void picturesSpeakTheLanguageAskedFor()
    {
        const QTemporaryDir folder;
        const auto text = [&](const QStringList &language) {
            const Answer answer = run(QStringList{"export", "example:ai-loop-2025-10", "-o", "a.svg"} + language,
                                      folder.path(), "zh_CN.UTF-8");
            QFile file(folder.filePath("a.svg"));
            return answer.code == 0 && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString english = text({});
        QVERIFY(english.contains("companies and"));
        QVERIFY(!english.contains("家公司"));
        QVERIFY(text({"--lang", "zh-Hant"}).contains("筆交易"));
    }

    void helpAndVersionAnswer()
    {
        QVERIFY(run({"--help"}).out.contains("export"));
        QVERIFY(run({"--version"}).out.startsWith("capital-loop "));
        QVERIFY(run({"export", "--help"}).out.contains("--min-amount"));
        for (const QString &name :
             {QStringLiteral("export"), QStringLiteral("analyse"), QStringLiteral("check"), QStringLiteral("layout")}) {
            const QString help = run({name, "--help"}).out;
            QVERIFY2(help.contains("Usage: capital-loop " + name + " [options] FILE"), qPrintable(help));
        }
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
