// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/hovercard.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace CapitalLoop {

namespace {

constexpr int MostWidth = 360;
constexpr int Distance = 16; ///< from the pointer

QLabel *newLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

HoverCard::HoverCard(QWidget *parent) : QFrame(parent), m_title(newLabel(this)), m_description(newLabel(this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_description);
    hide();
}

void HoverCard::setTheme(const Theme &theme)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.background);
    colours.setColor(QPalette::WindowText, theme.ink);
    setPalette(colours);
    m_title->setPalette(colours);
    colours.setColor(QPalette::WindowText, theme.mutedInk);
    m_description->setPalette(colours);
}

void HoverCard::showTexts(const QString &title, const QString &description, QPoint point)
{
    m_title->setText(title);
    m_description->setText(description);
    m_description->setVisible(!description.isEmpty());
    const int room = std::min(MostWidth, parentWidget()->width() - 2 * Distance);
    const auto textWidth = [](const QLabel *label) {
        return label->fontMetrics()
            .boundingRect(QRect(0, 0, 100000, 100000), Qt::TextExpandTabs, label->text())
            .width();
    };
    const int width = std::min(room, std::max(textWidth(m_title), textWidth(m_description)) + 26);
    setFixedWidth(std::max(width, 60));
    setFixedHeight(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(this->width())
                                                 : layout()->sizeHint().height());
    QPoint corner = point + QPoint(Distance, Distance);
    if (corner.x() + this->width() > parentWidget()->width())
        corner.setX(point.x() - Distance - this->width());
    if (corner.y() + height() > parentWidget()->height())
        corner.setY(point.y() - Distance - height());
    move(std::max(0, corner.x()), std::max(0, corner.y()));
    show();
    raise();
}

QString HoverCard::title() const
{
    return m_title->text();
}

} // namespace CapitalLoop
