// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences.h"
#include "cli/storyfiles.h"
#include "presentation/storypages.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTimer>

#include <memory>

namespace Ui {
class StoryExportDialog;
}

namespace CapitalLoop {

/// Writes a story to a file or a folder: asks for the story, its steps, the format, size, theme and language, shows the
/// first of the steps, and writes in other threads what the command line would write.
class StoryExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Any of the network's stories can be chosen, the source's is the first offered; its own needs a step.
    explicit StoryExportDialog(StorySource source, const StoryExportChoices &last = {}, QWidget *parent = nullptr);
    ~StoryExportDialog() override;

    [[nodiscard]] const Story &story() const;
    [[nodiscard]] std::expected<QList<qsizetype>, QString> steps() const; ///< from 0; or what is wrong with them
    [[nodiscard]] StoryPageRequest request() const;
    [[nodiscard]] StoryTarget target(const QString &path) const;
    [[nodiscard]] StoryExportChoices choices() const;        ///< to begin with the next time
    [[nodiscard]] bool isReady() const { return m_isShown; } ///< the preview is that of the present choices

    /// Writes in the background; written() or failed() follow. After Cancel nothing is written.
    void write(const QString &path);

signals:
    void written(const QString &path);
    void failed(const CapitalLoop::Error &error);

public slots:
    void accept() override;
    void reject() override; ///< at first what is being written, then the dialog

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Kind;
    [[nodiscard]] static QList<Kind> kinds();
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool isFolder() const;
    [[nodiscard]] QString suggestedPath() const;
    [[nodiscard]] QString askForFile();
    [[nodiscard]] QString askForFolder();
    void fillChoices();
    void fillFormats();
    void choose(const StoryExportChoices &choices);
    void follow(); ///< after any choice
    void tellExtent();
    void makePreview();
    void showPreview();
    void judgeSize(); ///< of what the preview shows
    void showProgress(int done);
    void writeComposed();
    void end(const std::expected<void, Error> &answer);
    void setBusy(bool busy);

    std::unique_ptr<Ui::StoryExportDialog> m_ui;
    StorySource m_source;
    QString m_folder{};      ///< where the last one was written
    bool m_hasVideo = false; ///< films can be made here
    HandoutPage m_page{};    ///< of the preview
    bool m_isShown = false;  ///< and it is that of the present choices
    int m_revision = 0;      ///< of the choices
    QTimer m_delay;
    StoryTarget m_target{};                               ///< that is being written
    StoryFiles m_files{};                                 ///< of that
    QFutureWatcher<StoryFiles> m_composing;               ///< its progress is in steps
    QFutureWatcher<std::expected<void, Error>> m_writing; ///< its progress is in frames or steps
    std::stop_source m_stop;
    QElapsedTimer m_clock; ///< since composing or writing began
};

} // namespace CapitalLoop
