// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storyexportdialog.h"

#include "app/choiceboxes.h"
#include "cli/storysteps.h"
#include "document/inbackground.h"
#include "drawing/animationwriter.h"
#include "drawing/pngwriter.h"
#include "ui_storyexportdialog.h"
#include "words/errorwords.h"
#include "words/languagescope.h"
#include "words/waitingwords.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace CapitalLoop {

namespace {

constexpr int TypingDelay = 150; // milliseconds
constexpr QSize UsualSize(1920, 1080);

WritingProgress progressTo(auto &promise, const std::stop_token &stop)
{
    return {.told =
                [&promise](int done, int all) {
                    promise.setProgressRange(0, all);
                    promise.setProgressValue(done);
                },
            .stop = stop};
}

/// Asks for a folder, a new one or one that is there. What its line says is taken; a double click goes into a folder.
class FolderDialog : public QFileDialog
{
public:
    FolderDialog(QWidget *parent, const QString &caption, const QString &suggested) : QFileDialog(parent, caption)
    {
        setAcceptMode(AcceptSave);
        setFileMode(AnyFile);
        setLabelText(FileName, StoryExportDialog::tr("Folder:"));
        setNameFilter(StoryExportDialog::tr("Folders") + QStringLiteral(" (*)"));
        setFilter(QDir::Dirs | QDir::Drives | QDir::NoDotAndDotDot);
        setDirectory(QFileInfo(suggested).path());
        selectFile(QFileInfo(suggested).fileName());
    }

    void accept() override
    {
        if (auto *list = findChild<QListView *>(QStringLiteral("listView")))
            list->clearSelection(); // which would go before what is typed
        if (QFileInfo(selectedFiles().value(0)).isDir())
            done(Accepted);
        else
            QFileDialog::accept();
    }
};

} // namespace

/// What can be chosen.
struct StoryExportDialog::Kind
{
    QString id{};
    QString name{};
    QString suffix{}; ///< png and svg: of the pictures of a folder
    bool withNotes = false;
    bool isFilm = false;
};

QList<StoryExportDialog::Kind> StoryExportDialog::kinds()
{
    const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
    return {{text("pdf"), tr("PDF, a step a page"), text("pdf")},
            {text("pdf-notes"), tr("PDF with the speaker's notes"), text("pdf"), true},
            {text("png"), tr("Numbered PNG pictures"), text("png")},
            {text("svg"), tr("Numbered SVG drawings"), text("svg")},
            {text("html"), tr("Web page (HTML), offline"), text("html")},
            {text("html-notes"), tr("Web page with the speaker's notes"), text("html"), true},
            {text("mp4"), tr("MP4 film"), text("mp4"), false, true},
            {text("webm"), tr("WebM film"), text("webm"), false, true}};
}

StoryExportDialog::StoryExportDialog(StorySource source, const StoryExportChoices &last, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::StoryExportDialog>()), m_source(std::move(source))
{
    m_ui->setupUi(this);
    m_ui->progress->hide();
    keepRoomOf(*m_ui->progress);
    m_ui->remark->setMinimumHeight(fontMetrics().lineSpacing());
    fillChoices();
    choose(last);
    m_delay.setSingleShot(true);
    m_delay.setInterval(TypingDelay);
    connect(&m_delay, &QTimer::timeout, this, &StoryExportDialog::makePreview);
    connect(&m_composing, &QFutureWatcherBase::progressValueChanged, this, &StoryExportDialog::showProgress);
    connect(&m_composing, &QFutureWatcherBase::finished, this, &StoryExportDialog::writeComposed);
    connect(&m_writing, &QFutureWatcherBase::progressValueChanged, this, &StoryExportDialog::showProgress);
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] { end(m_writing.result()); });
    for (QComboBox *box : {m_ui->story, m_ui->format, m_ui->size, m_ui->theme, m_ui->language})
        connect(box, &QComboBox::currentIndexChanged, this, &StoryExportDialog::follow);
    for (QSpinBox *box : {m_ui->width, m_ui->height, m_ui->frames})
        connect(box, &QSpinBox::valueChanged, this, &StoryExportDialog::follow);
    connect(m_ui->steps, &QLineEdit::textChanged, this, &StoryExportDialog::follow);
    follow();
    m_delay.stop();
    makePreview();
}

StoryExportDialog::~StoryExportDialog()
{
    m_stop.request_stop();
}

