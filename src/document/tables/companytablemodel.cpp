// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/tables/companytablemodel.h"

#include "io/tablewords.h"
#include "model/networkedit.h"
#include "words/dealwords.h"

namespace CapitalLoop {

namespace {

RecordColumn<Company> nameColumn(const QString &title, QString LocalText::*member)
{
    RecordColumn<Company> column{.title = title};
    column.shown = [member](const Company &company, const TableWords &) { return company.name.*member; };
    column.set = [member](Company &company, const QString &text, TableEdit &) {
        company.name.*member = text.simplified();
        return true;
    };
    return column;
}

RecordColumn<Company> listedColumn(const QString &title)
{
    RecordColumn<Company> column{.title = title, .editor = CellEditor::Choice};
    column.shown = [](const Company &company, const TableWords &) {
        return company.listed ? CellWords::yesOrNo(*company.listed) : QString();
    };
    column.set = [](Company &company, const QString &text, TableEdit &edit) {
        if (text.trimmed().isEmpty()) {
            company.listed.reset();
            return true;
        }
        const QStringList names{CellWords::yesOrNo(false), CellWords::yesOrNo(true)};
        company.listed = CellWords::choice<bool>(names, text, yesOrNoOfCell, edit);
        return company.listed.has_value();
    };
    column.choices = [](const TableWords &) {
        return QStringList{QString(), CellWords::yesOrNo(true), CellWords::yesOrNo(false)};
    };
    return column;
}

} // namespace

CompanyTableModel::CompanyTableModel(Document &document, QObject *parent)
    : RecordTable(document, &Records::companies, parent)
{
    languageChanged();
}

QString CompanyTableModel::title() const
{
    return tr("Companies");
}

void CompanyTableModel::languageChanged()
{
    QStringList roles;
    for (int role = 0; role <= int(Role::Other); ++role)
        roles.append(roleName(Role(role)));
    setColumns({nameColumn(tr("Name"), &LocalText::en), nameColumn(tr("Simplified Chinese"), &LocalText::zhHans),
                nameColumn(tr("Traditional Chinese"), &LocalText::zhHant),
                choiceColumn(tr("Role"), &Company::role, roles, roleOfCell),
                textColumn(tr("Role in words"), &Company::roleDetail), textColumn(tr("Ticker"), &Company::ticker),
                textColumn(tr("Country"), &Company::country), listedColumn(tr("Listed")),
                sourcesColumn<Company>(tr("Sources")), localColumn(tr("Note"), &Company::note)});
}

QList<int> CompanyTableModel::selectedRows() const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (document().selection().companies.contains(record(row).id))
            rows.append(row);
    }
    return rows;
}

Selection CompanyTableModel::selectionOf(const QList<int> &rows) const
{
    Selection selection;
    for (const int row : rows)
        selection.companies.insert(record(row).id);
    return selection;
}

QString CompanyTableModel::removalWarning(const QList<int> &rows) const
{
    const QSet<CompanyId> gone = selectionOf(rows).companies;
    const Network &network = document().network();
    const auto deals = std::ranges::count_if(
        network.deals(), [&](const Deal &deal) { return gone.contains(deal.from) || gone.contains(deal.to); });
    const auto count = [&](const auto &list) {
        return std::ranges::count_if(list, [&](const auto &record) { return gone.contains(record.company); });
    };
    const auto facts = count(network.valuations()) + count(network.figures()) + count(network.closes());
    if (deals + facts == 0)
        return {};
    return tr("With them go %1 deals and %2 valuations, figures and prices. Undo brings everything back.")
        .arg(deals)
        .arg(facts);
}

Company CompanyTableModel::blank(const TableEdit &edit) const
{
    Company company;
    textIn(company.name, language()) = tr("New company");
    company.id = freshId<CompanyId>(QStringLiteral("company"), {},
                                    [&](const CompanyId &id) { return hasId(edit.records.companies, id); });
    return company;
}

void CompanyTableModel::makeAnother(Company &company, TableEdit &edit) const
{
    QString &name = textIn(company.name, language());
    if (!name.isEmpty())
        name = tr("%1 (copy)").arg(name);
    company.id = freshId<CompanyId>(company.id.text(), {},
                                    [&](const CompanyId &id) { return hasId(edit.records.companies, id); });
}

Network CompanyTableModel::removed(const QList<int> &rows) const
{
    return without(document().network(), {.companies = selectionOf(rows).companies});
}

} // namespace CapitalLoop
