// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pictureestimate.h"
#include "app/picturesource.h"
#include "app/preferences.h"
#include "diagram/drawingmaker.h"
#include "drawing/picturerequest.h"
#include "layout/layoutrunner.h"
#include "model/error.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTimer>

#include <expected>
#include <memory>

namespace Ui {
class ExportDialog;
}

namespace CapitalLoop {

/// Writes the picture on the screen to a file, still or moving: asks for format, size, theme, language and title, and
/// shows what will be written, which is drawn in another thread. A picture of another shape gets places of its own.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(PictureSource source, const ExportChoices &last = {}, QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] QString suffix() const; ///< "png", "svg", "webp"
    [[nodiscard]] bool moves() const;
    [[nodiscard]] PictureRequest request() const;
    [[nodiscard]] DrawingStyle style() const;
    [[nodiscard]] const Drawing &drawing() const { return m_drawing; }
    [[nodiscard]] ExportChoices choices() const; ///< to begin with the next time
    [[nodiscard]] bool hasChart() const;         ///< with the valuation chart below
    [[nodiscard]] bool isReady() const;          ///< the drawing is that of the present choices

    /// Writes in the background; written() or failed() follow. What goes on for long can be cancelled: then nothing is
    /// written.
    void write(const QString &path);

signals:
    void written(const QString &path);
    void failed(const CapitalLoop::Error &error);

protected:
    void accept() override; ///< asks for the file's name
    void reject() override; ///< at first what is being written, then the dialog
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillChoices();
    void fillFormats();
    void choose(const ExportChoices &choices);
    void follow(); ///< after any choice
    void followFormat();
    void rebuild();
    void draw(const Positions &positions, const DrawingMaker::Answered &answered);
    void take(const MadeDrawing &made); ///< the first one of these choices
    void improve(const LayoutResult &result);
    void writeNow();
    void showDrawing(); ///< a new one, or another format for it
    void showPreview();
    void showRemark();
    void showProgress(int done);
    void end(); ///< of writing
    [[nodiscard]] PictureJob job() const;
    [[nodiscard]] std::optional<PictureInset> chart() const;
    void setBusy(bool busy);
    void showError(const Error &error);

    std::unique_ptr<Ui::ExportDialog> m_ui;
    PictureSource m_source;
    DrawingStyle m_asked{}; ///< of the drawing that is made or comes
    Drawing m_drawing{};    ///< empty until the first one is made
    int m_faults = 0;
    QString m_path{};        ///< to write to as soon as the drawing is there
    QString m_writtenPath{}; ///< that is being written to
    QTimer m_delay;
    DrawingMaker m_maker;
    LayoutRunner m_layout;
    PictureEstimate m_estimate;
    QFutureWatcher<std::expected<void, Error>> m_writing; ///< its progress is in frames
    std::stop_source m_stop;
    QElapsedTimer m_clock; ///< since writing began
};

} // namespace CapitalLoop
