// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace CapitalLoop {

class DraftTableModel;

/// A small table to edit within a form, with buttons to add and remove rows; what a cell cannot be is told below.
class DraftView : public QWidget
{
    Q_OBJECT

public:
    explicit DraftView(QWidget *parent = nullptr);

    /// `network` is to pick sources from; `fewest`: so many rows stay. Model and network must outlive this.
    void setModel(DraftTableModel &model, const Network &network, int fewest);
    [[nodiscard]] QTableView &view() const { return *m_view; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void remove();
    void updateButtons();
    void pickSources(const QModelIndex &cell);

    DraftTableModel *m_model = nullptr;
    const Network *m_network = nullptr;
    int m_fewest = 0;
    QTableView *m_view;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace CapitalLoop
