// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QStandardItemModel;
class QToolButton;

namespace CapitalLoop {

/// The bar over the diagram that finds a company by any of its names or its ticker, centres and selects it. Hidden
/// until asked for; Escape hides it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// The document must outlive the bar.
    explicit FindBar(Document &document, QWidget *parent = nullptr);

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

    Document &m_document;
    QLineEdit *m_edit = nullptr;
    QLabel *m_answer = nullptr;
    QToolButton *m_close = nullptr;
    QCompleter *m_completer = nullptr;
    QStandardItemModel *m_suggestions = nullptr;
};

} // namespace CapitalLoop
