// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/picturewriter.h"

#include "shared/fulldrawing.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace CapitalLoop;

class TestPictureWriter : public QObject
{
    Q_OBJECT

private slots:
    void choosesTheFormatByTheSuffix_data();
    void choosesTheFormatByTheSuffix();
    void refusesOtherSuffixes();
    void reportsFoldersThatAreNotThere_data() { choosesTheFormatByTheSuffix_data(); }
    void reportsFoldersThatAreNotThere();
    void turnsMillimetresIntoPixels();

private:
    QTemporaryDir m_folder;
    FullDrawing m_test;
};

void TestPictureWriter::choosesTheFormatByTheSuffix_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("png") << "a.png" << QByteArray("\x89PNG");
    QTest::newRow("capitals") << "b.PNG" << QByteArray("\x89PNG");
    QTest::newRow("svg") << "c.d.svg" << QByteArray("<?xml");
    QTest::newRow("pdf") << "e.pdf" << QByteArray("%PDF-");
}

void TestPictureWriter::choosesTheFormatByTheSuffix()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    QVERIFY(writePicture(m_test.drawing(), {.pixels = {320, 200}}, m_folder.filePath(name)).has_value());
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(beginning.size()), beginning);
}

void TestPictureWriter::refusesOtherSuffixes()
{
    for (const QString &name : {QStringLiteral("a.gif"), QStringLiteral("png"), QStringLiteral("a.")}) {
        const auto result = writePicture(m_test.drawing(), {}, m_folder.filePath(name));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::UnknownFormat);
        QCOMPARE(result.error().arguments.value(1), QStringLiteral("png, svg, pdf"));
        QVERIFY(!QFile::exists(m_folder.filePath(name)));
    }
    QCOMPARE(writePicture(m_test.drawing(), {}, QStringLiteral("a.GIF")).error().arguments.value(0),
             QStringLiteral("gif"));
}

void TestPictureWriter::reportsFoldersThatAreNotThere()
{
    QFETCH(QString, name);
    const QString path = m_folder.filePath("missing/" + name);
    const auto result = writePicture(m_test.drawing(), {.pixels = {320, 200}}, path);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::FileNotWritable);
    QCOMPARE(result.error().place.file, path);
}

void TestPictureWriter::turnsMillimetresIntoPixels()
{
    const PictureRequest request{.millimetres = QSizeF(180, 100), .dpi = 300};
    QCOMPARE(request.pixelSize(), QSize(2126, 1181));
    QVERIFY(writePicture(m_test.drawing(), request, m_folder.filePath("mm.png")).has_value());
    const QImage image(m_folder.filePath("mm.png"));
    QCOMPARE(image.size(), QSize(2126, 1181));
    QCOMPARE(image.dotsPerMeterX(), 11811);
    QCOMPARE((PictureRequest{.pixels = {1920, 1080}}).pointSize(), QSizeF(1440, 810));
}

QTEST_MAIN(TestPictureWriter)
#include "tst_picturewriter.moc"
