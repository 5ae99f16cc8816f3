// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdialog.h"

#include "app/choiceboxes.h"
#include "cli/chartbelow.h"
#include "drawing/animationwriter.h"
#include "drawing/comparisonpicture.h"
#include "drawing/drawingbuilder.h"
#include "drawing/picturewriter.h"
#include "drawing/pngwriter.h"
#include "ui_exportdialog.h"
#include "words/errorwords.h"
#include "words/formatter.h"
#include "words/languagescope.h"
#include "words/waitingwords.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QtConcurrentRun>

#include <utility>

namespace CapitalLoop {
namespace {

constexpr int typingDelay = 150;             // milliseconds
constexpr int movingRole = Qt::UserRole + 1; // of a format
enum SizeChoice { AsInWindow, Fixed, CustomPixels, CustomMillimetres };

} // namespace

ExportDialog::ExportDialog(PictureSource source, const ExportChoices &last, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ExportDialog>()), m_source(std::move(source))
{
    m_ui->setupUi(this);
    m_ui->progress->hide();
    keepRoomOf(*m_ui->progress);
    m_ui->remark->setMinimumHeight(fontMetrics().lineSpacing());
    fillChoices();
    choose(last);
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingDelay);
    connect(&m_delay, &QTimer::timeout, this, &ExportDialog::rebuild);
    connect(&m_layout, &LayoutRunner::answered, this, &ExportDialog::improve);
    connect(&m_writing, &QFutureWatcherBase::progressValueChanged, this, &ExportDialog::showProgress);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &ExportDialog::end);
    connect(&m_estimate, &PictureEstimate::judged, this, [this](qint64 bytes) {
        m_ui->fileSize->setText(tr("about %1").arg(fileSizeText(bytes, Formatter(currentLanguage()))));
    });
    for (QComboBox *box : {m_ui->format, m_ui->size, m_ui->theme, m_ui->language})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
    for (QSpinBox *box : {m_ui->width, m_ui->height, m_ui->dpi, m_ui->frames})
        connect(box, &QSpinBox::valueChanged, this, &ExportDialog::follow);
    connect(m_ui->seconds, &QDoubleSpinBox::valueChanged, this, &ExportDialog::follow);
    for (QCheckBox *box : {m_ui->chart, m_ui->outlines})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::follow);
    connect(m_ui->title, &QLineEdit::textChanged, this, &ExportDialog::follow);
    follow();
    m_delay.stop();
    rebuild();
}

ExportDialog::~ExportDialog()
{
    m_stop.request_stop();
}

QString ExportDialog::suffix() const
{
    return m_ui->format->currentData().toString();
}

bool ExportDialog::moves() const
{
    return m_ui->format->currentData(movingRole).toBool();
}

PictureRequest ExportDialog::request() const
{
    PictureRequest request;
    request.emphasis = m_ui->emphasis->isChecked() ? m_source.emphasis : Emphasis();
    if (moves())
        request.motion = Motion{m_ui->seconds->value(), m_ui->frames->value()};
    else
        request.seconds = m_source.seconds;
    request.textAsOutlines = m_ui->outlines->isChecked();
    const QSize typed(m_ui->width->value(), m_ui->height->value());
    if (m_ui->size->currentData().toInt() == CustomMillimetres) {
        request.millimetres = typed;
        request.dpi = m_ui->dpi->value();
    } else {
        request.pixels = typed;
    }
    return request;
}

DrawingStyle ExportDialog::style() const
{
    DrawingStyle style = m_source.style;
    const QSizeF whole = request().pixelSize();
    style.size = hasChart() ? sizeAboveChart(whole) : whole;
    style.theme = static_cast<ThemeName>(m_ui->theme->currentData().toInt());
    style.language = static_cast<Language>(m_ui->language->currentData().toInt());
    style.title = m_ui->title->text().trimmed();
    style.furniture = true;
    return style;
}

bool ExportDialog::hasChart() const
{
    return m_ui->chart->isChecked();
}

bool ExportDialog::isReady() const
{
    return m_asked == style() && !m_maker.isRunning() && !m_layout.isRunning();
}

