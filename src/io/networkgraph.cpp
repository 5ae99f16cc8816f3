// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/caploopwords.h"
#include "io/graphattributes.h"
#include "io/jsonlines.h"
#include "io/moneytext.h"
#include "io/plaingraph.h"

#include <algorithm>

namespace CapitalLoop {

namespace {

void setText(GraphAttributes &attributes, const char *name, const QString &text)
{
    if (!text.isEmpty())
        attributes.insert(QLatin1StringView(name), text);
}

void setText(GraphAttributes &attributes, const char *name, const std::optional<PartialDate> &date)
{
    if (date)
        setText(attributes, name, date->iso());
}

void setMoney(GraphAttributes &attributes, const char *name, const std::optional<Money> &money)
{
    if (!money)
        return;
    const QString exact = QString::fromLatin1(textOfMoney(*money));
    const double major = exact.toDouble();
    const bool isExact = Money::fromMajor(major, money->currency()) == *money;
    attributes.insert(QLatin1StringView(name), isExact ? QVariant(major) : QVariant(exact));
}

void setFlag(GraphAttributes &attributes, const char *name, bool flag)
{
    if (flag)
        attributes.insert(QLatin1StringView(name), true);
}

/// Sources by their address, or their id if they have none.
QString sourcesText(const QList<SourceId> &ids, const Network &network)
{
    QStringList addresses;
    for (const SourceId &id : ids) {
        const Source *source = network.source(id);
        addresses.append(source && !source->url.isEmpty() ? source->url.toString() : id.text());
    }
    return addresses.join(QStringLiteral(" ; "));
}

/// What other programs added; lists and objects as JSON text. Names of ours are not overwritten.
void setExtra(GraphAttributes &attributes, const QJsonObject &extra, std::span<const char *const> known)
{
    for (auto member = extra.begin(); member != extra.end(); ++member) {
        const QString name = member.key();
        const bool isOurs = std::ranges::any_of(known, [&](const char *own) { return name == QLatin1StringView(own); });
        if (isOurs || attributes.contains(name) || name == u"x" || name == u"y" || name == u"label" || name == u"id" ||
            name == u"weight")
            continue;
        const QJsonValue value = *member;
        if (value.isArray() || value.isObject())
            attributes.insert(name, QString::fromUtf8(jsonValue(value)));
        else if (!value.isNull())
            attributes.insert(name, value.toVariant());
    }
}

GraphAttributes attributesOf(const Company &company, const Network &network)
{
    GraphAttributes attributes;
    setText(attributes, "name_zh_hans", company.name.zhHans);
    setText(attributes, "name_zh_hant", company.name.zhHant);
    setText(attributes, "role", QString::fromLatin1(fileWord(company.role)));
    setText(attributes, "role_detail", company.roleDetail);
    setText(attributes, "ticker", company.ticker);
    setText(attributes, "country", company.country);
    if (company.listed)
        attributes.insert(QStringLiteral("listed"), *company.listed);
    setText(attributes, "note", company.note.in(Language::English));
    setText(attributes, "sources", sourcesText(company.sources, network));
    if (const Valuation *valuation = network.latestValuation(company.id)) {
        setMoney(attributes, "value", valuation->value);
        setText(attributes, "value_currency", valuation->value.currency().code());
        setText(attributes, "value_date", valuation->date.iso());
    }
    setExtra(attributes, company.extra, CompanyAttributes);
    return attributes;
}

void setAmount(GraphAttributes &attributes, const Amount &amount)
{
    setMoney(attributes, "amount", amount.headline());
    if (amount.low != amount.high) {
        setMoney(attributes, "low", amount.low);
        setMoney(attributes, "high", amount.high);
    }
    setFlag(attributes, "up_to", amount.upTo);
    setFlag(attributes, "about", amount.about);
    setFlag(attributes, "disputed", amount.disputed);
    setText(attributes, "currency", amount.headline().currency().code());
    setMoney(attributes, "paid", amount.paid);
    setText(attributes, "basis", amount.basis);
}

GraphAttributes attributesOf(const Deal &deal, const Network &network)
{
    GraphAttributes attributes;
    setText(attributes, "kind", QString::fromLatin1(fileWord(deal.kind)));
    if (!deal.steps.isEmpty()) {
        setText(attributes, "status", QString::fromLatin1(fileWord(deal.steps.last().status)));
        setText(attributes, "status_date", deal.steps.last().date);
    }
    if (deal.amount)
        setAmount(attributes, *deal.amount);
    setText(attributes, "amount_words", deal.amountWords);
    setText(attributes, "announced", deal.announced);
    setText(attributes, "start", deal.term.start);
    setText(attributes, "end", deal.term.end);
    if (deal.term.years)
        attributes.insert(QStringLiteral("years"), *deal.term.years);
    setText(attributes, "in_return", deal.inReturn.in(Language::English));
    setText(attributes, "note", deal.note.in(Language::English));
    setText(attributes, "sources", sourcesText(deal.sources, network));
    setFlag(attributes, "single_source", deal.singleSource);
    setExtra(attributes, deal.extra, DealAttributes);
    return attributes;
}

} // namespace

PlainGraph graphOf(const Network &network)
{
    PlainGraph graph{.title = network.title.in(Language::English),
                     .description = network.description.in(Language::English)};
    const SavedLayout *layout = network.layouts.isEmpty() ? nullptr : &network.layouts.first();
    if (layout) {
        graph.attributes.insert(QStringLiteral("canvas_width"), layout->canvas.width());
        graph.attributes.insert(QStringLiteral("canvas_height"), layout->canvas.height());
    }
    if (network.asOf)
        graph.attributes.insert(QStringLiteral("as_of"), network.asOf->toString(Qt::ISODate));
    for (const Company &company : network.companies()) {
        GraphNode node{.id = company.id.text(),
                       .label = company.name.in(Language::English),
                       .attributes = attributesOf(company, network)};
        if (layout && layout->positions.contains(company.id))
            node.position = layout->positions.value(company.id);
        graph.nodes.append(std::move(node));
    }
    for (const Deal &deal : network.deals()) {
        graph.edges.append({.id = deal.id.text(),
                            .from = deal.from.text(),
                            .to = deal.to.text(),
                            .attributes = attributesOf(deal, network)});
    }
    return graph;
}

} // namespace CapitalLoop
