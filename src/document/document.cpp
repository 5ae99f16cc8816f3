// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"

#include "io/caploopreader.h"
#include "io/caploopwriter.h"

#include <algorithm>
#include <utility>

namespace CapitalLoop {

namespace {

constexpr QLatin1StringView ExamplePrefix("example:");
constexpr qsizetype DealsAtOnce = 2000; // a network of more is taken to a moment in the background

/// What of a selection is still in the network.
Selection cleaned(const Selection &selection, const Network &network)
{
    Selection left;
    for (const CompanyId &id : selection.companies) {
        if (network.company(id))
            left.companies.insert(id);
    }
    for (const DealId &id : selection.deals) {
        if (network.deal(id))
            left.deals.insert(id);
    }
    return left;
}

} // namespace

Document::Document(QObject *parent) : QObject(parent)
{
    connect(&m_maker, &MomentMaker::made, this, &Document::takeMoment);
}

bool Document::isExample() const
{
    return m_path.startsWith(ExamplePrefix);
}

std::expected<void, Error> Document::open(const QString &path)
{
    auto read = readNetworkFile(path);
    if (!read)
        return std::unexpected(read.error());
    setNetwork(std::move(read->network), path, std::move(read->issues));
    return {};
}

std::expected<void, Error> Document::save(const QString &path)
{
    if (path.startsWith(ExamplePrefix))
        return std::unexpected(Error{ErrorCode::FileNotWritable, {.file = path, .pointer = {}}, {}});
    if (auto written = writeNetworkFile(m_network, path); !written)
        return written;
    setSaved(path);
    return {};
}

void Document::setSaved(const QString &path)
{
    m_undoStack.setClean();
    if (m_path == path)
        return;
    m_path = path;
    emit pathChanged(m_path);
}

void Document::setNetwork(Network network, const QString &path, Issues issues)
{
    const bool selectionChanges = !m_selection.isEmpty();
    const bool filterChanges = !m_filter.isEmpty();
    m_network = std::move(network);
    m_issues = std::move(issues);
    m_path = path;
    m_selection = {};
    m_filter = {};
    const bool momentChanges = m_moment.isSet();
    m_moment = {};
    m_asked.reset();
    m_maker.drop();
    updateThen();
    m_undoStack.clear();
    emit pathChanged(m_path);
    emit changed({});
    if (selectionChanges)
        emit selectionChanged(m_selection);
    if (filterChanges)
        emit filterChanged(m_filter);
    if (momentChanges)
        emit momentChanged(m_moment);
}

void Document::apply(Network network, const DocumentChange &change)
{
    m_network = std::move(network);
    if (change.kind == DocumentChange::Kind::Stories) {
        if (m_then)
            m_then->network.stories = m_network.stories;
        emit changed(change);
        return;
    }
    updateThen();
    if (m_asked)
        askForMoment();
    const Selection left = cleaned(m_selection, m_network);
    const bool selectionChanges = left != m_selection;
    m_selection = left;
    emit changed(change);
    if (selectionChanges)
        emit selectionChanged(m_selection);
}

void Document::select(const Selection &selection)
{
    const Selection known = cleaned(selection, shown());
    if (known == m_selection)
        return;
    m_selection = known;
    emit selectionChanged(m_selection);
}

void Document::setFilter(const DealFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    updateVisible();
    emit filterChanged(m_filter);
}

void Document::setMoment(const Moment &moment)
{
    if (moment == askedMoment())
        return;
    m_asked.reset();
    m_maker.drop();
    if (moment == m_moment)
        return;
    if (moment.isSet() && m_network.deals().size() > DealsAtOnce) {
        m_asked = moment;
        askForMoment();
        return;
    }
    m_moment = moment;
    updateThen();
    emit momentChanged(m_moment);
    select(m_selection); // what is not there at that moment is not selected
}

void Document::askForMoment()
{
    m_maker.start({.network = m_network, .moment = *m_asked, .filter = m_filter});
}

void Document::takeMoment(const MadeMoment &made)
{
    m_moment = *std::exchange(m_asked, {});
    m_maker.discard(std::exchange(m_then, made.then));
    m_visible = made.visible;
    if (made.filter != m_filter)
        updateVisible();
    emit momentChanged(m_moment);
    select(m_selection);
}

void Document::updateThen()
{
    m_maker.discard(
        std::exchange(m_then, m_moment.isSet() ? std::optional(networkAt(m_network, m_moment)) : std::nullopt));
    updateVisible();
}

void Document::updateVisible()
{
    m_visible = m_then ? visiblePart(*m_then, m_filter) : visiblePart(m_network, m_filter, m_network.asOf);
}

} // namespace CapitalLoop