void ExportDialog::fillFormats()
{
    const auto add = [this](const QString &name, const char *ending, bool moving) {
        m_ui->format->addItem(name, QString::fromLatin1(ending));
        m_ui->format->setItemData(m_ui->format->count() - 1, moving, movingRole);
    };
    add(tr("PNG picture"), "png", false);
    add(tr("SVG drawing"), "svg", false);
    add(tr("PDF page"), "pdf", false);
    m_ui->format->insertSeparator(m_ui->format->count());
    add(tr("Moving SVG"), "svg", true);
    add(tr("Moving WebP"), "webp", true);
    add(tr("Moving GIF"), "gif", true);
    add(tr("Moving PNG (APNG)"), "apng", true);
    add(tr("MP4 video"), "mp4", true);
    add(tr("WebM video"), "webm", true);
    m_ui->seconds->setRange(Motion::ShortestSeconds, Motion::LongestSeconds);
    m_ui->frames->setRange(1, Motion::MostFramesPerSecond);
}

void ExportDialog::fillChoices()
{
    fillFormats();
    const QSize window = m_source.style.size.toSize();
    m_ui->size->addItem(tr("As in the window"), AsInWindow);
    m_ui->size->setItemData(0, window, Qt::UserRole + 1);
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)}) {
        m_ui->size->addItem(tr("%1 × %2 pixels").arg(size.width()).arg(size.height()), Fixed);
        m_ui->size->setItemData(m_ui->size->count() - 1, size, Qt::UserRole + 1);
    }
    m_ui->size->addItem(tr("Pixels of your own"), CustomPixels);
    m_ui->size->addItem(tr("Millimetres for print"), CustomMillimetres);
    fillThemes(*m_ui->theme);
    m_ui->theme->setCurrentIndex(static_cast<int>(m_source.style.theme));
    fillLanguages(*m_ui->language);
    m_ui->language->setCurrentIndex(static_cast<int>(m_source.style.language));
    m_ui->title->setText(m_source.style.title);
    m_ui->title->setPlaceholderText(m_source.network.title.in(m_source.style.language));
    m_ui->emphasis->setVisible(!m_source.emphasis.isEmpty());
    if (m_source.style.compared)
        m_ui->emphasis->setText(tr("Fade what did not c&hange"));
    m_ui->emphasis->setChecked(!m_source.emphasis.isEmpty());
    connect(m_ui->emphasis, &QCheckBox::toggled, this, &ExportDialog::showDrawing);
    m_ui->chart->setVisible(!m_source.network.valuations().isEmpty() && !m_source.style.compared);
    m_ui->width->setValue(window.width());
    m_ui->height->setValue(window.height());
}

ExportChoices ExportDialog::choices() const
{
    ExportChoices choices;
    choices.suffix = suffix();
    const QString size = QStringLiteral("%1x%2").arg(m_ui->width->value()).arg(m_ui->height->value());
    switch (m_ui->size->currentData().toInt()) {
    case Fixed:
        choices.size = size;
        break;
    case CustomPixels:
        choices.size = size + QStringLiteral("px");
        break;
    case CustomMillimetres:
        choices.size = size + QStringLiteral("mm@%1").arg(m_ui->dpi->value());
        break;
    default:
        break; // as in the window, whatever that will be
    }
    if (style().theme != m_source.style.theme)
        choices.theme = style().theme;
    if (style().language != m_source.style.language)
        choices.language = style().language;
    choices.chart = hasChart();
    choices.outlines = m_ui->outlines->isChecked();
    choices.moving = moves();
    choices.motion = {m_ui->seconds->value(), m_ui->frames->value()};
    return choices;
}

