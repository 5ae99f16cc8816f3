// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences.h"

#include <QObject>

class QWidget;

namespace CapitalLoop {

class StoryTalk;

/// Opens the dialog that writes the window's story, and remembers what was chosen there. Owned by the window.
class StoryExporter : public QObject
{
    Q_OBJECT

public:
    /// Talk and window must outlive it.
    StoryExporter(StoryTalk &talk, QWidget *window);

    void setLastChoices(const StoryExportChoices &choices) { m_choices = choices; }

public slots:
    void exportStory();

signals:
    void chosen(const CapitalLoop::StoryExportChoices &choices); ///< for the story that was written
    void told(const QString &message);
    void written(const QString &path);

private:
    StoryTalk &m_talk;
    QWidget *m_window;
    StoryExportChoices m_choices;
};

} // namespace CapitalLoop
