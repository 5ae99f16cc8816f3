// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/recordwriter.h"

#include "io/caploopwords.h"
#include "io/jsonlines.h"
#include "io/moneytext.h"

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

constexpr JsonLines::Style OneLine = JsonLines::Style::OneLine;
constexpr JsonLines::Style Spread = JsonLines::Style::Spread;

} // namespace

QByteArray writeSource(const Source &source)
{
    JsonLines object(OneLine);
    object.text("id", source.id.text());
    object.text("publisher", source.publisher);
    object.text("title", source.title);
    object.date("date", source.date);
    object.text("url", QString::fromLatin1(source.url.toEncoded()));
    object.text("language", source.language);
    object.text("note", source.note);
    object.extra(source.extra);
    return object.take();
}

QByteArray writeCompany(const Company &company)
{
    JsonLines object(OneLine);
    object.text("id", company.id.text());
    object.text("name", company.name);
    if (company.role != Role::Other)
        object.text("role", QString::fromLatin1(fileWord(company.role)));
    object.text("roleDetail", company.roleDetail);
    object.text("ticker", company.ticker);
    object.text("country", company.country);
    if (company.listed)
        object.add("listed", *company.listed ? "true" : "false");
    object.text("note", company.note);
    object.ids("sources", company.sources);
    object.extra(company.extra);
    return object.take();
}

QByteArray writeValuation(const Valuation &valuation)
{
    const Currency currency = valuation.value.currency();
    JsonLines object(valuation.disagreements.isEmpty() ? OneLine : Spread, 4);
    object.text("company", valuation.company.text());
    object.date("date", valuation.date);
    object.money("value", valuation.value);
    object.money("low", valuation.low);
    object.money("high", valuation.high);
    object.currency(currency);
    object.text("basis", valuation.basis);
    object.text("qualifier", valuation.qualifier);
    object.flag("computed", valuation.computed);
    if (valuation.event)
        object.text("event", valuation.event->text());
    object.text("note", valuation.note);
    object.ids("sources", valuation.sources);
    object.lines("disagreements", writeDisagreements(valuation.disagreements, currency));
    object.extra(valuation.extra);
    return object.take();
}

QByteArray writeClose(const Close &close)
{
    JsonLines object(OneLine);
    object.text("company", close.company.text());
    object.date("date", close.date);
    object.money("price", close.price);
    object.currency(close.price.currency());
    object.ids("sources", close.sources);
    object.extra(close.extra);
    return object.take();
}

QByteArray writeFigure(const Figure &figure)
{
    Currency currency;
    for (const std::optional<Money> &money : {figure.value, figure.low, figure.high}) {
        if (money)
            currency = money->currency();
    }
    JsonLines object(figure.disagreements.isEmpty() ? OneLine : Spread, 4);
    object.text("company", figure.company.text());
    object.text("metric", figure.metric);
    object.text("period", figure.period);
    object.money("value", figure.value);
    object.money("low", figure.low);
    object.money("high", figure.high);
    object.currency(currency);
    object.number("percent", figure.percent);
    object.number("count", figure.count);
    object.text("qualifier", figure.qualifier);
    object.text("note", figure.note);
    object.ids("sources", figure.sources);
    object.lines("disagreements", writeDisagreements(figure.disagreements, currency));
    object.extra(figure.extra);
    return object.take();
}

QByteArray writeReaction(const Reaction &reaction)
{
    JsonLines object(OneLine);
    object.text("company", reaction.company.text());
    object.text("deal", reaction.deal.text());
    object.number("changePercent", reaction.changePercent);
    object.money("valueAdded", reaction.valueAdded);
    object.currency(reaction.valueAdded ? reaction.valueAdded->currency() : Currency());
    object.text("note", reaction.note);
    object.ids("sources", reaction.sources);
    object.extra(reaction.extra);
    return object.take();
}

QByteArray writeClaim(const Claim &claim)
{
    JsonLines object(OneLine);
    object.text("id", claim.id);
    object.text("text", claim.text);
    object.text("who", claim.who);
    object.flag("unconfirmed", claim.unconfirmed);
    object.ids("sources", claim.sources);
    object.extra(claim.extra);
    return object.take();
}

QByteArray writeLoop(const NamedLoop &loop)
{
    JsonLines object(OneLine);
    object.text("id", loop.id);
    object.ids("path", loop.path);
    object.text("story", loop.story);
    object.ids("sources", loop.sources);
    object.extra(loop.extra);
    return object.take();
}

QByteArray writeLayout(const SavedLayout &layout)
{
    QList<CompanyId> ids = layout.positions.keys();
    std::ranges::sort(ids);
    JsonLines positions(Spread, 6);
    for (const CompanyId &id : ids) {
        const QPointF place = layout.positions.value(id);
        if (!std::isfinite(place.x()) || !std::isfinite(place.y()))
            continue;
        positions.addNamed(id.text(), pairOf(place.x(), place.y()));
    }
    JsonLines object(Spread, 4);
    object.text("engine", layout.engine);
    object.add("canvas", pairOf(layout.canvas.width(), layout.canvas.height()));
    object.add("positions", positions.take());
    object.extra(layout.extra);
    return object.take();
}

} // namespace CapitalLoop
