// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdialog.h"

#include "drawing/drawingbuilder.h"
#include "io/caploopreader.h"
#include "words/languagescope.h"

#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace CapitalLoop;

class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void beginsWithThePictureOnTheScreen();
    void writesAFile_data();
    void writesAFile();
    void followsEveryChoice();
    void putsTheChartBelow();
    void measuresMillimetres();
    void staysOpenWhenItCannotWrite();
    void speaksItsOwnLanguage();
    void beginsWithTheLastChoices_data();
    void beginsWithTheLastChoices();

private:
    template <class Widget> [[nodiscard]] static Widget *part(const ExportDialog &dialog, const char *name)
    {
        return dialog.findChild<Widget *>(QString::fromLatin1(name));
    }

    PictureSource m_placed; ///< the example with places for its companies
    PictureSource m_source;
    QTemporaryDir m_folder;
};

void TestExportDialog::initTestCase()
{
    auto read = readNetworkFile(QStringLiteral("example:ai-loop-2025-10"));
    QVERIFY(read);
    m_placed.network = read->network;
    m_placed.style.size = {1280, 720};
    const auto answer = layoutNow(layoutRequest(m_placed.network, m_placed.style));
    QVERIFY(answer);
    m_placed.positions = answer->positions;
}

void TestExportDialog::init()
{
    m_source = m_placed;
}

void TestExportDialog::beginsWithThePictureOnTheScreen()
{
    ExportDialog dialog(m_source);
    QCOMPARE(dialog.request().pixelSize(), QSize(1280, 720));
    dialog.show();
    QTRY_COMPARE(dialog.drawing().companies.size(), m_source.network.companies().size());
    QVERIFY(!part<QLabel>(dialog, "preview")->pixmap().isNull());
}

void TestExportDialog::writesAFile_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("png") << 0 << QByteArray("\x89PNG");
    QTest::newRow("svg") << 1 << QByteArray("<?xml");
    QTest::newRow("pdf") << 2 << QByteArray("%PDF");
}

void TestExportDialog::writesAFile()
{
    QFETCH(int, format);
    QFETCH(QByteArray, start);
    ExportDialog dialog(m_source);
    part<QComboBox>(dialog, "format")->setCurrentIndex(format);
    const QString suffix = dialog.suffix();
    const QString path = m_folder.filePath(QStringLiteral("picture.") + suffix);
    QSignalSpy written(&dialog, &ExportDialog::written);
    dialog.write(path);
    QVERIFY(written.wait(20000));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
    if (suffix == u"png")
        QCOMPARE(QImage(path).size(), QSize(1280, 720));
}

void TestExportDialog::followsEveryChoice()
{
    ExportDialog dialog(m_source);
    part<QComboBox>(dialog, "size")->setCurrentIndex(2);
    part<QComboBox>(dialog, "theme")->setCurrentIndex(1);
    part<QLineEdit>(dialog, "title")->setText(QStringLiteral("My title"));
    QCOMPARE(dialog.request().pixelSize(), QSize(1920, 1080));
    QTRY_VERIFY(dialog.isReady());
    QCOMPARE(dialog.drawing().theme.name, ThemeName::Dark);
    QCOMPARE(dialog.drawing().title, QString("My title"));
}

void TestExportDialog::putsTheChartBelow()
{
    ExportDialog dialog(m_source);
    dialog.show();
    QTRY_VERIFY(dialog.isReady());
    const QSizeF alone = dialog.drawing().size;
    auto *format = part<QComboBox>(dialog, "format");
    format->setCurrentIndex(1);
    auto *chart = part<QCheckBox>(dialog, "chart");
    QVERIFY(chart->isVisible());
    chart->setChecked(true);
    QTRY_VERIFY(dialog.isReady());
    QCOMPARE(dialog.request().pixelSize(), QSize(1280, 720)); // of both together
    QVERIFY(dialog.drawing().size.height() / dialog.drawing().size.width() < alone.height() / alone.width());
    const QString path = m_folder.filePath(QStringLiteral("chart.svg"));
    QSignalSpy written(&dialog, &ExportDialog::written);
    dialog.write(path);
    QVERIFY(written.wait(20000));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("chart-series-1"));
    m_source.network = Network();
    QVERIFY(!part<QCheckBox>(ExportDialog(m_source), "chart")->isVisibleTo(nullptr));
}

void TestExportDialog::measuresMillimetres()
{
    ExportDialog dialog(m_source);
    auto *size = part<QComboBox>(dialog, "size");
    size->setCurrentIndex(size->count() - 1);
    part<QSpinBox>(dialog, "width")->setValue(254);
    part<QSpinBox>(dialog, "height")->setValue(127);
    part<QSpinBox>(dialog, "dpi")->setValue(100);
    QCOMPARE(dialog.request().pixelSize(), QSize(1000, 500));
    QTRY_VERIFY(dialog.isReady());
    QCOMPARE(dialog.drawing().size, canvasSize({1000, 500}));
}

void TestExportDialog::staysOpenWhenItCannotWrite()
{
    ExportDialog dialog(m_source);
    dialog.show();
    QSignalSpy failed(&dialog, &ExportDialog::failed);
    dialog.write(m_folder.filePath(QStringLiteral("no-such-folder/picture.png")));
    QVERIFY(failed.wait(20000));
    QVERIFY(dialog.isVisible());
    QVERIFY(part<QLabel>(dialog, "remark")->text().contains("cannot be written"));
}

void TestExportDialog::speaksItsOwnLanguage()
{
    ExportDialog dialog(m_source);
    part<QComboBox>(dialog, "language")->setCurrentIndex(1);
    QTRY_VERIFY(dialog.isReady());
    QCOMPARE(dialog.drawing().title, m_source.network.title.zhHans);
    QCOMPARE(currentLanguage(), Language::English);
}

void TestExportDialog::beginsWithTheLastChoices_data()
{
    QTest::addColumn<QString>("size");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("window") << QString() << QSize(1280, 720);
    QTest::newRow("fixed") << QStringLiteral("1920x1080") << QSize(1920, 1080);
    QTest::newRow("pixels") << QStringLiteral("1000x700px") << QSize(1000, 700);
    QTest::newRow("paper") << QStringLiteral("254x127mm@100") << QSize(1000, 500);
    QTest::newRow("nonsense") << QStringLiteral("large") << QSize(1280, 720);
}

void TestExportDialog::beginsWithTheLastChoices()
{
    QFETCH(QString, size);
    QFETCH(QSize, pixels);
    const ExportChoices last{.suffix = QStringLiteral("svg"),
                             .size = size,
                             .theme = ThemeName::Dark,
                             .language = Language::SimplifiedChinese,
                             .chart = true,
                             .outlines = true};
    ExportDialog dialog(m_source, last);
    QCOMPARE(dialog.suffix(), QString("svg"));
    QCOMPARE(dialog.request().pixelSize(), pixels);
    QVERIFY(dialog.request().textAsOutlines && dialog.hasChart());
    QCOMPARE(dialog.style().theme, ThemeName::Dark);
    QCOMPARE(dialog.style().language, Language::SimplifiedChinese);
    ExportChoices again = last;
    if (size == u"large")
        again.size.clear();
    QCOMPARE(dialog.choices(), again);
    QCOMPARE(ExportDialog(m_source).choices(), ExportChoices()); // the window's own theme and language
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