const Story &StoryExportDialog::story() const
{
    return m_source.network.stories[m_ui->story->currentIndex()];
}

std::expected<QList<qsizetype>, QString> StoryExportDialog::steps() const
{
    return storySteps(m_ui->steps->text(), story().steps.size());
}

StoryPageRequest StoryExportDialog::request() const
{
    return {.size = QSizeF(m_ui->width->value(), m_ui->height->value()),
            .theme = static_cast<ThemeName>(m_ui->theme->currentData().toInt()),
            .language = static_cast<Language>(m_ui->language->currentData().toInt())};
}

StoryTarget StoryExportDialog::target(const QString &path) const
{
    StoryTarget target{
        .path = path, .withNotes = kind().withNotes, .framesPerSecond = m_ui->frames->value(), .isFolder = isFolder()};
    if (isFolder())
        target.pictures = kind().suffix;
    return target;
}

StoryExportDialog::Kind StoryExportDialog::kind() const
{
    return kinds()[m_ui->format->currentIndex()];
}

bool StoryExportDialog::isFolder() const
{
    return kind().suffix == u"png" || kind().suffix == u"svg";
}

void StoryExportDialog::fillFormats()
{
    m_hasVideo = !obstacleTo(QStringLiteral("mp4"));
    auto *items = qobject_cast<QStandardItemModel *>(m_ui->format->model());
    for (const Kind &kind : kinds()) {
        m_ui->format->addItem(kind.name, kind.id);
        if (items && kind.isFilm && !m_hasVideo)
            items->item(items->rowCount() - 1)->setEnabled(false);
    }
    m_ui->frames->setRange(1, Motion::MostFramesPerSecond);
}

void StoryExportDialog::fillChoices()
{
    fillFormats();
    for (const Story &story : m_source.network.stories) {
        m_ui->story->addItem(story.title.in(m_source.language));
        if (story.id == m_source.story.id)
            m_ui->story->setCurrentIndex(m_ui->story->count() - 1);
    }
    m_ui->form->setRowVisible(m_ui->story, m_ui->story->count() > 1);
    for (const QSize size : {QSize(1280, 720), UsualSize, QSize(3840, 2160)})
        m_ui->size->addItem(tr("%1 × %2 pixels").arg(size.width()).arg(size.height()), size);
    m_ui->size->addItem(tr("Pixels of your own"));
    fillThemes(*m_ui->theme);
    fillLanguages(*m_ui->language);
}

StoryExportChoices StoryExportDialog::choices() const
{
    StoryExportChoices choices{.kind = kind().id,
                               .framesPerSecond = m_ui->frames->value(),
                               .folder = m_folder,
                               .story = story().id.text(),
                               .steps = m_ui->steps->text()};
    choices.size = QStringLiteral("%1x%2").arg(m_ui->width->value()).arg(m_ui->height->value());
    if (!m_ui->size->currentData().isValid())
        choices.size += QStringLiteral("px");
    if (request().theme != m_source.theme)
        choices.theme = request().theme;
    if (request().language != m_source.language)
        choices.language = request().language;
    return choices;
}

/// Takes what is still possible of former choices.
void StoryExportDialog::choose(const StoryExportChoices &choices)
{
    const int format = m_ui->format->findData(choices.kind);
    m_ui->format->setCurrentIndex(format >= 0 && (m_hasVideo || !kinds()[format].isFilm) ? format : 0);
    static const QRegularExpression form(QStringLiteral("^([0-9]+)x([0-9]+)(px)?$"));
    const auto match = form.match(choices.size);
    const QSize size = match.hasMatch() ? QSize(match.captured(1).toInt(), match.captured(2).toInt()) : UsualSize;
    const int known = match.captured(3).isEmpty() ? m_ui->size->findData(size) : -1;
    m_ui->size->setCurrentIndex(known >= 0 ? known : m_ui->size->count() - 1);
    m_ui->width->setValue(size.width());
    m_ui->height->setValue(size.height());
    m_ui->theme->setCurrentIndex(m_ui->theme->findData(static_cast<int>(choices.theme.value_or(m_source.theme))));
    m_ui->language->setCurrentIndex(
        m_ui->language->findData(static_cast<int>(choices.language.value_or(m_source.language))));
    m_ui->frames->setValue(choices.framesPerSecond);
    if (choices.story == story().id.text())
        m_ui->steps->setText(choices.steps);
    m_folder = choices.folder;
}

