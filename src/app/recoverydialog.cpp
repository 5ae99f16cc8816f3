// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recoverydialog.h"

#include "app/filebar.h"
#include "app/windowmenus.h"
#include "ui_recoverydialog.h"
#include "words/errorwords.h"
#include "words/formatter.h"
#include "words/languagescope.h"

#include <QFile>
#include <QLayout>
#include <QPushButton>

namespace CapitalLoop {
namespace {

const QLatin1StringView examplePrefix("example:");

QString nameOf(const RecoveryNote &note)
{
    return note.title.isEmpty() ? RecoveryDialog::tr("Untitled network") : note.title;
}

QString pathText(const QString &path)
{
    if (path.isEmpty())
        return RecoveryDialog::tr("Never saved");
    if (path.startsWith(examplePrefix))
        return RecoveryDialog::tr("Made from the example “%1”").arg(exampleTitle(path.mid(examplePrefix.size())));
    return path;
}

QStringList countTexts(const NetworkDifference &difference)
{
    QStringList parts;
    const auto add = [&](int count, const QString &text) {
        if (count > 0)
            parts.append(text);
    };
    const NetworkDifference::Count &companies = difference.companies;
    const NetworkDifference::Count &deals = difference.deals;
    add(companies.added, RecoveryDialog::tr("%n companies added", nullptr, companies.added));
    add(companies.changed, RecoveryDialog::tr("%n companies changed", nullptr, companies.changed));
    add(companies.removed, RecoveryDialog::tr("%n companies removed", nullptr, companies.removed));
    add(deals.added, RecoveryDialog::tr("%n deals added", nullptr, deals.added));
    add(deals.changed, RecoveryDialog::tr("%n deals changed", nullptr, deals.changed));
    add(deals.removed, RecoveryDialog::tr("%n deals removed", nullptr, deals.removed));
    add(difference.others, RecoveryDialog::tr("places, sources, valuations or texts changed"));
    return parts;
}

} // namespace

QString differenceText(const RecoveryOffer &offer)
{
    if (!offer.difference)
        return RecoveryDialog::tr("The file itself cannot be read any more. This copy holds %1 and %2.",
                                  "a number of companies, a number of deals")
            .arg(RecoveryDialog::tr("%n companies", nullptr, int(offer.copy->network.companies().size())),
                 RecoveryDialog::tr("%n deals", nullptr, int(offer.copy->network.deals().size())));
    const QString list = countTexts(*offer.difference).join(RecoveryDialog::tr(", ", "between the parts of a list"));
    QString text = offer.copy->note.path.isEmpty()
                       ? RecoveryDialog::tr("Not saved: %1.", "what was done").arg(list)
                       : RecoveryDialog::tr("Differs from what is saved: %1.", "what was done").arg(list);
    if (offer.isOriginalChanged)
        text += Formatter(currentLanguage()).gap() +
                RecoveryDialog::tr("The file has been changed since it was opened there.");
    return text;
}

RecoveryDialog::RecoveryDialog(std::vector<RecoveryOffer> offers, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::RecoveryDialog>()), m_offers(std::move(offers))
{
    m_ui->setupUi(this);
    const QString damage = damageText();
    m_ui->damage->setText(damage);
    m_ui->damage->setVisible(!damage.isEmpty());
    std::erase_if(m_offers, [](const RecoveryOffer &offer) { return !offer.copy; });
    for (const RecoveryOffer &offer : m_offers)
        addRow(offer);
    if (m_offers.empty()) {
        for (QWidget *part : std::initializer_list<QWidget *>{m_ui->intro, m_ui->list, m_ui->details, m_ui->restore,
                                                              m_ui->showAsNew, m_ui->discard})
            part->hide();
        m_ui->later->setText(tr("Close"));
        resize(width(), layout()->totalHeightForWidth(width()));
    }
    connect(m_ui->list, &QListWidget::currentRowChanged, this, &RecoveryDialog::showDetails);
    connect(m_ui->list, &QListWidget::itemActivated, this, [this] { done(Restore); });
    connect(m_ui->restore, &QPushButton::clicked, this, [this] { done(Restore); });
    connect(m_ui->showAsNew, &QPushButton::clicked, this, [this] { done(ShowAsNew); });
    connect(m_ui->discard, &QPushButton::clicked, this, &RecoveryDialog::discard);
    connect(m_ui->later, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->list->setCurrentRow(0);
    showDetails();
}

RecoveryDialog::~RecoveryDialog() = default;

RecoveryOffer RecoveryDialog::takeChosen()
{
    const auto place = m_offers.begin() + m_ui->list->currentRow();
    RecoveryOffer chosen = std::move(*place);
    m_offers.erase(place);
    return chosen;
}

void RecoveryDialog::addRow(const RecoveryOffer &offer)
{
    const RecoveryNote &note = offer.copy->note;
    auto *item = new QListWidgetItem(nameOf(note) + u'\n' + pathText(note.path) + u'\n' +
                                         tr("As of %1", "a time").arg(timeText(note.time)),
                                     m_ui->list);
    item->setToolTip(pathText(note.path));
}

void RecoveryDialog::showDetails()
{
    const int row = m_ui->list->currentRow();
    const bool isOne = row >= 0 && row < int(m_offers.size());
    m_ui->details->setText(isOne ? differenceText(m_offers[row]) : QString());
    for (QPushButton *button : {m_ui->restore, m_ui->showAsNew, m_ui->discard})
        button->setEnabled(isOne);
    const bool isFile = isOne && m_offers[row].copy->note.original;
    m_ui->restore->setToolTip(isFile ? tr("Shows it as unsaved changes of %1; nothing is written until you save.")
                                           .arg(m_offers[row].copy->note.path)
                                     : tr("Shows it as unsaved changes; nothing is written until you save."));
}

void RecoveryDialog::discard()
{
    const int row = m_ui->list->currentRow();
    const RecoveryOffer gone = takeChosen();
    QFile::remove(gone.slot.file);
    delete m_ui->list->takeItem(row);
    if (m_offers.empty())
        reject();
    showDetails();
}

QString RecoveryDialog::damageText() const
{
    QStringList lines;
    for (const RecoveryOffer &offer : m_offers) {
        if (offer.damage)
            lines.append(
                tr("A recovery copy is damaged and could not be read. It was kept as %1.").arg(offer.slot.file) +
                Formatter(currentLanguage()).gap() + errorText(*offer.damage));
    }
    return lines.join(u'\n');
}

} // namespace CapitalLoop
