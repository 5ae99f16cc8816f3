// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorddialog.h"

#include "app/fieldnote.h"
#include "app/sourcepickerdialog.h"
#include "ui_recorddialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

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
        QFormLayout *form = formOf(m_model->groupOf(column));
        m_rows[column] = field(column, isPreset ? preset[column] : text, form->parentWidget());
        form->addRow(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), m_rows[column]);
    }
    for (auto each = m_fields.cbegin(); each != m_fields.cend(); ++each)
        (*each)->setObjectName(QStringLiteral("field%1").arg(each.key()));
    connect(m_model.get(), &RecordTableModel::refused, this, &RecordDialog::tell);
    if (!m_fields.isEmpty())
        m_fields.first()->setFocus();
}

RecordDialog::~RecordDialog() = default;

void RecordDialog::addButton(const QString &text, const std::function<void()> &after)
{
    QPushButton *button = m_ui->buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, after] {
        accept();
        if (!isVisible())
            after();
    });
}

QTabWidget &RecordDialog::tabs() const
{
    return *m_ui->tabs;
}

QFormLayout *RecordDialog::formOf(const QString &group)
{
    if (group.isEmpty())
        return m_ui->form;
    QFormLayout *&form = m_forms[group];
    if (!form) {
        auto *scroll = new QScrollArea(m_ui->tabs);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        auto *content = new QWidget(scroll);
        form = new QFormLayout(content);
        form->setFieldGrowthPolicy(m_ui->form->fieldGrowthPolicy());
        scroll->setWidget(content);
        m_ui->tabs->addTab(scroll, group);
    }
    return form;
}

void RecordDialog::tell(const QString &problem, int column)
{
    if (m_rows.contains(column))
        return FieldNote::tell(*m_rows[column], problem);
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
}

bool RecordDialog::isNew() const
{
    return m_row >= m_model->rowCount();
}

QVariant RecordDialog::cell(int column, int role) const
{
    return isNew() ? m_model->blankData(column, role) : m_model->index(m_row, column).data(role);
}

QWidget *RecordDialog::field(int column, const QString &text, QWidget *parent)
{
    const QStringList choices = cell(column, RecordTableModel::ChoicesRole).toStringList();
    switch (CellEditor(cell(column, RecordTableModel::EditorRole).toInt())) {
    case CellEditor::Choice: {
        auto *box = new QComboBox(parent);
        box->addItems(choices);
        box->setCurrentIndex(box->findText(text));
        m_fields[column] = box;
        return box;
    }
    case CellEditor::Sources: {
        auto *line = new QLineEdit(text, parent);
        line->setCursorPosition(0);
        m_fields[column] = line;
        return sourcesField(line, parent);
    }
    case CellEditor::Suggestions:
    case CellEditor::Text:
        break;
    }
    auto *line = new QLineEdit(text, parent);
    line->setPlaceholderText(cell(column, RecordTableModel::HintRole).toString());
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

QWidget *RecordDialog::sourcesField(QLineEdit *line, QWidget *parent)
{
    auto *both = new QWidget(parent);
    both->setFocusProxy(line);
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

void RecordDialog::setText(int column, const QString &text)
{
    if (auto *box = qobject_cast<QComboBox *>(m_fields[column]))
        box->setCurrentIndex(box->findText(text));
    else
        static_cast<QLineEdit *>(m_fields[column])->setText(text);
}

QMap<int, QString> RecordDialog::changedTexts() const
{
    QMap<int, QString> changed;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const QString text = textOf(field.key());
        if (text != m_before[field.key()])
            changed[field.key()] = text;
    }
    return changed;
}

void RecordDialog::accept()
{
    FieldNote::clear(*this);
    tell({});
    const QMap<int, QString> changed = changedTexts();
    if (changed.isEmpty() && isNew())
        return tell(tr("Fill in a field first."));
    const auto more = [this](TableEdit &edit, int row) { return putMore(edit, row); };
    if (m_model->setRow(m_row, changed, windowTitle(), more, m_finish))
        QDialog::accept();
}

} // namespace CapitalLoop
