// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorddialog.h"

#include "app/sourcepickerdialog.h"
#include "ui_recorddialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace CapitalLoop {

RecordDialog::RecordDialog(std::unique_ptr<RecordTableModel> model, int row, const QMap<int, QString> &preset,
                           const QString &title, QWidget *parent)
    : QDialog(parent), m_model(std::move(model)), m_row(row), m_ui(std::make_unique<Ui::RecordDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(title);
    m_ui->problem->hide();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!m_model->isEditable(column))
            continue;
        const QString text = cell(column, Qt::EditRole).toString();
        const bool isPreset = isNew() && preset.contains(column);
        m_before[column] = isPreset ? QString() : text;
        m_ui->form->addRow(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                           field(column, isPreset ? preset[column] : text));
    }
    connect(m_model.get(), &RecordTableModel::refused, this, &RecordDialog::tell);
    if (!m_fields.isEmpty())
        m_fields.first()->setFocus();
}

RecordDialog::~RecordDialog() = default;

void RecordDialog::tell(const QString &problem)
{
    m_ui->problem->setText(problem);
    m_ui->problem->show();
}

bool RecordDialog::isNew() const
{
    return m_row >= m_model->rowCount();
}

QVariant RecordDialog::cell(int column, int role) const
{
    return isNew() ? m_model->blankData(column, role) : m_model->index(m_row, column).data(role);
}

QWidget *RecordDialog::field(int column, const QString &text)
{
    const QStringList choices = cell(column, RecordTableModel::ChoicesRole).toStringList();
    switch (CellEditor(cell(column, RecordTableModel::EditorRole).toInt())) {
    case CellEditor::Choice: {
        auto *box = new QComboBox(m_ui->content);
        box->addItems(choices);
        box->setCurrentIndex(box->findText(text));
        m_fields[column] = box;
        return box;
    }
    case CellEditor::Sources: {
        auto *line = new QLineEdit(text, m_ui->content);
        m_fields[column] = line;
        return sourcesField(line);
    }
    case CellEditor::Suggestions:
    case CellEditor::Text:
        break;
    }
    auto *line = new QLineEdit(text, m_ui->content);
    line->setCursorPosition(0);
    if (!choices.isEmpty()) {
        auto *completer = new QCompleter(choices, line);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(completer);
    }
    m_fields[column] = line;
    return line;
}

QWidget *RecordDialog::sourcesField(QLineEdit *line)
{
    auto *both = new QWidget(m_ui->content);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    auto *choose = new QPushButton(tr("Choose…"), both);
    choose->setAutoDefault(false);
    line->setPlaceholderText(tr("https://… or chosen from the network's sources"));
    row->addWidget(line, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this, line] {
        QList<SourceId> chosen;
        for (const QString &id : line->text().split(u';', Qt::SkipEmptyParts))
            chosen.append(SourceId(id.trimmed()));
        auto *dialog = new SourcePickerDialog(m_model->document().network(), chosen, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, line, [line, dialog] { line->setText(dialog->text()); });
        dialog->open();
    });
    return both;
}

QString RecordDialog::textOf(int column) const
{
    if (const auto *box = qobject_cast<QComboBox *>(m_fields[column]))
        return box->currentText();
    return static_cast<QLineEdit *>(m_fields[column])->text();
}

void RecordDialog::accept()
{
    QMap<int, QString> changed;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const QString text = textOf(field.key());
        if (text != m_before[field.key()])
            changed[field.key()] = text;
    }
    if (changed.isEmpty() && isNew())
        return tell(tr("Fill in a field first."));
    if (changed.isEmpty() || m_model->setRow(m_row, changed, windowTitle(), m_finish))
        QDialog::accept();
}

} // namespace CapitalLoop
