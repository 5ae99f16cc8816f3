// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/tables/recordtablemodel.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;
class QToolBar;

namespace CapitalLoop {

/// One table to edit: filter as you type, sort by a click on a title, add, duplicate, delete, copy and paste as in a
/// spreadsheet. What is selected here is selected in the diagram and the other way round.
class TablePage : public QWidget
{
    Q_OBJECT

public:
    /// Takes the model over.
    TablePage(RecordTableModel *model, QWidget *parent);

    [[nodiscard]] RecordTableModel &model() const { return *m_model; }
    [[nodiscard]] QTableView &view() const { return *m_view; }
    /// Selects a row of the model and brings it into sight.
    void show(int row);
    void setFilter(const QString &words);
    void retranslate();

signals:
    void told(const QString &message);

private:
    void makeActions(QToolBar &bar);
    void fitColumns();
    void follow(const Selection &selection);
    void passOnSelection();
    [[nodiscard]] QList<int> selectedRows() const; ///< of the model; whole rows or rows of selected cells
    [[nodiscard]] bool selectsWholeRows() const;
    void add();
    void duplicate();
    void removeOrClear();
    void remove();
    void copy();
    void paste();
    void pickSources(const QModelIndex &cell);

    RecordTableModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QTableView *m_view;
    QLineEdit *m_filter;
    QAction *m_add;
    QAction *m_duplicate;
    QAction *m_delete;
    QAction *m_copy;
    QAction *m_paste;
};

} // namespace CapitalLoop
