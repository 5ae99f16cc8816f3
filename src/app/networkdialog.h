// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class NetworkDialog;
}

namespace CapitalLoop {

class Document;

/// What a network says of itself: titles, subtitle, the day it shows, description. OK is one step to undo.
class NetworkDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NetworkDialog(Document &document, QWidget *parent = nullptr);
    ~NetworkDialog() override;

    void accept() override;

private:
    Document &m_document;
    std::unique_ptr<Ui::NetworkDialog> m_ui;
};

} // namespace CapitalLoop
