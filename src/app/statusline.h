// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/diagramview.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace CapitalLoop {

/// The window's last line: what is under the pointer in a sentence, what the layout is doing with a way to stop it,
/// and what just happened, with a way to the folder of what was written.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    /// Document and view must outlive the line.
    StatusLine(Document &document, DiagramView &view, QWidget *parent = nullptr);

    void tell(const QString &sentence);    ///< shows it for some seconds
    void tellWritten(const QString &path); ///< with a way to the folder
    /// What was written, a file or a folder of pictures, and where it is.
    [[nodiscard]] static QString writtenText(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void setLayingOut(bool running);

    QLabel *m_hover = nullptr;
    QLabel *m_work = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_stop = nullptr;
    QToolButton *m_showFolder = nullptr;
    QString m_written{}; ///< the sentence that it belongs to
    QString m_folder{};
};

} // namespace CapitalLoop
