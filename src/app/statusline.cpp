// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusline.h"

#include "app/choiceboxes.h"
#include "words/dealwords.h"
#include "words/errorwords.h"
#include "words/languagescope.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QUrl>

namespace CapitalLoop {
namespace {

constexpr int tellTime = 10000; // milliseconds

} // namespace

StatusLine::StatusLine(Document &document, DiagramView &view, QWidget *parent) : QStatusBar(parent)
{
    m_hover = new QLabel(this);
    m_hover->setObjectName(QStringLiteral("hoverSentence"));
    m_hover->setTextFormat(Qt::PlainText);
    m_hover->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long sentence must not widen the window
    m_work = new QLabel(this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setMaximumWidth(90);
    m_progress->setTextVisible(false);
    m_stop = new QToolButton(this);
    m_showFolder = new QToolButton(this);
    m_showFolder->setObjectName(QStringLiteral("showFolder"));
    addWidget(m_hover, 1);
    addPermanentWidget(m_showFolder);
    m_showFolder->hide();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_work, m_progress, m_stop})
        addPermanentWidget(widget);
    keepRoomOf(*m_stop); // the line's height, so that the diagram keeps its size
    setLayingOut(false);
    retranslate();

    connect(&view, &DiagramView::dealHovered, this, [this, &document](const DealId &id) {
        const Deal *deal = document.shown().deal(id);
        m_hover->setText(deal ? dealSentence(document.shown(), *deal, Formatter(currentLanguage())) : QString());
    });
    connect(&view, &DiagramView::companyHovered, this, [this, &document](const CompanyId &id) {
        const Company *company = document.shown().company(id);
        m_hover->setText(company ? companySentence(document.shown(), *company, Formatter(currentLanguage()))
                                 : QString());
    });
    connect(&view, &DiagramView::layoutStarted, this, [this] { setLayingOut(true); });
    connect(&view, &DiagramView::layoutFinished, this, [this] { setLayingOut(false); });
    connect(&view, &DiagramView::layoutRemarked, this, [this](const Error &error) { tell(errorText(error)); });
    connect(m_stop, &QToolButton::clicked, &view, &DiagramView::cancelLayout);
    connect(m_showFolder, &QToolButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(this, &QStatusBar::messageChanged, this, [this](const QString &sentence) {
        m_showFolder->setVisible(!sentence.isEmpty() && sentence == m_written);
    });
}

void StatusLine::tell(const QString &sentence)
{
    showMessage(sentence, tellTime);
}

void StatusLine::tellWritten(const QString &path)
{
    m_written = writtenText(path);
    m_folder = QFileInfo(path).isDir() ? path : QFileInfo(path).absolutePath();
    tell(m_written);
}

QString StatusLine::writtenText(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return tr("The pictures were written to the folder %1.").arg(QDir::toNativeSeparators(file.absoluteFilePath()));
    return tr("%1 was written to the folder %2.").arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath()));
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatusLine::retranslate()
{
    m_hover->clear();
    m_work->setText(tr("Placing the companies…"));
    m_stop->setText(tr("Stop"));
    m_showFolder->setText(tr("Show in Folder"));
}

void StatusLine::setLayingOut(bool running)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_work, m_progress, m_stop})
        widget->setVisible(running);
}

} // namespace CapitalLoop
