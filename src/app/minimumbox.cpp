// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/minimumbox.h"

#include "app/filtersummary.h"
#include "words/languagescope.h"

#include <QEvent>

namespace CapitalLoop {

MinimumBox::MinimumBox(Document &document, QWidget *parent) : QComboBox(parent), m_document(document)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    fill();
    connect(&document, &Document::filterChanged, this, &MinimumBox::fill);
    connect(this, &QComboBox::activated, this, [this](int index) {
        DealFilter filter = m_document.filter();
        filter.minimum.reset();
        const QVariant minimum = itemData(index);
        if (minimum.isValid())
            filter.minimum = Money(minimum.toLongLong(), Currency());
        m_document.setFilter(filter);
    });
}

void MinimumBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void MinimumBox::fill()
{
    const Formatter formatter(currentLanguage());
    const std::optional<Money> inUse = m_document.filter().minimum;
    clear();
    addItem(tr("All amounts"));
    for (const Money &money : minimumChoices(inUse)) {
        addItem(tr("From %1", "an amount").arg(formatter.shortMoney(money)), money.minorUnits());
        if (money == inUse)
            setCurrentIndex(count() - 1);
    }
    setToolTip(tr("Deals below this amount are hidden, and with them those without a published amount."));
    setAccessibleName(tr("Smallest amount"));
}

} // namespace CapitalLoop
