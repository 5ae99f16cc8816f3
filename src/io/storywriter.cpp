// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/caploopwords.h"
#include "io/jsonlines.h"
#include "io/recordwriter.h"

#include <algorithm>

namespace CapitalLoop {

namespace {

constexpr JsonLines::Style OneLine = JsonLines::Style::OneLine;
constexpr JsonLines::Style Spread = JsonLines::Style::Spread;

QByteArray listOf(const QList<QByteArray> &values)
{
    return '[' + values.join(", ") + ']';
}

template <class Enum> void writeWords(JsonLines &object, const char *key, const QSet<Enum> &values)
{
    if (values.isEmpty())
        return;
    QList<QByteArray> words;
    for (size_t i = 0; i < fileWords<Enum>().size(); ++i) {
        if (values.contains(Enum(i)))
            words.append(jsonText(QString::fromLatin1(fileWord(Enum(i)))));
    }
    object.add(key, listOf(words));
}

template <class Enum> void writeWord(JsonLines &object, const char *key, Enum value, Enum otherwise)
{
    if (value != otherwise)
        object.add(key, jsonText(QString::fromLatin1(fileWord(value))));
}

QByteArray cameraText(const StoryCamera &camera)
{
    if (camera.look != StoryCamera::Look::Place)
        return jsonText(QString::fromLatin1(fileWord(camera.look)));
    JsonLines object(OneLine);
    object.add("centre", pairOf(camera.centre.x(), camera.centre.y()));
    object.number("zoom", camera.zoom);
    return object.take();
}

QByteArray lensText(const StoryView &view)
{
    if (view.lens.start.isEmpty() && view.stop == 0)
        return jsonText(QString::fromLatin1(fileWord(view.lens.kind)));
    JsonLines object(OneLine);
    object.add("kind", jsonText(QString::fromLatin1(fileWord(view.lens.kind))));
    object.text("start", view.lens.start.text());
    if (view.stop != 0)
        object.number("stop", view.stop);
    return object.take();
}

QByteArray viewText(const StoryView &view)
{
    JsonLines object(OneLine);
    const auto day = [](const std::optional<QDate> &date) {
        return date ? std::optional(PartialDate::fromDay(*date)) : std::nullopt;
    };
    object.date("inForceOn", day(view.inForceOn));
    object.date("knownOn", day(view.knownOn));
    if (view.years)
        object.add("years", pairOf(view.years->first, view.years->last));
    writeWords(object, "families", view.families);
    writeWords(object, "statuses", view.statuses);
    writeWords(object, "roles", view.roles);
    object.money("minimum", view.minimum);
    if (view.minimum)
        object.currency(view.minimum->currency());
    writeWord(object, "basis", view.basis, WidthBasis::Headline);
    if (view.camera != StoryCamera())
        object.add("camera", cameraText(view.camera));
    if (view.lens.kind != Lens::Kind::Deals)
        object.add("lens", lensText(view));
    writeWord(object, "chart", view.chart, StoryChart::None);
    if (!view.moving)
        object.add("dots", "false");
    object.extra(view.extra);
    return object.isEmpty() ? QByteArray() : object.take();
}

QByteArray stepText(const StoryStep &step)
{
    JsonLines object(Spread, 8);
    object.text("title", step.title);
    object.text("text", step.text);
    object.text("speakerNotes", step.speakerNotes);
    object.ids("companies", step.companies);
    object.ids("loop", step.loop);
    object.ids("deals", step.deals);
    object.ids("sources", step.sources);
    if (const QByteArray view = viewText(step.view); !view.isEmpty())
        object.add("view", view);
    writeWord(object, "transition", step.transition, StoryTransition::Fly);
    object.number("seconds", step.seconds);
    object.text("question", step.question);
    QList<QByteArray> groups;
    for (const QList<DealId> &group : step.reveals) {
        QList<QByteArray> ids;
        for (const DealId &id : group)
            ids.append(jsonText(id.text()));
        groups.append(listOf(ids));
    }
    if (!groups.isEmpty())
        object.add("reveals", listOf(groups));
    object.extra(step.extra);
    return object.take();
}

} // namespace

QByteArray writeStory(const Story &story)
{
    JsonLines object(Spread, 4);
    object.text("id", story.id.text());
    object.text("title", story.title);
    QList<QByteArray> steps;
    for (const StoryStep &step : story.steps)
        steps.append(stepText(step));
    object.lines("steps", steps);
    object.extra(story.extra);
    return object.take();
}

} // namespace CapitalLoop
