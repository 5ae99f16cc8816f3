// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/lensoption.h"

#include "shared/testnetwork.h"

#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

/// --show of the commands that make pictures.
class LensOptionTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsToBeShown()
    {
        QCOMPARE(lensFromText(QStringLiteral("deals"))->lens, Lens());
        QCOMPARE(lensFromText(QStringLiteral("net@2"))->lens.kind, Lens::Kind::NetOut);
        QCOMPARE(lensFromText(QStringLiteral("net@2"))->stop, 2);
        QCOMPARE(lensFromText(QStringLiteral("cycling"))->lens.kind, Lens::Kind::Cycling);
        const auto dollar = lensFromText(QStringLiteral("dollar:open-ai@3"));
        QCOMPARE(dollar->lens.start.text(), QStringLiteral("open-ai"));
        QCOMPARE(dollar->stop, 3);
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "ring", "net@", "net@-1", "net@x", "dollar", "dollar:", "dollar:@2"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QString, text);
        QVERIFY(!lensFromText(text));
    }

    void saysWhichWordWasMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meant");
        QTest::newRow("letter") << "cyclng" << "cycling";
        QTest::newRow("case") << "NET" << "net";
        QTest::newRow("stop") << "nett@2" << "net@2";
        QTest::newRow("start") << "dolar:nvidia@3" << "dollar:nvidia@3";
        QTest::newRow("begun") << "cycl" << "cycling";
        QTest::newRow("far off") << "everything" << "";
        QTest::newRow("stop wrong too") << "nett@x" << "";
        QTest::newRow("empty") << "" << "";
    }
    void saysWhichWordWasMeant()
    {
        QFETCH(QString, text);
        QFETCH(QString, meant);
        QCOMPARE(lensMeant(text), meant);
    }

    void saysWhichCompanyOrStopThereIsNot()
    {
        PictureOptions options;
        options.show = *lensFromText(QStringLiteral("dollar:nobody"));
        QVERIFY(addLens(smallNetwork(), options).error().contains(QStringLiteral("nobody")));
        options.show = *lensFromText(QStringLiteral("dollar:B"));
        QVERIFY(addLens(smallNetwork(), options));
        QCOMPARE(std::get<DollarWalk>(options.style.lens).start, company("b"));
        options.show = *lensFromText(QStringLiteral("net@9"));
        QVERIFY(addLens(smallNetwork(), options).error().contains(u'2'));
        options.show = *lensFromText(QStringLiteral("net@1"));
        QVERIFY(addLens(smallNetwork(), options));
        QVERIFY(std::holds_alternative<NettedOut>(options.style.lens));
        QCOMPARE(options.style.stop, 1);
    }
};

QTEST_APPLESS_MAIN(LensOptionTest)
#include "tst_lensoption.moc"