/// Takes what is still possible of former choices.
void ExportDialog::choose(const ExportChoices &choices)
{
    m_ui->format->setCurrentIndex(0);
    for (int i = 0; i < m_ui->format->count(); ++i) {
        if (m_ui->format->itemData(i) == choices.suffix && m_ui->format->itemData(i, movingRole) == choices.moving)
            m_ui->format->setCurrentIndex(i);
    }
    m_ui->seconds->setValue(choices.motion.seconds);
    m_ui->frames->setValue(choices.motion.framesPerSecond);
    static const QRegularExpression form(QStringLiteral("^([0-9]+)x([0-9]+)(?:(px)|(mm)@([0-9]+))?$"));
    if (const auto match = form.match(choices.size); match.hasMatch()) {
        const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
        const bool isFixed = match.captured(3).isEmpty() && match.captured(4).isEmpty();
        const int index = isFixed
                              ? m_ui->size->findData(size, Qt::UserRole + 1)
                              : m_ui->size->findData(match.captured(3).isEmpty() ? CustomMillimetres : CustomPixels);
        m_ui->size->setCurrentIndex(std::max(0, index));
        if (index > 0) {
            m_ui->width->setValue(size.width());
            m_ui->height->setValue(size.height());
        }
        if (!match.captured(5).isEmpty())
            m_ui->dpi->setValue(match.captured(5).toInt());
    }
    if (choices.theme)
        m_ui->theme->setCurrentIndex(static_cast<int>(*choices.theme));
    if (choices.language)
        m_ui->language->setCurrentIndex(static_cast<int>(*choices.language));
    m_ui->chart->setChecked(choices.chart && !m_source.network.valuations().isEmpty());
    m_ui->outlines->setChecked(choices.outlines);
}

void ExportDialog::follow()
{
    const int choice = m_ui->size->currentData().toInt();
    const bool millimetres = choice == CustomMillimetres;
    if (choice == AsInWindow || choice == Fixed) {
        const QSize size = m_ui->size->currentData(Qt::UserRole + 1).toSize();
        const QSignalBlocker widthQuiet(m_ui->width); // both at once, so that no shape in between is drawn
        const QSignalBlocker heightQuiet(m_ui->height);
        m_ui->width->setValue(size.width());
        m_ui->height->setValue(size.height());
    } else if (sender() == m_ui->size && millimetres) {
        const QSignalBlocker widthQuiet(m_ui->width);
        const QSignalBlocker heightQuiet(m_ui->height);
        m_ui->width->setValue(180);
        m_ui->height->setValue(100);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->width, m_ui->height})
        widget->setEnabled(choice == CustomPixels || millimetres);
    m_ui->width->setSuffix(millimetres ? tr(" mm") : tr(" px"));
    m_ui->height->setSuffix(m_ui->width->suffix());
    m_ui->dpi->setEnabled(millimetres);
    followFormat();
    m_delay.start();
}

void ExportDialog::followFormat()
{
    m_ui->outlines->setEnabled(suffix() == QLatin1String("svg"));
    m_ui->form->setRowVisible(m_ui->seconds, moves());
    m_ui->form->setRowVisible(m_ui->frames, moves() && suffix() != QLatin1String("svg")); // which is no film
    m_ui->form->setRowVisible(m_ui->fileSize, moves());
    m_estimate.drop();
    m_ui->fileSize->setText(QStringLiteral("…"));
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(!moves() || !obstacleTo(suffix()));
}

void ExportDialog::rebuild()
{
    if (const DrawingStyle wanted = style(); m_asked != wanted) {
        m_asked = wanted;
        m_layout.cancel();
        m_ui->remark->setText(tr("The picture is being drawn…"));
        draw(stretchedPositions(m_source, wanted), [this](const MadeDrawing &made) { take(made); });
    } else if (!m_maker.isRunning()) {
        showDrawing();
    }
}

void ExportDialog::draw(const Positions &positions, const DrawingMaker::Answered &answered)
{
    m_maker.start(buildPicture, {.network = m_source.network, .style = m_asked, .arrangements = {positions}}, answered);
}

void ExportDialog::take(const MadeDrawing &made)
{
    m_drawing = made.drawing;
    m_faults = made.faults;
    if (!m_path.isEmpty())
        writeNow();
    else if (m_faults > 0 && !m_asked.compared)
        m_layout.start(layoutRequestFor(m_source, m_asked));
    showDrawing();
}

void ExportDialog::improve(const LayoutResult &result)
{
    draw(result.positions, [this](const MadeDrawing &made) {
        if (made.faults < m_faults) {
            m_drawing = made.drawing;
            m_faults = made.faults;
            showDrawing();
        }
        if (m_faults == 0)
            m_layout.cancel();
        if (!m_path.isEmpty())
            writeNow();
    });
}

void ExportDialog::showDrawing()
{
    showPreview();
    showRemark();
    if (moves() && m_path.isEmpty() && !m_writing.isRunning() && !obstacleTo(suffix()))
        m_estimate.start(job());
}

