// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/audiencewindow.h"

#include "diagram/diagramview.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

namespace CapitalLoop {

AudienceWindow::AudienceWindow(QWidget *parent)
    : QWidget(parent, Qt::Window), m_view(new AudienceView(this)), m_pages(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("audience"));
    m_pages->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(m_view);
    setMinimumSize(320, 180);
    resize(1280, 720);
}

void AudienceWindow::explore(const PreparedPage &page, const StorySource &source, const StoryStep &step,
                             bool reducedMotion)
{
    stopExploring();
    m_stage = std::make_unique<Document>();
    m_stage->setNetwork(source.network, {});
    m_stage->setFilter(storyFilter(step.view));
    m_stage->setMoment(storyMoment(step.view));
    const Emphasis &lit = page.page.emphasis;
    m_stage->select({.companies = lit.deals.isEmpty() ? lit.companies : QSet<CompanyId>(), .deals = lit.deals});
    m_diagram = new DiagramView(*m_stage, this);
    m_diagram->setBuilder([drawing = page.page.drawing](const auto &...) { return drawing; });
    m_diagram->setSettings({.theme = source.theme,
                            .language = source.language,
                            .basis = step.view.basis,
                            .playing = step.view.moving,
                            .reducedMotion = reducedMotion});
    if (page.chart) {
        const QSizeF canvas = page.page.drawing.size;
        const QTransform scale = QTransform::fromScale(width() / canvas.width(), height() / canvas.height());
        const QRectF box = scale.mapRect(page.chart->box);
        QPixmap picture((box.size() * devicePixelRatioF()).toSize());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(page.page.drawing.theme.background);
        QPainter painter(&picture);
        painter.translate(-box.topLeft());
        painter.setTransform(scale, true);
        page.chart->paint(painter, page.chart->box);
        auto *chart = new QLabel(m_diagram);
        chart->setPixmap(picture);
        chart->move(box.topLeft().toPoint());
    }
    m_diagram->installEventFilter(this);
    m_pages->addWidget(m_diagram);
    m_pages->setCurrentWidget(m_diagram);
    m_diagram->setFocus();
}

void AudienceWindow::stopExploring()
{
    if (!m_diagram)
        return;
    m_pages->setCurrentWidget(m_view);
    m_pages->removeWidget(m_diagram);
    m_diagram->removeEventFilter(this);
    // It may be in the midst of one of its own events; it is deleted with its document.
    m_diagram->setParent(nullptr);
    m_diagram->hide();
    m_stage->setParent(m_diagram);
    m_stage.release();
    m_diagram->deleteLater();
    m_diagram = nullptr;
    setFocus();
}

/// Keys of the talk go before those of the diagram, which keeps what it alone knows.
bool AudienceWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_diagram && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_E) {
            emit keyPressed(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AudienceWindow::keyPressEvent(QKeyEvent *event)
{
    emit keyPressed(event);
}

void AudienceWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !isExploring())
        emit clicked();
}

void AudienceWindow::wheelEvent(QWheelEvent *event)
{
    if (!isExploring() && event->angleDelta().y() != 0)
        emit wheeled(event->angleDelta().y() < 0 ? 1 : -1);
}

void AudienceWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    emit closed();
}

} // namespace CapitalLoop
