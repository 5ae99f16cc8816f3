// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tablespanel.h"

#include "analysis/networkcheck.h"
#include "app/announcementpage.h"
#include "app/tablepage.h"
#include "document/tables/companytablemodel.h"
#include "document/tables/dealtablemodel.h"
#include "document/tables/figuretablemodel.h"
#include "document/tables/sourcetablemodel.h"
#include "document/tables/valuationtablemodel.h"
#include "words/dealwords.h"
#include "words/languagescope.h"

#include <QEvent>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace CapitalLoop {

TablesPanel::TablesPanel(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_tabs(new QTabWidget(this)), m_message(new QLabel(this))
{
    m_tabs->setDocumentMode(true);
    // In the order of the enumeration.
    for (RecordTableModel *model : {static_cast<RecordTableModel *>(new CompanyTableModel(document)),
                                    static_cast<RecordTableModel *>(new DealTableModel(document)),
                                    static_cast<RecordTableModel *>(new ValuationTableModel(document)),
                                    static_cast<RecordTableModel *>(new FigureTableModel(document)),
                                    static_cast<RecordTableModel *>(new SourceTableModel(document))}) {
        auto *page = new TablePage(model, m_tabs);
        m_tabs->addTab(page, QString());
        connect(page, &TablePage::told, this, [this](const QString &message) {
            m_message->setText(message);
            m_message->setVisible(true);
        });
    }
    m_announcements = new AnnouncementPage(document, m_tabs);
    m_tabs->addTab(m_announcements, QString());
    connect(m_announcements, &AnnouncementPage::told, this, [this](const QString &message) {
        m_message->setText(message);
        m_message->setVisible(true);
    });
    m_tabs->setCurrentIndex(Deals);
    m_message->setObjectName(QStringLiteral("tablesMessage"));
    m_message->setWordWrap(true);
    m_message->setMargin(4);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    connect(&document.undoStack(), &QUndoStack::indexChanged, m_message, &QWidget::hide);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_message);
    retranslate();
}

TablePage &TablesPanel::page(Table table) const
{
    return *static_cast<TablePage *>(m_tabs->widget(table));
}

void TablesPanel::show(const Finding &finding)
{
    if (finding.deal)
        showDeal(*finding.deal);
    else if (finding.source)
        show(Sources, rowOf(m_document.network().sources(), *finding.source));
    else if (finding.company)
        showCompany(finding.otherCompany.value_or(*finding.company));
}

void TablesPanel::showDeal(const DealId &deal)
{
    show(Deals, rowOf(m_document.network().deals(), deal));
}

void TablesPanel::showCompany(const CompanyId &company)
{
    show(Companies, rowOf(m_document.network().companies(), company));
}

void TablesPanel::showValuations(const std::optional<CompanyId> &company)
{
    m_tabs->setCurrentIndex(Valuations);
    TablePage &valuations = page(Valuations);
    const Formatter formatter(currentLanguage());
    valuations.setFilter(company ? companyName(m_document.network(), *company, formatter) : QString());
    if (company)
        m_document.select({.companies = {*company}}); // whose valuations are added now
    valuations.view().setFocus();
}

void TablesPanel::show(Table table, int row)
{
    m_tabs->setCurrentIndex(table);
    page(table).view().setFocus();
    if (row >= 0)
        page(table).show(row);
}

void TablesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TablesPanel::retranslate()
{
    for (int i = 0; i <= Sources; ++i) {
        TablePage &table = page(Table(i));
        table.model().setLanguage(currentLanguage());
        table.retranslate();
        m_tabs->setTabText(i, table.model().title());
    }
    m_announcements->retranslate();
    m_tabs->setTabText(m_tabs->indexOf(m_announcements), m_announcements->title());
}

} // namespace CapitalLoop
