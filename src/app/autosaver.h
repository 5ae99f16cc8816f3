// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "document/networksaver.h"

#include <QTimer>

#include <functional>
#include <future>

class QWidget;

namespace CapitalLoop {

/// What to save, once `ready` is.
struct AutosaveJob
{
    SaveRequest request{};
    std::shared_future<void> ready{};
};

/// Saves a document some seconds after its last change, in another thread. Its owner says what is to be saved, and
/// takes what came of it.
class Autosaver : public QObject
{
    Q_OBJECT

public:
    using Answer = std::expected<SaveAnswer, Error>;
    using Ask = std::function<std::optional<AutosaveJob>()>; ///< nothing: not now

    Autosaver(Document &document, Ask ask, QObject *parent);

    void setEnabled(bool enabled);
    /// Waits for a save that is under way; false if the user gave up waiting.
    [[nodiscard]] bool finish(QWidget *window, const QString &what);
    void save(); ///< at once, if there is anything

    static constexpr std::chrono::seconds After{5};

signals:
    /// `isCurrent`: the document has not changed since.
    void ended(const QString &path, const CapitalLoop::Autosaver::Answer &answer, bool isCurrent);

private:
    void take();

    Ask m_ask;
    QTimer m_timer;
    bool m_isEnabled = false;
    quint64 m_revision = 0; ///< counts changes
    quint64 m_savedRevision = 0;
    QString m_path;
    std::shared_future<Answer> m_answer; ///< of the save under way
};

} // namespace CapitalLoop
