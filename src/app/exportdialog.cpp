// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdialog.h"

#include "cli/chartbelow.h"
#include "drawing/comparisonpicture.h"
#include "drawing/picturewriter.h"
#include "drawing/pngwriter.h"
#include "ui_exportdialog.h"
#include "words/errorwords.h"
#include "words/formatter.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QtConcurrentRun>

#include <utility>

namespace CapitalLoop {
namespace {

constexpr int typingDelay = 150; // milliseconds
enum SizeChoice { AsInWindow, Fixed, CustomPixels, CustomMillimetres };

} // namespace

ExportDialog::ExportDialog(PictureSource source, const ExportChoices &last, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ExportDialog>()), m_source(std::move(source))
{
    m_ui->setupUi(this);
    m_ui->progress->hide();
    fillChoices();
    choose(last);
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingDelay);
    connect(&m_delay, &QTimer::timeout, this, &ExportDialog::rebuild);
    connect(&m_layout, &LayoutRunner::answered, this, &ExportDialog::improve);
    for (QComboBox *box : {m_ui->format, m_ui->size, m_ui->theme, m_ui->language})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
    for (QSpinBox *box : {m_ui->width, m_ui->height, m_ui->dpi})
        connect(box, &QSpinBox::valueChanged, this, &ExportDialog::follow);
    connect(m_ui->chart, &QCheckBox::toggled, this, &ExportDialog::follow);
    connect(m_ui->title, &QLineEdit::textChanged, this, &ExportDialog::follow);
    follow();
    m_delay.stop();
    rebuild();
}

ExportDialog::~ExportDialog() = default;

QString ExportDialog::suffix() const
{
    return m_ui->format->currentData().toString();
}

PictureRequest ExportDialog::request() const
{
    PictureRequest request;
    request.emphasis = m_ui->emphasis->isChecked() ? m_source.emphasis : Emphasis();
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

void ExportDialog::fillChoices()
{
    m_ui->format->addItem(tr("PNG picture"), QStringLiteral("png"));
    m_ui->format->addItem(tr("SVG drawing"), QStringLiteral("svg"));
    m_ui->format->addItem(tr("PDF page"), QStringLiteral("pdf"));
    const QSize window = m_source.style.size.toSize();
    m_ui->size->addItem(tr("As in the window"), AsInWindow);
    m_ui->size->setItemData(0, window, Qt::UserRole + 1);
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)}) {
        m_ui->size->addItem(tr("%1 × %2 pixels").arg(size.width()).arg(size.height()), Fixed);
        m_ui->size->setItemData(m_ui->size->count() - 1, size, Qt::UserRole + 1);
    }
    m_ui->size->addItem(tr("Pixels of your own"), CustomPixels);
    m_ui->size->addItem(tr("Millimetres for print"), CustomMillimetres);
    m_ui->theme->addItem(tr("Light"), static_cast<int>(ThemeName::Light));
    m_ui->theme->addItem(tr("Dark"), static_cast<int>(ThemeName::Dark));
    m_ui->theme->addItem(tr("High contrast"), static_cast<int>(ThemeName::HighContrast));
    m_ui->theme->setCurrentIndex(static_cast<int>(m_source.style.theme));
    m_ui->language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    m_ui->language->addItem(QStringLiteral("简体中文"), static_cast<int>(Language::SimplifiedChinese));
    m_ui->language->addItem(QStringLiteral("繁體中文"), static_cast<int>(Language::TraditionalChinese));
    m_ui->language->setCurrentIndex(static_cast<int>(m_source.style.language));
    m_ui->title->setText(m_source.style.title);
    m_ui->title->setPlaceholderText(m_source.network.title.in(m_source.style.language));
    m_ui->emphasis->setVisible(!m_source.emphasis.isEmpty());
    if (m_source.style.compared)
        m_ui->emphasis->setText(tr("Fade what did not c&hange"));
    m_ui->emphasis->setChecked(!m_source.emphasis.isEmpty());
    connect(m_ui->emphasis, &QCheckBox::toggled, this, &ExportDialog::showPreview);
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
    return choices;
}

/// Takes what is still possible of former choices.
void ExportDialog::choose(const ExportChoices &choices)
{
    m_ui->format->setCurrentIndex(std::max(0, m_ui->format->findData(choices.suffix)));
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
    m_ui->outlines->setEnabled(suffix() == QLatin1String("svg"));
    m_delay.start();
}

void ExportDialog::rebuild()
{
    if (const DrawingStyle wanted = style(); m_asked != wanted) {
        m_asked = wanted;
        m_layout.cancel();
        m_ui->remark->setText(tr("The picture is being drawn…"));
        draw(stretchedPositions(m_source, wanted), [this](const MadeDrawing &made) { take(made); });
    } else if (!m_maker.isRunning()) {
        showPreview();
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
    showPreview();
}

void ExportDialog::improve(const LayoutResult &result)
{
    draw(result.positions, [this](const MadeDrawing &made) {
        if (made.faults < m_faults) {
            m_drawing = made.drawing;
            m_faults = made.faults;
            showPreview();
        }
        if (m_faults == 0)
            m_layout.cancel();
        if (!m_path.isEmpty())
            writeNow();
    });
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
    const auto image = picture(m_drawing, size, 96, request().emphasis, m_source.seconds, pictureMemory(), chart());
    if (image) {
        QPixmap pixmap = QPixmap::fromImage(*image);
        pixmap.setDevicePixelRatio(ratio);
        m_ui->preview->setPixmap(pixmap);
    }
    m_ui->remark->clear();
    if (m_drawing.droppedLabels > 0)
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
    QtConcurrent::run([drawing = m_drawing, request = request(), chart = chart(), path = m_path] {
        return writePicture(drawing, request, path, chart);
    }).then(this, [this, path = std::exchange(m_path, {})](const std::expected<void, Error> &answer) {
        setBusy(false);
        if (!answer) {
            showError(answer.error());
            emit failed(answer.error());
            return;
        }
        emit written(path);
        done(QDialog::Accepted);
    });
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

void ExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    showPreview();
}

std::optional<PictureInset> ExportDialog::chart() const
{
    if (!hasChart())
        return std::nullopt;
    return chartBelow(m_source.network, m_drawing, m_asked, request().pixelSize(), m_source.chart);
}

void ExportDialog::setBusy(bool busy)
{
    m_ui->progress->setVisible(busy);
    m_ui->choices->setEnabled(!busy);
    m_ui->buttons->setEnabled(!busy);
}

void ExportDialog::showError(const Error &error)
{
    m_ui->remark->setText(errorText(error));
}

} // namespace CapitalLoop
