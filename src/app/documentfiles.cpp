// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documentfiles.h"

#include "app/issuesdialog.h"
#include "words/errorwords.h"
#include "words/languagescope.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace CapitalLoop {
namespace {

constexpr qsizetype recentAtMost = 8;
const QLatin1String suffix(".caploop");

} // namespace

DocumentFiles::DocumentFiles(Document &document, QWidget *window, const QStringList &recent)
    : QObject(window), m_document(document), m_window(window), m_recent(recent)
{
}

bool DocumentFiles::open(const QString &path)
{
    const bool isExample = path.startsWith(QLatin1String("example:"));
    const QString whole = isExample ? path : QFileInfo(path).absoluteFilePath();
    if (const auto answer = m_document.open(whole); !answer) {
        remember(whole, false);
        Error error = answer.error();
        if (error.place.file.isEmpty())
            error.place.file = path;
        showDialog(tr("%1 could not be opened. What was open stays open.").arg(QFileInfo(path).fileName()),
                   {{Severity::Error, error}});
        return false;
    }
    if (m_document.network().deals().size() > DealsAtOnce) {
        DealFilter filter;
        filter.minimum = suggestedMinimum(m_document.network(), DealsAtOnce);
        m_document.setFilter(filter);
    }
    if (!isExample)
        remember(whole, true);
    emit opened(whole);
    return true;
}

void DocumentFiles::askAndOpen()
{
    if (!mayLeave())
        return;
    const QString folder = m_recent.isEmpty() ? QDir::homePath() : QFileInfo(m_recent.first()).absolutePath();
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a Network"), folder,
                                                      tr("Capital Loop files (*.caploop);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

bool DocumentFiles::save()
{
    if (m_document.path().isEmpty() || m_document.isExample())
        return saveAs();
    return saveTo(m_document.path());
}

bool DocumentFiles::saveAs()
{
    QString proposed = m_document.path();
    if (proposed.isEmpty() || m_document.isExample())
        proposed = QDir::home().filePath(
            (m_document.isExample() ? m_document.path().section(u':', 1) : tr("network", "a file name")) + suffix);
    QString path =
        QFileDialog::getSaveFileName(m_window, tr("Save the Network"), proposed, tr("Capital Loop files (*.caploop)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += suffix;
    return saveTo(path);
}

bool DocumentFiles::mayLeave()
{
    // A built-in network is never lost.
    if (m_document.undoStack().isClean() || m_document.isExample())
        return true;
    const auto answer =
        QMessageBox::question(m_window, tr("Unsaved Changes"), tr("Save the changes to %1 first?").arg(displayName()),
                              QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    if (answer == QMessageBox::Save)
        return save();
    return answer == QMessageBox::Discard;
}

void DocumentFiles::showIssues()
{
    showDialog(tr("This was noticed when %1 was read:").arg(displayName()), m_document.issues());
}

QString DocumentFiles::displayName() const
{
    if (!m_document.path().isEmpty() && !m_document.isExample())
        return QFileInfo(m_document.path()).fileName();
    const LocalText &title = m_document.network().title;
    return title.isEmpty() ? tr("Untitled network") : title.in(currentLanguage());
}

bool DocumentFiles::saveTo(const QString &path)
{
    const auto answer = m_document.save(path);
    if (!answer) {
        showDialog(tr("%1 could not be saved.").arg(QFileInfo(path).fileName()), {{Severity::Error, answer.error()}});
        return false;
    }
    remember(QFileInfo(path).absoluteFilePath(), true);
    return true;
}

void DocumentFiles::remember(const QString &path, bool known)
{
    const QStringList before = m_recent;
    m_recent.removeAll(path);
    if (known)
        m_recent.prepend(path);
    m_recent = m_recent.mid(0, recentAtMost);
    if (m_recent != before)
        emit recentChanged(m_recent);
}

void DocumentFiles::showDialog(const QString &message, const Issues &issues)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = new IssuesDialog(message, issues, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

} // namespace CapitalLoop
