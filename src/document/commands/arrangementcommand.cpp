// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/commands/arrangementcommand.h"

namespace CapitalLoop {

namespace {

enum Kind { Never, Move, Arrange };

Arrangement moved(const Network &network, const QSet<CompanyId> &companies, const Placement &placement)
{
    return {.layouts = layoutsWith(network, placement), .pinned = network.pinned | companies};
}

Arrangement pinnedOrNot(const Network &network, const QSet<CompanyId> &companies, bool pinned,
                        const Placement &placement)
{
    if (pinned)
        return moved(network, companies, placement);
    return {.layouts = network.layouts, .pinned = network.pinned - companies};
}

} // namespace

ArrangementCommand::ArrangementCommand(Document &document, Arrangement arrangement, QSet<CompanyId> companies, int kind,
                                       quint64 gesture)
    : ValueChangeCommand(document, std::move(arrangement), kind, gesture), m_companies(std::move(companies))
{
}

void ArrangementCommand::setValue(Network &network, const Arrangement &arrangement) const
{
    network.layouts = arrangement.layouts;
    network.pinned = arrangement.pinned;
}

DocumentChange ArrangementCommand::change() const
{
    return {.kind = DocumentChange::Kind::Places, .companies = m_companies, .deals = {}};
}

bool ArrangementCommand::mergesWith(const ValueChangeCommand &later) const
{
    const auto *other = dynamic_cast<const ArrangementCommand *>(&later);
    return other && other->id() == id() && other->m_companies == m_companies;
}

MoveCompaniesCommand::MoveCompaniesCommand(Document &document, const QSet<CompanyId> &companies,
                                           const Placement &placement, quint64 gesture)
    : ArrangementCommand(document, moved(document.network(), companies, placement), companies, Move, gesture)
{
    const int count = int(companies.size());
    setText(count == 1 ? tr("Move company") : tr("Move %n companies", nullptr, count));
}

PinCommand::PinCommand(Document &document, const QSet<CompanyId> &companies, bool pinned, const Placement &placement)
    : ArrangementCommand(document, pinnedOrNot(document.network(), companies, pinned, placement), companies, Never, 0)
{
    const int count = int(companies.size());
    if (pinned)
        setText(count == 1 ? tr("Pin company") : tr("Pin %n companies", nullptr, count));
    else
        setText(count == 1 ? tr("Release company") : tr("Release %n companies", nullptr, count));
}

ArrangeCommand::ArrangeCommand(Document &document, const Placement &placement, quint64 gesture)
    : ArrangementCommand(document,
                         {.layouts = layoutsWith(document.network(), placement), .pinned = document.network().pinned},
                         {}, Arrange, gesture)
{
    setText(tr("New layout"));
}

} // namespace CapitalLoop
