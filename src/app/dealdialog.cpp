// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dealdialog.h"

#include "app/dealoverlapspage.h"
#include "app/dealschedulepage.h"
#include "app/dealstepspage.h"
#include "app/fieldnote.h"

#include <QTabWidget>

namespace CapitalLoop {

DealDialog::DealDialog(std::unique_ptr<DealTableModel> model, int row, const QMap<int, QString> &preset,
                       const QString &title, QWidget *parent)
    : RecordDialog(std::move(model), row, preset, title, parent),
      m_deals(static_cast<DealTableModel &>(this->model())),
      m_deal(isNew() ? m_deals.blankDeal() : m_deals.record(row))
{
    const Network &network = m_deals.document().network();
    m_steps = new DealStepsPage(network, m_deal, this);
    m_pages = {m_steps, new DealSchedulePage(network, m_deal, this), new DealOverlapsPage(network, m_deal, this)};
    const QStringList titles{tr("Status"), tr("Schedule"), tr("Overlaps")};
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        tabs().insertTab(int(i) + 1, m_pages[i], titles[i]);
    connect(m_steps, &DealStepsPage::edited, this, [this] {
        setText(DealTableModel::StatusColumn, m_steps->status());
        setText(DealTableModel::SinceColumn, m_steps->since());
    });
    connect(&tabs(), &QTabWidget::currentChanged, this, &DealDialog::showPage);
}

/// The ladder takes over what the plain fields have of its last rung.
void DealDialog::takeStatus()
{
    m_steps->setLast(textOf(DealTableModel::StatusColumn), textOf(DealTableModel::SinceColumn));
}

Deal DealDialog::drafted() const
{
    Deal deal = m_deal;
    Records records = m_deals.document().network().records();
    const QMap<int, QString> texts = changedTexts();
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        TableEdit edit{.records = records, .language = m_deals.language()};
        Deal changed = deal;
        if (m_deals.put(changed, {{text.key(), *text}}, edit)) // what cannot be read is told in the end
            deal = changed;
    }
    return deal;
}

void DealDialog::showPage(int tab)
{
    takeStatus();
    for (DealFormPage *page : std::as_const(m_pages)) {
        if (page == tabs().widget(tab))
            page->show(drafted());
    }
}

void DealDialog::accept()
{
    takeStatus();
    RecordDialog::accept();
}

bool DealDialog::putMore(TableEdit &edit, int row)
{
    for (const DealFormPage *page : std::as_const(m_pages)) {
        if (const auto problem = page->put(edit, row)) {
            FieldNote::tell(*problem->field, problem->text);
            return false;
        }
    }
    return true;
}

} // namespace CapitalLoop
