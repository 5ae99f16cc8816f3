// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcepickerdialog.h"

#include "ui_sourcepickerdialog.h"
#include "words/languagescope.h"

namespace CapitalLoop {

SourcePickerDialog::SourcePickerDialog(const Network &network, const QList<SourceId> &chosen, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::SourcePickerDialog>())
{
    m_ui->setupUi(this);
    const Formatter formatter(currentLanguage());
    const auto add = [&](const Source &source) {
        QStringList parts;
        for (const QString &part :
             {source.publisher, source.title, source.date ? formatter.date(*source.date) : QString()}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        auto *item = new QListWidgetItem(parts.isEmpty() ? source.id.text() : parts.join(QStringLiteral(" · ")));
        item->setData(Qt::UserRole, source.id.text());
        item->setToolTip(source.url.toDisplayString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(source.id) ? Qt::Checked : Qt::Unchecked);
        m_ui->list->addItem(item);
    };
    // Those chosen stand first.
    for (const SourceId &id : chosen) {
        if (const Source *source = network.source(id))
            add(*source);
    }
    for (const Source &source : network.sources()) {
        if (!chosen.contains(source.id))
            add(source);
    }
    connect(m_ui->filter, &QLineEdit::textChanged, this, &SourcePickerDialog::filter);
    connect(m_ui->list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

SourcePickerDialog::~SourcePickerDialog() = default;

QString SourcePickerDialog::text() const
{
    QStringList ids;
    for (int row = 0; row < m_ui->list->count(); ++row) {
        const QListWidgetItem *item = m_ui->list->item(row);
        if (item->checkState() == Qt::Checked)
            ids.append(item->data(Qt::UserRole).toString());
    }
    if (const QString address = m_ui->address->text().trimmed(); !address.isEmpty())
        ids.append(address);
    return ids.join(QStringLiteral("; "));
}

void SourcePickerDialog::filter(const QString &words)
{
    for (int row = 0; row < m_ui->list->count(); ++row) {
        QListWidgetItem *item = m_ui->list->item(row);
        item->setHidden(!item->text().contains(words, Qt::CaseInsensitive));
    }
}

} // namespace CapitalLoop
