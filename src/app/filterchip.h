// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace CapitalLoop {

class MinimumBox;

/// Says at any time which part of the network is shown, with the one control that changes it most and one that takes
/// the filter away.
class FilterChip : public QWidget
{
    Q_OBJECT

public:
    /// The document must outlive the chip.
    explicit FilterChip(Document &document, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void update();

    Document &m_document;
    QLabel *m_label = nullptr;
    QToolButton *m_clear = nullptr;
};

} // namespace CapitalLoop
