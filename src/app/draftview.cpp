// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draftview.h"

#include "app/celldelegate.h"
#include "app/fieldnote.h"
#include "app/sourcepickerdialog.h"
#include "document/tables/drafttable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>

namespace CapitalLoop {

DraftView::DraftView(QWidget *parent)
    : QWidget(parent),
      m_view(new QTableView(this)),
      m_add(new QPushButton(tr("Add"), this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 10);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                            QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->setTabKeyNavigation(true);
    auto *delegate = new CellDelegate(m_view);
    m_view->setItemDelegate(delegate);
    connect(delegate, &CellDelegate::sourcesWanted, this, &DraftView::pickSources, Qt::QueuedConnection);
    for (QPushButton *button : {m_add, m_remove})
        button->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &DraftView::add);
    connect(m_remove, &QPushButton::clicked, this, &DraftView::remove);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view, 1);
    column->addLayout(buttons);
    setFocusProxy(m_view);
    m_view->installEventFilter(this);
}

/// Enter edits the cell, and does not close the form.
bool DraftView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_view->edit(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DraftView::setModel(DraftTableModel &model, const Network &network, int fewest)
{
    m_model = &model;
    m_network = &network;
    m_fewest = fewest;
    m_view->setModel(&model);
    m_view->resizeColumnsToContents();
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DraftView::updateButtons);
    connect(&model, &DraftTableModel::refused, this, [this](const QString &why) { FieldNote::tell(*m_view, why); });
    connect(&model, &DraftTableModel::edited, this, [this] {
        FieldNote::clear(*this);
        updateButtons();
    });
    updateButtons();
}

void DraftView::add()
{
    const QModelIndex first = m_model->index(m_model->addRow(), 0);
    m_view->setFocus();
    m_view->setCurrentIndex(first);
    m_view->edit(first);
}

void DraftView::remove()
{
    m_model->removeRow(m_view->currentIndex().row());
}

void DraftView::updateButtons()
{
    m_remove->setEnabled(m_view->currentIndex().isValid() && m_model->rowCount() > m_fewest);
}

void DraftView::pickSources(const QModelIndex &cell)
{
    QList<SourceId> chosen;
    for (const QString &id : cell.data(Qt::EditRole).toString().split(QStringLiteral("; "), Qt::SkipEmptyParts))
        chosen.append(SourceId(id));
    auto *dialog = new SourcePickerDialog(*m_network, chosen, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, kept = QPersistentModelIndex(cell), dialog] {
        if (kept.isValid())
            m_model->setData(kept, dialog->text());
    });
    dialog->open();
}

} // namespace CapitalLoop
