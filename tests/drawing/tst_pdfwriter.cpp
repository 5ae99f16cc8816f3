// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/pdfwriter.h"

#include "drawing/pdfpage.h"
#include "drawing/pngwriter.h"
#include "shared/fulldrawing.h"
#include "shared/picturecomparison.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace CapitalLoop;

class TestPdfWriter : public QObject
{
    Q_OBJECT

private slots:
    void makesThePageAsLargeAsAsked_data();
    void makesThePageAsLargeAsAsked();
    void embedsEveryFont();
    void keepsTextAsText();
    void tellsItsTitle();
    void linksToTheWebOnly();
    void equalsThePng_data();
    void equalsThePng();
    void leavesAnUnknownFileAsItIs();

private:
    QString written(const PictureRequest &request)
    {
        const QString path = m_folder.filePath("a.pdf");
        return writePdf(m_test.drawing(), request, path).has_value() ? path : QString();
    }

    QTemporaryDir m_folder;
    FullDrawing m_test;
};

void TestPdfWriter::makesThePageAsLargeAsAsked_data()
{
    QTest::addColumn<PictureRequest>("request");
    QTest::addColumn<QSizeF>("points");
    QTest::newRow("pixels") << PictureRequest{.pixels = {1920, 1200}} << QSizeF(1440, 900);
    QTest::newRow("odd pixels") << PictureRequest{.pixels = {1023, 767}} << QSizeF(767.25, 575.25);
    QTest::newRow("millimetres") << PictureRequest{.millimetres = QSizeF(180, 100)} << QSizeF(510.236, 283.465);
    QTest::newRow("upright") << PictureRequest{.millimetres = QSizeF(90.3, 180.7)} << QSizeF(255.969, 512.22);
    QTest::newRow("poster") << PictureRequest{.millimetres = QSizeF(1189, 841)} << QSizeF(3370.394, 2383.937);
}

void TestPdfWriter::makesThePageAsLargeAsAsked()
{
    QFETCH(PictureRequest, request);
    QFETCH(QSizeF, points);
    const QString told = QString::fromUtf8(outputOf("pdfinfo", {written(request)}));
    const auto match = QRegularExpression("Page size: +(\\S+) x (\\S+) pts").match(told);
    QVERIFY2(match.hasMatch(), qPrintable(told));
    QVERIFY2(std::abs(match.captured(1).toDouble() - points.width()) < 0.01, qPrintable(match.captured()));
    QVERIFY2(std::abs(match.captured(2).toDouble() - points.height()) < 0.01, qPrintable(match.captured()));
    QVERIFY(told.contains(QRegularExpression("Pages: +1\n")));
}

void TestPdfWriter::embedsEveryFont()
{
    const QStringList lines = QString::fromUtf8(outputOf("pdffonts", {written({})})).trimmed().split(u'\n').mid(2);
    QVERIFY(lines.size() >= 3);
    for (const QString &line : lines) // name, type, encoding, emb, sub, uni, object
        QVERIFY2(line.contains(QRegularExpression(" yes +(yes|no) +yes +\\d+ +0$")), qPrintable(line));
    const QString all = lines.join(u'\n');
    QVERIFY2(all.contains("Inter-Regular") && all.contains("Inter-SemiBold"), qPrintable(all));
    QVERIFY2(all.contains("CJK"), qPrintable(all));
}

void TestPdfWriter::keepsTextAsText()
{
    const QString text = QString::fromUtf8(outputOf("pdftotext", {written({}), "-"}));
    for (const char *word : {"The AI money loop", "Nvidia", "$300B", "台积电", "循环交易", "</svg><b>bold</b>"})
        QVERIFY2(text.contains(QString::fromUtf8(word)), word);
}

void TestPdfWriter::tellsItsTitle()
{
    const QString told = QString::fromUtf8(outputOf("pdfinfo", {written({})}));
    QVERIFY2(told.contains("Test <of> the \"loop\" & more"), qPrintable(told));
    QVERIFY2(told.contains(QRegularExpression("Creator: +Capital Loop\n")), qPrintable(told));
}

void TestPdfWriter::linksToTheWebOnly()
{
    const QString told = QString::fromUtf8(outputOf("pdfinfo", {"-url", written({})}));
    QCOMPARE(told.count("https://"), 10 + 8); // all deals but the one with a script, all companies
    QVERIFY(told.contains("https://example.org/value?of=a%20(b);%20drop&day=1"));
    QVERIFY(!told.contains("javascript"));
}

void TestPdfWriter::equalsThePng_data()
{
    QTest::addColumn<ThemeName>("name");
    QTest::newRow("light") << ThemeName::Light;
    QTest::newRow("dark") << ThemeName::Dark;
}

void TestPdfWriter::equalsThePng()
{
    QFETCH(ThemeName, name);
    const FullDrawing test(name);
    PictureRequest request{.pixels = {1280, 800}, .emphasis = FullDrawing::loop()};
    QVERIFY(writePdf(test.drawing(), request, m_folder.filePath("b.pdf")).has_value());
    QVERIFY(
        !outputOf("pdftoppm", {"-r", "96", "-png", "-singlefile", m_folder.filePath("b.pdf"), m_folder.filePath("b")})
             .isEmpty());
    const QImage ours = picture(test.drawing(), {1280, 800}, 96, request.emphasis).value();
    const PictureDifference difference = differenceOf(QImage(m_folder.filePath("b.png")), ours, 48);
    QVERIFY2(difference.isSmall(), qPrintable(difference.text()));
}

void TestPdfWriter::leavesAnUnknownFileAsItIs()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("%PDF-1.4\n/MediaBox [1 2]\ntrailer\n")}) {
        QByteArray touched = bytes;
        setExactPageSize(touched, {100, 100});
        appendLinks(touched, {{QRectF(0, 0, 1, 1), QUrl("https://example.org")}});
        QCOMPARE(touched, bytes);
    }
}

QTEST_MAIN(TestPdfWriter)
#include "tst_pdfwriter.moc"
