// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace CapitalLoop {

/// A picture of a page, as large as there is room; tells where the pointer is on it.
class PageLabel : public QWidget
{
    Q_OBJECT

public:
    explicit PageLabel(QWidget *parent = nullptr);

    void setImage(const QImage &image, const QString &otherwise = {});
    [[nodiscard]] const QImage &image() const { return m_image; }
    /// The pixels that a page of this shape takes here.
    [[nodiscard]] QSize pixelsFor(const QSizeF &page) const;

signals:
    void resized();
    void pointed(QPointF share); ///< 0 to 1 of the page, in both directions
    void pointedAway();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRectF place() const;

    QImage m_image;
    QString m_otherwise; ///< said where there is none
};

} // namespace CapitalLoop
