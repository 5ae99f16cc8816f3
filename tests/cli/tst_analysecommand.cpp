// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace {

struct Answer
{
    int code = -1;
    QByteArray out{};
    QByteArray err{};

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Answer run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(CAPITAL_LOOP_BIN_DIR "/capital-loop"),
                  QStringList{QStringLiteral("analyse")} + arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/// The sub-command `analyse`, as it is called from a shell.
class AnalyseCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheNineLoopsOfThePress()
    {
        const QString file = QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/resources/networks/ai-loop-2025-10.caploop");
        QFile source(file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QJsonArray named = QJsonDocument::fromJson(source.readAll()).object()[QStringLiteral("loops")].toArray();
        QCOMPARE(named.size(), 9);
        const Answer answer = run({QStringLiteral("example:ai-loop-2025-10"), QStringLiteral("--json"),
                                   QStringLiteral("--top"), QStringLiteral("1000")});
        QCOMPARE(answer.code, 0);
        QSet<QStringList> found;
        for (const QJsonValue &loop : answer.json()[QStringLiteral("loops")][QStringLiteral("list")].toArray())
            found.insert(fromSmallest(loop[QStringLiteral("companies")].toArray()));
        for (const QJsonValue &loop : named) {
            const QStringList path = fromSmallest(loop[QStringLiteral("path")].toArray());
            QVERIFY2(found.contains(path), qPrintable(path.join(u' ')));
        }
    }

    void analysesATableOfDeals()
    {
        const QString table = write("from,to,amount\nAlice,Bob,100\nBob,Charlie,80\nCharlie,Alice,70\n");
        const Answer answer =
            run({table, QStringLiteral("--json"), QStringLiteral("--follow"), QStringLiteral("Alice")});
        QCOMPARE(answer.code, 0);
        const QJsonObject json = answer.json();
        QCOMPARE(json[QStringLiteral("format")].toString(), QStringLiteral("capital-loop-analysis"));
        QCOMPARE(json[QStringLiteral("version")].toInt(), 1);
        const QJsonValue share = json[QStringLiteral("circularShare")];
        QCOMPARE(share[QStringLiteral("maximum")][QStringLiteral("total")].toDouble(), 210.0);
        QCOMPARE(share[QStringLiteral("maximum")][QStringLiteral("share")].toDouble(), 0.84);
        const QJsonValue loop = json[QStringLiteral("loops")][QStringLiteral("list")][0];
        QCOMPARE(loop[QStringLiteral("bottleneck")].toDouble(), 70.0);
        QCOMPARE(loop[QStringLiteral("companies")].toArray(), QJsonArray({"Alice", "Bob", "Charlie"}));
        // Smallest closure: Bob keeps 20 of 100 and Charlie 10 of 80.
        QCOMPARE(json[QStringLiteral("followDollar")][QStringLiteral("returns")].toDouble(), 0.8 * 70 / 80);
    }

    void anOutsideWorldClosesTheBooks()
    {
        const QString table = write("from,to,amount\nLab,Cloud,30\nCloud,Chips,25\nChips,Lab,10\noutside,Lab,20\n"
                                    "Cloud,outside,5\nChips,outside,15\n");
        const QJsonValue cycling = run({table, QStringLiteral("--json")}).json()[QStringLiteral("cyclingIndex")];
        QVERIFY(qAbs(cycling[QStringLiteral("index")].toDouble() - 1.0 / 3) < 1e-12);
        QCOMPARE(cycling[QStringLiteral("isUpperBound")].toBool(true), false);
        QVERIFY(qAbs(cycling[QStringLiteral("multiplier")].toDouble() - 4.25) < 1e-12);
    }

    void theBasisAndTheYearChangeTheAnswer()
    {
        const auto gross = [](const QStringList &more) {
            const QStringList all =
                QStringList{QStringLiteral("example:ai-loop-2026-07"), QStringLiteral("--json")} + more;
            return run(all).json()[QStringLiteral("circularShare")][QStringLiteral("gross")].toDouble();
        };
        const double headline = gross({});
        const double expected = gross({QStringLiteral("--basis"), QStringLiteral("expected")});
        const double firm = gross({QStringLiteral("--basis"), QStringLiteral("firm")});
        const double paid = gross({QStringLiteral("--basis"), QStringLiteral("paid")});
        QVERIFY(headline > expected && expected > firm && firm > paid && paid > 0);
        const double year = gross({QStringLiteral("--year"), QStringLiteral("2027")});
        QVERIFY(year > 0 && year < headline);
    }

    void readsAsATableForPeople()
    {
        const Answer answer =
            run({QStringLiteral("example:ai-loop-2025-10"), QStringLiteral("--lang"), QStringLiteral("en")});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.contains("Nvidia puts at most 100 billion dollars into OpenAI"));
        QVERIFY(answer.out.contains("at most 100 billion dollars can go all the way round"));
        QVERIFY(answer.out.contains("AMD gives OpenAI a right to buy its shares"));
    }

