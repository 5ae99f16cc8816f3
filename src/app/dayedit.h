// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace CapitalLoop {

/// A day as people type it: 2025-10-31, 31 Oct 2025, 2025年10月31日; of a month or a year its first day.
[[nodiscard]] std::optional<QDate> dayFromText(const QString &text);

/// A line for a day. What is no day is put back when it loses the keys or Enter is pressed.
class DayEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

    [[nodiscard]] QDate date() const { return m_date; }
    void setDate(QDate date);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void dateChanged(QDate date); ///< by the user

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();

    QDate m_date;
};

} // namespace CapitalLoop
