// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/celldelegate.h"

#include "document/tables/recordtablemodel.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace CapitalLoop {

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto kind = CellEditor(index.data(RecordTableModel::EditorRole).toInt());
    const QStringList choices = index.data(RecordTableModel::ChoicesRole).toStringList();
    if (kind == CellEditor::Sources) {
        emit sourcesWanted(index);
        return nullptr;
    }
    if (kind == CellEditor::Choice) {
        auto *box = new QComboBox(parent);
        box->addItems(choices);
        // A choice is a whole edit: it goes in without another key, and the table has the keys again.
        connect(box, &QComboBox::activated, this, [this, box, view = parent->parentWidget()] {
            auto *self = const_cast<CellDelegate *>(this);
            emit self->commitData(box);
            emit self->closeEditor(box);
            if (view)
                view->setFocus();
        });
        return box;
    }
    auto *line = new QLineEdit(parent);
    line->setFrame(false);
    if (kind == CellEditor::Suggestions) {
        auto *completer = new QCompleter(choices, line);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(completer);
    }
    return line;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(box->findText(text));
        box->showPopup();
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
        line->selectAll();
    }
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentText());
    else if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text());
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), editor->minimumSizeHint().width()));
    editor->setGeometry(place);
}

} // namespace CapitalLoop
