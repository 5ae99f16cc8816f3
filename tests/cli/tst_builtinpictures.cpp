// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/drawingbuilder.h"
#include "io/caploopreader.h"
#include "words/formatter.h"

#include <QTest>

using namespace CapitalLoop;

/// The pictures of the built-in networks, with the positions that travel in their files, have none of the faults that
/// layout --json counts; on every size named for the program, on those that the diagram has at a first start on screens
/// of 1280x800 and 1920x1080, and in its three languages.
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
};

QTEST_MAIN(BuiltInPicturesTest)
#include "tst_builtinpictures.moc"
