// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QUndoCommand>

#include <utility>

namespace CapitalLoop {

/// A change of one value of the network: redo and undo exchange the value kept here with the document's. Commands of
/// one kind and one gesture merge into one, and a command that changed nothing vanishes.
template <class Value> class ValueChangeCommand : public QUndoCommand
{
public:
    /// `kind` tells the kinds of command apart (0: never merges). `gesture`: commands of the same one merge.
    ValueChangeCommand(Document &document, Value value, int kind, quint64 gesture)
        : m_document(document), m_value(std::move(value)), m_kind(kind), m_gesture(gesture)
    {
    }

    [[nodiscard]] int id() const override { return m_kind > 0 ? m_kind : -1; }
    void redo() override { exchange(); }
    void undo() override { exchange(); }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *later = dynamic_cast<const ValueChangeCommand *>(other);
        if (!later || later->m_gesture != m_gesture || !mergesWith(*later))
            return false;
        // The value kept here is the one before both; the document holds the one after both.
        setObsolete(value(m_document.network()) == m_value);
        return true;
    }

protected:
    [[nodiscard]] virtual Value value(const Network &network) const = 0;
    virtual void setValue(Network &network, const Value &value) const = 0;
    [[nodiscard]] virtual DocumentChange change() const = 0;
    /// Whether both change the same thing.
    [[nodiscard]] virtual bool mergesWith(const ValueChangeCommand &later) const = 0;

private:
    void exchange()
    {
        Network network = m_document.network();
        Value before = value(network);
        if (before == m_value) {
            setObsolete(true);
            return;
        }
        setValue(network, m_value);
        m_value = std::move(before);
        m_document.apply(std::move(network), change());
    }

    Document &m_document;
    Value m_value; ///< the other one: to be set by the next redo or undo
    int m_kind;
    quint64 m_gesture;
};

} // namespace CapitalLoop
