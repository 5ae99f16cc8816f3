// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/networkcheck.h"
#include "document/document.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace CapitalLoop {

/// What in the network is worth a look, kept up to date while it is edited: a row a finding, which leads to its place
/// and, where that is safe, puts it right. The search runs in another thread.
class CheckPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPanel(Document &document, QWidget *parent = nullptr);

    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    [[nodiscard]] bool isUpToDate() const { return m_shown == m_revision; }

signals:
    void chosen(const CapitalLoop::Finding &finding); ///< its place is to be shown

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void search();
    void take(quint64 revision, const QList<Finding> &findings);
    void fill();
    void choose(const QTreeWidgetItem *item);
    void fix(const Finding &finding);

    Document &m_document;
    QList<Finding> m_findings;
    QTimer m_wait; ///< until the typing rests
    quint64 m_revision = 1;
    quint64 m_shown = 0;
    QLabel *m_summary;
    QTreeWidget *m_list;
};

} // namespace CapitalLoop
