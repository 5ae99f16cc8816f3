// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QAction;
class QToolBar;

namespace CapitalLoop {

class Document;
class YearsChart;

/// The dock with the chart of money by year and its tools: whose money, export. Its actions are there for menus and for
/// the app to give them icons.
class YearsDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit YearsDock(Document &document, QWidget *parent = nullptr);

    [[nodiscard]] YearsChart &chart() const { return *m_chart; }
    [[nodiscard]] QAction *followAction() const { return m_follow; }
    [[nodiscard]] QAction *networkAction() const { return m_network; }
    [[nodiscard]] QAction *exportAction() const { return m_export; }

    /// Asks for a file and writes what the chart shows.
    void askAndExport();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QToolBar *m_tools;
    YearsChart *m_chart;
    QAction *m_follow;
    QAction *m_network;
    QAction *m_export;
};

} // namespace CapitalLoop
