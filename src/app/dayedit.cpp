// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dayedit.h"

#include "io/datetext.h"

#include <QKeyEvent>

namespace CapitalLoop {

std::optional<QDate> dayFromText(const QString &text)
{
    const auto date = dateFromText(text);
    return date ? std::optional(date->firstDay()) : std::nullopt;
}

DayEdit::DayEdit(QWidget *parent) : QLineEdit(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::editingFinished, this, &DayEdit::take);
}

QSize DayEdit::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00")) + 26, QLineEdit::sizeHint().height()};
}

void DayEdit::setDate(QDate date)
{
    m_date = date;
    setText(date.toString(Qt::ISODate));
}

void DayEdit::take()
{
    const auto day = dayFromText(text());
    if (!day || *day == m_date)
        return setText(m_date.toString(Qt::ISODate));
    setDate(*day);
    emit dateChanged(m_date);
}

/// Up and Down go a day on, and Escape puts back what was there.
void DayEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && text() != m_date.toString(Qt::ISODate))
        return setText(m_date.toString(Qt::ISODate));
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        setDate(m_date.addDays(event->key() == Qt::Key_Up ? 1 : -1));
        emit dateChanged(m_date);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace CapitalLoop
