// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/pngwriter.h"

#include "shared/fulldrawing.h"

#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

using namespace CapitalLoop;

class TestPngWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesSizeAndDotsPerInch_data();
    void writesSizeAndDotsPerInch();
    void writesTitleAndDescription();
    void fillsAPageOfAnotherShape();
    void writesTheLongestSide();
    void refusesALongerSide();
    void refusesWhatDoesNotFitIntoMemory();
    void knowsHowMuchMemoryIsFree();
    void keepsTheFormerFileOnFailure();
    void saysWhyAFileCannotBeWritten();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    FullDrawing m_test;
};

void TestPngWriter::writesSizeAndDotsPerInch_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("dpi");
    QTest::newRow("screen") << QSize(1280, 800) << 96.0;
    QTest::newRow("print") << QSize(2126, 1329) << 300.0;
    QTest::newRow("tiny") << QSize(1, 1) << 72.0;
}

void TestPngWriter::writesSizeAndDotsPerInch()
{
    QFETCH(QSize, size);
    QFETCH(double, dpi);
    QVERIFY(writePng(m_test.drawing(), size, dpi, {}, path("a.png")).has_value());
    const QImage image(path("a.png"));
    QCOMPARE(image.size(), size);
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), qRound(dpi));
    QCOMPARE(image.dotsPerMeterX(), image.dotsPerMeterY());
}

void TestPngWriter::writesTitleAndDescription()
{
    QVERIFY(writePng(m_test.drawing(), {64, 40}, 96, {}, path("a.png")).has_value());
    const QImage image(path("a.png"));
    QCOMPARE(image.text("Title"), m_test.drawing().title);
    QCOMPARE(image.text("Description"), m_test.drawing().description);
    QCOMPARE(image.text("Software"), QStringLiteral("Capital Loop"));
}

void TestPngWriter::fillsAPageOfAnotherShape()
{
    const QImage wide = picture(m_test.drawing(), {1000, 400}).value();
    const QColor edge = m_test.drawing().theme.backgroundEdge;
    for (QPoint corner : {QPoint(0, 0), QPoint(999, 0), QPoint(0, 399), QPoint(999, 399)})
        QVERIFY(std::abs(wide.pixelColor(corner).red() - edge.red()) < 4);
    // Centred and not stretched: Nvidia's disc, 92 units, lies 240 units right of and 160 below the middle.
    const QColor disc = wide.pixelColor(500 + 120, 200 + 80 + 40);
    QVERIFY(disc.green() > disc.blue() + 30);
}

void TestPngWriter::writesTheLongestSide()
{
    QVERIFY(writePng(m_test.drawing(), {LargestPictureSide, 200}, 300, {}, path("long.png")).has_value());
    QCOMPARE(QImageReader(path("long.png")).size(), QSize(LargestPictureSide, 200));
}

void TestPngWriter::refusesALongerSide()
{
    const auto result = writePng(m_test.drawing(), {200, LargestPictureSide + 1}, 300, {}, path("longer.png"));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::PictureTooLarge);
    QCOMPARE(result.error().arguments.mid(0, 4), QStringList({"200", "16385", "16384", "13108000"}));
    QCOMPARE(result.error().place.file, path("longer.png"));
    QVERIFY(!QFile::exists(path("longer.png")));
}

void TestPngWriter::refusesWhatDoesNotFitIntoMemory()
{
    QVERIFY(picture(m_test.drawing(), {100, 100}, 96, {}, 0, 40000).has_value());
    const auto result = picture(m_test.drawing(), {100, 101}, 96, {}, 0, 40000);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::PictureTooLarge);
    QCOMPARE(result.error().arguments, QStringList({"100", "101", "16384", "40400", "40000"}));
}

void TestPngWriter::knowsHowMuchMemoryIsFree()
{
    QVERIFY(pictureMemory() > 1024 * 1024);
}

void TestPngWriter::keepsTheFormerFileOnFailure()
{
    QFile former(path("kept.png"));
    QVERIFY(former.open(QIODevice::WriteOnly));
    former.write("former");
    former.close();
    QVERIFY(!writePng(m_test.drawing(), {20000, 20000}, 96, {}, path("kept.png")).has_value());
    QVERIFY(former.open(QIODevice::ReadOnly));
    QCOMPARE(former.readAll(), QByteArray("former"));
}

void TestPngWriter::saysWhyAFileCannotBeWritten()
{
    const QString nowhere = path("no/such/folder/a.png");
    const auto result = writePng(m_test.drawing(), {20, 20}, 96, {}, nowhere);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::FileNotWritable);
    QCOMPARE(result.error().place.file, nowhere);
    QVERIFY(!result.error().arguments.value(0).isEmpty());
}

QTEST_MAIN(TestPngWriter)
#include "tst_pngwriter.moc"
