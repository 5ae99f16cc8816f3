// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/tables/recordtablemodel.h"

#include <QDialog>

#include <memory>

class QLineEdit;

namespace Ui {
class RecordDialog;
}

namespace CapitalLoop {

/// One row of a table as a form: a field for each column that can be edited. What cannot be read is told inside, and
/// the form stays open; all that was changed is one step to undo.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    /// The model's row, or a new one if it is behind the last; `preset` fills fields of a new one by column.
    RecordDialog(std::unique_ptr<RecordTableModel> model, int row, const QMap<int, QString> &preset,
                 const QString &title, QWidget *parent);
    ~RecordDialog() override;

    /// Something that belongs to the same step is done to the network at the end.
    void setFinish(std::function<void(Network &)> finish) { m_finish = std::move(finish); }
    void accept() override;

private:
    void tell(const QString &problem);
    [[nodiscard]] bool isNew() const;
    [[nodiscard]] QVariant cell(int column, int role) const; ///< of the row, or of a new one
    [[nodiscard]] QWidget *field(int column, const QString &text);
    [[nodiscard]] QWidget *sourcesField(QLineEdit *line);
    [[nodiscard]] QString textOf(int column) const;

    std::unique_ptr<RecordTableModel> m_model;
    int m_row;
    QMap<int, QString> m_before; ///< texts of the fields as they were
    QMap<int, QWidget *> m_fields;
    std::function<void(Network &)> m_finish;
    std::unique_ptr<Ui::RecordDialog> m_ui;
};

} // namespace CapitalLoop
