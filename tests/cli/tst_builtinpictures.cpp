// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/drawingbuilder.h"
#include "drawing/savedplaces.h"
#include "io/caploopreader.h"
#include "layout/stopgap.h"
#include "words/formatter.h"

#include <QTest>

using namespace CapitalLoop;

/// The pictures of the built-in networks, with the positions that travel in their files, have none of the faults that
/// layout --json counts; on every size named for the program, on those that the diagram has at a first start on screens
/// of 1280x800 and 1920x1080, and in its three languages; nor have those under each lens.
class BuiltInPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void pictureIsFaultless_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<Language>("language");
        for (const char *name : {"ai-loop-2025-10", "ai-loop-2026-07"}) {
            for (const QSizeF &size : {QSizeF(1280, 800), QSizeF(1920, 1080), QSizeF(3840, 2160), QSizeF(942, 671),
                                       QSizeF(1194, 919), QSizeF(1200, 890)}) {
                for (const Language language :
                     {Language::English, Language::SimplifiedChinese, Language::TraditionalChinese})
                    QTest::addRow("%s %dx%d %s", name, int(size.width()), int(size.height()),
                                  qPrintable(languageCode(language)))
                        << QString(name) << size << language;
            }
        }
    }
    void pictureIsFaultless()
    {
        QFETCH(QString, name);
        QFETCH(QSizeF, size);
        QFETCH(Language, language);
        installLanguage(language);
        const auto read = readNetworkFile(QStringLiteral("example:") + name);
        QVERIFY(read);
        DrawingStyle style{.size = size, .language = language};
        style.filter.minimum = suggestedMinimum(read->network);
        const Drawing drawing = buildDrawing(read->network, savedPositions(read->network, style), style);
        const VisiblePart part = visiblePart(read->network, style.filter, read->network.asOf);
        QCOMPARE(drawing.companies.size(), part.companies.size());
        QCOMPARE(drawing.deals.size(), part.deals.size());
        DrawingFaults faults = faultsOf(drawing);
        faults.crossings = 0;
        QCOMPARE(faults.overlappingCircles, 0);
        QCOMPARE(faults.labelOnLabel, 0);
        QCOMPARE(faults.labelOnForeignCircle, 0);
        QCOMPARE(faults.arrowThroughForeignCircle, 0);
        QCOMPARE(faults.clipped, 0);
        QCOMPARE(drawing.droppedLabels, 0);
    }

    void pictureUnderALensIsFaultless_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<Language>("language");
        QTest::addColumn<Lens>("lens");
        QTest::addColumn<int>("stop");
        const std::tuple<const char *, Lens, int> lenses[] = {
            {"net", {.kind = Lens::Kind::NetOut}, 0},
            {"cycling", {.kind = Lens::Kind::Cycling}, 0},
            {"dollar", {.kind = Lens::Kind::Dollar, .start = CompanyId(QStringLiteral("nvidia"))}, 2}};
        for (const char *name : {"ai-loop-2025-10", "ai-loop-2026-07"}) {
            for (const QSizeF &size : {QSizeF(1280, 800), QSizeF(1920, 1080)}) {
                for (const Language language : {Language::English, Language::SimplifiedChinese}) {
                    for (const auto &[word, lens, stop] : lenses)
                        QTest::addRow("%s %s %dx%d %s", name, word, int(size.width()), int(size.height()),
                                      qPrintable(languageCode(language)))
                            << QString(name) << size << language << lens << stop;
                }
            }
        }
    }
    void pictureUnderALensIsFaultless()
    {
        QFETCH(QString, name);
        QFETCH(QSizeF, size);
        QFETCH(Language, language);
        QFETCH(Lens, lens);
        QFETCH(int, stop);
        installLanguage(language);
        const auto read = readNetworkFile(QStringLiteral("example:") + name);
        QVERIFY(read);
        DrawingStyle style{.size = size, .language = language, .stop = stop};
        style.filter.minimum = suggestedMinimum(read->network);
        const auto answer = lensAnswer(read->network, {.day = read->network.asOf}, lens);
        QVERIFY(answer);
        style.lens = *answer;
        // Titles and legends of lenses are larger: as in the window and in exports, circles stand off them.
        const Positions places =
            offTheFurniture(layoutRequest(read->network, style), savedPositions(read->network, style));
        const DrawingFaults faults = faultsOf(buildDrawing(read->network, places, style));
        QCOMPARE(faults.overlappingCircles, 0);
        QCOMPARE(faults.labelOnLabel, 0);
        QCOMPARE(faults.labelOnForeignCircle, 0);
        QCOMPARE(faults.arrowThroughForeignCircle, 0);
        QCOMPARE(faults.clipped, 0);
    }
};

QTEST_MAIN(BuiltInPicturesTest)
#include "tst_builtinpictures.moc"
