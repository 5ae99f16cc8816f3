// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storyview.h"

#include "app/lenstools.h"
#include "app/windowactions.h"
#include "diagram/diagramview.h"
#include "drawing/storypage.h"

#include <QActionGroup>

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

using Look = StoryCamera::Look;

constexpr double AsGoodAsWhole = 0.03;
constexpr double RoomRoundLit = 0.08; // of its size
constexpr double MostLit = 4;         // times the whole

QPointF middleOf(QSizeF size)
{
    return QPointF(size.width(), size.height()) / 2;
}

/// Of what is lit, on the canvas; empty where nothing is.
QRectF litBox(const StoryStep &step, const QList<DealId> &lit, const Drawing &drawing)
{
    QRectF box;
    for (const CompanyShape &company : drawing.companies) {
        const auto isEnd = [&](const DealShape &deal) {
            return (deal.from == company.id || deal.to == company.id) && lit.contains(deal.id);
        };
        if (step.companies.contains(company.id) || std::ranges::any_of(drawing.deals, isEnd))
            box |= company.box();
    }
    return box;
}

/// The companies of the loop that these deals make, if they are all that a step lights along it.
QList<CompanyId> loopOf(const Network &network, const QList<DealId> &deals)
{
    QHash<CompanyId, CompanyId> next;
    QList<CompanyId> path;
    for (const DealId &id : deals) {
        const Deal *deal = network.deal(id);
        if (!deal || next.value(deal->from, deal->to) != deal->to)
            return {};
        next.insert(deal->from, deal->to);
        if (path.isEmpty())
            path.append(deal->from);
    }
    while (path.size() < next.size() && next.contains(path.last()))
        path.append(next[path.last()]);
    const QList<DealId> lit = litDeals(network, {.loop = path});
    const bool isAll = QSet<DealId>(lit.begin(), lit.end()) == QSet<DealId>(deals.begin(), deals.end());
    return path.size() >= 2 && isAll ? path : QList<CompanyId>();
}

} // namespace

StoryCamera storyCamera(const Camera &camera, QSizeF canvas, QSizeF view)
{
    if (canvas.isEmpty() || view.isEmpty())
        return {};
    const double zoom = camera.zoom / Camera::fitted(canvas, view).zoom;
    const QPointF middle = camera.toCanvas(middleOf(view));
    const QPointF centre(middle.x() / canvas.width(), middle.y() / canvas.height());
    const QPointF off = centre - QPointF(0.5, 0.5);
    if (zoom < 1 + AsGoodAsWhole && std::max(std::abs(off.x()), std::abs(off.y())) < AsGoodAsWhole)
        return {};
    return {.look = Look::Place,
            .centre = {std::clamp(centre.x(), 0.0, 1.0), std::clamp(centre.y(), 0.0, 1.0)},
            .zoom = std::clamp(zoom, 1.0, StoryCamera::MostZoom)};
}

Camera windowCamera(const StoryCamera &camera, QSizeF canvas, QSizeF view)
{
    const Camera fitted = Camera::fitted(canvas, view);
    if (camera.look != Look::Place)
        return fitted;
    const QPointF centre(camera.centre.x() * canvas.width(), camera.centre.y() * canvas.height());
    return Camera{fitted.zoom * camera.zoom, {}}.centredOn(centre, view);
}

StoryStep stepOf(const Document &document, const DiagramView &view, const LensTools &lens)
{
    const Moment &moment = document.askedMoment();
    const DealFilter &filter = document.filter();
    const bool hasLens = lens.lens().kind != Lens::Kind::Deals;
    StoryStep step;
    step.view = {.inForceOn = moment.inForceOn,
                 .knownOn = moment.knownOn,
                 .years = moment.years,
                 .families = filter.families,
                 .statuses = filter.statuses,
                 .roles = filter.roles,
                 .minimum = filter.minimum,
                 .basis = view.settings().basis,
                 .camera = storyCamera(view.camera(), view.drawing().size, view.size()),
                 .lens = lens.lens(),
                 .stop = hasLens ? lens.stop() : 0,
                 .moving = view.isPlaying()};
    const Selection &selection = document.selection();
    for (const Company &company : document.network().companies()) {
        if (selection.companies.contains(company.id))
            step.companies.append(company.id);
    }
    const auto addDeals = [&](const QSet<DealId> &ids) {
        for (const Deal &deal : document.network().deals()) {
            if (ids.contains(deal.id) && !step.deals.contains(deal.id))
                step.deals.append(deal.id);
        }
    };
    addDeals(selection.deals);
    addDeals(view.emphasis().deals);
    for (const DealId &id : std::as_const(step.deals)) {
        const Deal *deal = document.network().deal(id);
        for (const SourceId &source : deal ? deal->sources : QList<SourceId>()) {
            if (!step.sources.contains(source))
                step.sources.append(source);
        }
    }
    step.loop = loopOf(document.shown(), step.deals);
    if (!step.loop.isEmpty())
        step.deals.clear();
    return step;
}

Selection litSelection(const StoryStep &step, const Document &document)
{
    const QList<DealId> deals = litDeals(document.shown(), step);
    const QSet<DealId> lit(deals.begin(), deals.end());
    Selection selection{.deals = lit};
    for (const CompanyId &company : step.companies) {
        qsizetype litDeals = 0;
        qsizetype otherDeals = 0;
        for (const DealId &id : document.visible().deals) {
            const Deal *deal = document.network().deal(id);
            if (deal && (deal->from == company || deal->to == company))
                ++(lit.contains(id) ? litDeals : otherDeals);
        }
        if (litDeals == 0 || otherDeals == 0)
            selection.companies.insert(company);
    }
    return selection;
}

void showStep(const StoryStep &step, Document &document, DiagramView &view, LensTools &lens,
              const WindowActions &actions)
{
    document.setMoment(storyMoment(step.view));
    document.setFilter(storyFilter(step.view));
    actions.widths()->actions().at(static_cast<int>(step.view.basis))->trigger();
    if (lens.lens().kind == Lens::Kind::Dollar)
        lens.setKind(Lens::Kind::Deals); // else a company that is selected would be where the dollar starts
    document.select(litSelection(step, document));
    lens.show(step.view.lens, step.view.stop);
    view.setPlaying(step.view.moving);
    aimAt(step, document, view);
}

void aimAt(const StoryStep &step, const Document &document, DiagramView &view)
{
    const StoryCamera &camera = step.view.camera;
    const QSizeF canvas = view.drawing().size;
    QRectF lit = camera.look == Look::Lit ? litBox(step, litDeals(document.shown(), step), view.drawing()) : QRectF();
    if (camera.look == Look::Whole || (camera.look == Look::Lit && lit.isEmpty())) {
        view.fit();
    } else if (camera.look == Look::Place) {
        view.setCamera(windowCamera(camera, canvas, view.size()));
    } else {
        const double room = RoomRoundLit * std::max(lit.width(), lit.height());
        lit.adjust(-room, -room, room, room);
        const double most = Camera::fitted(canvas, view.size()).zoom * MostLit;
        const double zoom = std::min(Camera::fitted(lit.size(), view.size()).zoom, most);
        view.setCamera(Camera{zoom, {}}.centredOn(lit.center(), view.size()));
    }
}

} // namespace CapitalLoop
