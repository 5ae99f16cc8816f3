// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/ftmreader.h"

#include "io/amounttext.h"
#include "io/datetext.h"
#include "io/foreignid.h"
#include "io/issuelog.h"
#include "io/jsontext.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace CapitalLoop {

namespace {

constexpr size_t MostValues = 100'000; ///< of one entity
constexpr qsizetype MostEntities = 500'000;
constexpr qsizetype LongestText = 100'000;

struct Entity
{
    QString id{};
    QString schema{};
    QMap<QString, QStringList> properties{};
    int line = 0;

    [[nodiscard]] QString first(const char *name) const
    {
        const auto found = properties.constFind(QLatin1StringView(name));
        return found == properties.cend() ? QString() : found->value(0);
    }
};

QString textOf(const JsonValue &value)
{
    return value.kind() == JsonValue::Kind::Text || value.kind() == JsonValue::Kind::Number
               ? textOfUtf8(value.bytes()).left(LongestText)
               : QString();
}

/// Nothing if the line is no entity.
std::optional<Entity> entityOf(const JsonText &text)
{
    const JsonValue root = text.root();
    if (root.kind() != JsonValue::Kind::Object)
        return std::nullopt;
    const auto id = root.member("id");
    const auto schema = root.member("schema");
    if (!id || !schema || id->kind() != JsonValue::Kind::Text || schema->kind() != JsonValue::Kind::Text)
        return std::nullopt;
    Entity entity{.id = textOf(*id), .schema = textOf(*schema)};
    const auto properties = root.member("properties");
    if (!properties || properties->kind() != JsonValue::Kind::Object)
        return entity;
    for (JsonValue v = properties->first(); v.index() < properties->end(); v = v.next()) {
        QStringList &values = entity.properties[textOfUtf8(v.key())];
        if (v.kind() == JsonValue::Kind::List) {
            for (JsonValue w = v.first(); w.index() < v.end(); w = w.next())
                values.append(textOf(w));
        } else {
            values.append(textOf(v));
        }
        values.removeAll(QString());
    }
    return entity;
}

/// Makes the network of all entities: companies first, as relations may come before them.
class FtmReader
{
public:
    void readLines(const QByteArray &bytes)
    {
        int line = 0;
        for (qsizetype at = 0; at < bytes.size();) {
            ++line;
            const qsizetype found = bytes.indexOf('\n', at);
            const qsizetype end = found < 0 ? bytes.size() : found;
            const QByteArray text = bytes.mid(at, end - at).trimmed();
            at = end + 1;
            if (!text.isEmpty())
                readLine(text, line);
            if (m_entities.size() >= MostEntities) {
                report(Severity::Error, ErrorCode::TooManyValues, line, {QString::number(MostEntities)});
                break;
            }
        }
    }
    [[nodiscard]] bool hasEntities() const { return !m_entities.isEmpty(); }

