// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/framechange.h"

namespace CapitalLoop {

void FrameChange::find(int frame)
{
    const QImage &now = m_now.paint(frame);
    if (frame == 0) {
        m_box = now.rect();
        m_image = now.convertToFormat(QImage::Format_ARGB32);
        return;
    }
    const QImage &before = m_before.paint(frame - 1);
    m_box = changedBox(m_before, m_now);
    m_image = QImage(m_box.size(), QImage::Format_ARGB32);
    for (int y = 0; y < m_box.height(); ++y) {
        const auto *old = reinterpret_cast<const QRgb *>(before.constScanLine(m_box.y() + y)) + m_box.x();
        const auto *fresh = reinterpret_cast<const QRgb *>(now.constScanLine(m_box.y() + y)) + m_box.x();
        auto *line = reinterpret_cast<QRgb *>(m_image.scanLine(y));
        for (int x = 0; x < m_box.width(); ++x)
            line[x] = old[x] == fresh[x] ? 0 : fresh[x];
    }
}

QRect changedBox(const FramePainter &before, const FramePainter &now)
{
    QRect box;
    for (const QRect &dot : before.dotBoxes() + now.dotBoxes())
        box |= dot;
    if (box.isEmpty())
        return {0, 0, 1, 1};
    box.setLeft(box.left() & ~1);
    box.setTop(box.top() & ~1);
    return box;
}

} // namespace CapitalLoop
