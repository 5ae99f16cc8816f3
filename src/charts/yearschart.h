// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/yearspicture.h"
#include "document/document.h"

#include <QWidget>

namespace CapitalLoop {

/// Money by year on screen: of the selected company, of the whole network where none is. It paints the same picture as
/// exports, reads the document, and a click on a piece selects its deals there, one on a name the company. Not the
/// owner of the document.
///
/// Left and right go from piece to piece, Enter selects, Home goes back to the whole network.
class YearsChart : public QWidget
{
    Q_OBJECT

public:
    explicit YearsChart(Document &document, QWidget *parent = nullptr);

    void setColours(const ChartColours &colours);
    void setBasis(AmountBasis basis);
    /// Follow the document's selection (the default), or stay with the company shown.
    void setFollowsSelection(bool follows);
    void showNetwork(); ///< clears the selection too

    [[nodiscard]] const YearsContent &content();
    [[nodiscard]] const YearsPicture &picture();
    /// What it shows now, for an export with sources.
    [[nodiscard]] YearsRequest request() const;
    /// Writes it as large as on screen or larger, at twice the pixels.
    [[nodiscard]] std::expected<void, Error> exportTo(const QString &path) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void forget();
    void read();
    void point(std::optional<qsizetype> part, QPoint global);
    void choose(qsizetype part);

    Document &m_document;
    Network m_network; ///< what is shown
    YearsRequest m_request;
    YearsContent m_content;
    YearsPicture m_picture;
    bool m_follows = true;
    bool m_stale = true; ///< read when it is next seen
    bool m_focusFrame = false;
    std::optional<qsizetype> m_part; ///< under the pointer or the keyboard's
};

} // namespace CapitalLoop
