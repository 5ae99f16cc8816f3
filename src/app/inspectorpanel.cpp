// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspectorpanel.h"

#include "app/inspectorpage.h"
#include "words/languagescope.h"

#include <QEvent>
#include <QScrollBar>

namespace CapitalLoop {

InspectorPanel::InspectorPanel(Document &document, QWidget *parent) : QTextBrowser(parent), m_document(document)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    QTextBrowser::document()->setDocumentMargin(10);
    setAccessibleName(tr("Inspector"));
    const auto startAnew = [this] {
        m_everything = false;
        showPage();
        verticalScrollBar()->setValue(0);
    };
    connect(this, &QTextBrowser::anchorClicked, this, &InspectorPanel::follow);
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &link) {
        emit sourcePointedAt(link.scheme().startsWith(QLatin1String("http")) ? link : QUrl());
    });
    connect(&document, &Document::selectionChanged, this, startAnew);
    connect(&document, &Document::changed, this, [this, startAnew](const DocumentChange &change) {
        if (change.kind == DocumentChange::Kind::Everything)
            startAnew();
        else if (change.kind != DocumentChange::Kind::Stories)
            showPage();
    });
    connect(&document, &Document::momentChanged, this, &InspectorPanel::showPage);
    restyle();
}

void InspectorPanel::follow(const QUrl &link)
{
    const QString scheme = link.scheme();
    const QString id = QUrl::fromPercentEncoding(link.toString(QUrl::FullyEncoded).section(u':', 1).toLatin1());
    if (scheme == QLatin1String("company")) {
        m_document.select({.companies = {CompanyId(id)}, .deals = {}});
        emit companyChosen(CompanyId(id));
    } else if (scheme == QLatin1String("deal")) {
        m_document.select({.companies = {}, .deals = {DealId(id)}});
    } else if (scheme == QLatin1String("around")) {
        emit announcementWanted(DealId(id));
    } else if (scheme == QLatin1String("issues")) {
        emit issuesWanted();
    } else if (scheme == QLatin1String("all")) {
        m_everything = true;
        showPage();
    } else if (scheme == QLatin1String("http") || scheme == QLatin1String("https")) {
        emit sourceWanted(link);
    }
}

void InspectorPanel::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showPage();
    else if (event->type() == QEvent::PaletteChange)
        restyle();
}

QVariant InspectorPanel::loadResource(int, const QUrl &)
{
    return {}; // the pages hold no pictures, and no file may bring one in
}

void InspectorPanel::showPage()
{
    const Formatter formatter(currentLanguage());
    const Network &network = m_document.shown();
    const Selection &selection = m_document.selection();
    const PageContext context{network, formatter, m_everything};
    QString page;
    if (selection.isEmpty())
        page = networkPage(context, m_document.issues());
    else if (selection.companies.size() == 1 && selection.deals.isEmpty())
        page = companyPage(context, *network.company(*selection.companies.cbegin()));
    else if (selection.deals.size() == 1 && selection.companies.isEmpty())
        page = dealPage(context, *network.deal(*selection.deals.cbegin()));
    else
        page = selectionPage(context, selection);
    const int position = verticalScrollBar()->value();
    setHtml(page);
    verticalScrollBar()->setValue(position);
}

void InspectorPanel::restyle()
{
    const QString style =
        QStringLiteral("a { color: %1; text-decoration: none; }"
                       "h2 { margin-bottom: 4px; } h4 { margin-top: 14px; margin-bottom: 2px; }"
                       ".label { color: %2; } .badge { background-color: %3; color: %4; }"
                       "ul { margin-left: 0; -qt-list-indent: 1; } li { margin-bottom: 4px; }")
            .arg(palette().color(QPalette::Link).name(), palette().color(QPalette::PlaceholderText).name(),
                 palette().color(QPalette::Highlight).name(), palette().color(QPalette::HighlightedText).name());
    document()->setDefaultStyleSheet(style);
    showPage();
}

} // namespace CapitalLoop
