// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"
#include "charts/chartpicture.h"
#include "document/document.h"

#include <QChartView>

class QRubberBand;
class QTouchEvent;

namespace CapitalLoop {

/// Valuation over time on screen. Qt Charts draws the curves; grid, labels and marks come from the same ChartPicture as
/// in exports. It reads the document, and a click on a mark selects its deals there. Not the owner of the document.
///
/// Wheel, pinch and + - zoom about the pointer, dragging and arrow keys move, Shift and dragging zooms into a stretch
/// of time, double click, Home and 0 reset, L switches the scale, Ctrl and left or right go from deal to deal. Where
/// values are indexed, a click beside the marks makes its day the one of 100.
class ValuationChart : public QChartView
{
    Q_OBJECT

public:
    explicit ValuationChart(Document &document, QWidget *parent = nullptr);
    ~ValuationChart() override;

    void setColours(const ChartColours &colours);
    /// What counts of a deal: marks of which nothing does become hollow.
    void setBasis(AmountBasis basis);
    [[nodiscard]] ValueScale scale() const { return m_request.scale; }
    void setScale(ValueScale scale);
    [[nodiscard]] ChartMeasure measure() const { return m_request.measure; }
    [[nodiscard]] ChartHeight chartHeight() const;
    /// The scale is linear where the measure cannot be logarithmic.
    void setChartHeight(const ChartHeight &height);
    /// Whether there is anything to show around a deal's announcement: its month is known, and one of its sides has a
    /// curve.
    [[nodiscard]] bool canShowAround(const DealId &deal) const;
    /// Selects the deal and shows its two companies from a month before its announcement to a month after it, with 100
    /// on the close before it, until something else is selected or the chart reset. Then the former height comes back,
    /// unless another one was chosen meanwhile.
    void showAround(const DealId &deal);
    [[nodiscard]] std::optional<DealId> around() const { return m_request.around; }
    /// Follow the document's selection (the default), or stay with the five largest companies.
    void setFollowsSelection(bool follows);
    [[nodiscard]] bool followsSelection() const { return m_follows; }
    void zoomBy(double factor); ///< about the middle; below 1: closer
    void reset();

    [[nodiscard]] const ChartContent &content() const { return m_content; }
    [[nodiscard]] const ChartPicture &picture() const { return m_picture; }
    /// What it shows now, for an export with title and sources.
    [[nodiscard]] ChartRequest request() const;
    /// Writes it as large as on screen or larger, at twice the pixels.
    [[nodiscard]] std::expected<void, Error> exportTo(const QString &path) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void scaleChanged(CapitalLoop::ValueScale scale); ///< or the measure
    void aroundChanged(bool around);
    void windowChanged(const CapitalLoop::TimeWindow &window);

protected:
    void changeEvent(QEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void followDocument();
    void readContent();
    void leaveAnnouncement();
    bool takeHeight(const ChartHeight &height); ///< false where it is the same
    void rebuild();
    void setWindow(const TimeWindow &window);
    void zoomAt(double x, double factor);
    void moveBy(double pixels);
    [[nodiscard]] bool touch(const QTouchEvent &event);
    void click(QPointF position);
    void hover(QPointF position, QPoint global);
    void walkDeals(int step);

    Document &m_document;
    ChartRequest m_request;
    ChartContent m_content;
    ChartPicture m_picture;
    std::optional<ChartHeight> m_former; ///< before the announcement that is shown
    bool m_follows = true;
    std::optional<QPointF> m_pressed;
    bool m_dragged = false;
    bool m_pinches = false;
    bool m_focusFrame = false;
    TimeWindow m_pressedWindow;
    std::optional<QPointF> m_ring; ///< the point under the pointer
    QRubberBand *m_band = nullptr;
};

} // namespace CapitalLoop
