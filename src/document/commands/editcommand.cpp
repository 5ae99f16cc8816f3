// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/commands/editcommand.h"

#include <utility>

namespace CapitalLoop {

namespace {

constexpr int EditKind = 100; // apart from those of ArrangementCommand

bool hasStoriesAlone(NetworkPatch patch)
{
    if (!patch.words)
        return false;
    auto [before, after] = *std::exchange(patch.words, {});
    before.stories = after.stories;
    return patch.isEmpty() && before == after;
}

DocumentChange changeOf(const NetworkPatch &patch)
{
    using Kind = DocumentChange::Kind;
    if (hasStoriesAlone(patch))
        return {.kind = Kind::Stories};
    DocumentChange change{.kind = Kind::Facts};
    for (const auto &list : {patch.companies.before, patch.companies.after}) {
        for (const Company &company : list)
            change.companies.insert(company.id);
    }
    for (const auto &list : {patch.deals.before, patch.deals.after}) {
        for (const Deal &deal : list)
            change.deals.insert(deal.id);
    }
    if (!patch.deals.isEmpty())
        change.kind = Kind::Deals;
    if (!patch.companies.isEmpty())
        change.kind = Kind::Companies;
    return change;
}

} // namespace

EditCommand::EditCommand(Document &document, const Network &after, const QString &text, quint64 gesture)
    : QUndoCommand(text), m_document(document), m_patch(patchBetween(document.network(), after)), m_gesture(gesture)
{
}

int EditCommand::id() const
{
    return m_gesture > 0 ? EditKind : -1;
}

void EditCommand::redo()
{
    if (m_patch.isEmpty()) {
        setObsolete(true);
        return;
    }
    m_document.apply(patched(m_document.network(), m_patch), changeOf(m_patch));
}

void EditCommand::undo()
{
    m_document.apply(patched(m_document.network(), m_patch.reversed()), changeOf(m_patch));
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *later = dynamic_cast<const EditCommand *>(other);
    if (!later || later->m_gesture != m_gesture)
        return false;
    const Network &now = m_document.network();
    const Network between = patched(now, later->m_patch.reversed());
    m_patch = patchBetween(patched(between, m_patch.reversed()), now);
    setText(later->text());
    setObsolete(m_patch.isEmpty());
    return true;
}

} // namespace CapitalLoop
