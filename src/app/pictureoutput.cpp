// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictureoutput.h"

#include "app/exportdialog.h"
#include "drawing/drawingpainter.h"
#include "drawing/pngwriter.h"
#include "words/errorwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace CapitalLoop {
namespace {

constexpr double copyScale = 2; // of the window's pixels, so that a slide can enlarge it

} // namespace

PictureOutput::PictureOutput(std::function<PictureSource()> source, QWidget *window)
    : QObject(window), m_source(std::move(source)), m_window(window)
{
}

void PictureOutput::exportPicture()
{
    whenPlaced(&PictureOutput::openDialog);
}

void PictureOutput::copy()
{
    whenPlaced(&PictureOutput::copyNow);
}

void PictureOutput::print()
{
    whenPlaced(&PictureOutput::printNow);
}

void PictureOutput::whenPlaced(Step step)
{
    const PictureSource source = m_source();
    m_waiting = isPlaced(source) ? nullptr : step;
    if (m_waiting)
        emit told(tr("The picture is being drawn…"));
    else
        (this->*step)(source);
}

void PictureOutput::goOn()
{
    if (m_waiting)
        whenPlaced(m_waiting);
}

void PictureOutput::openDialog(const PictureSource &source)
{
    auto *dialog = new ExportDialog(source, m_choices, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::written, this, [this, dialog](const QString &path) {
        m_choices = dialog->choices();
        emit chosen(m_choices);
        emit written(path);
    });
    dialog->open();
}

void PictureOutput::copyNow(const PictureSource &source)
{
    const Drawing drawing = drawingInItsLanguage(source.network, source.positions, source.style);
    const auto image =
        picture(drawing, (source.style.size * copyScale).toSize(), 96 * copyScale, source.emphasis, source.seconds);
    if (!image) {
        emit told(errorText(image.error()));
        return;
    }
    QGuiApplication::clipboard()->setImage(*image);
    emit told(tr("The picture was copied."));
}

void PictureOutput::printNow(const PictureSource &source)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(source.network.title.en);
    QPrintDialog dialog(&printer, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString file = printer.outputFileName();
    if (!paintPage(printer, source))
        emit told(file.isEmpty() ? tr("The printer did not take the picture.")
                                 : errorText(Error{ErrorCode::FileNotWritable, Place{.file = file}, {QString()}}));
    else if (file.isEmpty())
        emit told(tr("The picture was sent to the printer."));
    else
        emit written(file);
}

bool paintPage(QPrinter &printer, const PictureSource &source)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    DrawingStyle style = source.style;
    style.theme = ThemeName::Light;
    const Drawing drawing = drawingInItsLanguage(source.network, stretchedPositions(source, style), style);
    const QRectF page = printer.pageRect(QPrinter::DevicePixel);
    const QSizeF size = drawing.size.scaled(page.size(), Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((page.width() - size.width()) / 2, (page.height() - size.height()) / 2);
    painter.scale(size.width() / drawing.size.width(), size.height() / drawing.size.height());
    paintStill(painter, drawing, source.emphasis);
    paintDots(painter, drawing, source.seconds, source.emphasis);
    return painter.end();
}

} // namespace CapitalLoop
