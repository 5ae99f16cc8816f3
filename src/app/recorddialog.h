// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/tables/recordtablemodel.h"

#include <QDialog>

#include <memory>

class QFormLayout;
class QLineEdit;
class QTabWidget;

namespace Ui {
class RecordDialog;
}

namespace CapitalLoop {

/// One row of a table as a form: a field for each column that can be edited. What cannot be read is told under its
/// field, and the form stays open; all that was changed is one step to undo.
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
    /// A button beside OK and Cancel that takes what was typed, as OK does, and goes on to something else.
    void addButton(const QString &text, const std::function<void()> &after);
    void accept() override;

protected:
    /// The rest of an edit, after the fields; false after telling why not.
    [[nodiscard]] virtual bool putMore(TableEdit &, int) { return true; }
    [[nodiscard]] bool isNew() const;
    [[nodiscard]] RecordTableModel &model() const { return *m_model; }
    [[nodiscard]] QTabWidget &tabs() const;
    [[nodiscard]] QString textOf(int column) const;
    void setText(int column, const QString &text);
    [[nodiscard]] QMap<int, QString> changedTexts() const;

private:
    void tell(const QString &problem, int column = -1);
    [[nodiscard]] QFormLayout *formOf(const QString &group);
    [[nodiscard]] QVariant cell(int column, int role) const; ///< of the row, or of a new one
    [[nodiscard]] QWidget *field(int column, const QString &text, QWidget *parent);
    [[nodiscard]] QWidget *sourcesField(QLineEdit *line, QWidget *parent);

    std::unique_ptr<RecordTableModel> m_model;
    int m_row;
    QMap<int, QString> m_before; ///< texts of the fields as they were
    QMap<int, QWidget *> m_fields;
    QMap<int, QWidget *> m_rows;          ///< the fields with what belongs to them
    QMap<QString, QFormLayout *> m_forms; ///< by group
    std::function<void(Network &)> m_finish;
    std::unique_ptr<Ui::RecordDialog> m_ui;
};

} // namespace CapitalLoop
