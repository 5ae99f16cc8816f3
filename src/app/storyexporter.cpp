// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storyexporter.h"

#include "app/storyexportdialog.h"
#include "app/storytalk.h"

namespace CapitalLoop {

StoryExporter::StoryExporter(StoryTalk &talk, QWidget *window) : QObject(window), m_talk(talk), m_window(window) {}

void StoryExporter::exportStory()
{
    const Story *story = m_talk.story();
    if (!story || story->steps.isEmpty()) {
        emit told(tr("This network has no story to export yet."));
        return;
    }
    auto *dialog = new StoryExportDialog(m_talk.source(), m_choices, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StoryExportDialog::written, this, [this, dialog](const QString &path) {
        m_choices = dialog->choices();
        emit chosen(m_choices);
        emit written(path);
    });
    dialog->open();
}

} // namespace CapitalLoop
