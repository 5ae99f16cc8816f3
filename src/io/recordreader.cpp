// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/recordreader.h"

namespace CapitalLoop {

namespace {

QUrl takeUrl(ObjectReader &object)
{
    const std::optional<JsonCursor> cursor = object.take("url");
    if (!cursor)
        return {};
    const QString text = cursor->text().value_or(QString());
    if (text.isEmpty())
        return {};
    QUrl url(text);
    if (url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty())
        return url;
    cursor->report(Severity::Error, ErrorCode::InvalidUrl, {JsonCursor::shortened(cursor->value().bytes())});
    return {};
}

QString takeCountry(ObjectReader &object)
{
    const std::optional<JsonCursor> cursor = object.take("country");
    if (!cursor)
        return {};
    QString text = cursor->text().value_or(QString());
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (text.isEmpty() || (text.size() == 2 && isCapital(text[0]) && isCapital(text[1])))
        return text;
    cursor->report(Severity::Error, ErrorCode::UnknownWord,
                   {JsonCursor::shortened(cursor->value().bytes()), QStringLiteral("country"), QString()});
    return {};
}

std::optional<CompanyId> requireCompany(ObjectReader &object, const Network &network)
{
    const std::optional<JsonCursor> cursor = object.require("company");
    return cursor ? readCompanyId(*cursor, network) : std::nullopt;
}

std::optional<Money> requireMoney(ObjectReader &object, const char *key, std::optional<Currency> currency)
{
    const std::optional<JsonCursor> cursor = object.require(key);
    return cursor && currency ? cursor->money(*currency, JsonCursor::Sign::NotNegative) : std::nullopt;
}

} // namespace

std::optional<Source> readSource(const JsonCursor &cursor, const Network &)
{
    ObjectReader object(cursor);
    const std::optional<QString> id = object.require("id", &JsonCursor::id);
    Source source;
    source.publisher = object.text("publisher");
    source.title = object.text("title");
    source.date = object.take("date", &JsonCursor::date);
    source.url = takeUrl(object);
    source.language = object.text("language");
    source.note = object.text("note");
    source.extra = object.rest();
    if (!id)
        return std::nullopt;
    source.id = SourceId(*id);
    return source;
}

std::optional<Company> readCompany(const JsonCursor &cursor, const Network &network)
{
    ObjectReader object(cursor);
    const std::optional<QString> id = object.require("id", &JsonCursor::id);
    Company company;
    company.name = object.require("name", &JsonCursor::localText).value_or(LocalText());
    company.role = object.take("role", &JsonCursor::word<Role>).value_or(Role::Other);
    company.roleDetail = object.text("roleDetail");
    company.ticker = object.text("ticker");
    company.country = takeCountry(object);
    company.listed = object.take("listed", &JsonCursor::flag);
    company.note = object.localText("note");
    company.sources = readSources(object, network);
    company.extra = object.rest();
    if (!id)
        return std::nullopt;
    company.id = CompanyId(*id);
    if (company.name.isEmpty()) {
        if (object.has("name"))
            cursor.report(Severity::Error, ErrorCode::MissingField, {QStringLiteral("name")});
        company.name.en = *id;
    }
    return company;
}

std::optional<Valuation> readValuation(const JsonCursor &cursor, const Network &network)
{
    ObjectReader object(cursor);
    const std::optional<CompanyId> company = requireCompany(object, network);
    const std::optional<PartialDate> date = object.require("date", &JsonCursor::date);
    const std::optional<Currency> currency = object.currency();
    const std::optional<Money> value = requireMoney(object, "value", currency);
    Valuation valuation;
    valuation.low = object.money("low", currency);
    valuation.high = object.money("high", currency);
    valuation.basis = object.text("basis");
    valuation.qualifier = object.text("qualifier");
    valuation.computed = object.flag("computed");
    if (const std::optional<JsonCursor> event = object.take("event"))
        valuation.event = readDealId(*event, network);
    valuation.note = object.text("note");
    valuation.sources = readSources(object, network);
    valuation.disagreements = readDisagreements(object, network, currency);
    valuation.extra = object.rest();
    dropBadRange(valuation.low, valuation.high, cursor, value);
    if (!company || !date || !value)
        return std::nullopt;
    valuation.company = *company;
    valuation.date = *date;
    valuation.value = *value;
    return valuation;
}

std::optional<Close> readClose(const JsonCursor &cursor, const Network &network)
{
    ObjectReader object(cursor);
    const std::optional<CompanyId> company = requireCompany(object, network);
    const std::optional<PartialDate> date = object.require("date", &JsonCursor::date);
    const std::optional<Money> price = requireMoney(object, "price", object.currency());
    Close close;
    close.sources = readSources(object, network);
    close.extra = object.rest();
    if (!company || !date || !price)
        return std::nullopt;
    close.company = *company;
    close.date = *date;
    close.price = *price;
    return close;
}

std::optional<Figure> readFigure(const JsonCursor &cursor, const Network &network)
{
    ObjectReader object(cursor);
    const std::optional<CompanyId> company = requireCompany(object, network);
    const QString metric = object.require("metric", &JsonCursor::text).value_or(QString());
    const std::optional<Currency> currency = object.currency();
    Figure figure;
    figure.period = object.text("period");
    figure.value = object.money("value", currency, JsonCursor::Sign::Any);
    figure.low = object.money("low", currency, JsonCursor::Sign::Any);
    figure.high = object.money("high", currency, JsonCursor::Sign::Any);
    figure.percent = object.take("percent", &JsonCursor::number);
    figure.count = object.take("count", &JsonCursor::number);
    figure.qualifier = object.text("qualifier");
    figure.note = object.text("note");
    figure.sources = readSources(object, network);
    figure.disagreements = readDisagreements(object, network, currency);
    figure.extra = object.rest();
    dropBadRange(figure.low, figure.high, cursor, figure.value);
    if (object.isObject() && !object.has("value") && !object.has("percent") && !object.has("count"))
        cursor.report(Severity::Error, ErrorCode::MissingField, {QStringLiteral("value")});
    if (object.has("metric") && metric.isEmpty())
        cursor.report(Severity::Error, ErrorCode::MissingField, {QStringLiteral("metric")});
    const auto exclude = [&](std::optional<double> &figureOf, const char *key, const char *used) {
        if (!figureOf)
            return;
        cursor.report(Severity::Error, ErrorCode::ExclusiveFields,
                      {QString::fromLatin1(used), QString::fromLatin1(key)});
        figureOf.reset();
    };
    if (figure.value || figure.percent)
        exclude(figure.count, "count", figure.value ? "value" : "percent");
    if (figure.value)
        exclude(figure.percent, "percent", "value");
    if (!company || metric.isEmpty() || (!figure.value && !figure.percent && !figure.count))
        return std::nullopt;
    figure.company = *company;
    figure.metric = metric;
    return figure;
}

std::optional<Reaction> readReaction(const JsonCursor &cursor, const Network &network)
{
    ObjectReader object(cursor);
    const std::optional<CompanyId> company = requireCompany(object, network);
    const std::optional<JsonCursor> named = object.require("deal");
    const std::optional<DealId> deal = named ? readDealId(*named, network) : std::nullopt;
    Reaction reaction;
    reaction.changePercent = object.take("changePercent", &JsonCursor::number);
    reaction.valueAdded = object.money("valueAdded", object.currency(), JsonCursor::Sign::Any);
    reaction.note = object.text("note");
    reaction.sources = readSources(object, network);
    reaction.extra = object.rest();
    if (!company || !deal)
        return std::nullopt;
    reaction.company = *company;
    reaction.deal = *deal;
    return reaction;
}

std::optional<Claim> readClaim(const JsonCursor &cursor, const Network &network)
{
    ObjectReader object(cursor);
    const std::optional<QString> id = object.require("id", &JsonCursor::id);
    Claim claim;
    claim.text = object.require("text", &JsonCursor::localText).value_or(LocalText());
    claim.who = object.text("who");
    claim.unconfirmed = object.flag("unconfirmed");
    claim.sources = readSources(object, network);
    claim.extra = object.rest();
    if (object.has("text") && claim.text.isEmpty())
        cursor.report(Severity::Error, ErrorCode::MissingField, {QStringLiteral("text")});
    if (!id || claim.text.isEmpty())
        return std::nullopt;
    claim.id = *id;
    return claim;
}

std::optional<NamedLoop> readLoop(const JsonCursor &cursor, const Network &network)
{
    ObjectReader object(cursor);
    const std::optional<QString> id = object.require("id", &JsonCursor::id);
    NamedLoop loop;
    if (const std::optional<JsonCursor> path = object.require("path"))
        loop.path = readLoopPath(*path, "path", network);
    loop.story = object.localText("story");
    loop.sources = readSources(object, network);
    loop.extra = object.rest();
    if (!id || loop.path.isEmpty())
        return std::nullopt;
    loop.id = *id;
    return loop;
}

std::optional<SavedLayout> readLayout(const JsonCursor &cursor, const Network &network)
{
    ObjectReader object(cursor);
    SavedLayout layout;
    layout.engine = object.text("engine");
    const std::optional<JsonCursor> canvas = object.require("canvas");
    const std::optional<QPointF> size = canvas ? canvas->pair("size") : std::nullopt;
    if (size && (size->x() <= 0 || size->y() <= 0))
        canvas->reportType("size");
    if (const std::optional<JsonCursor> positions = object.require("positions")) {
        ObjectReader byCompany(*positions);
        byCompany.forEachMember([&](const JsonCursor &member) {
            const QString id = textOfUtf8(member.value().key());
            const Company *company = network.company(CompanyId(id));
            if (!company)
                member.report(Severity::Warning, ErrorCode::UnknownCompany,
                              {JsonCursor::shortened(member.value().key())});
            else if (const std::optional<QPointF> place = member.pair("position"))
                layout.positions.insert(company->id, *place);
        });
    }
    layout.extra = object.rest();
    if (!size || size->x() <= 0 || size->y() <= 0)
        return std::nullopt;
    layout.canvas = QSizeF(size->x(), size->y());
    return layout;
}

} // namespace CapitalLoop
