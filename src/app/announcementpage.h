// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QModelIndex>
#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;
class QToolBar;

namespace CapitalLoop {

class AnnouncementFilterModel;
class AnnouncementTableModel;

/// The table of what was announced against what has been paid, with the sentence that a coincidence is no cause. To
/// read, sort, filter, copy and export; a row that is chosen selects its deal, and the other way round.
class AnnouncementPage : public QWidget
{
    Q_OBJECT

public:
    AnnouncementPage(Document &document, QWidget *parent);

    [[nodiscard]] AnnouncementTableModel &model() const { return *m_model; }
    [[nodiscard]] QTableView &view() const { return *m_view; }
    [[nodiscard]] QString title() const { return tr("Announcements"); }
    void copy() const; ///< the selected rows, or all that are shown
    [[nodiscard]] std::expected<void, Error> exportTo(const QString &path) const;
    void retranslate();

signals:
    void told(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions(QToolBar &bar);
    void askAndExport();
    void fitColumns();
    void follow();
    void passOnSelection();
    [[nodiscard]] QList<int> rowsOf(const QModelIndexList &cells) const; ///< of the model, in the order of the view
    [[nodiscard]] QList<int> shownRows() const;

    Document &m_document;
    AnnouncementTableModel *m_model;
    AnnouncementFilterModel *m_proxy;
    QLabel *m_note;
    QTableView *m_view;
    QLineEdit *m_filter;
    QCheckBox *m_knownOnly;
    QAction *m_copy;
    QAction *m_export;
};

} // namespace CapitalLoop
