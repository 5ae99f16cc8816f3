// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/partreader.h"

#include "io/moneytext.h"

namespace CapitalLoop {

QList<SourceId> readSources(ObjectReader &object, const Network &network)
{
    QList<SourceId> result;
    const std::optional<JsonCursor> list = object.take("sources");
    if (!list)
        return result;
    result.reserve(list->roomFor());
    list->forEach([&](const JsonCursor &cursor) {
        const std::optional<QString> id = cursor.id();
        if (!id)
            return;
        if (const Source *source = network.source(SourceId(*id)))
            result.append(source->id); // shares its text
        else
            cursor.report(Severity::Error, ErrorCode::UnknownSource, {*id});
    });
    return result;
}

QList<Disagreement> readDisagreements(ObjectReader &object, const Network &network, std::optional<Currency> currency)
{
    QList<Disagreement> result;
    object.forEach("disagreements", [&](const JsonCursor &cursor) {
        ObjectReader entry(cursor);
        if (!entry.isObject())
            return;
        Disagreement disagreement;
        disagreement.about = entry.text("about");
        disagreement.statement = entry.text("statement");
        disagreement.amount = entry.money("amount", entry.currency(currency), JsonCursor::Sign::Any);
        disagreement.sources = readSources(entry, network);
        disagreement.extra = entry.rest();
        result.append(std::move(disagreement));
    });
    return result;
}

std::optional<CompanyId> readCompanyId(const JsonCursor &cursor, const Network &network, Severity ifUnknown)
{
    const std::optional<QString> id = cursor.id();
    if (!id)
        return std::nullopt;
    if (const Company *company = network.company(CompanyId(*id)))
        return company->id; // shares its text
    cursor.report(ifUnknown, ErrorCode::UnknownCompany, {*id});
    return std::nullopt;
}

QList<CompanyId> readLoopPath(const JsonCursor &list, const char *key, const Network &network)
{
    QList<CompanyId> path;
    bool isWhole = list.is(JsonValue::Kind::List);
    list.forEach([&](const JsonCursor &element) {
        if (std::optional<CompanyId> company = readCompanyId(element, network))
            path.append(*std::move(company));
        else
            isWhole = false;
    });
    if (isWhole && path.size() < 2)
        list.report(Severity::Error, ErrorCode::MissingField, {QString::fromLatin1(key)});
    return isWhole && path.size() >= 2 ? path : QList<CompanyId>();
}

std::optional<DealId> readDealId(const JsonCursor &cursor, const Network &network)
{
    const std::optional<QString> id = cursor.id();
    if (!id)
        return std::nullopt;
    if (const Deal *deal = network.deal(DealId(*id)))
        return deal->id;
    cursor.report(Severity::Error, ErrorCode::UnknownDeal, {*id});
    return std::nullopt;
}

void dropBadRange(std::optional<Money> &low, std::optional<Money> &high, const JsonCursor &place,
                  const std::optional<Money> &value)
{
    const auto drop = [&](ErrorCode code, const Money &first, const Money &second) {
        place.report(Severity::Error, code,
                     {QString::fromLatin1(textOfMoney(first)), QString::fromLatin1(textOfMoney(second))});
        low.reset();
        high.reset();
    };
    if (low && high && low->minorUnits() > high->minorUnits())
        drop(ErrorCode::LowAboveHigh, *low, *high);
    else if (value && low && value->minorUnits() < low->minorUnits())
        drop(ErrorCode::ValueOutsideRange, *value, *low);
    else if (value && high && value->minorUnits() > high->minorUnits())
        drop(ErrorCode::ValueOutsideRange, *value, *high);
}

} // namespace CapitalLoop
