// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QObject>
#include <QPointF>

#include <optional>

class QWidget;

namespace CapitalLoop {

class DiagramView;
class Document;
class WindowActions;

/// Turns what is asked for in the diagram and the menus into forms and commands: new companies and deals, changes of
/// those there are, and their end. Document, view and window must outlive it.
class NetworkEditor : public QObject
{
    Q_OBJECT

public:
    NetworkEditor(Document &document, DiagramView &view, const WindowActions &actions, QWidget *window);

    /// A form for a new company, which will stand at that place of the picture; anywhere if none is given.
    void newCompany(const std::optional<QPointF> &place = {});
    void newDeal(const std::optional<CompanyId> &from = {}, const std::optional<CompanyId> &to = {});
    void editCompany(const CompanyId &company);
    void editDeal(const DealId &deal);
    /// The one that is selected.
    void editSelected();
    void removeSelected();

signals:
    /// The valuations of a company, or of all, are to be edited.
    void valuationsWanted(const std::optional<CompanyId> &company);
    void told(const QString &message);

private:
    Document &m_document;
    DiagramView &m_view;
    QWidget *m_window;
};

} // namespace CapitalLoop
