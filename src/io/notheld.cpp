// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/networkfile.h"

#include <algorithm>

namespace CapitalLoop {

namespace {

bool hasStepsMore(const Deal &deal)
{
    const bool isFirstKept = deal.steps.size() == 1 && deal.steps.first().note.isEmpty() &&
                             deal.steps.first().sources.isEmpty() && deal.steps.first().extra.isEmpty();
    return !isFirstKept;
}

bool isLocal(const LocalText &text)
{
    return !text.extra.isEmpty() || (!text.zhHans.isEmpty() && text.zhHans != text.en) ||
           (!text.zhHant.isEmpty() && text.zhHant != text.en);
}

/// What neither a row nor an edge has room for.
bool hasDetails(const Deal &deal)
{
    return deal.schedule || !(deal.quantities == Quantities()) || !deal.overlaps.isEmpty() ||
           !deal.disagreements.isEmpty() || !deal.announcedNote.isEmpty() || isLocal(deal.note) ||
           isLocal(deal.inReturn) || !deal.term.extra.isEmpty();
}

/// What an edge holds and a row does not.
bool hasDetailsOfEdge(const Deal &deal)
{
    return deal.singleSource || (deal.amount && (deal.amount->disputed || !deal.amount->basis.isEmpty()));
}

bool hasNested(const QJsonObject &extra)
{
    return std::any_of(extra.begin(), extra.end(),
                       [](const QJsonValue &value) { return value.isArray() || value.isObject(); });
}

/// Counts what a format leaves out.
class NotHeldList
{
public:
    explicit NotHeldList(const QString &format) : m_format(format) {}
    void add(const char *part, qsizetype count)
    {
        if (count > 0) {
            m_issues.append({Severity::Note,
                             {ErrorCode::NotHeld, {}, {m_format, QLatin1StringView(part), QString::number(count)}}});
        }
    }
    [[nodiscard]] Issues take() { return std::move(m_issues); }

private:
    QString m_format;
    Issues m_issues;
};

qsizetype wordsOf(const Network &network, bool holdsTitle)
{
    const bool hasTitle = !network.title.isEmpty() && (!holdsTitle || isLocal(network.title));
    return network.claims.size() + network.loops.size() + network.stories.size() + hasTitle +
           !network.subtitle.isEmpty() + (!network.description.isEmpty() && !holdsTitle);
}

template <class List, class Test> qsizetype countOf(const List &list, Test test)
{
    return std::ranges::count_if(list, test);
}

/// Rows know no keys of other programs.
qsizetype extrasOf(const Network &network, bool isGraph)
{
    const auto has = [isGraph](const auto &record) {
        return isGraph ? hasNested(record.extra) : !record.extra.isEmpty();
    };
    return countOf(network.companies(), has) + countOf(network.deals(), has) +
           countOf(network.sources(), [](const Source &source) { return !source.extra.isEmpty(); });
}

Issues notHeldByGraph(const QString &id, const Network &network)
{
    NotHeldList list(id);
    const bool isJson = id == u"json";
    const qsizetype latest = countOf(
        network.companies(), [&](const Company &company) { return network.latestValuation(company.id) != nullptr; });
    if (!isJson) {
        list.add("valuations", network.valuations().size() - latest);
        list.add("closes", network.closes().size());
        list.add("figures", network.figures().size());
        list.add("sources", network.sources().size());
    }
    list.add("status", countOf(network.deals(), hasStepsMore));
    list.add("details", countOf(network.deals(), hasDetails));
    list.add("reactions", network.reactions().size());
    list.add("words", wordsOf(network, id != u"gexf"));
    list.add("layouts", std::max<qsizetype>(0, network.layouts.size() - 1));
    list.add("extra", extrasOf(network, true));
    return list.take();
}

Issues notHeldByTable(const QString &id, const Network &network)
{
    NotHeldList list(id);
    const bool isAll = id == u"xlsx";
    const auto isOne = [&](QLatin1StringView table) { return isAll || id == table; };
    if (!isOne(QLatin1StringView("csv-deals")))
        list.add("deals", network.deals().size());
    if (!isOne(QLatin1StringView("csv-companies")))
        list.add("companies", network.companies().size());
    if (!isOne(QLatin1StringView("csv-valuations")))
        list.add("valuations", network.valuations().size());
    if (!isAll)
        list.add("closes", network.closes().size());
    if (!isOne(QLatin1StringView("csv-figures")))
        list.add("figures", network.figures().size());
    if (!isOne(QLatin1StringView("csv-sources")))
        list.add("sources", network.sources().size());
    if (isOne(QLatin1StringView("csv-deals"))) {
        list.add("status", countOf(network.deals(), hasStepsMore));
        list.add("details",
                 countOf(network.deals(), [](const Deal &deal) { return hasDetails(deal) || hasDetailsOfEdge(deal); }));
    }
    list.add("reactions", network.reactions().size());
    list.add("words", wordsOf(network, false));
    list.add("layouts", network.layouts.size());
    list.add("extra", extrasOf(network, false));
    return list.take();
}

} // namespace

Issues notHeldBy(const QString &formatId, const Network &network)
{
    if (formatId == u"caploop")
        return {};
    const bool isTable = formatId == u"xlsx" || formatId.startsWith(u"csv");
    return isTable ? notHeldByTable(formatId, network) : notHeldByGraph(formatId, network);
}

} // namespace CapitalLoop
