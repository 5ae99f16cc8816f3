// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/storyfiles.h"

#include <QObject>

#include <stop_token>

class QProgressDialog;
class QWidget;

namespace CapitalLoop {

class StoryTalk;

/// Asks where a story is to go and writes it in the background, with progress and a way out. Owned by the window.
class StoryExporter : public QObject
{
    Q_OBJECT

public:
    /// Talk and window must outlive it.
    StoryExporter(StoryTalk &talk, QWidget *window);
    ~StoryExporter() override;

    /// Writes the talk's story; told() or a message says what came of it.
    void write(const StoryTarget &target);
    [[nodiscard]] bool isWriting() const { return m_progress != nullptr; }

public slots:
    void askAndExport();

signals:
    void told(const QString &message);

private:
    void take(const std::expected<void, Error> &written, const QString &path);

    StoryTalk &m_talk;
    QWidget *m_window;
    QProgressDialog *m_progress = nullptr;
    std::stop_source m_stop;
};

} // namespace CapitalLoop
