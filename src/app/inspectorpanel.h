// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QTextBrowser>

namespace CapitalLoop {

/// Everything known of what is selected, or of the whole network: pages with links to companies, deals and sources.
class InspectorPanel : public QTextBrowser
{
    Q_OBJECT

public:
    /// The document must outlive the panel.
    explicit InspectorPanel(Document &document, QWidget *parent = nullptr);

    void follow(const QUrl &link); ///< as if it were clicked

signals:
    void companyChosen(const CapitalLoop::CompanyId &company);
    void announcementWanted(const CapitalLoop::DealId &deal); ///< in the chart
    void issuesWanted();
    void sourceWanted(const QUrl &address);    ///< to be opened in the browser
    void sourcePointedAt(const QUrl &address); ///< empty when the pointer has left it

protected:
    void changeEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void showPage();
    void restyle();

    Document &m_document;
    bool m_everything = false;
};

} // namespace CapitalLoop