void StoryExportDialog::follow()
{
    if (sender() == m_ui->story)
        m_ui->steps->clear(); // which were those of another
    m_ui->steps->setPlaceholderText(tr("All %n steps; some as 1-3, 5", nullptr, int(story().steps.size())));
    const QVariant fixed = m_ui->size->currentData();
    if (fixed.isValid()) {
        const QSignalBlocker widthQuiet(m_ui->width); // both at once, so that no shape in between is drawn
        const QSignalBlocker heightQuiet(m_ui->height);
        m_ui->width->setValue(fixed.toSize().width());
        m_ui->height->setValue(fixed.toSize().height());
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->width, m_ui->height})
        m_ui->form->setRowVisible(widget, !fixed.isValid());
    m_ui->form->setRowVisible(m_ui->frames, kind().isFilm);
    const auto chosen = steps();
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(chosen && !chosen->isEmpty());
    if (!chosen)
        m_ui->remark->setText(chosen.error());
    else if (!m_hasVideo)
        m_ui->remark->setText(tr("Films are made by the program ffmpeg, which was not found. Install it to write them "
                                 "(Debian and Ubuntu: sudo apt install ffmpeg)."));
    else
        m_ui->remark->clear();
    tellExtent();
    ++m_revision;
    m_isShown = false;
    m_delay.start();
}

void StoryExportDialog::tellExtent()
{
    m_ui->extentLabel->setText(kind().isFilm ? tr("Length") : tr("Extent"));
    const auto chosen = steps();
    if (!chosen) {
        m_ui->extent->setText(QStringLiteral("…"));
    } else if (kind().isFilm) {
        const int seconds = int(std::lround(storyFilmSeconds(story(), *chosen, request().language)));
        m_ui->extent->setText(tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60));
    } else if (isFolder()) {
        m_ui->extent->setText(tr("%n pictures", nullptr, int(chosen->size())));
    } else {
        m_ui->extent->setText(tr("%n pages", nullptr, int(chosen->size())));
    }
}

void StoryExportDialog::makePreview()
{
    const auto chosen = steps();
    if (!chosen || chosen->isEmpty())
        return;
    const qsizetype step = chosen->first();
    const StoryPageRequest asked = target(u'.' + kind().suffix).asked(request());
    const auto make = [network = m_source.network, story = story(), step, asked] {
        return storyPage(network, storyPositions(network, story.steps[step], asked), story, step, asked);
    };
    inBackground(this, make, [this, revision = m_revision, step](const StoryPage &page) {
        if (revision != m_revision)
            return;
        m_page = {.page = page};
        if (m_source.chart)
            m_page.chart = m_source.chart(m_source.network, story().steps[step], page, request());
        m_isShown = true;
        showPreview();
        judgeSize();
    });
}

void StoryExportDialog::judgeSize()
{
    const auto chosen = steps();
    if (!chosen || chosen->isEmpty() || kind().isFilm || m_composing.isRunning() || m_writing.isRunning())
        return;
    const StoryTarget asked = target(isFolder() ? QString() : u'.' + kind().suffix);
    const auto judge = [network = m_source.network, story = story(), step = chosen->first(), count = chosen->size(),
                        request = request(), asked, chart = m_page.chart] {
        StoryFiles files = storyFiles(network, story, {step}, request, asked);
        files.pages.first().chart = chart;
        return judgedStorySize(files, asked, count);
    };
    inBackground(this, judge, [this, revision = m_revision](std::optional<qint64> bytes) {
        if (bytes && revision == m_revision)
            m_ui->extent->setText(
                tr("%1, about %2").arg(m_ui->extent->text(), fileSizeText(*bytes, Formatter(currentLanguage()))));
    });
}

void StoryExportDialog::showPreview()
{
    const Drawing &drawing = m_page.page.drawing;
    if (drawing.size.isEmpty())
        return;
    const double ratio = devicePixelRatioF();
    const QSize room = (QSizeF(m_ui->preview->contentsRect().size()) * ratio).toSize();
    const QSize size = drawing.size.scaled(room, Qt::KeepAspectRatio).toSize();
    if (const auto image = picture(drawing, size, 96, m_page.page.emphasis, 0, pictureMemory(), m_page.chart)) {
        QPixmap pixmap = QPixmap::fromImage(*image);
        pixmap.setDevicePixelRatio(ratio);
        m_ui->preview->setPixmap(pixmap);
    }
}

