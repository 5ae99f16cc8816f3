// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/theme.h"

#include <QFrame>

class QLabel;

namespace CapitalLoop {

/// The sentence about what is under the pointer, in the colours of the picture. Lies over the view, takes no clicks.
class HoverCard : public QFrame
{
    Q_OBJECT

public:
    explicit HoverCard(QWidget *parent);

    void setTheme(const Theme &theme);
    /// Shows the texts beside this point of the parent, where there is room.
    void showTexts(const QString &title, const QString &description, QPoint point);
    [[nodiscard]] QString title() const;

private:
    QLabel *m_title;
    QLabel *m_description;
};

} // namespace CapitalLoop
