// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storytalk.h"

#include "app/screenawake.h"
#include "cli/storychart.h"
#include "diagram/diagramview.h"
#include "words/languagescope.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace CapitalLoop {

StoryTalk::StoryTalk(Document &document, DiagramView &view, QWidget *window)
    : QObject(window), m_document(document), m_view(view), m_window(window)
{
}

StoryTalk::~StoryTalk() = default;

void StoryTalk::setPlace(const StoryId &story, int step)
{
    m_story = story;
    m_step = step;
}

const Story *StoryTalk::story() const
{
    const QList<Story> &stories = m_document.network().stories;
    const auto found = std::ranges::find(stories, m_story, &Story::id);
    if (found != stories.end())
        return &*found;
    return stories.isEmpty() ? nullptr : &stories.first();
}

StorySource StoryTalk::source() const
{
    StorySource source{.network = m_document.network(),
                       .story = *story(),
                       .theme = m_view.settings().theme,
                       .language = currentLanguage(),
                       .chart = storyChart};
    const Placement here = m_view.placement();
    const auto isPlaced = [&](const Company &company) {
        return std::ranges::any_of(source.network.layouts,
                                   [&](const SavedLayout &layout) { return layout.positions.contains(company.id); });
    };
    if (!std::ranges::all_of(source.network.companies(), isPlaced))
        source.network.layouts.prepend({.engine = here.engine, .canvas = here.canvas, .positions = here.positions});
    return source;
}

void StoryTalk::presentFrom(int step)
{
    const Story *told = story();
    if (!told || told->steps.isEmpty()) {
        emit this->told(
            tr("This network has no story to present yet. Show the dock “Story” and add a step from the view."));
        return;
    }
    if (m_presentation)
        return;
    m_presentation = std::make_unique<Presentation>(
        source(), PresentationSettings{.step = std::min(step, int(told->steps.size()) - 1),
                                       .reducedMotion = m_view.settings().reducedMotion,
                                       .home = m_window->screen()->name(),
                                       .audienceScreen = m_audienceScreen});
    connect(m_presentation.get(), &Presentation::ended, this, [this](int last) {
        m_awake.reset();
        m_presentation.release()->deleteLater(); // it is still telling
        m_step = last;
        m_window->activateWindow();
        emit ended(last);
    });
    m_presentation->start();
    m_awake = std::make_unique<ScreenAwake>(tr("A presentation is running"), m_presentation->audience());
}

} // namespace CapitalLoop