void StoryExportDialog::write(const QString &path)
{
    const auto chosen = steps();
    if (!chosen || m_composing.isRunning() || m_writing.isRunning())
        return;
    m_target = target(path);
    m_files = {.steps = *chosen};
    m_stop = std::stop_source();
    setBusy(true);
    m_clock.start();
    m_composing.setFuture(
        QtConcurrent::run([network = m_source.network, story = story(), steps = *chosen, request = request(),
                           target = m_target, stop = m_stop.get_token()](QPromise<StoryFiles> &promise) {
            promise.addResult(storyFiles(network, story, steps, request, target, progressTo(promise, stop)));
        }));
    showProgress(0);
}

void StoryExportDialog::writeComposed()
{
    if (m_stop.stop_requested())
        return end(std::unexpected(Error{ErrorCode::PictureCancelled, {}, {}}));
    m_files = m_composing.result();
    addStoryCharts(m_files, m_source.network, story());
    m_clock.start();
    m_writing.setFuture(QtConcurrent::run(
        [files = m_files, target = m_target, stop = m_stop.get_token()](QPromise<std::expected<void, Error>> &promise) {
            promise.addResult(writeStory(files, target, progressTo(promise, stop)));
        }));
    showProgress(0);
}

void StoryExportDialog::showProgress(int done)
{
    const double seconds = double(m_clock.elapsed()) / 1000;
    const Formatter formatter(currentLanguage());
    const int steps = int(m_files.steps.size());
    const bool isComposing = m_composing.isRunning();
    const int all = isComposing ? steps : m_writing.progressMaximum();
    m_ui->progress->setRange(0, all);
    m_ui->progress->setValue(done);
    const int step = isComposing ? std::min(done, steps - 1) : m_files.stepAt(done, all);
    const QString place = stepProgressText(seconds, done, all, step, steps, formatter);
    m_ui->remark->setText(isComposing ? tr("Composing the pages. %1").arg(place) : place);
}

void StoryExportDialog::end(const std::expected<void, Error> &answer)
{
    setBusy(false);
    if (!answer) {
        m_ui->remark->setText(answer.error().code == ErrorCode::PictureCancelled
                                  ? tr("The story was not written: it was cancelled.")
                                  : errorText(answer.error()));
        emit failed(answer.error());
        return;
    }
    m_folder = QFileInfo(m_target.path).absolutePath();
    emit written(m_target.path);
    done(QDialog::Accepted);
}

void StoryExportDialog::accept()
{
    if (const QString path = isFolder() ? askForFolder() : askForFile(); !path.isEmpty())
        write(path);
}

QString StoryExportDialog::suggestedPath() const
{
    const QDir folder(!m_folder.isEmpty() && QDir(m_folder).exists() ? m_folder : QDir::homePath());
    return folder.filePath(storyFileName(story(), request().language));
}

QString StoryExportDialog::askForFile()
{
    const QString suffix = kind().suffix;
    QString path = QFileDialog::getSaveFileName(this, windowTitle(), suggestedPath() + u'.' + suffix,
                                                QStringLiteral("%1 (*.%2)").arg(kind().name, suffix));
    if (!path.isEmpty() && QFileInfo(path).suffix().toLower() != suffix)
        path += u'.' + suffix;
    return path;
}

QString StoryExportDialog::askForFolder()
{
    FolderDialog dialog(this, tr("Folder for the Pictures"), suggestedPath());
    const QString path = dialog.exec() == Accepted ? dialog.selectedFiles().value(0) : QString();
    const auto isThere = [&](qsizetype step) {
        return QFileInfo::exists(QDir(path).filePath(storyPictureName(step, target(path))));
    };
    if (path.isEmpty() || std::ranges::none_of(steps().value_or(QList<qsizetype>()), isThere))
        return path;
    const auto answer = QMessageBox::question(this, windowTitle(),
                                              tr("The folder already has pictures of these numbers. Replace them?"));
    return answer == QMessageBox::Yes ? path : QString();
}

void StoryExportDialog::reject()
{
    if (m_composing.isRunning() || m_writing.isRunning())
        m_stop.request_stop();
    else
        QDialog::reject();
}

void StoryExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    showPreview();
}

void StoryExportDialog::setBusy(bool busy)
{
    m_ui->progress->setRange(0, 0);
    m_ui->progress->setVisible(busy);
    m_ui->choices->setEnabled(!busy);
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(!busy);
}

} // namespace CapitalLoop
