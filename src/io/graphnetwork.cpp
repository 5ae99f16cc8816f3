// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/attributereader.h"

#include "io/foreignid.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

/// Makes the network of one graph, node by node and edge by edge.
class NetworkOfGraph
{
public:
    NetworkOfGraph(const PlainGraph &graph, QString fileName) : m_graph(graph), m_fileName(std::move(fileName)) {}

    ReadResult read()
    {
        m_network.title.en = m_graph.title.left(AttributeReader::LongestText);
        m_network.description.en = m_graph.description.left(AttributeReader::LongestText);
        m_network.asOf = QDate::fromString(m_graph.attributes.value(QStringLiteral("as_of")).toString(), Qt::ISODate);
        if (!m_network.asOf->isValid())
            m_network.asOf.reset();
        for (const GraphNode &node : m_graph.nodes)
            addCompany(node);
        m_weightsSay = std::ranges::any_of(m_graph.edges, [](const GraphEdge &edge) {
            const double weight = edge.attributes.value(QStringLiteral("weight")).toDouble();
            return std::isfinite(weight) && weight != 0 && weight != 1;
        });
        m_network.reserveDeals(m_graph.edges.size());
        for (const GraphEdge &edge : m_graph.edges)
            addDeal(edge);
        addPositions();
        sumUp(ErrorCode::UndirectedEdges, m_undirected);
        sumUp(ErrorCode::KindAssumed, m_withoutKind);
        sumUp(ErrorCode::AmountFromWeight, m_weighed);
        ReadResult result{std::move(m_network), m_log.take(m_fileName)};
        for (Issue &issue : result.issues)
            issue.error.place.file = m_fileName;
        return result;
    }

private:
    void sumUp(ErrorCode code, int count)
    {
        if (count > 0)
            m_log.add(Severity::Warning, {code, {}, {QString::number(count)}});
    }
    /// What is not known here is kept, and each name of it told once.
    [[nodiscard]] QJsonObject rest(AttributeReader &reader)
    {
        QJsonObject extra = reader.rest();
        for (const QString &name : extra.keys()) {
            if (m_unknown.contains(name))
                continue;
            m_unknown.insert(name);
            reader.report(Severity::Note, ErrorCode::UnknownKey, {name, QString()});
        }
        return extra;
    }
    [[nodiscard]] QList<SourceId> sourcesOf(AttributeReader &reader)
    {
        static const QRegularExpression between(QStringLiteral("\\s+;\\s+|\\s*[\\n\\r]+\\s*"));
        QList<SourceId> ids;
        for (const QString &address : reader.text("sources").split(between, Qt::SkipEmptyParts)) {
            const SourceId id(address.trimmed().left(200));
            if (id.isEmpty() || ids.contains(id))
                continue;
            if (!m_network.source(id)) {
                Source source{.id = id, .title = address.trimmed()};
                const QUrl url(address.trimmed(), QUrl::StrictMode);
                if (url.scheme() == u"http" || url.scheme() == u"https")
                    source.url = url;
                (void)m_network.add(source);
            }
            ids.append(id);
        }
        return ids;
    }
    void addCompany(const GraphNode &node)
    {
        AttributeReader reader(node.attributes, node.line, m_log);
        Company company{.id = CompanyId(foreignId(node.id))};
        const QString name = reader.text("name");
        company.name.en = !node.label.isEmpty() ? node.label.left(AttributeReader::LongestText)
                          : !name.isEmpty()     ? name
                                                : node.id;
        company.name.zhHans = reader.text("name_zh_hans");
        company.name.zhHant = reader.text("name_zh_hant");
        if (const auto role = reader.word<Role>("role", roleOfCell))
            company.role = *role;
        company.roleDetail = reader.text("role_detail");
        company.ticker = reader.text("ticker");
        company.country = reader.text("country");
        company.listed = reader.yesOrNo("listed");
        company.note.en = reader.text("note");
        company.sources = sourcesOf(reader);
        std::optional<Valuation> valuation;
        if (reader.has("value_date")) {
            const auto date = reader.date("value_date");
            const Currency currency = Currency::fromCode(reader.text("value_currency")).value_or(Currency());
            const auto value = reader.amount("value", {.currency = currency, .isCurrencyKnown = true});
            if (date && value)
                valuation =
                    Valuation{.company = company.id, .date = *date, .value = value->high ? *value->high : *value->low};
        }
        company.extra = rest(reader);
        addOrReport(company, reader);
        if (valuation)
            addOrReport(*valuation, reader);
    }
    template <class Record> void addOrReport(Record record, AttributeReader &reader)
    {
        if (const auto added = m_network.add(std::move(record)); !added)
            reader.report(Severity::Error, added.error().code, added.error().arguments);
    }
    void addDeal(const GraphEdge &edge)
    {
        AttributeReader reader(edge.attributes, edge.line, m_log);
        Deal deal{.id = DealId(foreignId(edge.id)),
                  .from = CompanyId(foreignId(edge.from)),
                  .to = CompanyId(foreignId(edge.to))};
        if (deal.id.isEmpty() || m_network.deal(deal.id)) {
            if (!deal.id.isEmpty())
                reader.report(Severity::Warning, ErrorCode::DuplicateId, {edge.id.left(200)});
            deal.id = nextId();
        }
        m_undirected += !edge.isDirected;
        deal.kind = kindOf(edge, reader);
        readAmount(deal, edge.label, reader);
        deal.amountWords = reader.text("amount_words");
        deal.announced = reader.date(reader.has("announced") ? "announced" : "date");
        const auto status = reader.word<Status>("status", statusOfCell).value_or(Status::Announced);
        const bool hasDate = reader.has("status_date");
        const auto date = reader.date("status_date");
        deal.steps = {{.status = status, .date = hasDate ? date : deal.announced}};
        deal.term = {.start = reader.date("start"), .end = reader.date("end"), .years = reader.number("years")};
        if (deal.term.years && *deal.term.years <= 0)
            deal.term.years.reset();
        deal.inReturn.en = reader.text("in_return");
        deal.note.en = reader.text("note");
        deal.sources = sourcesOf(reader);
        deal.singleSource = reader.flag("single_source");
        deal.extra = rest(reader);
        if (!edge.label.isEmpty() && !deal.extra.contains(QStringLiteral("label")))
            deal.extra.insert(QStringLiteral("label"), edge.label.left(AttributeReader::LongestText));
        if (deal.from == deal.to)
            reader.report(Severity::Warning, ErrorCode::SelfDeal, {deal.to.text()});
        addOrReport(std::move(deal), reader);
    }
    [[nodiscard]] DealId nextId()
    {
        DealId id;
        do {
            id = DealId(QStringLiteral("edge-%1").arg(++m_number));
        } while (m_network.deal(id));
        return id;
    }
    /// Its own attribute, or what other programs call it if that is one of our words.
    [[nodiscard]] DealKind kindOf(const GraphEdge &edge, AttributeReader &reader)
    {
        if (reader.has("kind")) {
            if (const auto kind = reader.word<DealKind>("kind", dealKindOfCell))
                return *kind;
        } else {
            for (const char *name : {"type", "interaction", "relationship", "label"}) {
                const QString word = name == QLatin1StringView("label")
                                         ? edge.label
                                         : edge.attributes.value(QLatin1StringView(name)).toString();
                if (const auto kind = dealKindOfCell(word))
                    return *kind;
            }
        }
        ++m_withoutKind;
        return DealKind::Service;
    }
    /// A label is an amount only where it names a currency and nothing else says one.
    void readAmount(Deal &deal, const QString &label, AttributeReader &reader)
    {
        AmountReading reading;
        if (const QString code = reader.text("currency"); !code.isEmpty()) {
            if (const auto currency = Currency::fromCode(code.toUpper()))
                reading = {.currency = *currency, .isCurrencyKnown = true};
            else
                reader.report(Severity::Error, ErrorCode::InvalidCurrency, {code.left(200)});
        }
        const bool hasAmount = reader.has("amount") || reader.has("low") || reader.has("high");
        auto headline = reader.amount("amount", reading);
        const auto low = reader.amount("low", reading);
        const auto high = reader.amount("high", reading);
        const auto paid = reader.amount("paid", reading);
        if (!hasAmount && reader.has("value"))
            headline = reader.amount("value", reading);
        else if (const auto written = writtenAmount(label); !hasAmount && written && written->saysCurrency)
            headline = written;
        else if (!hasAmount && m_weightsSay && reader.has("weight")) {
            headline = reader.amount("weight", reading);
            m_weighed += headline.has_value();
        }
        Amount amount;
        if (headline)
            amount = {.low = headline->low, .high = headline->high, .upTo = headline->upTo, .about = headline->about};
        if (low || high) {
            amount.low = low ? low->low : std::nullopt;
            amount.high = high ? high->high : std::nullopt;
        }
        amount.upTo = reader.flag("up_to") || amount.upTo;
        amount.about = reader.flag("about") || amount.about;
        amount.disputed = reader.flag("disputed");
        amount.basis = reader.text("basis");
        if (paid)
            amount.paid = paid->high;
        if (!amount.low && !amount.high)
            amount.low = amount.paid;
        if (amount.low || amount.high)
            deal.amount = amount;
    }
    [[nodiscard]] static bool isPlace(QPointF point)
    {
        constexpr double Farthest = 1e9;
        return std::abs(point.x()) < Farthest && std::abs(point.y()) < Farthest; // not if it is no number
    }
    void addPositions()
    {
        SavedLayout layout{.engine = QStringLiteral("imported")};
        QPointF least;
        QPointF most;
        for (const GraphNode &node : m_graph.nodes) {
            if (!node.position || !isPlace(*node.position))
                continue;
            const QPointF at = *node.position;
            if (layout.positions.isEmpty())
                least = most = at;
            least = {std::min(least.x(), at.x()), std::min(least.y(), at.y())};
            most = {std::max(most.x(), at.x()), std::max(most.y(), at.y())};
            layout.positions.insert(CompanyId(foreignId(node.id)), at);
        }
        if (layout.positions.isEmpty())
            return;
        const auto size = [this](const char *name) {
            const double value = m_graph.attributes.value(QLatin1StringView(name)).toDouble();
            return std::isfinite(value) && value > 0 && value < 1e9 ? value : 0;
        };
        layout.canvas = QSizeF(size("canvas_width"), size("canvas_height"));
        if (layout.canvas.width() <= 0 || layout.canvas.height() <= 0)
            fit(layout, least, most);
        m_network.layouts = {layout};
    }
    /// Gives the places a canvas of a screen's shape with a margin around them.
    static void fit(SavedLayout &layout, QPointF least, QPointF most)
    {
        constexpr double Shape = 1.6;
        constexpr double Margin = 1.3;
        const QPointF size = most - least;
        const double needed = std::max(size.x(), size.y() * Shape) * Margin;
        const double width = needed > 0 ? needed : Shape;
        layout.canvas = QSizeF(width, width / Shape);
        const QPointF shift = QPointF(width / 2, width / Shape / 2) - (least + most) / 2;
        for (QPointF &position : layout.positions)
            position += shift;
    }

    const PlainGraph &m_graph;
    QString m_fileName;
    Network m_network;
    IssueLog m_log;
    QSet<QString> m_unknown;   ///< names of attributes that were told
    bool m_weightsSay = false; ///< not all weights are 1, as programs write where there are none
    int m_withoutKind = 0;
    int m_weighed = 0;
    int m_undirected = 0;
    int m_number = 0;
};

} // namespace

ReadResult networkOfGraph(const PlainGraph &graph, const QString &fileName)
{
    return NetworkOfGraph(graph, fileName).read();
}

} // namespace CapitalLoop
