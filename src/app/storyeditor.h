// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/camera.h"
#include "model/story.h"

#include <QObject>

namespace CapitalLoop {

class DiagramView;
class Document;
class LensTools;
class StoryPanel;
class StoryTalk;
class WindowActions;

/// Joins the panel of stories to the window: takes steps from what the window shows, shows them there, and keeps the
/// talk at the chosen step. All that it joins must outlive it.
class StoryEditor : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Document &document;
        DiagramView &view;
        LensTools &lens;
        StoryTalk &talk;
        StoryPanel &panel;
        const WindowActions &actions;
    };
    StoryEditor(const Parts &parts, QObject *parent);

    void addStep();
    void takeOver();
    void show(const StoryStep &step);

private:
    void aimAgain();

    Parts m_parts;
    StoryStep m_aimed; ///< the step that is shown
    Camera m_camera;   ///< as it was set for it; another: somebody has moved it since
};

} // namespace CapitalLoop
