// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/yearschart.h"

#include "charts/chartwriter.h"
#include "charts/yearswords.h"
#include "charts/yearswriter.h"
#include "words/languagescope.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace CapitalLoop {

YearsChart::YearsChart(Document &document, QWidget *parent) : QWidget(parent), m_document(document)
{
    m_request.furniture = false;
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(&document, &Document::changed, this, [this](const DocumentChange &change) {
        if (change.kind != DocumentChange::Kind::Stories)
            follow();
    });
    connect(&document, &Document::selectionChanged, this, &YearsChart::follow);
    connect(&document, &Document::filterChanged, this, &YearsChart::follow);
    connect(&document, &Document::momentChanged, this, &YearsChart::follow);
    follow();
}

QSize YearsChart::sizeHint() const
{
    return {900, 320};
}

QSize YearsChart::minimumSizeHint() const
{
    return {300, 200};
}

void YearsChart::setColours(const ChartColours &colours)
{
    m_request.colours = colours;
    forget();
}

void YearsChart::setBasis(AmountBasis basis)
{
    m_request.basis = basis;
    forget();
}

void YearsChart::setFollowsSelection(bool follows)
{
    m_follows = follows;
    follow();
}

void YearsChart::showNetwork()
{
    m_request.company.reset();
    m_document.select({});
    follow();
}

/// Selected deals are marked in the picture of the company that was shown before them, if it has to do with them.
void YearsChart::follow()
{
    // As known and in force at the moment, but of all years.
    Moment moment = m_document.moment();
    moment.years.reset();
    m_network = m_document.moment().years ? networkAt(m_document.network(), moment).network : m_document.shown();
    const Network &network = m_network;
    const Selection &selection = m_document.selection();
    if (m_request.company && !network.company(*m_request.company))
        m_request.company.reset();
    if (m_follows && selection.isEmpty())
        m_request.company.reset();
    if (m_follows && !selection.companies.isEmpty()) {
        const auto first = std::ranges::find_if(network.companies(), [&selection](const Company &company) {
            return selection.companies.contains(company.id);
        });
        if (first != network.companies().end())
            m_request.company = first->id;
    }
    m_request.highlighted = selection.deals;
    m_request.deals.reset();
    if (!m_document.filter().isEmpty())
        m_request.deals = QSet<DealId>(m_document.visible().deals.begin(), m_document.visible().deals.end());
    forget();
}

void YearsChart::forget()
{
    m_stale = true;
    m_part.reset();
    update();
}

void YearsChart::read()
{
    if (!std::exchange(m_stale, false))
        return;
    m_request.language = currentLanguage();
    m_content = yearsContent(m_network, m_request);
    m_picture = buildYearsPicture(m_network, m_content, m_request, size());
    setAccessibleName(m_picture.picture.title);
    setAccessibleDescription(spokenYears(m_network, m_content, m_request, Formatter(m_request.language)));
}

const YearsContent &YearsChart::content()
{
    read();
    return m_content;
}

const YearsPicture &YearsChart::picture()
{
    read();
    return m_picture;
}

YearsRequest YearsChart::request() const
{
    YearsRequest request = m_request;
    request.language = currentLanguage();
    request.furniture = true;
    return request;
}

std::expected<void, Error> YearsChart::exportTo(const QString &path) const
{
    YearsRequest wish = request();
    wish.size = wish.size.expandedTo(QSizeF(size()));
    wish.pixelRatio = 2;
    return writeYearsChart(m_network, wish, path);
}

void YearsChart::paintEvent(QPaintEvent * /*event*/)
{
    read();
    QPainter painter(this);
    paintChart(painter, {}, m_picture.picture);
    if (m_part) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_request.colours.ink, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(m_picture.parts[*m_part].box);
    }
    if (m_focusFrame && !m_part) {
        painter.setPen(QPen(m_request.colours.mutedInk, 1, Qt::DotLine));
        painter.drawRect(QRectF(QPointF(0.5, 0.5), QSizeF(size()) - QSizeF(1, 1)));
    }
}

void YearsChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    forget();
}

void YearsChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        forget();
}

void YearsChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_focusFrame = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void YearsChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_focusFrame = false;
    m_part.reset();
    update();
}

void YearsChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_part.reset();
    update();
}

void YearsChart::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    const bool onName = std::ranges::any_of(
        picture().picture.endLabels, [&position](const EndLabel &label) { return label.box.contains(position); });
    const auto part = partAt(m_picture, position);
    const bool clickable = onName || (part && !m_picture.parts[*part].deals.isEmpty());
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QPoint global = event->globalPosition().toPoint();
    if (part != m_part)
        point(part, global);
    else if (!part && !m_picture.room.contains(position)) // there is not room for all the words on the picture
        QToolTip::showText(global, notesTip(m_network, m_content, m_request, Formatter(m_request.language)), this);
}

void YearsChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto part = partAt(picture(), event->position())) {
        choose(*part);
        return;
    }
    for (const EndLabel &label : std::as_const(m_picture.picture.endLabels)) {
        if (label.box.contains(event->position())) {
            const CompanyId company = label.company;
            m_document.select({{company}, {}});
            return;
        }
    }
}

void YearsChart::keyPressEvent(QKeyEvent *event)
{
    const qsizetype count = picture().parts.size();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool right = event->key() == Qt::Key_Right;
        if (count > 0) {
            const qsizetype next =
                m_part ? std::clamp<qsizetype>(*m_part + (right ? 1 : -1), 0, count - 1) : (right ? 0 : count - 1);
            point(next, mapToGlobal(m_picture.parts[next].box.topRight().toPoint()));
        }
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_part)
            choose(*m_part);
        return;
    case Qt::Key_Home:
        showNetwork();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void YearsChart::point(std::optional<qsizetype> part, QPoint global)
{
    m_part = part;
    update();
    if (!part) {
        QToolTip::hideText();
        return;
    }
    const QString tip = partTip(m_network, m_content, m_picture.parts[*part], m_request, Formatter(m_request.language));
    QToolTip::showText(global, tip, this);
}

void YearsChart::choose(qsizetype part)
{
    QSet<DealId> deals;
    for (const DealPart &deal : m_picture.parts[part].deals)
        deals.insert(deal.deal);
    if (!deals.isEmpty())
        m_document.select({{}, deals});
}

} // namespace CapitalLoop
