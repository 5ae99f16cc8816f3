// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/networkdialog.h"

#include "app/dayedit.h"
#include "app/fieldnote.h"
#include "document/commands/editcommand.h"
#include "document/document.h"
#include "ui_networkdialog.h"

namespace CapitalLoop {

NetworkDialog::NetworkDialog(Document &document, QWidget *parent)
    : QDialog(parent), m_document(document), m_ui(std::make_unique<Ui::NetworkDialog>())
{
    m_ui->setupUi(this);
    const Network &network = document.network();
    m_ui->title->setText(network.title.en);
    m_ui->titleHans->setText(network.title.zhHans);
    m_ui->titleHant->setText(network.title.zhHant);
    m_ui->subtitle->setText(network.subtitle.en);
    m_ui->day->setText(network.asOf ? network.asOf->toString(Qt::ISODate) : QString());
    m_ui->day->setPlaceholderText(QStringLiteral("2025-10-31"));
    m_ui->description->setPlainText(network.description.en);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &NetworkDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &NetworkDialog::reject);
}

NetworkDialog::~NetworkDialog() = default;

void NetworkDialog::accept()
{
    FieldNote::clear(*this);
    const QString typed = m_ui->day->text().trimmed();
    const std::optional<QDate> day = dayFromText(typed);
    if (!typed.isEmpty() && !day)
        return FieldNote::tell(*m_ui->day, tr("“%1” is no day. Type it as 2025-10-31.").arg(typed));
    Network network = m_document.network();
    network.title.en = m_ui->title->text().trimmed();
    network.title.zhHans = m_ui->titleHans->text().trimmed();
    network.title.zhHant = m_ui->titleHant->text().trimmed();
    network.subtitle.en = m_ui->subtitle->text().trimmed();
    network.asOf = day;
    network.description.en = m_ui->description->toPlainText().trimmed();
    if (!(network == m_document.network()))
        m_document.undoStack().push(new EditCommand(m_document, network, tr("Change properties")));
    QDialog::accept();
}

} // namespace CapitalLoop
