// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tablepage.h"

#include "app/apptheme.h"
#include "app/celldelegate.h"
#include "app/sourcepickerdialog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace CapitalLoop {
namespace {

constexpr int widestColumn = 260;
constexpr int rowsToMeasure = 60;

} // namespace

TablePage::TablePage(RecordTableModel *model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_proxy(new QSortFilterProxyModel(this)),
      m_view(new QTableView(this)),
      m_filter(new QLineEdit(this))
{
    m_model->setParent(this);
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(RecordTableModel::SortRole);
    m_proxy->setSortLocaleAware(true);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterKeyColumn(-1);
    m_view->setModel(m_proxy);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder); // the network's own order until a title is clicked
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 8);
    m_view->horizontalHeader()->setResizeContentsPrecision(rowsToMeasure);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *delegate = new CellDelegate(m_view);
    m_view->setItemDelegate(delegate);
    connect(delegate, &CellDelegate::sourcesWanted, this, &TablePage::pickSources, Qt::QueuedConnection);

    auto *bar = new QToolBar(this);
    bar->setIconSize({16, 16});
    makeActions(*bar);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(tintedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    bar->addWidget(m_filter);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_view, 1);

    connect(m_model, &RecordTableModel::refused, this, &TablePage::told);
    connect(m_model, &RecordTableModel::companiesMade, this, [this](const QStringList &names) {
        emit told(tr("New in the network: %1.").arg(names.join(QStringLiteral(", "))));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePage::passOnSelection);
    connect(&m_model->document(), &Document::selectionChanged, this, &TablePage::follow);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &TablePage::fitColumns);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (last - first + 1 == m_proxy->rowCount())
            fitColumns(); // the first rows
    });
    retranslate();
    fitColumns();
}

void TablePage::fitColumns()
{
    m_view->resizeColumnsToContents();
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_view->setColumnWidth(i, std::min(m_view->columnWidth(i), widestColumn));
}

