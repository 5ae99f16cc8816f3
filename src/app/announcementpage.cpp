// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/announcementpage.h"

#include "app/apptheme.h"
#include "document/tables/announcementfiltermodel.h"
#include "document/tables/announcementtablemodel.h"
#include "words/announcementwords.h"
#include "words/errorwords.h"
#include "words/languagescope.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSaveFile>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace CapitalLoop {
namespace {

constexpr int widestColumn = 260;

QString noteOf(const AnnouncementTableModel &model)
{
    return model.rowCount() > 0 ? coincidenceNote(Formatter(currentLanguage()))
                                : AnnouncementPage::tr("No deal of this network has an announcement known to the day.");
}

} // namespace

AnnouncementPage::AnnouncementPage(Document &document, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_model(new AnnouncementTableModel(document, this)),
      m_proxy(new AnnouncementFilterModel(this)),
      m_note(new QLabel(this)),
      m_view(new QTableView(this)),
      m_filter(new QLineEdit(this)),
      m_knownOnly(new QCheckBox(this))
{
    m_model->setActive(isVisible());
    m_proxy->setSourceModel(m_model);
    m_note->setWordWrap(true);
    m_note->setMargin(4);
    m_view->setModel(m_proxy);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(AnnouncementTableModel::Gained, Qt::DescendingOrder); // what is known comes first
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 8);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *bar = new QToolBar(this);
    bar->setIconSize({16, 16});
    makeActions(*bar);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(tintedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    bar->addWidget(m_knownOnly);
    bar->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_note);
    column->addWidget(m_view, 1);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_knownOnly, &QCheckBox::toggled, m_proxy, &AnnouncementFilterModel::setKnownOnly);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AnnouncementPage::passOnSelection);
    connect(&document, &Document::selectionChanged, this, &AnnouncementPage::follow);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &AnnouncementPage::fitColumns);
    connect(m_model, &QAbstractItemModel::modelReset, m_note, [this] { m_note->setText(noteOf(*m_model)); });
    retranslate();
}

void AnnouncementPage::makeActions(QToolBar &bar)
{
    m_copy = new QAction(tintedIcon(QStringLiteral("copy")), QString(), this);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_export = new QAction(tintedIcon(QStringLiteral("export")), QString(), this);
    connect(m_copy, &QAction::triggered, this, &AnnouncementPage::copy);
    connect(m_export, &QAction::triggered, this, &AnnouncementPage::askAndExport);
    m_view->addActions({m_copy, m_export});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    bar.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar.addActions({m_copy, m_export});
}

void AnnouncementPage::retranslate()
{
    m_model->setLanguage(currentLanguage());
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies the selected rows, or all that are shown, for a spreadsheet (%1)")
                           .arg(m_copy->shortcut().toString(QKeySequence::NativeText)));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Writes the rows that are shown as CSV"));
    m_knownOnly->setText(tr("Only with a known move"));
    m_filter->setPlaceholderText(tr("Filter as you type"));
    m_note->setText(noteOf(*m_model));
    m_view->setAccessibleName(title());
    m_view->setAccessibleDescription(m_note->text());
    fitColumns();
}

void AnnouncementPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setActive(true);
    follow();
}

void AnnouncementPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setActive(false);
}

void AnnouncementPage::fitColumns()
{
    m_view->resizeColumnsToContents();
    for (int i = 0; i < AnnouncementTableModel::ColumnCount; ++i)
        m_view->setColumnWidth(i, std::min(m_view->columnWidth(i), widestColumn));
}

void AnnouncementPage::follow()
{
    if (m_view->hasFocus() || !isVisible())
        return; // it was chosen here, or nobody sees it
    QItemSelection rows;
    for (const DealId &deal : m_document.selection().deals) {
        const int row = m_model->rowOf(deal);
        const QModelIndex first = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
        if (first.isValid())
            rows.select(first, first.siblingAtColumn(AnnouncementTableModel::ColumnCount - 1));
    }
    m_view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (!rows.isEmpty())
        m_view->scrollTo(rows.first().topLeft());
}

void AnnouncementPage::passOnSelection()
{
    if (!m_view->hasFocus())
        return;
    Selection selection;
    for (const int row : rowsOf(m_view->selectionModel()->selectedRows()))
        selection.deals.insert(m_model->deal(row));
    if (!selection.isEmpty())
        m_document.select(selection);
}

QList<int> AnnouncementPage::rowsOf(const QModelIndexList &cells) const
{
    QModelIndexList sorted = cells;
    std::ranges::sort(sorted, {}, &QModelIndex::row);
    QList<int> rows;
    for (const QModelIndex &cell : std::as_const(sorted))
        rows.append(m_proxy->mapToSource(cell).row());
    return rows;
}

QList<int> AnnouncementPage::shownRows() const
{
    QModelIndexList cells;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        cells.append(m_proxy->index(row, 0));
    return rowsOf(cells);
}

void AnnouncementPage::copy() const
{
    const QList<int> selected = rowsOf(m_view->selectionModel()->selectedRows());
    QGuiApplication::clipboard()->setText(m_model->copied(selected.isEmpty() ? shownRows() : selected, u'\t'));
}

std::expected<void, Error> AnnouncementPage::exportTo(const QString &path) const
{
    const QByteArray csv = m_model->copied(shownRows(), u',').toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        return std::unexpected(Error{ErrorCode::FileNotWritable, {.file = path}, {file.errorString()}});
    return {};
}

void AnnouncementPage::askAndExport()
{
    QString path = QFileDialog::getSaveFileName(this, tr("Export the table of announcements"),
                                                tr("announcements") + QStringLiteral(".csv"), tr("Table (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".csv");
    if (const auto written = exportTo(path); !written)
        QMessageBox::warning(this, tr("The table was not written."), errorText(written.error()));
    else
        emit told(tr("Written: %1").arg(path));
}

} // namespace CapitalLoop
