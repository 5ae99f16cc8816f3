// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loopsearchbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace CapitalLoop {

namespace {

constexpr int Patience = 300; // milliseconds, of which nobody wants to be told

} // namespace

LoopSearchBar::LoopSearchBar(LoopFinder &finder, QWidget *parent) : QWidget(parent), m_finder(finder)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0); // nobody knows how long it takes
    m_progress->setTextVisible(false);
    m_button = new QPushButton(this);
    row->addWidget(m_progress, 1);
    row->addWidget(m_button);
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    hide();
    retranslate();

    connect(&m_patience, &QTimer::timeout, this, [this] {
        showStopped(false);
        show();
    });
    connect(&finder, &LoopFinder::started, this, [this] {
        if (m_progress->isHidden())
            hide(); // the offer to search again is taken
        if (isHidden())
            m_patience.start();
    });
    connect(&finder, &LoopFinder::found, this, [this] {
        m_patience.stop();
        hide();
    });
    connect(&finder, &LoopFinder::cancelled, this, [this] {
        m_patience.stop();
        showStopped(true);
        show();
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_finder.isBusy())
            m_finder.cancel();
        else
            emit searchWanted();
    });
}

void LoopSearchBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LoopSearchBar::showStopped(bool stopped)
{
    m_progress->setHidden(stopped);
    retranslate();
}

void LoopSearchBar::retranslate()
{
    m_progress->setAccessibleName(tr("Looking for loops …"));
    m_button->setText(m_progress->isHidden() ? tr("Search again") : tr("Cancel"));
}

} // namespace CapitalLoop
