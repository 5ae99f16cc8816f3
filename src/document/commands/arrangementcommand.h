// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/commands/placement.h"
#include "document/commands/valuechangecommand.h"

#include <QCoreApplication>

namespace CapitalLoop {

/// Base of the commands that change where companies stand or whether they are pinned there.
class ArrangementCommand : public ValueChangeCommand<Arrangement>
{
protected:
    ArrangementCommand(Document &document, Arrangement arrangement, QSet<CompanyId> companies, int kind,
                       quint64 gesture);

    [[nodiscard]] Arrangement value(const Network &network) const override { return arrangementOf(network); }
    void setValue(Network &network, const Arrangement &arrangement) const override;
    [[nodiscard]] DocumentChange change() const override;
    [[nodiscard]] bool mergesWith(const ValueChangeCommand &later) const override;

private:
    QSet<CompanyId> m_companies;
};

/// Companies moved by hand: their places go into the saved layout, and they are pinned there.
class MoveCompaniesCommand : public ArrangementCommand
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::MoveCompaniesCommand)

public:
    /// `placement` is the picture after the move, with all companies in it. The moves of one gesture (a drag, a held
    /// key) merge when they carry the same number.
    MoveCompaniesCommand(Document &document, const QSet<CompanyId> &moved, const Placement &placement, quint64 gesture);
};

/// Companies pinned where they stand, or let go.
class PinCommand : public ArrangementCommand
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::PinCommand)

public:
    /// `placement` is the picture as it stands.
    PinCommand(Document &document, const QSet<CompanyId> &companies, bool pinned, const Placement &placement);
};

/// All companies placed anew by a layout that was asked for; its better answers merge into the first.
class ArrangeCommand : public ArrangementCommand
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::ArrangeCommand)

public:
    ArrangeCommand(Document &document, const Placement &placement, quint64 gesture);
};

} // namespace CapitalLoop
