// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fieldnote.h"

#include <QEvent>
#include <QFormLayout>
#include <QScrollArea>
#include <QTabWidget>

namespace CapitalLoop {
namespace {

constexpr QRgb onLight = 0xb3261e;
constexpr QRgb onDark = 0xff9d94;

void bringIntoSight(QWidget &field)
{
    QWidget *page = &field;
    for (QWidget *above = field.parentWidget(); above && !page->isWindow(); above = above->parentWidget()) {
        if (auto *tabs = qobject_cast<QTabWidget *>(above)) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (tabs->widget(i)->isAncestorOf(&field))
                    tabs->setCurrentIndex(i);
            }
        }
        page = above;
    }
    field.setFocus();
    for (QWidget *above = field.parentWidget(); above; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above))
            scroll->ensureWidgetVisible(&field);
    }
}

/// The layout that has the widget, somewhere within another.
QLayout *layoutOf(QLayout *layout, QWidget *widget)
{
    if (!layout || layout->indexOf(widget) >= 0)
        return layout;
    for (int i = 0; i < layout->count(); ++i) {
        if (QLayout *found = layout->itemAt(i)->layout() ? layoutOf(layout->itemAt(i)->layout(), widget) : nullptr)
            return found;
    }
    return nullptr;
}

} // namespace

FieldNote::FieldNote(const QString &problem, QWidget *parent) : QLabel(problem, parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    colour();
}

void FieldNote::colour()
{
    const QPalette around = parentWidget()->palette();
    const bool isDark = around.window().color().lightness() < around.windowText().color().lightness();
    QPalette own = around;
    own.setColor(QPalette::WindowText, isDark ? onDark : onLight);
    if (palette() != own)
        setPalette(own);
}

void FieldNote::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ParentChange)
        colour();
}

void FieldNote::tell(QWidget &field, const QString &problem)
{
    QWidget *form = field.parentWidget();
    clear(*form);
    auto *note = new FieldNote(problem, form);
    QLayout *layout = layoutOf(form->layout(), &field);
    if (auto *rows = qobject_cast<QFormLayout *>(layout)) {
        int row = 0;
        rows->getWidgetPosition(&field, &row, nullptr);
        rows->insertRow(row + 1, QString(), note);
    } else if (auto *box = qobject_cast<QBoxLayout *>(layout)) {
        box->insertWidget(box->indexOf(&field) + 1, note);
    }
    field.setAccessibleDescription(problem);
    note->show();
    bringIntoSight(field);
}

void FieldNote::clear(QWidget &form)
{
    for (FieldNote *note : form.findChildren<FieldNote *>()) {
        if (auto *rows = qobject_cast<QFormLayout *>(note->parentWidget()->layout()); rows && rows->indexOf(note) >= 0)
            rows->removeRow(note);
        else
            delete note;
    }
}

} // namespace CapitalLoop
