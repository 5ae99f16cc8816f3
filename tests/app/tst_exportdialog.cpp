// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdialog.h"

#include "drawing/drawingbuilder.h"
#include "drawing/picturewriter.h"
#include "io/caploopreader.h"
#include "words/languagescope.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QImage>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
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
    void asksForLengthAndFramesOfMovingPicturesOnly();
    void judgesHowLargeAMovingFileWillBe();
    void writesAMovingPictureAndTellsHowFarItIs();
    void cancelsAMovingPictureAndLeavesNothing();
    void saysThatAVideoNeedsAProgram();
    void beginsWithTheLastMotion();
    void beginsWithTheLastChoices_data();
    void beginsWithTheLastChoices();

private:
    template <class Widget> [[nodiscard]] static Widget *part(const ExportDialog &dialog, const char *name)
    {
        return dialog.findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void choose(const ExportDialog &dialog, const char *format)
    {
        auto *formats = part<QComboBox>(dialog, "format");
        formats->setCurrentIndex(formats->findText(QString::fromLatin1(format)));
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

void TestExportDialog::asksForLengthAndFramesOfMovingPicturesOnly()
{
    ExportDialog dialog(m_source);
    dialog.show();
    QVERIFY(!dialog.moves() && !dialog.request().motion);
    QVERIFY(!part<QWidget>(dialog, "seconds")->isVisible() && !part<QWidget>(dialog, "frames")->isVisible());
    QVERIFY(!part<QWidget>(dialog, "fileSize")->isVisible());
    choose(dialog, "Moving WebP");
    QVERIFY(part<QWidget>(dialog, "seconds")->isVisible() && part<QWidget>(dialog, "frames")->isVisible());
    part<QDoubleSpinBox>(dialog, "seconds")->setValue(7.5);
    part<QSpinBox>(dialog, "frames")->setValue(24);
    QCOMPARE(dialog.request().motion, std::optional(Motion(7.5, 24)));
    choose(dialog, "Moving SVG");
    QCOMPARE(dialog.suffix(), QString("svg"));
    QVERIFY(part<QWidget>(dialog, "seconds")->isVisible() && !part<QWidget>(dialog, "frames")->isVisible());
    QVERIFY(part<QWidget>(dialog, "outlines")->isEnabled());
}

void TestExportDialog::judgesHowLargeAMovingFileWillBe()
{
    ExportDialog dialog(m_source);
    choose(dialog, "Moving GIF");
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(dialog, "fileSize")->text().startsWith("about "), 20000);
    QVERIFY(part<QLabel>(dialog, "fileSize")->text().endsWith("B"));
}

void TestExportDialog::writesAMovingPictureAndTellsHowFarItIs()
{
    ExportDialog dialog(m_source);
    dialog.show();
    choose(dialog, "Moving GIF");
    part<QDoubleSpinBox>(dialog, "seconds")->setValue(2);
    part<QSpinBox>(dialog, "frames")->setValue(10);
    auto *progress = part<QProgressBar>(dialog, "progress");
    QSignalSpy moved(progress, &QProgressBar::valueChanged);
    QSignalSpy written(&dialog, &ExportDialog::written);
    const QString path = m_folder.filePath(QStringLiteral("loop.gif"));
    dialog.write(path);
    QVERIFY(progress->isVisible());
    QVERIFY(written.wait(30000));
    QVERIFY(!moved.isEmpty());
    QCOMPARE(progress->maximum(), 0); // as it was before
    QImageReader reader(path);
    QCOMPARE(reader.size(), QSize(1280, 720));
    QCOMPARE(reader.imageCount(), 20);
    const QString again = m_folder.filePath(QStringLiteral("again.gif"));
    QVERIFY(writePicture(dialog.drawing(), dialog.request(), again)); // as the command line does
    QCOMPARE(bytesOf(path), bytesOf(again));
}

void TestExportDialog::cancelsAMovingPictureAndLeavesNothing()
{
    const QTemporaryDir folder;
    ExportDialog dialog(m_source);
    dialog.show();
    choose(dialog, "Moving WebP");
    part<QDoubleSpinBox>(dialog, "seconds")->setValue(60);
    QSignalSpy failed(&dialog, &ExportDialog::failed);
    dialog.write(folder.filePath(QStringLiteral("loop.webp")));
    auto *progress = part<QProgressBar>(dialog, "progress");
    QTRY_VERIFY_WITH_TIMEOUT(progress->value() > 0, 30000);
    QVERIFY(part<QLabel>(dialog, "remark")->text().startsWith("Frame "));
    auto *cancel = part<QDialogButtonBox>(dialog, "buttons")->button(QDialogButtonBox::Cancel);
    cancel->click();
    QVERIFY(failed.wait(30000));
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::PictureCancelled);
    QVERIFY(dialog.isVisible()); // to choose something shorter
    QVERIFY(QDir(folder.path()).isEmpty());
    cancel->click();
    QVERIFY(!dialog.isVisible());
}

void TestExportDialog::saysThatAVideoNeedsAProgram()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    ExportDialog dialog(m_source);
    choose(dialog, "MP4 video");
    QTRY_VERIFY(dialog.isReady());
    QTRY_VERIFY(part<QLabel>(dialog, "remark")->text().contains("ffmpeg"));
    auto *save = part<QDialogButtonBox>(dialog, "buttons")->button(QDialogButtonBox::Save);
    QVERIFY(!save->isEnabled());
    choose(dialog, "Moving GIF");
    QVERIFY(save->isEnabled());
    QTRY_VERIFY(part<QLabel>(dialog, "remark")->text().isEmpty());
    qputenv("PATH", path);
}

void TestExportDialog::beginsWithTheLastMotion()
{
    const ExportChoices last{.suffix = QStringLiteral("svg"), .moving = true, .motion = {12.5, 25}};
    ExportDialog dialog(m_source, last);
    QVERIFY(dialog.moves());
    QCOMPARE(dialog.suffix(), QString("svg"));
    QCOMPARE(dialog.choices(), last);
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
