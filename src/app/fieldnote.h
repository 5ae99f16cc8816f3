// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace CapitalLoop {

/// What is wrong with the content of a field, told right under it in the form.
class FieldNote : public QLabel
{
    Q_OBJECT

public:
    /// Under that field, which is brought into sight and given the keys.
    static void tell(QWidget &field, const QString &problem);
    /// Takes all notes out of a form.
    static void clear(QWidget &form);

protected:
    void changeEvent(QEvent *event) override;

private:
    FieldNote(const QString &problem, QWidget *parent);
    void colour();
};

} // namespace CapitalLoop
