// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartnetwork.h"
#include "charts/chartwriter.h"
#include "charts/valuationcsv.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A reader of RFC 4180 that knows nothing of the writer.
QList<QStringList> rowsOf(const QString &csv)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv[i];
        if (quoted && c == u'"' && i + 1 < csv.size() && csv[i + 1] == u'"')
            rows.last().last() += csv[++i];
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u',')
            rows.last().append(QString());
        else if (!quoted && c == u'\r' && i + 1 < csv.size() && csv[i + 1] == u'\n')
            rows.append(QStringList(QString())), ++i;
        else
            rows.last().last() += c;
    }
    rows.removeLast();
    return rows;
}

} // namespace

class TestChartWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesPng();
    void writesSvgThatIsWellFormedAndEscaped();
    void theSvgElementStandsInOtherDocuments();
    void writesPdf();
    void writesCsv();
    void csvCellsAreQuotedWhereNeeded_data();
    void csvCellsAreQuotedWhereNeeded();
    void csvKeepsToTheWindow();
    void rejectsUnknownSuffixes();
    void rejectsPicturesBeyondMeasure();
    void saysWhereItCannotWrite();
    void paintsIntoItsBoxAlone();
    void writesInAnotherLanguage();

private:
    QTemporaryDir m_folder;
};

void TestChartWriter::writesPng()
{
    ChartRequest request;
    request.size = {800, 400};
    request.pixelRatio = 2;
    request.colours = darkChartColours();
    const QString path = m_folder.filePath("chart.png");
    QVERIFY(writeValuationChart(chartNetwork(), request, path));
    const QImage image(path);
    QCOMPARE(image.size(), QSize(1600, 800));
    for (const QPoint corner : {QPoint(0, 0), QPoint(1599, 0), QPoint(0, 799), QPoint(1599, 799)})
        QCOMPARE(image.pixelColor(corner), request.colours.ground);
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    }
    for (int i = 0; i < 5; ++i)
        QVERIFY(colours.contains(request.colours.series[i].rgb()));
}

void TestChartWriter::writesSvgThatIsWellFormedAndEscaped()
{
    ChartRequest request;
    request.title = QStringLiteral("A & B <\"quoted\">\x01");
    const QString path = m_folder.filePath("chart.svg");
    QVERIFY(writeValuationChart(chartNetwork(), request, path));
    QXmlStreamReader xml(contentOf(path));
    QStringList titles;
    QStringList ids;
    QString texts;
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), QStringLiteral("svg"));
    QCOMPARE(xml.namespaceUri(), QStringLiteral("http://www.w3.org/2000/svg"));
    QCOMPARE(xml.attributes().value("viewBox"), QStringLiteral("0 0 1200 600"));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.attributes().hasAttribute("id"))
            ids.append(xml.attributes().value("id").toString());
        if (xml.name() == u"title")
            titles.append(xml.readElementText());
        else if (xml.name() == u"text")
            texts += xml.readElementText() + u'|';
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(titles.first(), QStringLiteral("A & B <\"quoted\">"));
    QVERIFY(titles.contains("A"));
    QCOMPARE(ids.size(), QSet<QString>(ids.begin(), ids.end()).size());
    QVERIFY(ids.contains("chart-series-5"));
    QVERIFY(texts.contains("News & \"Views\" <daily>"));
}

void TestChartWriter::theSvgElementStandsInOtherDocuments()
{
    const QByteArray svg = valuationChartSvg(chartNetwork(), {});
    QVERIFY(svg.trimmed().startsWith("<svg"));
    QXmlStreamReader xml("<html>" + svg + svg + "</html>");
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY(!xml.hasError());
    QVERIFY(valuationChartSvg(Network(), {}).contains("There are no companies yet"));
}

void TestChartWriter::writesPdf()
{
    const QString path = m_folder.filePath("chart.pdf");
    QVERIFY(writeValuationChart(chartNetwork(), {}, path));
    const QByteArray pdf = contentOf(path);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.contains("/MediaBox [0 0 900 450]") || pdf.contains("/MediaBox [0 0 900.000000 450.000000]"));
    QVERIFY(pdf.contains("/FontFile"));
}

