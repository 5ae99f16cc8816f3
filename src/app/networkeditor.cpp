// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/networkeditor.h"

#include "app/dealdialog.h"
#include "app/networkdialog.h"
#include "app/windowactions.h"
#include "diagram/diagramview.h"
#include "document/commands/editcommand.h"
#include "document/tables/companytablemodel.h"
#include "document/tables/dealtablemodel.h"
#include "drawing/storypage.h"
#include "model/networkedit.h"
#include "words/dealwords.h"
#include "words/languagescope.h"

#include <QMessageBox>

#include <algorithm>

namespace CapitalLoop {
namespace {

/// How many steps of all stories light something of the selection.
int stepsLosing(const Network &network, const Selection &gone)
{
    const auto isGone = [&](const CompanyId &company) { return gone.companies.contains(company); };
    const auto losesAny = [&](const StoryStep &step) {
        return std::ranges::any_of(step.companies + step.loop, isGone) ||
               std::ranges::any_of(litDeals(network, step), [&](const DealId &id) {
                   const Deal *deal = network.deal(id);
                   return gone.deals.contains(id) || (deal && (isGone(deal->from) || isGone(deal->to)));
               });
    };
    qsizetype count = 0;
    for (const Story &story : network.stories)
        count += std::ranges::count_if(story.steps, losesAny);
    return int(count);
}

constexpr int nameColumn = 0; ///< of the table of companies

/// Shows a form for one row of a table.
template <class Dialog, class Model>
RecordDialog *openForm(Document &document, int row, const QMap<int, QString> &preset, const QString &title,
                       QWidget *window)
{
    auto model = std::make_unique<Model>(document);
    if (row < 0)
        row = model->rowCount();
    auto *dialog = new Dialog(std::move(model), row, preset, title, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace

NetworkEditor::NetworkEditor(Document &document, DiagramView &view, const WindowActions &actions, QWidget *window)
    : QObject(window), m_document(document), m_view(view), m_window(window)
{
    using A = WindowActions;
    connect(actions.action(A::Properties), &QAction::triggered, this, [this] {
        auto *dialog = new NetworkDialog(m_document, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(actions.action(A::NewCompany), &QAction::triggered, this, [this] { newCompany(); });
    connect(actions.action(A::NewDeal), &QAction::triggered, this, [this] { newDeal(); });
    connect(actions.action(A::DrawDeals), &QAction::toggled, &view, &DiagramView::setDrawsDeals);
    connect(actions.action(A::EditSelected), &QAction::triggered, this, &NetworkEditor::editSelected);
    connect(actions.action(A::ShowValuations), &QAction::triggered, this, [this] {
        const QSet<CompanyId> &companies = m_document.selection().companies;
        emit valuationsWanted(companies.size() == 1 ? std::optional(*companies.begin()) : std::nullopt);
    });
    connect(actions.action(A::DeleteSelected), &QAction::triggered, this, &NetworkEditor::removeSelected);
    // Their keys mean something else in tables and fields.
    for (const A::Id id : {A::EditSelected, A::DeleteSelected})
        view.addAction(actions.action(id));
    connect(&view, &DiagramView::companyWanted, this, &NetworkEditor::newCompany);
    connect(&view, &DiagramView::dealWanted, this, &NetworkEditor::newDeal);
    connect(&view, &DiagramView::companyActivated, this, &NetworkEditor::editCompany);
    connect(&view, &DiagramView::dealActivated, this, &NetworkEditor::editDeal);
}

void NetworkEditor::newCompany(const std::optional<QPointF> &place)
{
    RecordDialog *form = openForm<RecordDialog, CompanyTableModel>(m_document, -1, {{nameColumn, QString()}},
                                                                   tr("New Company"), m_window);
    if (!place)
        return;
    form->setFinish([this, place = *place](Network &network) {
        const CompanyId made = network.companies().last().id;
        Placement placement = m_view.placement();
        placement.positions.insert(made, place);
        network.layouts = layoutsWith(network, placement);
        network.pinned.insert(made);
    });
}

void NetworkEditor::newDeal(const std::optional<CompanyId> &from, const std::optional<CompanyId> &to)
{
    const Formatter formatter(currentLanguage());
    QMap<int, QString> preset;
    const QSet<CompanyId> &selected = m_document.selection().companies;
    if (!from && selected.size() == 1)
        return newDeal(*selected.begin(), to);
    if (from)
        preset[DealTableModel::FromColumn] = companyName(m_document.network(), *from, formatter);
    if (to)
        preset[DealTableModel::ToColumn] = companyName(m_document.network(), *to, formatter);
    openForm<DealDialog, DealTableModel>(m_document, -1, preset, tr("New Deal"), m_window);
}

void NetworkEditor::editCompany(const CompanyId &company)
{
    if (!m_document.network().company(company))
        return;
    RecordDialog *form = openForm<RecordDialog, CompanyTableModel>(
        m_document, rowOf(m_document.network().companies(), company), {}, tr("Edit Company"), m_window);
    form->addButton(tr("Valuations…"), [this, company] { emit valuationsWanted(company); });
}

void NetworkEditor::editDeal(const DealId &deal)
{
    if (m_document.network().deal(deal))
        openForm<DealDialog, DealTableModel>(m_document, rowOf(m_document.network().deals(), deal), {}, tr("Edit Deal"),
                                             m_window);
}

void NetworkEditor::editSelected()
{
    const Selection &selection = m_document.selection();
    if (selection.deals.size() == 1)
        editDeal(*selection.deals.begin());
    else if (selection.companies.size() == 1)
        editCompany(*selection.companies.begin());
}

void NetworkEditor::removeSelected()
{
    const Selection selection = m_document.selection();
    if (selection.isEmpty())
        return;
    const int count = int(selection.companies.size() + selection.deals.size());
    const CompanyTableModel companies(m_document);
    const QString warning = companies.removalWarning(companies.selectedRows());
    if (!warning.isEmpty() && QMessageBox::question(m_window, tr("Delete %n of the selection?", nullptr, count),
                                                    warning, QMessageBox::Ok | QMessageBox::Cancel) != QMessageBox::Ok)
        return;
    const int steps = stepsLosing(m_document.network(), selection);
    m_document.undoStack().push(new EditCommand(
        m_document, without(m_document.network(), {.companies = selection.companies, .deals = selection.deals}),
        selection.companies.isEmpty() ? tr("Delete %n deals", nullptr, count)
        : selection.deals.isEmpty()   ? tr("Delete %n companies", nullptr, count)
                                      : tr("Delete companies and deals")));
    if (steps > 0)
        emit told(tr("Deleted. %n steps of stories have lost something by it; Undo brings it back.", nullptr, steps));
}

} // namespace CapitalLoop
