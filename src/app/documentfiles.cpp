// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documentfiles.h"

#include "app/autosaver.h"
#include "app/filebar.h"
#include "app/filequestions.h"
#include "app/issuesdialog.h"
#include "app/openedfile.h"
#include "app/patience.h"
#include "app/recoverydialog.h"
#include "document/recovery.h"
#include "words/errorwords.h"
#include "words/languagescope.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>

namespace CapitalLoop {
namespace {

constexpr qsizetype recentAtMost = 8;
const QLatin1StringView ending(".caploop");
const QLatin1StringView examplePrefix("example:");

QString fileName(const QString &path)
{
    return path.section(u'/', -1);
}

/// Where circles stand is not worth a question.
bool differsInMoreThanPlaces(const Network &before, Network now)
{
    now.layouts = before.layouts;
    now.pinned = before.pinned;
    return !(before == now);
}

} // namespace

DocumentFiles::DocumentFiles(Document &document, QWidget *window, const QStringList &recent)
    : QObject(window), m_document(document), m_window(window), m_recent(recent), m_bar(new FileBar(window))
{
    m_autosaver = new Autosaver(document, [this] { return autosaveJob(); }, this);
    connect(m_autosaver, &Autosaver::ended, this, &DocumentFiles::takeAutosaved);
    connect(&document, &Document::changed, this, [this] { ++m_revision; });
    connect(&document, &Document::pathChanged, this, &DocumentFiles::nameChanged);
    connect(&m_watch, &DiskWatch::found, this, &DocumentFiles::noteOnDisk);
    connect(m_bar, &FileBar::wanted, this, &DocumentFiles::remedy);
    window->installEventFilter(this);
}

DocumentFiles::~DocumentFiles() = default;

bool DocumentFiles::open(const QString &path)
{
    const bool isExample = path.startsWith(examplePrefix);
    const QString whole = isExample ? path : QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (!finishAutosave())
        return false;
    const bool isOurs = m_lock && whole == m_document.path();
    auto answer = patiently(m_window, tr("Opening %1…").arg(fileName(whole)),
                            [whole, isOurs] { return openFile(whole, !isOurs); });
    if (!answer)
        return false; // given up by the user
    if (!*answer) {
        remember(whole, false);
        tellNotOpened(path, answer->error());
        return false;
    }
    if (isOurs)
        (*answer)->lock.lock = std::move(m_lock);
    const bool isImported = (*answer)->isImported;
    take(isImported ? QString() : whole, std::move(**answer));
    if (isImported)
        emit told(tr("%1 was read into a new network. Save it to keep it.").arg(fileName(whole)));
    if (!isExample)
        remember(whole, true);
    emit opened(whole);
    return true;
}

void DocumentFiles::take(const QString &path, OpenedFile file)
{
    m_watch.clear();
    m_bar->clear();
    m_lock = std::move(file.lock.lock);
    m_owner = file.lock.owner;
    m_isAutosaved = false;
    m_opened = file.read.network;
    m_stamp = file.stamp;
    if (m_recovery)
        m_recovery->setOriginal(m_stamp);
    m_document.setNetwork(std::move(file.read.network), path, std::move(file.read.issues));
    if (m_document.network().deals().size() > LegibleDeals) {
        DealFilter filter;
        filter.minimum = suggestedMinimum(m_document.network());
        m_document.setFilter(filter);
    }
    if (m_owner)
        m_bar->show({.kind = FileNotice::Kind::OpenElsewhere, .name = fileName(path), .owner = *m_owner});
    else if (m_stamp)
        m_watch.setFile(path, *m_stamp);
}

void DocumentFiles::askAndOpen()
{
    if (!mayLeave())
        return;
    const QString folder = m_recent.isEmpty() ? QDir::homePath() : QFileInfo(m_recent.first()).absolutePath();
    const QString path = askFileToOpen(m_window, folder);
    if (!path.isEmpty())
        open(path);
}

void DocumentFiles::create()
{
    if (!mayLeave())
        return;
    OpenedFile empty;
    empty.read.network.asOf = QDate::currentDate();
    take({}, std::move(empty));
}

bool DocumentFiles::save()
{
    return isFile() && !isCopy() ? saveTo(m_document.path()) : saveAs();
}

bool DocumentFiles::saveAs()
{
    const QString path = askFileToSave(m_window, tr("Save the Network"), proposedPath());
    return !path.isEmpty() && saveTo(QDir::cleanPath(path));
}

void DocumentFiles::saveCopy()
{
    const QString path = askFileToSave(m_window, tr("Save a Copy of the Network"), proposedPath());
    if (path.isEmpty())
        return;
    if (path == m_document.path() && !isCopy()) {
        save();
        return;
    }
    const WriteJob job{.request = {.network = m_document.network(), .path = path}, .locks = true};
    const auto written = write(job);
    if (written)
        emit told(tr("A copy was saved as %1.").arg(path));
}

void DocumentFiles::revert()
{
    if (!m_document.path().isEmpty() && !m_document.undoStack().isClean() && askToRevert(m_window, displayName()))
        open(m_document.path());
}

bool DocumentFiles::mayLeave()
{
    if (!finishAutosave())
        return false;
    if (m_document.undoStack().isClean())
        return true;
    // A built-in network itself is never lost.
    if (m_document.isExample() && !differsInMoreThanPlaces(m_opened, m_document.network()))
        return true;
    const LeaveAnswer answer = askToLeave(m_window, displayName());
    return answer == LeaveAnswer::Save ? save() : answer == LeaveAnswer::Discard;
}

void DocumentFiles::showIssues()
{
    showDialog(tr("This was noticed when %1 was read:").arg(displayName()), m_document.issues());
}

QString DocumentFiles::displayName() const
{
    if (isFile())
        return isCopy() ? tr("%1 (copy)", "a file that another window has open").arg(fileName(m_document.path()))
                        : fileName(m_document.path());
    const LocalText &title = m_document.network().title;
    return title.isEmpty() ? tr("Untitled network") : title.in(currentLanguage());
}

bool DocumentFiles::saveTo(const QString &path, bool overwrites)
{
    if (!finishAutosave())
        return false;
    const bool isOwn = path == m_document.path() && !isCopy();
    WriteJob job{.request = {.network = m_document.network(), .path = path}, .locks = !isOwn || !m_lock};
    if (isOwn && !overwrites) {
        job.request.keepsFormer = !m_isAutosaved;
        job.request.expected = m_stamp;
    }
    if (m_recovery)
        job.ready = m_recovery->writeNow();
    const quint64 revision = m_revision;
    std::optional<WrittenFile> written = write(job);
    if (!written)
        return false;
    if (!written->answer.stamp) {
        const ChangedAnswer answer = askToOverwrite(m_window, fileName(path));
        return answer == ChangedAnswer::Overwrite ? saveTo(path, true)
               : answer == ChangedAnswer::SaveAs  ? saveAs()
                                                  : false;
    }
    if (job.locks)
        m_lock = std::move(written->lock.lock);
    m_isAutosaved = false;
    takeSaved(path, written->answer, revision == m_revision);
    m_bar->clear();
    remember(path, true);
    return true;
}

std::optional<WrittenFile> DocumentFiles::write(const WriteJob &job)
{
    const QString name = fileName(job.request.path);
    m_watch.clear(); // what comes now is ours
    auto answer = patiently(m_window, tr("Saving %1…").arg(name), [job] { return writeFile(job); });
    const auto tellNotSaved = [&](const QString &reason) {
        tellFailure(m_window, tr("%1 was not saved. All changes are still in this window.").arg(name), reason);
        setStamp(m_stamp);
    };
    if (!answer) {
        tellNotSaved(tr("Its disk does not answer. Save under another name on another disk, or try again later."));
        return {};
    }
    if (!*answer) {
        tellNotSaved(errorText(answer->error()));
        return {};
    }
    if (const auto &owner = (*answer)->lock.owner) {
        tellNotSaved(tr("It is open in another window (%1, since %2). Choose another name, or close it there first.")
                         .arg(ownerText(*owner), timeText(owner->since)));
        return {};
    }
    setStamp(m_stamp);
    return std::move(**answer);
}

void DocumentFiles::takeSaved(const QString &path, const SaveAnswer &answer, bool isCurrent)
{
    m_owner.reset();
    m_document.setSaved(path);
    if (!isCurrent)
        m_document.undoStack().resetClean();
    setStamp(answer.stamp);
    if (answer.notKept)
        emit told(tr("Saved, but the version before could not be kept as %1: %2")
                      .arg(fileName(formerVersionPath(path)), errorText(*answer.notKept)));
}

bool DocumentFiles::finishAutosave()
{
    return m_autosaver->finish(m_window, tr("Saving %1…").arg(displayName()));
}

std::optional<AutosaveJob> DocumentFiles::autosaveJob()
{
    if (!isFile() || isCopy() || !m_stamp || m_document.undoStack().isClean() || QApplication::activeModalWidget() ||
        m_bar->shows(FileNotice::Kind::Changed) || m_bar->shows(FileNotice::Kind::Gone))
        return {};
    AutosaveJob job{.request = {.network = m_document.network(),
                                .path = m_document.path(),
                                .keepsFormer = !m_isAutosaved,
                                .expected = m_stamp}};
    if (m_recovery)
        job.ready = m_recovery->writeNow();
    m_watch.clear();
    return job;
}

void DocumentFiles::takeAutosaved(const QString &path, const std::expected<SaveAnswer, Error> &answer, bool isCurrent)
{
    if (path != m_document.path() || isCopy())
        return;
    if (answer && answer->stamp) {
        m_isAutosaved = true;
        takeSaved(path, *answer, isCurrent);
        m_bar->drop(FileNotice::Kind::NotAutosaved);
        return;
    }
    setStamp(m_stamp);
    if (!answer)
        m_bar->show({.kind = FileNotice::Kind::NotAutosaved, .name = fileName(path), .error = answer.error()});
    else
        noteOnDisk(OnDisk::Changed);
}

void DocumentFiles::setAutosave(bool on)
{
    m_autosaver->setEnabled(on);
}

void DocumentFiles::setRecovery(Recovery *recovery)
{
    m_recovery = recovery;
    recovery->setOriginal(m_stamp);
    connect(recovery, &Recovery::failed, m_bar,
            [this](const Error &error) { m_bar->show({.kind = FileNotice::Kind::NoRecovery, .error = error}); });
    connect(recovery, &Recovery::written, m_bar, [this] { m_bar->drop(FileNotice::Kind::NoRecovery); });
}

void DocumentFiles::offerLeftovers(const QString &folder)
{
    auto offers = patiently(m_window, tr("Looking for work that was not saved…"),
                            [folder] { return examined(claimLeftovers(folder)); });
    if (!offers || offers->empty())
        return;
    RecoveryDialog dialog(std::move(*offers), m_window);
    const int choice = dialog.exec();
    if (choice == RecoveryDialog::Later || !mayLeave())
        return;
    restore(dialog.takeChosen(), choice == RecoveryDialog::ShowAsNew);
}

void DocumentFiles::restore(RecoveryOffer offer, bool asNew)
{
    const RecoveryNote &note = offer.copy->note;
    const QString path = asNew ? QString() : note.path;
    OpenedFile file{.read = {.network = std::move(offer.copy->network), .issues = std::move(offer.copy->issues)}};
    if (!path.isEmpty() && note.original) {
        auto lock =
            patiently(m_window, tr("Opening %1…").arg(fileName(path)), [path] { return takeLock(lockPath(path)); });
        if (lock)
            file.lock = std::move(*lock);
        file.stamp = note.original;
    }
    take(path, std::move(file));
    m_opened = {}; // no file holds what is shown now
    m_document.undoStack().resetClean();
    if (m_recovery)
        m_recovery->adopt(std::move(offer.slot));
    m_watch.look();
}

void DocumentFiles::remedy(FileRemedy remedy)
{
    switch (remedy) {
    case FileRemedy::Save:
        save();
        break;
    case FileRemedy::SaveAs:
        saveAs();
        break;
    case FileRemedy::Reload:
        if (m_document.undoStack().isClean() || askToRevert(m_window, displayName()))
            open(m_document.path());
        break;
    case FileRemedy::KeepMine:
        keepMine();
        break;
    case FileRemedy::EditAnyway:
        editAnyway();
        break;
    }
}

void DocumentFiles::keepMine()
{
    const QString path = m_document.path();
    const auto stamp = patiently(m_window, tr("Reading %1…").arg(fileName(path)), [path] { return stampOfFile(path); });
    if (!stamp)
        return;
    m_isAutosaved = false; // what is there now is worth keeping
    setStamp(*stamp ? *stamp : m_stamp);
    m_bar->drop(FileNotice::Kind::Changed);
    m_document.undoStack().resetClean();
}

void DocumentFiles::editAnyway()
{
    const QString path = m_document.path();
    auto lock =
        patiently(m_window, tr("Opening %1…").arg(fileName(path)), [path] { return takeLockByForce(lockPath(path)); });
    if (!lock || lock->owner)
        return;
    m_lock = std::move(lock->lock);
    m_owner.reset();
    m_bar->drop(FileNotice::Kind::OpenElsewhere);
    setStamp(m_stamp);
    m_watch.look();
    emit nameChanged();
}

void DocumentFiles::noteOnDisk(OnDisk state)
{
    const bool isGone = state == OnDisk::Gone;
    m_bar->drop(isGone ? FileNotice::Kind::Changed : FileNotice::Kind::Gone);
    m_bar->show(
        {.kind = isGone ? FileNotice::Kind::Gone : FileNotice::Kind::Changed, .name = fileName(m_document.path())});
}

void DocumentFiles::setStamp(const std::optional<FileStamp> &stamp)
{
    m_stamp = stamp;
    if (m_recovery)
        m_recovery->setOriginal(stamp);
    if (stamp && isFile() && !isCopy())
        m_watch.setFile(m_document.path(), *stamp);
}

bool DocumentFiles::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        m_watch.look();
    return QObject::eventFilter(watched, event);
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

void DocumentFiles::tellNotOpened(const QString &path, Error error)
{
    const QString message = tr("%1 could not be opened. What was open stays open.").arg(fileName(path));
    if (error.place.file.isEmpty())
        error.place.file = path;
    if (error.place.line > 0)
        showDialog(message, {{Severity::Error, error}});
    else
        tellFailure(m_window, message, error.place.file + u'\n' + errorText(error));
}

void DocumentFiles::showDialog(const QString &message, const Issues &issues)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = new IssuesDialog(message, issues, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

bool DocumentFiles::isFile() const
{
    return !m_document.path().isEmpty() && !m_document.isExample();
}

QString DocumentFiles::proposedPath() const
{
    const QString path = m_document.path();
    if (m_document.isExample())
        return QDir::home().filePath(path.mid(examplePrefix.size()) + ending);
    if (path.isEmpty())
        return QDir::home().filePath(tr("network", "a file name") + ending);
    if (!isCopy())
        return path;
    const QFileInfo info(path);
    return info.dir().filePath(tr("%1 copy", "a file name").arg(info.completeBaseName()) + ending);
}

} // namespace CapitalLoop
