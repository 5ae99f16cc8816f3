// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/companyfinder.h"

namespace CapitalLoop {

QList<CompanyId> findCompanies(const Network &network, const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return {};
    QList<CompanyId> exact;
    QList<CompanyId> beginning;
    QList<CompanyId> within;
    for (const Company &company : network.companies()) {
        bool is = false;
        bool begins = false;
        bool has = false;
        for (const QString &word :
             {company.name.en, company.name.zhHans, company.name.zhHant, company.ticker, company.id.text()}) {
            is = is || word.compare(wanted, Qt::CaseInsensitive) == 0;
            begins = begins || word.startsWith(wanted, Qt::CaseInsensitive);
            has = has || word.contains(wanted, Qt::CaseInsensitive);
        }
        if (has)
            (is ? exact : begins ? beginning : within).append(company.id);
    }
    return exact + beginning + within;
}

} // namespace CapitalLoop
