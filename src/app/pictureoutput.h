// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/picturesource.h"
#include "app/preferences.h"

#include <QObject>

#include <functional>

class QPrinter;
class QWidget;

namespace CapitalLoop {

/// Takes the picture on the screen out of the window: to a file, the clipboard or paper. While companies have no places
/// yet, it waits for them.
class PictureOutput : public QObject
{
    Q_OBJECT

public:
    /// `source` tells what is on the screen when it is asked.
    PictureOutput(std::function<PictureSource()> source, QWidget *window);

    void setLastChoices(const ExportChoices &choices) { m_choices = choices; }
    void exportPicture();
    void copy();
    void print();
    void goOn(); ///< the picture on the screen is another one now

signals:
    void chosen(const CapitalLoop::ExportChoices &choices); ///< for the picture that was written
    void told(const QString &sentence);                     ///< for the status bar
    void written(const QString &path);

private:
    using Step = void (PictureOutput::*)(const PictureSource &source);
    void whenPlaced(Step step);
    void openDialog(const PictureSource &source);
    void copyNow(const PictureSource &source);
    void printNow(const PictureSource &source);

    std::function<PictureSource()> m_source;
    QWidget *m_window;
    ExportChoices m_choices;
    Step m_waiting = nullptr;
};

/// Paints the picture on the printer's page, in the light theme, as large as it fits. False where the printer does not
/// take it, or its file cannot be written.
[[nodiscard]] bool paintPage(QPrinter &printer, const PictureSource &source);

} // namespace CapitalLoop
