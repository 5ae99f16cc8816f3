// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTabWidget;

namespace CapitalLoop {

class Document;
class AnnouncementPage;
class TablePage;
struct Finding;

/// All tables of a document, a tab each, and the announcements to read, with a line below that tells what was done or
/// why something was not.
class TablesPanel : public QWidget
{
    Q_OBJECT

public:
    enum Table { Companies, Deals, Valuations, Figures, Sources };

    explicit TablesPanel(Document &document, QWidget *parent = nullptr);

    [[nodiscard]] TablePage &page(Table table) const;
    [[nodiscard]] AnnouncementPage &announcements() const { return *m_announcements; }
    /// Brings the row that a finding is about to the front.
    void show(const Finding &finding);
    void showDeal(const DealId &deal);
    void showCompany(const CompanyId &company);
    /// Those of one company, or of all.
    void showValuations(const std::optional<CompanyId> &company);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void show(Table table, int row);

    Document &m_document;
    QTabWidget *m_tabs;
    AnnouncementPage *m_announcements;
    QLabel *m_message;
};

} // namespace CapitalLoop
