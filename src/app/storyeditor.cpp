// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storyeditor.h"

#include "app/lenstools.h"
#include "app/storypanel.h"
#include "app/storytalk.h"
#include "app/storyview.h"
#include "app/windowactions.h"
#include "diagram/diagramview.h"

namespace CapitalLoop {

StoryEditor::StoryEditor(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    using A = WindowActions;
    const StoryPanel *panel = &m_parts.panel;
    StoryTalk *talk = &m_parts.talk;
    connect(m_parts.actions.action(A::AddStep), &QAction::triggered, this, &StoryEditor::addStep);
    connect(panel, &StoryPanel::stepWanted, this, &StoryEditor::addStep);
    connect(panel, &StoryPanel::takeOverWanted, this, &StoryEditor::takeOver);
    connect(panel, &StoryPanel::cameraWanted, this, [this] {
        StoryCamera camera = storyCamera(m_parts.view.camera(), m_parts.view.drawing().size, m_parts.view.size());
        camera.look = StoryCamera::Look::Place; // also where it is the whole
        m_parts.panel.takeCamera(camera);
    });
    connect(panel, &StoryPanel::showWanted, this, &StoryEditor::show);
    connect(panel, &StoryPanel::placeChosen, talk, &StoryTalk::setPlace);
    connect(panel, &StoryPanel::presentWanted, talk, &StoryTalk::presentHere);
    connect(panel, &StoryPanel::picturesWanted, this, [this] { m_parts.panel.showPictures(m_parts.talk.source()); });
    connect(talk, &StoryTalk::ended, panel, &StoryPanel::chooseStep);
    connect(&m_parts.view, &DiagramView::drawingChanged, this, &StoryEditor::aimAgain);
}

void StoryEditor::addStep()
{
    m_parts.panel.addStep(stepOf(m_parts.document, m_parts.view, m_parts.lens));
}

/// What is lit changes only if something else was selected since the step was shown.
void StoryEditor::takeOver()
{
    const StoryStep *step = m_parts.panel.step();
    if (!step)
        return;
    StoryStep seen = stepOf(m_parts.document, m_parts.view, m_parts.lens);
    if (m_parts.document.selection() == litSelection(*step, m_parts.document)) {
        seen.companies = step->companies;
        seen.loop = step->loop;
        seen.deals = step->deals;
    }
    m_parts.panel.takeOver(seen);
}

void StoryEditor::show(const StoryStep &step)
{
    showStep(step, m_parts.document, m_parts.view, m_parts.lens, m_parts.actions);
    m_aimed = step;
    m_camera = m_parts.view.camera();
}

/// The companies may stand elsewhere once clocks and filter have taken effect.
void StoryEditor::aimAgain()
{
    if (m_aimed.view.camera.look != StoryCamera::Look::Lit || m_parts.view.camera() != m_camera)
        return;
    aimAt(m_aimed, m_parts.document, m_parts.view);
    m_camera = m_parts.view.camera();
}

} // namespace CapitalLoop
