// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QFrame>

class QCompleter;
class QLabel;
class QLineEdit;
class QStandardItemModel;
class QToolButton;

namespace CapitalLoop {

/// The bar that finds a company by any of its names or its ticker, centres and selects it. Lies over the diagram, so
/// that nothing moves when it comes and goes. Hidden until asked for; Escape hides it.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    /// The document must outlive the bar.
    explicit FindBar(Document &document, QWidget *parent = nullptr);
    void layOver(QWidget *view); ///< a sibling, at whose upper edge it stays

    void start();                   ///< shows the bar with the cursor in it
    void find(const QString &text); ///< as if it were typed and Enter pressed

signals:
    void found(const CapitalLoop::CompanyId &company);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void suggest(const QString &text);
    void take(const CompanyId &company);
    void close();
    void retranslate();
    void place();

    Document &m_document;
    QWidget *m_view = nullptr;
    QLineEdit *m_edit = nullptr;
    QLabel *m_answer = nullptr;
    QToolButton *m_close = nullptr;
    QCompleter *m_completer = nullptr;
    QStandardItemModel *m_suggestions = nullptr;
};

} // namespace CapitalLoop
