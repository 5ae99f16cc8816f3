// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictureoutput.h"

#include "drawing/drawingbuilder.h"
#include "drawing/savedplaces.h"
#include "io/caploopreader.h"

#include <QFile>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace CapitalLoop;

/// The picture on paper, for which a PDF file stands in.
class TestPictureOutput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fillsOnePage();
    void saysWhereThePrinterDoesNotTakeIt();

private:
    PictureSource m_source;
    QTemporaryDir m_folder;
};

void TestPictureOutput::initTestCase()
{
    auto read = readNetworkFile(QStringLiteral("example:ai-loop-2025-10"));
    QVERIFY(read);
    m_source.network = read->network;
    m_source.style.size = {1280, 720};
    m_source.style.theme = ThemeName::Dark; // which paper does not take
    m_source.positions = savedPositions(m_source.network, m_source.style);
}

void TestPictureOutput::fillsOnePage()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder.filePath(QStringLiteral("page.pdf")));
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    QVERIFY(paintPage(printer, m_source));
    QFile file(printer.outputFileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString content = QString::fromLatin1(file.readAll());
    QVERIFY(content.startsWith(QLatin1String("%PDF")));
    QCOMPARE(content.count(QRegularExpression(QStringLiteral("/Type /Page\\b"))), 1);
    QVERIFY(content.contains(QRegularExpression(QStringLiteral("/MediaBox \\[0 0 84[12][.0-9]* 59[56]"))));
    QVERIFY(content.contains(QLatin1String("/Font")));
}

void TestPictureOutput::saysWhereThePrinterDoesNotTakeIt()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder.filePath(QStringLiteral("no-such-folder/page.pdf")));
    QVERIFY(!paintPage(printer, m_source));
}

QTEST_MAIN(TestPictureOutput)
#include "tst_pictureoutput.moc"
