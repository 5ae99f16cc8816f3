// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QComboBox>

namespace CapitalLoop {

/// The choice of the smallest amount shown, in round steps; writes the document's filter and follows it.
class MinimumBox : public QComboBox
{
    Q_OBJECT

public:
    /// The document must outlive the box.
    explicit MinimumBox(Document &document, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    Document &m_document;
};

} // namespace CapitalLoop
