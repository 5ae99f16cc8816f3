// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diskwatch.h"
#include "document/document.h"
#include "document/networksaver.h"
#include "document/recoverycopy.h"
#include "document/windowlock.h"

#include <QPointer>

class QWidget;

namespace CapitalLoop {

class Autosaver;
class FileBar;
class IssuesDialog;
class Recovery;
enum class FileRemedy;
struct AutosaveJob;
struct OpenedFile;
struct WriteJob;
struct WrittenFile;

/// Opens and saves the window's document: asks for names, tells of failures, keeps the list of recent files, sees to
/// it that no other window's or program's work is written over, and gives a large network a smallest amount so that it
/// opens legibly.
class DocumentFiles : public QObject
{
    Q_OBJECT

public:
    /// Document and window must outlive this.
    DocumentFiles(Document &document, QWidget *window, const QStringList &recent);
    ~DocumentFiles() override;

    /// A file or "example:NAME". On failure the document is as it was, a dialog tells why, and the answer is false.
    bool open(const QString &path);
    void askAndOpen();
    void create(); ///< an empty network
    bool save();
    bool saveAs();
    void saveCopy(); ///< under another name, and goes on with the present one
    void revert();
    /// True if there is nothing to lose, or the user has saved it or lets it go.
    [[nodiscard]] bool mayLeave();
    void showIssues();
    void setAutosave(bool on);
    /// Must outlive the last use of this.
    void setRecovery(Recovery *recovery);
    /// Shows what other windows left unsaved in the folder of recovery copies, if anything.
    void offerLeftovers(const QString &folder);

    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    /// "The AI capital loop" of an example, or the file's name.
    [[nodiscard]] QString displayName() const;
    /// Another window has the file: it is saved under another name only.
    [[nodiscard]] bool isCopy() const { return m_owner.has_value(); }
    [[nodiscard]] FileBar &bar() { return *m_bar; } ///< to be placed in the window

signals:
    void opened(const QString &path);
    void recentChanged(const QStringList &recent);
    void nameChanged(); ///< of the document, as displayName()
    void told(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QString &path, OpenedFile file);
    void restore(RecoveryOffer offer, bool asNew);
    bool saveTo(const QString &path, bool overwrites = false);
    [[nodiscard]] std::optional<WrittenFile> write(const WriteJob &job); ///< nothing: the user was told why not
    void takeSaved(const QString &path, const SaveAnswer &answer, bool isCurrent);
    [[nodiscard]] std::optional<AutosaveJob> autosaveJob();
    void takeAutosaved(const QString &path, const std::expected<SaveAnswer, Error> &answer, bool isCurrent);
    [[nodiscard]] bool finishAutosave();
    void remedy(FileRemedy remedy);
    void keepMine();
    void editAnyway();
    void noteOnDisk(OnDisk state);
    void setStamp(const std::optional<FileStamp> &stamp);
    void remember(const QString &path, bool known);
    void tellNotOpened(const QString &path, Error error);
    void showDialog(const QString &message, const Issues &issues);
    [[nodiscard]] bool isFile() const; ///< neither an example nor never saved
    [[nodiscard]] QString proposedPath() const;

    Document &m_document;
    QWidget *m_window;
    QStringList m_recent;
    QPointer<IssuesDialog> m_dialog;
    FileBar *m_bar = nullptr;
    Recovery *m_recovery = nullptr;
    Autosaver *m_autosaver = nullptr;
    DiskWatch m_watch;
    std::unique_ptr<QLockFile> m_lock; ///< of the open file
    std::optional<LockOwner> m_owner;  ///< the other window that has it
    std::optional<FileStamp> m_stamp;  ///< of the open file as it was read or written
    bool m_isAutosaved = false;        ///< the file on disk; the version to keep is an older one
    quint64 m_revision = 0;            ///< counts changes
    Network m_opened;                  ///< as it was read
};

} // namespace CapitalLoop
