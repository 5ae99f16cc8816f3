// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "model/networkpatch.h"

#include <QUndoCommand>

namespace CapitalLoop {

/// An edit of records: companies, deals, valuations, figures, sources and the words of a network. Keeps what differs,
/// so that many edits of a large network stay small. Edits of one gesture merge into one, and an edit that changed
/// nothing vanishes.
class EditCommand : public QUndoCommand
{
public:
    /// `after` is the network as it shall be; `text` names the step, as "Delete 3 deals". `gesture`: edits of the same
    /// one merge; 0 never does.
    EditCommand(Document &document, const Network &after, const QString &text, quint64 gesture = 0);

    [[nodiscard]] int id() const override;
    void redo() override;
    void undo() override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    Document &m_document;
    NetworkPatch m_patch;
    quint64 m_gesture;
};

} // namespace CapitalLoop