void ExportDialog::showPreview()
{
    const QSize pixels = request().pixelSize();
    m_ui->pixelSize->setText(tr("%1 × %2 pixels").arg(pixels.width()).arg(pixels.height()));
    if (m_drawing.size.isEmpty())
        return;
    const double ratio = devicePixelRatioF();
    const QSize room = (QSizeF(m_ui->preview->contentsRect().size()) * ratio).toSize();
    const QSize size = pixels.scaled(room, Qt::KeepAspectRatio);
    const auto image = picture(m_drawing, size, 96, request().emphasis, request().seconds, pictureMemory(), chart());
    if (image) {
        QPixmap pixmap = QPixmap::fromImage(*image);
        pixmap.setDevicePixelRatio(ratio);
        m_ui->preview->setPixmap(pixmap);
    }
}

void ExportDialog::showRemark()
{
    m_ui->remark->clear();
    if (const auto obstacle = moves() ? obstacleTo(suffix()) : std::nullopt)
        showError(*obstacle);
    else if (m_drawing.droppedLabels > 0)
        m_ui->remark->setText(
            tr("%n amounts find no room at this size; make the picture larger or raise the smallest amount "
               "shown.",
               nullptr, m_drawing.droppedLabels));
}

void ExportDialog::write(const QString &path)
{
    m_path = path;
    setBusy(true);
    if (m_delay.isActive()) {
        m_delay.stop();
        rebuild();
    }
    if (!m_maker.isRunning())
        writeNow();
}

void ExportDialog::writeNow()
{
    m_estimate.drop();
    m_stop = std::stop_source();
    m_clock.start();
    const auto write = [job = job(), path = m_path,
                        stop = m_stop.get_token()](QPromise<std::expected<void, Error>> &promise) {
        const WritingProgress progress{.told =
                                           [&promise](int done, int all) {
                                               promise.setProgressRange(0, all);
                                               promise.setProgressValue(done);
                                           },
                                       .stop = stop};
        const LanguageScope scope(job.language);
        promise.addResult(writePicture(job.drawing, job.request, path, job.chart, progress));
    };
    m_writing.setFuture(QtConcurrent::run(write));
    m_writtenPath = std::exchange(m_path, {});
}

void ExportDialog::end()
{
    setBusy(false);
    if (const auto answer = m_writing.result(); !answer) {
        showError(answer.error());
        emit failed(answer.error());
        return;
    }
    emit written(m_writtenPath);
    done(QDialog::Accepted);
}

void ExportDialog::showProgress(int done)
{
    const int all = m_writing.progressMaximum();
    m_ui->progress->setRange(0, all);
    m_ui->progress->setValue(done);
    m_ui->remark->setText(frameProgressText(double(m_clock.elapsed()) / 1000, done, all, Formatter(currentLanguage())));
}

void ExportDialog::accept()
{
    const QString filter = m_ui->format->currentText() + QStringLiteral(" (*.%1)").arg(suffix());
    QString path = QFileDialog::getSaveFileName(
        this, tr("Export the Picture"), QDir::home().filePath(QStringLiteral("capital-loop.") + suffix()), filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().toLower() != suffix())
        path += u'.' + suffix();
    write(path);
}

void ExportDialog::reject()
{
    if (!m_path.isEmpty()) { // not yet begun
        m_path.clear();
        setBusy(false);
    } else if (m_writing.isRunning()) {
        m_stop.request_stop();
    } else {
        QDialog::reject();
    }
}

void ExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    showPreview();
}

PictureJob ExportDialog::job() const
{
    return {m_drawing, request(), suffix(), m_asked.language, chart()};
}

std::optional<PictureInset> ExportDialog::chart() const
{
    if (!hasChart())
        return std::nullopt;
    return chartBelow(m_source.network, m_drawing, m_asked, request().pixelSize(), m_source.chart);
}

void ExportDialog::setBusy(bool busy)
{
    m_ui->progress->setRange(0, 0);
    m_ui->progress->setVisible(busy);
    m_ui->choices->setEnabled(!busy);
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(!busy);
}

void ExportDialog::showError(const Error &error)
{
    m_ui->remark->setText(errorText(error));
}

} // namespace CapitalLoop