    ReadResult take(const QString &fileName)
    {
        for (const Entity &entity : m_entities) {
            if (isCompany(entity))
                addCompany(entity);
        }
        QMap<QString, int> unread;
        for (const Entity &entity : m_entities) {
            if (entity.schema == u"Ownership")
                addDeal(entity, "owner", "asset", DealKind::Equity, Status::Signed);
            else if (entity.schema == u"Payment")
                addDeal(entity, "payer", "beneficiary", DealKind::Service, Status::Paid);
            else if (entity.schema == u"Debt")
                addDeal(entity, "creditor", "debtor", DealKind::Debt, Status::Signed);
            else if (!isCompany(entity))
                ++unread[entity.schema.left(100)];
        }
        for (auto [schema, count] : unread.asKeyValueRange())
            report(Severity::Note, ErrorCode::EntityNotRead, 0, {schema, QString::number(count)});
        ReadResult result{std::move(m_network), m_log.take(fileName)};
        for (Issue &issue : result.issues)
            issue.error.place.file = fileName;
        return result;
    }

private:
    void report(Severity severity, ErrorCode code, int line, const QStringList &arguments)
    {
        if (m_log.wants(severity))
            m_log.add(severity, {code, {.line = line}, arguments});
    }
    void readLine(const QByteArray &line, int number)
    {
        const auto text = JsonText::parse(line, {}, MostValues);
        if (!text) {
            if (m_log.wants(Severity::Error)) {
                Error error = text.error();
                error.place.line = number;
                m_log.add(Severity::Error, error);
            }
            return;
        }
        auto entity = entityOf(*text);
        if (!entity || entity->id.isEmpty() || entity->id.size() > LongestId)
            return report(Severity::Error, ErrorCode::OtherFormat, number, {QStringLiteral("FollowTheMoney")});
        entity->line = number;
        m_entities.append(*std::move(entity));
    }
    [[nodiscard]] static bool isCompany(const Entity &entity)
    {
        static const QStringList schemas{QStringLiteral("Company"), QStringLiteral("Organization"),
                                         QStringLiteral("LegalEntity"), QStringLiteral("PublicBody"),
                                         QStringLiteral("Person")};
        return schemas.contains(entity.schema);
    }
    [[nodiscard]] QList<SourceId> sourcesOf(const Entity &entity)
    {
        QList<SourceId> ids;
        for (const QString &address : entity.properties.value(QStringLiteral("sourceUrl"))) {
            const SourceId id(address.left(LongestId));
            const QUrl url(address, QUrl::StrictMode);
            if (!m_network.source(id)) {
                Source source{.id = id,
                              .publisher = entity.first("publisher"),
                              .title = address,
                              .url = url.scheme() == u"http" || url.scheme() == u"https" ? url : QUrl()};
                (void)m_network.add(std::move(source));
            }
            if (!ids.contains(id))
                ids.append(id);
        }
        return ids;
    }
    /// What was not used, as it stands.
    [[nodiscard]] static QJsonObject restOf(const Entity &entity, const QStringList &used)
    {
        QJsonObject extra;
        if (!used.contains(QStringLiteral("schema")))
            extra.insert(QStringLiteral("schema"), entity.schema);
        for (auto [name, values] : entity.properties.asKeyValueRange()) {
            if (!used.contains(name) && !values.isEmpty())
                extra.insert(name, values.size() == 1 ? QJsonValue(values.first())
                                                      : QJsonValue(QJsonArray::fromStringList(values)));
        }
        return extra;
    }
    template <class Record> void addOrReport(Record record, const Entity &entity)
    {
        if (const auto added = m_network.add(std::move(record)); !added)
            report(Severity::Error, added.error().code, entity.line, added.error().arguments);
    }
    void addCompany(const Entity &entity)
    {
        Company company{.id = CompanyId(foreignId(entity.id))};
        company.name.en = entity.first("name");
        if (company.name.en.isEmpty())
            company.name.en = entity.id;
        QString country =
            entity.first("jurisdiction").isEmpty() ? entity.first("country") : entity.first("jurisdiction");
        if (country.size() == 2)
            company.country = country.toUpper();
        company.ticker = entity.first("ticker");
        company.note.en = entity.first("summary").isEmpty() ? entity.first("description") : entity.first("summary");
        company.sources = sourcesOf(entity);
        QStringList used{QStringLiteral("ticker"), QStringLiteral("summary"), QStringLiteral("sourceUrl")};
        if (entity.properties.value(QStringLiteral("name")).size() < 2)
            used.append(QStringLiteral("name"));
        if (!company.country.isEmpty())
            used.append({QStringLiteral("jurisdiction"), QStringLiteral("country")});
        company.extra = restOf(entity, used);
        addOrReport(std::move(company), entity);
    }
    [[nodiscard]] std::optional<PartialDate> date(const Entity &entity, const char *name)
    {
        const QString text = entity.first(name);
        auto read = text.isEmpty() ? std::nullopt : dateFromText(text);
        if (!read && !text.isEmpty())
            report(Severity::Error, ErrorCode::InvalidDate, entity.line, {text.left(200)});
        return read;
    }
    [[nodiscard]] std::optional<Amount> amountOf(const Entity &entity)
    {
        const bool isShares = entity.schema == u"Ownership";
        const bool isUsd = !isShares && entity.first("amount").isEmpty();
        const QString text = entity.first(isShares ? "sharesValue" : isUsd ? "amountUsd" : "amount");
        const QString code = isUsd ? QString() : entity.first(isShares ? "sharesCurrency" : "currency");
        if (text.isEmpty())
            return std::nullopt;
        const auto currency = code.isEmpty() ? Currency() : Currency::fromCode(code.toUpper());
        if (!currency) {
            report(Severity::Error, ErrorCode::InvalidCurrency, entity.line, {code.left(200)});
            return std::nullopt;
        }
        const auto read = writtenAmount(text, {.currency = *currency, .isCurrencyKnown = true});
        if (!read || (read->low ? *read->low : *read->high).minorUnits() < 0) {
            report(Severity::Error, ErrorCode::InvalidAmount, entity.line, {text.left(200)});
            return std::nullopt;
        }
        return Amount{.low = read->low, .high = read->high, .upTo = read->upTo, .about = read->about};
    }
    void addDeal(const Entity &entity, const char *payer, const char *receiver, DealKind kind, Status status)
    {
        Deal deal{.id = DealId(foreignId(entity.id)),
                  .from = CompanyId(foreignId(entity.first(payer))),
                  .to = CompanyId(foreignId(entity.first(receiver))),
                  .kind = kind};
        for (const auto &[end, name] : {std::pair(deal.from, payer), std::pair(deal.to, receiver)}) {
            if (end.isEmpty())
                return report(Severity::Error, ErrorCode::MissingField, entity.line, {QLatin1StringView(name)});
        }
        deal.amount = amountOf(entity);
        if (deal.amount && status == Status::Paid)
            deal.amount->paid = deal.amount->headline();
        deal.term = {.start = date(entity, "startDate"), .end = date(entity, "endDate")};
        deal.announced = date(entity, "date");
        deal.steps = {{.status = status, .date = deal.announced ? deal.announced : deal.term.start}};
        if (const auto percent = numberFromText(entity.first("percentage")))
            deal.quantities.stakePercent = percent;
        deal.note.en = entity.first("purpose").isEmpty() ? entity.first("summary") : entity.first("purpose");
        deal.sources = sourcesOf(entity);
        QStringList used{QLatin1StringView(payer), QLatin1StringView(receiver)};
        for (const char *name : {"schema", "startDate", "endDate", "date", "purpose", "sourceUrl"})
            used.append(QLatin1StringView(name));
        if (deal.amount)
            used.append({QStringLiteral("amount"), QStringLiteral("currency"), QStringLiteral("sharesValue"),
                         QStringLiteral("sharesCurrency")});
        if (deal.quantities.stakePercent)
            used.append(QStringLiteral("percentage"));
        deal.extra = restOf(entity, used);
        if (deal.from == deal.to)
            report(Severity::Warning, ErrorCode::SelfDeal, entity.line, {deal.to.text()});
        addOrReport(std::move(deal), entity);
    }

    Network m_network;
    IssueLog m_log;
    QList<Entity> m_entities;
};

} // namespace

std::expected<ReadResult, Error> readFtm(const QByteArray &bytes, const QString &fileName)
{
    FtmReader reader;
    reader.readLines(bytes);
    if (!reader.hasEntities() && !bytes.trimmed().isEmpty()) {
        return std::unexpected(
            Error{ErrorCode::OtherFormat, {.file = fileName, .line = 1}, {QStringLiteral("FollowTheMoney")}});
    }
    return reader.take(fileName);
}

} // namespace CapitalLoop