    void theTableSaysWhatItCountsAndWhatItLeavesOut()
    {
        const QString file = QStringLiteral("example:ai-loop-2025-10");
        const QStringList english{file, QStringLiteral("--lang"), QStringLiteral("en")};
        const QByteArray table = run(english + QStringList{QStringLiteral("--follow"), QStringLiteral("nvidia")}).out;
        QVERIFY(table.contains("Loops (basis: headline; as of 31 October 2025; all years together)"));
        QVERIFY(table.contains("Money in circles (basis: headline; as of 31 October 2025; all years together)"));
        QVERIFY(table.contains("One dollar put in at Nvidia (basis: headline; as of 31 October 2025; all years"));
        QVERIFY(table.contains("10 of 11 shown; --top 11 lists all."));
        QVERIFY(table.contains("[round trip]: one leg is financing and another one a purchase."));
        const QByteArray all = run(english + QStringList{QStringLiteral("--top"), QStringLiteral("11")}).out;
        QVERIFY(!all.contains("shown; --top"));
        QVERIFY(all.contains("\n11. "));
        const QByteArray year = run(english + QStringList{QStringLiteral("--year"), QStringLiteral("2027"),
                                                          QStringLiteral("--basis"), QStringLiteral("firm")})
                                    .out;
        QVERIFY(year.contains("(basis: firm; as of 31 October 2025; what falls on the year 2027)"));
        const QByteArray total = run(english + QStringList{QStringLiteral("--by"), QStringLiteral("total")}).out;
        QVERIFY(total.contains("$100B ($500B in all legs)"));
    }

    void aCompanyIsNamedByIdNameOrTicker()
    {
        const auto through = [](const char *name) {
            return run({QStringLiteral("example:ai-loop-2025-10"), QStringLiteral("--json"),
                        QStringLiteral("--through"), QString::fromUtf8(name)})
                .json()[QStringLiteral("loops")][QStringLiteral("through")]
                .toString();
        };
        for (const char *name : {"nvidia", "NVIDIA", "英伟达", "NVDA"})
            QCOMPARE(through(name), QStringLiteral("nvidia"));
    }

    void everythingInAnotherCurrencyIsNotCalledUndisclosed()
    {
        const Answer answer = run({write("from,to,amount,currency\nA,B,5,USD\nB,A,3,USD\nB,C,7,JPY\nC,B,7,JPY\n"),
                                   QStringLiteral("--lang"), QStringLiteral("en")});
        QCOMPARE(answer.code, 0);
        QVERIFY(!answer.out.contains("not disclosed"));
        QVERIFY(answer.out.contains("an amount that cannot be counted here"));
    }

    void withoutAmountsNoShareIsMadeUp()
    {
        const Answer answer =
            run({write("from,to,amount\nA,A,5\nB,B,\n"), QStringLiteral("--lang"), QStringLiteral("en")});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.contains("No deal has an amount that counts here"));
        QVERIFY(!answer.out.contains('%'));
    }

    void everyParallelDealMakesALoopOfItsOwn()
    {
        const QString table = write("id,from,to,amount\na,X,Y,1\nb,X,Y,2\nc,Y,X,3\n");
        const Answer answer =
            run({table, QStringLiteral("--loops"), QStringLiteral("--level"), QStringLiteral("deal")});
        QVERIFY(answer.out.contains("a → c") || answer.out.contains("b → c"));
        QVERIFY(answer.out.contains("b → c"));
        const QJsonValue loops = run({table, QStringLiteral("--json")}).json()[QStringLiteral("loops")];
        QCOMPARE(loops[QStringLiteral("companyLevel")][QStringLiteral("total")].toInt(), 1);
        QCOMPARE(loops[QStringLiteral("dealLevel")][QStringLiteral("total")].toInt(), 2);
    }

    void saysWhatIsWrong()
    {
        QCOMPARE(
            run({QStringLiteral("example:ai-loop-2025-10"), QStringLiteral("--basis"), QStringLiteral("wild")}).code,
            2);
        QCOMPARE(run({QStringLiteral("example:ai-loop-2025-10"), QStringLiteral("--top"), QStringLiteral("0")}).code,
                 2);
        QCOMPARE(run({}).code, 2);
        const Answer nobody =
            run({QStringLiteral("example:ai-loop-2025-10"), QStringLiteral("--through"), QStringLiteral("nobody")});
        QCOMPARE(nobody.code, 2);
        QVERIFY(nobody.err.contains("nobody"));
        QVERIFY(nobody.err.contains("nvidia")); // what may be typed instead
        const Answer table = run({write("from,value\nA,1\n")});
        QCOMPARE(table.code, 1);
        QVERIFY(table.err.contains("to"));
        QCOMPARE(run({write("from,to,amount\n"), QStringLiteral("--json")}).code, 0); // an empty network has answers
    }

private:
    QString write(const char *text)
    {
        const QString path = m_folder.filePath(QStringLiteral("deals-%1.csv").arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("no file was written");
        return path;
    }

    static QStringList fromSmallest(const QJsonArray &path)
    {
        QStringList names;
        for (const QJsonValue &name : path)
            names.append(name.toString());
        std::rotate(names.begin(), std::ranges::min_element(names), names.end());
        return names;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(AnalyseCommandTest)
#include "tst_analysecommand.moc"
