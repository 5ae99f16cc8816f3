// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QWidget>

class QCheckBox;
class QGroupBox;
class QLabel;
class QPushButton;

namespace CapitalLoop {

/// The filter in full: families, statuses and roles as check boxes with their counts, and the smallest amount.
class FilterPanel : public QWidget
{
    Q_OBJECT

public:
    /// The document must outlive the panel.
    explicit FilterPanel(Document &document, QWidget *parent = nullptr);

    [[nodiscard]] QCheckBox *box(Family family) const { return m_families.value(static_cast<int>(family)); }
    [[nodiscard]] QCheckBox *box(Status status) const { return m_statuses.value(static_cast<int>(status)); }
    [[nodiscard]] QCheckBox *box(Role role) const { return m_roles.value(static_cast<int>(role)); }

protected:
    void changeEvent(QEvent *event) override;

private:
    QGroupBox *makeGroup(QList<QCheckBox *> &boxes, int count);
    void write(QCheckBox *toggled);
    void read();
    void retranslate();

    Document &m_document;
    QGroupBox *m_familyGroup = nullptr;
    QGroupBox *m_statusGroup = nullptr;
    QGroupBox *m_roleGroup = nullptr;
    QGroupBox *m_amountGroup = nullptr;
    QList<QCheckBox *> m_families; ///< in the order of the words
    QList<QCheckBox *> m_statuses;
    QList<QCheckBox *> m_roles;
    QLabel *m_summary = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace CapitalLoop
