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
/// and what just happened.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    /// Document and view must outlive the line.
    StatusLine(Document &document, DiagramView &view, QWidget *parent = nullptr);

    void tell(const QString &sentence); ///< shows it for some seconds

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void setLayingOut(bool running);

    QLabel *m_hover = nullptr;
    QLabel *m_work = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_stop = nullptr;
};

} // namespace CapitalLoop
