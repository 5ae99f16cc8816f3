// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QPointer>

class QWidget;

namespace CapitalLoop {

class IssuesDialog;

/// Opens and saves the window's document: asks for names, tells of failures, keeps the list of recent files, and
/// gives a large network a smallest amount so that it opens legibly.
class DocumentFiles : public QObject
{
    Q_OBJECT

public:
    /// Document and window must outlive this.
    DocumentFiles(Document &document, QWidget *window, const QStringList &recent);

    /// A file or "example:NAME". On failure the document is as it was, a dialog tells why, and the answer is false.
    bool open(const QString &path);
    void askAndOpen();
    bool save();
    bool saveAs();
    /// True if there is nothing to lose, or the user has saved it or lets it go.
    [[nodiscard]] bool mayLeave();
    void showIssues();
    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    /// "The AI capital loop" of an example, or the file's name.
    [[nodiscard]] QString displayName() const;

    /// More deals than this do not open all at once.
    static constexpr qsizetype DealsAtOnce = 70;

signals:
    void opened(const QString &path);
    void recentChanged(const QStringList &recent);

private:
    bool saveTo(const QString &path);
    void remember(const QString &path, bool known);
    void showDialog(const QString &message, const Issues &issues);

    Document &m_document;
    QWidget *m_window;
    QStringList m_recent;
    QPointer<IssuesDialog> m_dialog;
};

} // namespace CapitalLoop
