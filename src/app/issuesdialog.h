// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QDialog>

class QTreeWidget;

namespace CapitalLoop {

/// Lists what is wrong with a file, each with its place and what to do, to read or copy.
class IssuesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `message` says what the list is of.
    IssuesDialog(const QString &message, const Issues &issues, QWidget *parent = nullptr);

    [[nodiscard]] QString asText() const; ///< a line an issue, as it is copied

private:
    Issues m_issues;
    QTreeWidget *m_list = nullptr;
};

} // namespace CapitalLoop
