// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/storychart.h"

#include "charts/announcementwindow.h"
#include "charts/chartsvg.h"
#include "charts/chartwriter.h"
#include "charts/yearspicture.h"
#include "cli/chartbelow.h"
#include "words/languagescope.h"

namespace CapitalLoop {

namespace {

PictureInset insetOf(const ChartPicture &chart, const QByteArray &svg, const QRectF &box)
{
    return {box, [chart](QPainter &painter, const QRectF &place) { paintChart(painter, place.topLeft(), chart); }, svg};
}

PictureInset valuations(const Network &network, const StoryStep &step, const QRectF &box, ChartRequest request)
{
    const Deal *deal = network.deal(litDeals(network, step).value(0));
    if (step.view.chart == StoryChart::Announcement && deal) {
        request.around = deal->id;
        request.selection.deals = {deal->id};
        request.window = announcementWindow(network, *deal);
        request.measure = ChartMeasure::Indexed;
    } else {
        for (const CompanyId &company : step.companies + step.loop)
            request.selection.companies.insert(company);
    }
    return insetOf(valuationChartPicture(network, request), valuationChartSvg(network, request), box);
}

} // namespace

std::optional<PictureInset> storyChart(const Network &whole, const StoryStep &step, const StoryPage &page,
                                       const StoryPageRequest &request)
{
    if (!page.chart)
        return std::nullopt;
    const Network network = networkAt(whole, storyMoment(step.view)).network;
    const QRectF box = *page.chart;
    if (step.view.chart != StoryChart::Years)
        return valuations(network, step, box,
                          {.basis = amountBasis(step.view.basis),
                           .colours = chartColours(request.theme),
                           .language = request.language,
                           .size = box.size()});
    const LanguageScope scope(request.language);
    const QList<CompanyId> companies = step.companies + step.loop;
    const YearsRequest years{.company = companies.isEmpty() ? std::nullopt : std::optional(companies.first()),
                             .basis = amountBasis(step.view.basis),
                             .colours = chartColours(request.theme),
                             .language = request.language,
                             .size = box.size()};
    const ChartPicture chart = buildYearsPicture(network, yearsContent(network, years), years, box.size()).picture;
    return insetOf(chart, chartSvg(chart, {}), box);
}

} // namespace CapitalLoop