void TablePage::makeActions(QToolBar &bar)
{
    const auto make = [this](const QString &icon, const QKeySequence &key, void (TablePage::*slot)()) {
        auto *action = new QAction(tintedIcon(icon), QString(), this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_view->addAction(action);
        return action;
    };
    m_add = make(QStringLiteral("new"), QKeySequence(Qt::CTRL | Qt::Key_Plus), &TablePage::add);
    m_duplicate = make(QStringLiteral("table"), QKeySequence(Qt::CTRL | Qt::Key_D), &TablePage::duplicate);
    m_delete = make(QStringLiteral("clear"), QKeySequence::Delete, &TablePage::removeOrClear);
    m_copy = make(QStringLiteral("copy"), QKeySequence::Copy, &TablePage::copy);
    m_paste = make(QStringLiteral("open"), QKeySequence::Paste, &TablePage::paste);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    bar.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar.addActions({m_add, m_duplicate, m_delete, m_copy, m_paste});
}

void TablePage::retranslate()
{
    m_add->setText(tr("Add"));
    m_duplicate->setText(tr("Duplicate"));
    m_delete->setText(tr("Delete"));
    m_copy->setText(tr("Copy"));
    m_paste->setText(tr("Paste"));
    for (QAction *action : {m_add, m_duplicate, m_delete, m_copy, m_paste})
        action->setToolTip(
            QStringLiteral("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    m_delete->setToolTip(tr("Deletes whole rows that are selected, or empties the selected cells (%1)")
                             .arg(m_delete->shortcut().toString(QKeySequence::NativeText)));
    m_paste->setToolTip(
        tr("Takes rows from a spreadsheet; a first row with the names of the columns is understood (%1)")
            .arg(m_paste->shortcut().toString(QKeySequence::NativeText)));
    m_filter->setPlaceholderText(tr("Filter as you type"));
    m_view->setAccessibleName(m_model->title());
}

void TablePage::show(int row)
{
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
    if (!index.isValid()) { // hidden by what is typed
        m_filter->clear();
        return m_proxy->mapFromSource(m_model->index(row, 0)).isValid() ? show(row) : void();
    }
    m_view->selectRow(index.row());
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void TablePage::setFilter(const QString &words)
{
    m_filter->setText(words);
}

void TablePage::follow(const Selection &)
{
    if (m_view->hasFocus() || !isVisible())
        return; // it was chosen here, or nobody sees it
    QItemSelection rows;
    for (const int row : m_model->selectedRows()) {
        const QModelIndex first = m_proxy->mapFromSource(m_model->index(row, 0));
        if (first.isValid())
            rows.select(first, first.siblingAtColumn(m_model->columnCount() - 1));
    }
    if (rows == m_view->selectionModel()->selection() || (rows.isEmpty() && !m_view->selectionModel()->hasSelection()))
        return;
    m_view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (!rows.isEmpty())
        m_view->scrollTo(rows.first().topLeft());
}

void TablePage::passOnSelection()
{
    if (!m_view->hasFocus())
        return;
    const Selection selection = m_model->selectionOf(selectedRows());
    if (!selection.isEmpty())
        m_model->document().select(selection);
}

QList<int> TablePage::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &cell : m_view->selectionModel()->selectedIndexes())
        rows.append(m_proxy->mapToSource(cell).row());
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return rows;
}

bool TablePage::selectsWholeRows() const
{
    const QItemSelectionModel &selection = *m_view->selectionModel();
    return selection.hasSelection() &&
           selection.selectedIndexes().size() == selection.selectedRows().size() * qsizetype(m_model->columnCount());
}

void TablePage::add()
{
    const int row = m_model->addRow();
    if (row < 0)
        return;
    show(row);
    m_view->setFocus();
    const QModelIndex first = m_proxy->mapFromSource(m_model->index(row, 0));
    if (first.isValid())
        m_view->edit(first);
}

void TablePage::duplicate()
{
    if (const QList<int> rows = selectedRows(); !rows.isEmpty())
        m_model->duplicateRows(rows);
}

void TablePage::removeOrClear()
{
    if (selectsWholeRows())
        return remove();
    QModelIndexList cells;
    for (const QModelIndex &cell : m_view->selectionModel()->selectedIndexes())
        cells.append(m_proxy->mapToSource(cell));
    if (!cells.isEmpty())
        m_model->clearCells(cells);
}

void TablePage::remove()
{
    const QList<int> rows = selectedRows();
    const QString warning = m_model->removalWarning(rows);
    if (!warning.isEmpty() && QMessageBox::question(this, tr("Delete %n rows?", nullptr, int(rows.size())), warning,
                                                    QMessageBox::Ok | QMessageBox::Cancel) != QMessageBox::Ok)
        return;
    m_model->removeRows(rows);
}

void TablePage::copy()
{
    QModelIndexList cells;
    for (const QModelIndex &cell : m_view->selectionModel()->selectedIndexes())
        cells.append(m_proxy->mapToSource(cell));
    if (!cells.isEmpty())
        QGuiApplication::clipboard()->setText(m_model->copied(cells, selectsWholeRows()));
}

void TablePage::paste()
{
    const QModelIndex current = m_view->currentIndex();
    QList<int> rows;
    for (int row = current.isValid() ? current.row() : m_proxy->rowCount(); row < m_proxy->rowCount(); ++row)
        rows.append(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
    const QString done = m_model->paste(QGuiApplication::clipboard()->text(), rows, std::max(0, current.column()));
    if (!done.isEmpty())
        emit told(done);
}

void TablePage::pickSources(const QModelIndex &cell)
{
    const QPersistentModelIndex kept(cell);
    QList<SourceId> chosen;
    for (const QString &id : cell.data(Qt::EditRole).toString().split(QStringLiteral("; "), Qt::SkipEmptyParts))
        chosen.append(SourceId(id));
    auto *dialog = new SourcePickerDialog(m_model->document().network(), chosen, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, kept, dialog] {
        if (kept.isValid())
            m_proxy->setData(kept, dialog->text());
    });
    dialog->open();
}

} // namespace CapitalLoop
