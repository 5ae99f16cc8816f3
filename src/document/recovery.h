// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "document/recoverycopy.h"

#include <QThreadPool>
#include <QTimer>

#include <future>

namespace CapitalLoop {

/// Keeps a copy of a document's unsaved network in a folder, at most two seconds behind, for the case that the program
/// or the machine goes down. Copies are written in a thread of its own; once the document is clean the copy goes.
/// Owned by the window, and destroyed before the document: what is unsaved then and was not discarded is left over.
class Recovery : public QObject
{
    Q_OBJECT

public:
    Recovery(Document &document, const QString &folder, QObject *parent = nullptr);
    ~Recovery() override;

    /// The file of the document as it was just opened or saved.
    void setOriginal(const std::optional<FileStamp> &original) { m_original = original; }
    /// Brings the copy up to date before the document is saved, so that a copy left over is never older than the file.
    [[nodiscard]] std::shared_future<void> writeNow();
    /// The document has taken over the network of a leftover, which goes once it is safe in this one's own copy.
    void adopt(RecoverySlot leftover);
    /// What is unsaved is given up.
    void discard();
    [[nodiscard]] QString file() const { return m_slot.file; } ///< empty if there can be no copy

    static constexpr std::chrono::milliseconds Quiet{500}; ///< after the last change
    /// After the first change that is not in the copy, the time that the last writing took being part of it.
    static constexpr std::chrono::milliseconds Longest{1000};

signals:
    void written();
    void failed(const CapitalLoop::Error &error);

private:
    void schedule();
    void write();
    void startWriting();
    void remove();
    void take(quint64 revision, std::chrono::milliseconds duration, const std::expected<void, Error> &answer);

    Document &m_document;
    QString m_folder;
    RecoverySlot m_slot; ///< empty if there could be none
    std::optional<FileStamp> m_original;
    QTimer m_quiet;
    QTimer m_longest;
    quint64 m_revision = 0;        ///< counts changes
    quint64 m_writtenRevision = 0; ///< the one in the copy
    bool m_hasCopy = false;
    bool m_isDue = false; ///< once the present writing is over
    bool m_isDiscarded = false;
    int m_writing = 0;
    QThreadPool m_pool; ///< one thread: writing and removing keep their order; last, so that it ends first
};

} // namespace CapitalLoop
