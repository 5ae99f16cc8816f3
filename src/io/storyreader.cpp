// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/recordreader.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

QList<DealId> readDeals(const JsonCursor &list, const Network &network)
{
    QList<DealId> deals;
    list.forEach([&](const JsonCursor &element) {
        if (std::optional<DealId> id = readDealId(element, network))
            deals.append(*std::move(id));
    });
    return deals;
}

template <class Enum> QSet<Enum> readWords(ObjectReader &object, const char *key)
{
    QSet<Enum> words;
    object.forEach(key, [&](const JsonCursor &element) {
        if (const auto word = element.word<Enum>())
            words.insert(*word);
    });
    return words;
}

std::optional<YearSpan> readYears(ObjectReader &object)
{
    const std::optional<JsonCursor> cursor = object.take("years");
    const std::optional<QPointF> pair = cursor ? cursor->pair("years") : std::nullopt;
    if (!pair)
        return std::nullopt;
    constexpr double LastYear = 9999;
    const auto isYear = [](double year) { return year >= 1 && year <= LastYear && std::floor(year) == year; };
    if (isYear(pair->x()) && isYear(pair->y()) && pair->x() <= pair->y())
        return YearSpan{int(pair->x()), int(pair->y())};
    cursor->report(Severity::Error, ErrorCode::InvalidDate, {JsonCursor::shortened(cursor->value().bytes())});
    return std::nullopt;
}

/// "whole", "lit", or an object with the place.
StoryCamera readCamera(const JsonCursor &cursor)
{
    using Look = StoryCamera::Look;
    if (cursor.is(JsonValue::Kind::Text))
        return {.look = cursor.word<StoryCamera::Look>().value_or(Look::Whole)};
    ObjectReader object(cursor);
    if (!object.isObject())
        return {};
    const auto centre = object.take("centre");
    const auto place = centre ? centre->pair("position") : std::nullopt;
    const auto zoom = object.take("zoom", &JsonCursor::quantity);
    static_cast<void>(object.rest()); // told
    if (!place)
        return {};
    return {.look = Look::Place,
            .centre = {std::clamp(place->x(), 0.0, 1.0), std::clamp(place->y(), 0.0, 1.0)},
            .zoom = std::clamp(zoom.value_or(1), 1.0, StoryCamera::MostZoom)};
}

/// "net", "cycling", or an object that names the company in which the dollar starts, and the stop.
void readLens(StoryView &view, const JsonCursor &cursor, const Network &network)
{
    if (cursor.is(JsonValue::Kind::Text)) {
        view.lens.kind = cursor.word<Lens::Kind>().value_or(Lens::Kind::Deals);
        return;
    }
    ObjectReader object(cursor);
    const auto kind = object.take("kind");
    view.lens.kind = kind ? kind->word<Lens::Kind>().value_or(Lens::Kind::Deals) : Lens::Kind::Deals;
    if (const auto start = object.take("start"))
        view.lens.start = readCompanyId(*start, network).value_or(CompanyId());
    constexpr double MostStops = 1000;
    view.stop = int(std::min(object.take("stop", &JsonCursor::quantity).value_or(0), MostStops));
    static_cast<void>(object.rest()); // told
    if (view.lens.kind == Lens::Kind::Deals)
        view.stop = 0;
    if (view.lens.kind != Lens::Kind::Dollar)
        view.lens.start = {};
}

StoryView readView(const JsonCursor &cursor, const Network &network)
{
    ObjectReader object(cursor);
    StoryView view;
    view.inForceOn = object.take("inForceOn", &JsonCursor::day);
    view.knownOn = object.take("knownOn", &JsonCursor::day);
    view.years = readYears(object);
    view.families = readWords<Family>(object, "families");
    view.statuses = readWords<Status>(object, "statuses");
    view.roles = readWords<Role>(object, "roles");
    view.minimum = object.money("minimum", object.currency());
    if (const auto basis = object.take("basis"))
        view.basis = basis->word<WidthBasis>().value_or(WidthBasis::Headline);
    if (const auto camera = object.take("camera"))
        view.camera = readCamera(*camera);
    if (const auto lens = object.take("lens"))
        readLens(view, *lens, network);
    if (const auto chart = object.take("chart"))
        view.chart = chart->word<StoryChart>().value_or(StoryChart::None);
    view.moving = object.take("dots", &JsonCursor::flag).value_or(true);
    view.extra = object.rest();
    return view;
}

StoryStep readStep(const JsonCursor &cursor, const Network &network)
{
    ObjectReader object(cursor);
    StoryStep step;
    step.title = object.localText("title");
    step.text = object.localText("text");
    step.speakerNotes = object.localText("speakerNotes");
    object.forEach("companies", [&](const JsonCursor &element) {
        if (std::optional<CompanyId> id = readCompanyId(element, network))
            step.companies.append(*std::move(id));
    });
    if (const auto loop = object.take("loop"))
        step.loop = readLoopPath(*loop, "loop", network);
    if (const auto deals = object.take("deals"))
        step.deals = readDeals(*deals, network);
    step.sources = readSources(object, network);
    if (const auto view = object.take("view"))
        step.view = readView(*view, network);
    if (const auto transition = object.take("transition"))
        step.transition = transition->word<StoryTransition>().value_or(StoryTransition::Fly);
    step.seconds = object.take("seconds", &JsonCursor::quantity);
    if (step.seconds && !(*step.seconds > 0))
        step.seconds.reset();
    step.question = object.localText("question");
    object.forEach("reveals", [&](const JsonCursor &element) {
        if (const QList<DealId> group = readDeals(element, network); !group.isEmpty())
            step.reveals.append(group);
    });
    step.extra = object.rest();
    return step;
}

} // namespace

std::optional<Story> readStory(const JsonCursor &cursor, const Network &network)
{
    ObjectReader object(cursor);
    const std::optional<QString> id = object.require("id", &JsonCursor::id);
    Story story;
    story.title = object.localText("title");
    object.forEach("steps", [&](const JsonCursor &element) {
        if (element.is(JsonValue::Kind::Object))
            story.steps.append(readStep(element, network));
        else
            element.reportType("object");
    });
    story.extra = object.rest();
    if (!id)
        return std::nullopt;
    story.id = StoryId(*id);
    return story;
}

} // namespace CapitalLoop
