// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/companycalled.h"

#include "cli/nearestword.h"

#include <QCoreApplication>

namespace CapitalLoop {

namespace {

struct AnalyseWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::AnalyseWords)
};

QList<CompanyId> companiesCalled(const Network &network, const QString &text)
{
    if (network.company(CompanyId(text)))
        return {CompanyId(text)};
    QList<CompanyId> found;
    for (const Company &company : network.companies()) {
        for (const QString &word :
             {company.id.text(), company.name.en, company.name.zhHans, company.name.zhHant, company.ticker}) {
            if (word.compare(text.trimmed(), Qt::CaseInsensitive) == 0 && !found.contains(company.id))
                found.append(company.id);
        }
    }
    return found;
}

} // namespace

std::expected<CompanyId, QString> companyCalled(const Network &network, const QString &text, const QString &option)
{
    const QList<CompanyId> found = companiesCalled(network, text);
    if (found.size() == 1)
        return found.first();
    constexpr qsizetype Most = 8;
    QStringList alike; // ids that resemble it, or else the first ones
    QStringList all;
    for (const Company &company : network.companies()) {
        all.append(company.id.text());
        if (!text.isEmpty() && (company.id.text().contains(text, Qt::CaseInsensitive) ||
                                company.name.en.contains(text, Qt::CaseInsensitive)))
            alike.append(company.id.text());
    }
    if (all.isEmpty())
        return std::unexpected(AnalyseWords::tr("--%1: there are no companies in this file.").arg(option));
    for (const Company &company : network.companies()) {
        if (alike.isEmpty() && !nearestWord(text, {company.id.text(), company.name.en}).isEmpty())
            alike.append(company.id.text());
    }
    const QStringList &offered = alike.isEmpty() ? all : alike;
    return std::unexpected(
        AnalyseWords::tr(
            "--%1 wants the id, name or ticker of one company; “%2” is none. Type one of these, for example: %3.")
            .arg(option, text, offered.mid(0, Most).join(QStringLiteral(", "))));
}

} // namespace CapitalLoop
