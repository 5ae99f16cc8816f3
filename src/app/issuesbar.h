// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace CapitalLoop {

/// How many of the issues are worth a look: all but those for information.
[[nodiscard]] int countWorthALook(const Issues &issues);

/// The bar that says that something was noticed when the file was read, without getting in the way. Hidden where
/// nothing is worth a look, and once it is closed.
class IssuesBar : public QWidget
{
    Q_OBJECT

public:
    /// The document must outlive the bar.
    explicit IssuesBar(Document &document, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

signals:
    void issuesWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Document &m_document;
    QLabel *m_label = nullptr;
    QPushButton *m_show = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace CapitalLoop
