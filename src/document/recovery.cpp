// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/recovery.h"

#include "words/languagescope.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPointer>

#include <algorithm>

namespace CapitalLoop {

Recovery::Recovery(Document &document, const QString &folder, QObject *parent)
    : QObject(parent), m_document(document), m_folder(folder)
{
    m_pool.setMaxThreadCount(1);
    for (QTimer *timer : {&m_quiet, &m_longest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Recovery::write);
    }
    m_quiet.setInterval(Quiet);
    m_longest.setInterval(Longest);
    connect(&document, &Document::changed, this, &Recovery::schedule);
    connect(&document, &Document::pathChanged, this, &Recovery::schedule);
    connect(&document.undoStack(), &QUndoStack::cleanChanged, this,
            [this](bool clean) { clean ? remove() : schedule(); });
}

Recovery::~Recovery()
{
    if (!m_isDiscarded && !m_document.undoStack().isClean() && m_writtenRevision != m_revision)
        startWriting();
    m_pool.waitForDone();
}

std::shared_future<void> Recovery::writeNow()
{
    if (!m_document.undoStack().isClean() && (m_writing > 0 || m_writtenRevision != m_revision))
        startWriting();
    auto done = std::make_shared<std::promise<void>>();
    m_pool.start([done] { done->set_value(); });
    return done->get_future().share();
}

void Recovery::adopt(RecoverySlot leftover)
{
    startWriting();
    m_pool.start(
        [own = m_slot.file, former = leftover.file, lock = std::shared_ptr<QLockFile>(std::move(leftover.lock))] {
            if (QFile::exists(own))
                QFile::remove(former);
        });
}

void Recovery::discard()
{
    m_isDiscarded = true;
    remove();
}

void Recovery::schedule()
{
    ++m_revision;
    m_isDiscarded = false;
    m_quiet.start();
    if (!m_longest.isActive())
        m_longest.start();
}

void Recovery::write()
{
    m_quiet.stop();
    m_longest.stop();
    if (m_document.undoStack().isClean() || m_writtenRevision == m_revision)
        return;
    // One at a time, so that a slow disk does not gather copies that nobody needs.
    m_isDue = m_writing > 0;
    if (!m_isDue)
        startWriting();
}

void Recovery::startWriting()
{
    if (m_slot.file.isEmpty()) {
        auto slot = newRecoverySlot(m_folder);
        if (!slot) {
            emit failed(slot.error());
            return;
        }
        m_slot = *std::move(slot);
    }
    const RecoveryNote note{.path = m_document.path(),
                            .title = m_document.network().title.in(currentLanguage()),
                            .time = QDateTime::currentDateTimeUtc(),
                            .original = m_original};
    ++m_writing;
    m_hasCopy = true;
    m_isDue = false;
    // The answer may come after the end of this, so it knows this by a pointer that only its own thread looks into.
    m_pool.start(
        [recovery = QPointer(this), file = m_slot.file, note, network = m_document.network(), revision = m_revision] {
            QElapsedTimer clock;
            clock.start();
            const auto answer = writeRecoveryCopy(file, note, network);
            const std::chrono::milliseconds duration(clock.elapsed());
            QMetaObject::invokeMethod(
                qApp,
                [recovery, revision, duration, answer] {
                    if (recovery)
                        recovery->take(revision, duration, answer);
                },
                Qt::QueuedConnection);
        });
}

void Recovery::remove()
{
    m_quiet.stop();
    m_longest.stop();
    m_isDue = false;
    if (!m_hasCopy)
        return;
    m_hasCopy = false;
    m_writtenRevision = 0;
    ++m_revision;
    m_pool.start([file = m_slot.file] { QFile::remove(file); });
}

void Recovery::take(quint64 revision, std::chrono::milliseconds duration, const std::expected<void, Error> &answer)
{
    m_quiet.setInterval(std::max(std::chrono::milliseconds(0), std::min(Quiet, Longest - duration)));
    m_longest.setInterval(std::max(std::chrono::milliseconds(0), Longest - duration));
    --m_writing;
    if (answer && m_hasCopy)
        m_writtenRevision = revision;
    if (m_isDue)
        write();
    if (answer)
        emit written();
    else
        emit failed(answer.error());
}

} // namespace CapitalLoop
