// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dealstepspage.h"

#include "ui_dealstepspage.h"

namespace CapitalLoop {
namespace {

enum StepColumn { StatusColumn, SinceColumn };

/// What the plain fields show of a deal without steps.
QList<StatusStep> stepsOf(const Deal &deal)
{
    return deal.steps.isEmpty() ? QList{StatusStep{.date = deal.announced}} : deal.steps;
}

} // namespace

DealStepsPage::DealStepsPage(const Network &network, const Deal &deal, QWidget *parent)
    : DealFormPage(parent),
      m_steps(network, stepColumns(), &StatusStep::date, stepsOf(deal), nullptr),
      m_before(m_steps.rows()),
      m_ui(std::make_unique<Ui::DealStepsPage>())
{
    m_ui->setupUi(this);
    m_steps.setBlank({.status = Status::Signed});
    m_ui->steps->setModel(m_steps, network, 1);
    connect(&m_steps, &DraftTableModel::edited, this, &DealStepsPage::edited);
}

DealStepsPage::~DealStepsPage() = default;

QModelIndex DealStepsPage::last(int column) const
{
    return m_steps.index(m_steps.rowCount() - 1, column);
}

QString DealStepsPage::status() const
{
    return last(StatusColumn).data(Qt::EditRole).toString();
}

QString DealStepsPage::since() const
{
    return last(SinceColumn).data(Qt::EditRole).toString();
}

void DealStepsPage::setLast(const QString &status, const QString &since)
{
    m_steps.setData(last(StatusColumn), status);
    // What is wrong with the field is told there.
    Records none;
    TableEdit edit{.records = none, .language = Language::English};
    std::optional<PartialDate> date;
    if (CellWords::setDate(date, since, edit))
        m_steps.setData(last(SinceColumn), since);
}

void DealStepsPage::show(const Deal &) {}

std::optional<FieldProblem> DealStepsPage::put(TableEdit &edit, int row) const
{
    if (m_steps.rows() == m_before)
        return {};
    QList<StatusStep> steps = m_steps.rows();
    for (StatusStep &step : steps)
        step.sources = m_steps.sourcesIn(edit, step.sources);
    edit.records.deals[row].steps = steps;
    return {};
}

} // namespace CapitalLoop
