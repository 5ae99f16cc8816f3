// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storyexportdialog.h"

#include "cli/commands.h"
#include "cli/storychart.h"
#include "drawing/animationencoder.h"
#include "io/networkfile.h"
#include "words/formatter.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <numeric>

using namespace CapitalLoop;

namespace {

constexpr int Patience = 60000; // milliseconds

/// A file, or all files of a folder one after the other; a PDF without the time at which it was made.
QByteArray bytesOf(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        QByteArray all;
        for (const QString &name : QDir(path).entryList(QDir::Files | QDir::Hidden, QDir::Name))
            all += name.toUtf8() + bytesOf(QDir(path).filePath(name));
        return all;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.readAll();
    if (!bytes.startsWith("%PDF"))
        return bytes;
    static const QRegularExpression made(
        QStringLiteral("D:\\d{14}[^)]*|\\d{4}-\\d\\d-\\d\\dT[\\d:.+Z-]*|uuid:[0-9a-f-]*"));
    return QString::fromLatin1(bytes).remove(made).toLatin1();
}

qint64 sizeOf(const QString &path)
{
    qint64 size = QFileInfo(path).isDir() ? 0 : QFileInfo(path).size();
    for (const QFileInfo &file : QDir(path).entryInfoList(QDir::Files))
        size += file.size();
    return size;
}

} // namespace

class StoryExportDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto read = readAnyNetwork(QStringLiteral("example:ai-loop-2025-10"));
        QVERIFY(read);
        m_source = {.network = read->network, .story = read->network.stories.first(), .chart = storyChart};
    }
    void init() { m_dialog = std::make_unique<StoryExportDialog>(m_source); }
    void cleanup()
    {
        m_dialog.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    void showsTheFirstChosenStep()
    {
        m_dialog->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isReady(), Patience);
        const QImage first = part<QLabel>("preview")->pixmap().toImage();
        QVERIFY(!first.isNull());
        part<QLineEdit>("steps")->setText(QStringLiteral("7"));
        QVERIFY(!m_dialog->isReady());
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isReady(), Patience);
        QVERIFY(part<QLabel>("preview")->pixmap().toImage() != first);
    }

    void writesTheBytesOfTheCommandLine_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("output");
        QTest::addColumn<QStringList>("options");
        const QStringList size{QStringLiteral("--size"), QStringLiteral("640x360")};
        QTest::newRow("pdf") << "pdf" << "%1.pdf" << size + QStringList{"--theme", "dark"};
        QTest::newRow("notes") << "pdf-notes" << "%1.pdf" << size + QStringList{"--notes", "--lang", "zh-Hant"};
        QTest::newRow("png") << "png" << "%1" << size;
        QTest::newRow("svg") << "svg" << "%1" << size + QStringList{"--pictures", "svg", "--lang", "zh-Hans"};
        QTest::newRow("html") << "html" << "%1.html" << QStringList{"--theme", "high-contrast"};
        QTest::newRow("html notes") << "html-notes" << "%1.html" << QStringList{"--notes"};
        QTest::newRow("mp4") << "mp4" << "%1.mp4" << size + QStringList{"--fps", "2"};
        QTest::newRow("webm") << "webm" << "%1.webm" << size + QStringList{"--fps", "1"};
    }
    void writesTheBytesOfTheCommandLine()
    {
        QFETCH(QString, kind);
        QFETCH(QString, output);
        QFETCH(QStringList, options);
        auto *format = part<QComboBox>("format");
        if (kind == u"mp4" || kind == u"webm") {
            if (videoProgram().isEmpty())
                QSKIP("Films need ffmpeg.");
        }
        format->setCurrentIndex(format->findData(kind));
        part<QLineEdit>("steps")->setText(QStringLiteral("8, 2-3"));
        const auto valueOf = [&](const char *option) {
            const qsizetype at = options.indexOf(QString::fromLatin1(option));
            return at < 0 ? QString() : options[at + 1];
        };
        if (options.contains(QStringLiteral("--size"))) {
            part<QComboBox>("size")->setCurrentIndex(part<QComboBox>("size")->count() - 1);
            part<QSpinBox>("width")->setValue(640);
            part<QSpinBox>("height")->setValue(360);
        }
        if (const auto theme = themeFromName(valueOf("--theme")))
            part<QComboBox>("theme")->setCurrentIndex(int(*theme));
        if (const auto language = languageFromCode(valueOf("--lang")))
            part<QComboBox>("language")->setCurrentIndex(int(*language));
        if (!valueOf("--fps").isEmpty())
            part<QSpinBox>("frames")->setValue(valueOf("--fps").toInt());
        const QTemporaryDir folder;
        QSignalSpy written(m_dialog.get(), &StoryExportDialog::written);
        const QString window = folder.filePath(output.arg(QStringLiteral("window")));
        m_dialog->write(window);
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, Patience);
        const QString line = folder.filePath(output.arg(QStringLiteral("line")));
        QCOMPARE(
            ExportCommand::run(QStringList{QStringLiteral("capital-loop"), QStringLiteral("example:ai-loop-2025-10"),
                                           QStringLiteral("--story"), QString(), QStringLiteral("--steps"),
                                           QStringLiteral("8,2-3"), QStringLiteral("-o"), line} +
                               options),
            0);
        QVERIFY(!bytesOf(window).isEmpty());
        QVERIFY(bytesOf(window) == bytesOf(line));
    }

    void saysHowLongAFilmIs()
    {
        if (videoProgram().isEmpty())
            QSKIP("Films need ffmpeg.");
        m_dialog->show();
        QVERIFY(!part<QSpinBox>("frames")->isVisible());
        auto *format = part<QComboBox>("format");
        QVERIFY(part<QLabel>("extent")->text().startsWith("10 pages"));
        format->setCurrentIndex(format->findData(QStringLiteral("mp4")));
        QVERIFY(part<QSpinBox>("frames")->isVisible());
        const Story &story = m_dialog->story();
        part<QLineEdit>("steps")->setText(QStringLiteral("3,4"));
        const double seconds =
            storySeconds(story.steps[2], Language::English) + storySeconds(story.steps[3], Language::English);
        QCOMPARE(part<QLabel>("extent")->text(),
                 QStringLiteral("%1 min %2 s").arg(int(seconds) / 60).arg(int(seconds) % 60));
    }

    void judgesHowLargeTheFilesWillBe_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("output");
        QTest::newRow("pdf") << "pdf" << "story.pdf";
        QTest::newRow("svg") << "svg" << "story";
        QTest::newRow("html") << "html" << "story.html";
    }
    void judgesHowLargeTheFilesWillBe()
    {
        QFETCH(QString, kind);
        QFETCH(QString, output);
        const StoryTarget target{.path = output, .pictures = QStringLiteral("svg")};
        StoryFiles files = storyFiles(m_source.network, m_source.story, {0}, {}, target);
        const auto judged = judgedStorySize(files, target, 10);
        QVERIFY(judged);
        QList<qsizetype> all(10);
        std::iota(all.begin(), all.end(), 0);
        files = storyFiles(m_source.network, m_source.story, all, {}, target);
        const QTemporaryDir folder;
        StoryTarget there = target;
        there.path = folder.filePath(output);
        QVERIFY(writeStory(files, there));
        QVERIFY(QFile::exists(there.path));
        const double whole = double(sizeOf(there.path));
        QVERIFY2(double(*judged) > whole / 2 && double(*judged) < whole * 2,
                 qPrintable(QStringLiteral("%1 of %2").arg(*judged).arg(whole)));
    }

    void tellsTheSizeBeforehand()
    {
        QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("extent")->text().startsWith("10 pages, about "), Patience);
    }

    void saysWhichStepsThereAre()
    {
        auto *steps = part<QLineEdit>("steps");
        const QString usual = part<QLabel>("remark")->text(); // without ffmpeg that films need it
        QCOMPARE(steps->placeholderText(), QString("All 10 steps; some as 1-3, 5"));
        steps->setText(QStringLiteral("3-20"));
        QVERIFY(!saveButton()->isEnabled());
        QVERIFY(part<QLabel>("remark")->text().contains("the story has 10 steps"));
        steps->setText(QStringLiteral("two"));
        QVERIFY(part<QLabel>("remark")->text().contains("“two”"));
        steps->setText(QStringLiteral("1–2，7"));
        QCOMPARE(m_dialog->steps(), QList<qsizetype>({0, 1, 6}));
        QVERIFY(saveButton()->isEnabled());
        QCOMPARE(part<QLabel>("remark")->text(), usual);
    }

    void saysThatFilmsNeedAProgram()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        m_dialog = std::make_unique<StoryExportDialog>(m_source, StoryExportChoices{.kind = QStringLiteral("webm")});
        qputenv("PATH", path);
        auto *format = part<QComboBox>("format");
        auto *items = qobject_cast<QStandardItemModel *>(format->model());
        for (const char *kind : {"mp4", "webm"})
            QVERIFY(!items->item(format->findData(QString::fromLatin1(kind)))->isEnabled());
        QVERIFY(part<QLabel>("remark")->text().contains("ffmpeg"));
        QCOMPARE(m_dialog->choices().kind, QString("pdf"));
    }

    void cancelLeavesNothing_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("png") << "png";
        QTest::newRow("pdf") << "pdf";
        QTest::newRow("html") << "html";
        if (!videoProgram().isEmpty())
            QTest::newRow("mp4") << "mp4";
    }
    void cancelLeavesNothing()
    {
        QFETCH(QString, kind);
        m_dialog->show();
        auto *format = part<QComboBox>("format");
        format->setCurrentIndex(format->findData(kind));
        const QTemporaryDir folder;
        QSignalSpy failed(m_dialog.get(), &StoryExportDialog::failed);
        m_dialog->write(folder.filePath(kind == u"png" ? QStringLiteral("pages") : QStringLiteral("story.") + kind));
        auto *progress = part<QProgressBar>("progress");
        QVERIFY(progress->isVisible());
        // A film when its frames are made; the others are quick.
        if (kind == u"mp4")
            QTRY_VERIFY_WITH_TIMEOUT(progress->maximum() > 100 && progress->value() > 0, Patience);
        QVERIFY(part<QLabel>("remark")->text().contains("Step 1 of 10"));
        part<QDialogButtonBox>("buttons")->button(QDialogButtonBox::Cancel)->click();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::PictureCancelled);
        QVERIFY(part<QLabel>("remark")->text().contains("cancelled"));
        QVERIFY(m_dialog->isVisible());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void keepsWhatAFolderHeldWhenItCannotWrite()
    {
        const QTemporaryDir folder;
        QFile taken(folder.filePath(QStringLiteral("pages")));
        QVERIFY(taken.open(QIODevice::WriteOnly));
        auto *format = part<QComboBox>("format");
        format->setCurrentIndex(format->findData(QStringLiteral("svg")));
        QSignalSpy failed(m_dialog.get(), &StoryExportDialog::failed);
        m_dialog->write(taken.fileName());
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
        QVERIFY(part<QLabel>("remark")->text().contains(taken.fileName()));
        QVERIFY(QFileInfo(taken.fileName()).isFile());
    }

    void beginsWithTheLastChoices()
    {
        const StoryExportChoices last{.kind = QStringLiteral("html-notes"),
                                      .size = QStringLiteral("1000x700px"),
                                      .theme = ThemeName::Dark,
                                      .language = Language::SimplifiedChinese,
                                      .framesPerSecond = 25,
                                      .folder = QStringLiteral("/somewhere"),
                                      .story = m_source.story.id.text(),
                                      .steps = QStringLiteral("2-4")};
        m_dialog = std::make_unique<StoryExportDialog>(m_source, last);
        QCOMPARE(m_dialog->choices(), last);
        QCOMPARE(m_dialog->request().size, QSizeF(1000, 700));
        QVERIFY(m_dialog->target(QStringLiteral("a.html")).withNotes);
        StoryExportChoices other = last;
        other.story = QStringLiteral("another");
        QCOMPARE(StoryExportDialog(m_source, other).choices().steps, QString());
        other.kind = QStringLiteral("clay");
        other.size = QStringLiteral("large");
        const StoryExportDialog usual(m_source, other);
        QCOMPARE(usual.choices().kind, QString("pdf"));
        QCOMPARE(usual.choices().size, QString("1920x1080"));
    }

    void suggestsTheTitleAsTheFilesName_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("words") << "What became of it" << "What became of it";
        QTest::newRow("refused signs") << "  Who pays? A/B: \"C\" *1* <2>|3\\4... " << "Who pays A B C 1 2 3 4";
        QTest::newRow("hidden") << "../.secret" << "secret";
        QTest::newRow("nothing left") << "???" << "the-id";
        QTest::newRow("Chinese") << "后来怎么样了？" << "后来怎么样了？";
        QTest::newRow("long") << QString(59, u'a') + QStringLiteral("😀b") << QString(59, u'a');
    }
    void suggestsTheTitleAsTheFilesName()
    {
        QFETCH(QString, title);
        Story story;
        story.id = StoryId(QLatin1StringView("the-id"));
        story.title.en = title;
        QTEST(storyFileName(story, Language::English), "name");
    }

    void aFolderMayBeNew()
    {
        const QTemporaryDir folder;
        m_dialog = std::make_unique<StoryExportDialog>(
            m_source, StoryExportChoices{.kind = QStringLiteral("svg"), .folder = folder.path(), .steps = {}});
        part<QLineEdit>("steps")->setText(QStringLiteral("2"));
        QSignalSpy written(m_dialog.get(), &StoryExportDialog::written);
        const auto answer = [&](const QString &name) {
            QTimer::singleShot(0, m_dialog.get(), [this, name] {
                auto *asking = m_dialog->findChild<QFileDialog *>();
                QVERIFY(asking);
                auto *typed = asking->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
                QVERIFY(typed);
                m_suggested = typed->text();
                if (!name.isEmpty())
                    typed->setText(name);
                QTest::keyClick(typed, Qt::Key_Return);
            });
            m_dialog->accept();
        };
        answer({});
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, Patience);
        QCOMPARE(m_suggested, "The loop in ten steps");
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("The loop in ten steps/02.svg"))));
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("there.pdf")));
        for (const char *name : {"there.pdf", "new.html"}) { // folders, whatever their names
            written.clear();
            answer(QString::fromLatin1(name));
            QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, Patience);
            QVERIFY(QFile::exists(folder.filePath(QString::fromLatin1(name) + QStringLiteral("/02.svg"))));
        }
    }

    void asksWhichOfSeveralStories()
    {
        m_dialog->show();
        QVERIFY(!part<QComboBox>("story")->isVisible());
        StorySource source = m_source;
        Story second = m_source.story;
        second.id = StoryId(QLatin1StringView("second"));
        second.steps.resize(4);
        source.network.stories.append(second);
        source.story = second;
        m_dialog = std::make_unique<StoryExportDialog>(source);
        m_dialog->show();
        auto *story = part<QComboBox>("story");
        QVERIFY(story->isVisible());
        QCOMPARE(m_dialog->story().id, second.id);
        QCOMPARE(m_dialog->steps()->size(), 4);
        part<QLineEdit>("steps")->setText(QStringLiteral("2"));
        story->setCurrentIndex(0);
        QCOMPARE(m_dialog->steps()->size(), 10);
    }

private:
    template <class Widget> [[nodiscard]] Widget *part(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *saveButton() const
    {
        return part<QDialogButtonBox>("buttons")->button(QDialogButtonBox::Save);
    }

    StorySource m_source;
    QString m_suggested; ///< by the dialog for files
    std::unique_ptr<StoryExportDialog> m_dialog;
};

QTEST_MAIN(StoryExportDialogTest)
#include "tst_storyexportdialog.moc"
