// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dealfilter.h"
#include "analysis/moment.h"
#include "document/momentmaker.h"
#include "document/selection.h"
#include "model/network.h"

#include <QObject>
#include <QPointF>
#include <QUndoStack>

namespace CapitalLoop {

/// What changed in a document, as a fact.
struct DocumentChange
{
    /// From the most to the least. Everything: another network. Companies: them and whatever hangs on them. Deals: them
    /// alone. Facts: what is known of them (valuations, figures, sources, titles). Places: where they stand. Stories:
    /// these alone, so that no view of the network has anything to do.
    enum class Kind { Everything, Companies, Deals, Facts, Places, Stories };
    Kind kind = Kind::Everything;
    QSet<CompanyId> companies{}; ///< the ones concerned; empty = all
    QSet<DealId> deals{};
};

/// An open network with its file, undo stack, selection, filter and moment. Its only writers are undo commands
/// (commands/), which call apply(). Owned by the window; views hold a reference and read shown(), or network() where it
/// is edited.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);

    [[nodiscard]] const Network &network() const { return m_network; }
    [[nodiscard]] const Issues &issues() const { return m_issues; } ///< of the last reading
    [[nodiscard]] QString path() const { return m_path; } ///< empty if never saved; "example:NAME" for a built-in
    [[nodiscard]] bool isExample() const;
    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }

    /// Replaces everything by the network of a file or example; on an Error the document is as it was.
    [[nodiscard]] std::expected<void, Error> open(const QString &path);
    [[nodiscard]] std::expected<void, Error> save(const QString &path);
    void setNetwork(Network network, const QString &path, Issues issues = {});
    /// The network as it is now was written there by somebody else.
    void setSaved(const QString &path);

    /// For undo commands only: swaps the value in and tells what changed.
    void apply(Network network, const DocumentChange &change);

    [[nodiscard]] const Selection &selection() const { return m_selection; }
    void select(const Selection &selection);
    [[nodiscard]] const DealFilter &filter() const { return m_filter; }
    void setFilter(const DealFilter &filter);
    [[nodiscard]] const Moment &moment() const { return m_moment; }
    /// At once, or where the network is large, in the background: until momentChanged() all is as it was.
    void setMoment(const Moment &moment);
    [[nodiscard]] const Moment &askedMoment() const { return m_asked ? *m_asked : m_moment; } ///< the last one set
    [[nodiscard]] bool isMakingMoment() const { return m_asked.has_value(); }
    /// The network at the moment: what all views show.
    [[nodiscard]] const Network &shown() const { return m_then ? m_then->network : m_network; }
    /// What the moment leaves out; nothing where none is set.
    [[nodiscard]] const std::optional<NetworkThen> &then() const { return m_then; }
    /// The deals and companies that moment and filter leave, with statuses of the day that is shown.
    [[nodiscard]] const VisiblePart &visible() const { return m_visible; }

signals:
    void changed(const CapitalLoop::DocumentChange &change);
    void selectionChanged(const CapitalLoop::Selection &selection);
    void filterChanged(const CapitalLoop::DealFilter &filter);
    void momentChanged(const CapitalLoop::Moment &moment);
    void pathChanged(const QString &path);

private:
    void updateVisible();
    void updateThen();
    void askForMoment();
    void takeMoment(const MadeMoment &made);

    Network m_network;
    Issues m_issues;
    QString m_path;
    Selection m_selection;
    DealFilter m_filter;
    Moment m_moment;
    std::optional<Moment> m_asked; ///< while it is made
    std::optional<NetworkThen> m_then;
    VisiblePart m_visible;
    QUndoStack m_undoStack;
    MomentMaker m_maker;
};

} // namespace CapitalLoop