void TestChartWriter::writesCsv()
{
    ChartRequest request;
    request.selection.companies = {CompanyId("d"), CompanyId("g")};
    const QString path = m_folder.filePath("chart.csv");
    QVERIFY(writeValuationChart(chartNetwork(), request, path));
    const QList<QStringList> rows = rowsOf(QString::fromUtf8(contentOf(path)));
    QCOMPARE(rows.first(), (QStringList{"company", "date", "value", "currency", "basis", "source"}));
    QCOMPARE(rows.size(), 1 + 25 + 2);
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), 6);
    QVERIFY(rows.contains(
        QStringList{"D", "2023-11-30", "3000000000000", "USD", "market cap", "News & \"Views\" <daily>"}));
    QVERIFY(rows.contains(QStringList{"D", "2025-03-31", "450000000000000", "JPY", "market cap", ""}));
    QVERIFY(rows.contains(QStringList{"G", "2025-03", "80000000000", "USD", "tender / secondary", ""}));
}

void TestChartWriter::csvCellsAreQuotedWhereNeeded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << "Nvidia" << "Nvidia";
    QTest::newRow("empty") << "" << "";
    QTest::newRow("comma") << "a, b" << "\"a, b\"";
    QTest::newRow("quote") << "a \"b\"" << "\"a \"\"b\"\"\"";
    QTest::newRow("line break") << "a\nb" << "\"a\nb\"";
}

void TestChartWriter::csvCellsAreQuotedWhereNeeded()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvCell(text), cell);
}

void TestChartWriter::csvKeepsToTheWindow()
{
    ChartRequest request;
    request.selection.companies = {CompanyId("a")};
    request.window = TimeWindow{day(2024, 1, 1), day(2024, 3, 15)};
    QCOMPARE(rowsOf(QString::fromUtf8(valuationCsv(chartNetwork(), request))).size(), 3);
}

void TestChartWriter::rejectsUnknownSuffixes()
{
    const QString path = m_folder.filePath("chart.gif");
    const auto written = writeValuationChart(chartNetwork(), {}, path);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::UnknownFormat);
    QCOMPARE(written.error().arguments, (QStringList{"gif", "png, svg, pdf, csv"}));
    QVERIFY(!QFile::exists(path));
}

void TestChartWriter::rejectsPicturesBeyondMeasure()
{
    ChartRequest request;
    for (const QSizeF size : {QSizeF(20000, 100), QSizeF(16000, 16385), QSizeF(0, 100)}) {
        request.size = size;
        const auto written = writeValuationChart(chartNetwork(), request, m_folder.filePath("large.png"));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::PictureTooLarge);
    }
}

void TestChartWriter::saysWhereItCannotWrite()
{
    const QString path = m_folder.filePath("no such folder/chart.csv");
    const auto written = writeValuationChart(chartNetwork(), {}, path);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
    QCOMPARE(written.error().place.file, path);
}

void TestChartWriter::paintsIntoItsBoxAlone()
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paintValuationChart(painter, QRectF(50, 50, 300, 200), chartNetwork(), {});
    painter.end();
    for (int x = 0; x < 400; ++x) {
        QCOMPARE(image.pixelColor(x, 49), QColor(Qt::magenta));
        QCOMPARE(image.pixelColor(x, 250), QColor(Qt::magenta));
    }
    QCOMPARE(image.pixelColor(51, 51), lightChartColours().ground);
}

void TestChartWriter::writesInAnotherLanguage()
{
    ChartRequest request;
    request.language = Language::SimplifiedChinese;
    const QString svg = QString::fromUtf8(valuationChartSvg(chartNetwork(), request));
    QVERIFY(svg.contains(QStringLiteral("万亿")));
    QVERIFY(svg.contains(QStringLiteral("2025年10月31日")));
}

QTEST_MAIN(TestChartWriter)
#include "tst_chartwriter.moc"
