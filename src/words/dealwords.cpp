// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/dealwords.h"

#include "words/factwords.h"

#include <QCoreApplication>

#include <functional>

namespace CapitalLoop {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::Words)
};

/// An amount with its money written short or long.
QString amountPhrase(const Amount &amount, const std::function<QString(const Money &)> &write)
{
    const std::optional<Money> &low = amount.low;
    const std::optional<Money> &high = amount.high;
    if (low && high && *low != *high && amount.upTo && !low->isZero())
        return Words::tr("%1, up to %2").arg(write(*low), write(*high));
    if (high && amount.upTo)
        return Words::tr("up to %1").arg(write(*high));
    if (low && !high)
        return amount.about ? Words::tr("about %1 or more").arg(write(*low))
                            : Words::tr("more than %1").arg(write(*low));
    if (low && *low != *high)
        return Words::tr("%1–%2", "a range of money").arg(write(*low), write(*high));
    return amount.about ? Words::tr("about %1").arg(write(*high)) : write(*high);
}

QString longAmount(const Deal &deal, const Formatter &formatter)
{
    if (!deal.amount)
        return Words::tr("an amount that was not disclosed");
    const Amount &amount = *deal.amount;
    if (amount.low && amount.high && *amount.low != *amount.high && !amount.upTo)
        return Words::tr("between %1 and %2").arg(formatter.longMoney(*amount.low), formatter.longMoney(*amount.high));
    return amountPhrase(amount, [&](const Money &money) { return formatter.longMoney(money); });
}

std::optional<PartialDate> dateOfStatus(const Deal &deal, Status status)
{
    for (auto step = deal.steps.crbegin(); step != deal.steps.crend(); ++step) {
        if (step->status != status)
            continue;
        // Only of the first step the announcement's day is a good guess.
        return step->date || std::next(step) != deal.steps.crend() ? step->date : deal.announced;
    }
    return deal.announced;
}

QString statusAndDate(const Network &network, const Deal &deal, const Formatter &formatter)
{
    const Status status = deal.status(network.asOf);
    const std::optional<PartialDate> date = dateOfStatus(deal, status);
    if (!date)
        return statusName(status);
    return Words::tr("%1, %2", "status and date").arg(statusName(status), formatter.date(*date));
}

QString sharesText(double shares, const Formatter &formatter)
{
    if (formatter.language() == Language::English && shares >= 1e6)
        return Words::tr("%1 million shares")
            .arg(formatter.number(shares / 1e6, shares < 1e8 ? 1 : 0).remove(QStringLiteral(".0")));
    if (formatter.language() != Language::English && shares >= 1e4) {
        const bool hundredMillions = shares >= 1e8;
        QString number = QString::number(shares / (hundredMillions ? 1e8 : 1e4), 'g', 4);
        return hundredMillions ? Words::tr("%1 hundred million shares").arg(number)
                               : Words::tr("%1 ten thousand shares").arg(number);
    }
    return Words::tr("%1 shares", nullptr, qRound(shares)).arg(formatter.number(shares));
}

QString warrantSentence(const QString &giver, const QString &holder, const Deal &deal, const QString &bracket,
                        const Formatter &formatter)
{
    const std::optional<double> shares = deal.quantities.shares;
    const std::optional<double> stake = deal.quantities.stakePercent;
    const QString aboutStake =
        stake ? Words::tr("about %1", "share of a company").arg(formatter.percent(*stake)) : QString();
    if (shares && stake)
        return Words::tr("%1 may buy %2 shares (%3, %4; %5).")
            .arg(holder, giver, sharesText(*shares, formatter), aboutStake, bracket);
    if (shares)
        return Words::tr("%1 may buy %2 shares (%3; %4).").arg(holder, giver, sharesText(*shares, formatter), bracket);
    if (stake)
        return Words::tr("%1 may buy %2 shares (%3; %4).").arg(holder, giver, aboutStake, bracket);
    return Words::tr("%1 may buy %2 shares (%3).").arg(holder, giver, bracket);
}

QString kindSentence(DealKind kind)
{
    switch (kind) {
    case DealKind::Equity:
        return Words::tr("%1 invests %2 in %3 (%4).");
    case DealKind::Debt:
        return Words::tr("%1 lends %2 to %3 (%4).");
    case DealKind::Guarantee:
        return Words::tr("%1 guarantees %2 for %3 (%4).");
    case DealKind::FundCommitment:
        return Words::tr("%1 commits %2 to %3 (%4).");
    case DealKind::Grant:
        return Words::tr("%1 grants shares worth %2 to %3 (%4).");
    case DealKind::Chips:
        return Words::tr("%1 pays %2 to %3 for chips (%4).");
    case DealKind::Cloud:
        return Words::tr("%1 pays %2 to %3 for cloud computing (%4).");
    case DealKind::Lease:
        return Words::tr("%1 pays %2 to %3 under a lease (%4).");
    case DealKind::Service:
        return Words::tr("%1 pays %2 to %3 for services (%4).");
    case DealKind::Manufacturing:
        return Words::tr("%1 pays %2 to %3 for manufacturing (%4).");
    case DealKind::RevenueShare:
        return Words::tr("%1 pays %2 to %3 as a share of its revenue (%4).");
    case DealKind::Acquisition:
        return Words::tr("%1 acquires %3 for %2 (%4).");
    case DealKind::Warrant:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

QString familyName(Family family)
{
    switch (family) {
    case Family::Financing:
        return Words::tr("Financing");
    case Family::Purchase:
        return Words::tr("Purchase");
    case Family::Option:
        return Words::tr("Option");
    }
    Q_UNREACHABLE();
}

QString kindName(DealKind kind)
{
    switch (kind) {
    case DealKind::Equity:
        return Words::tr("equity investment");
    case DealKind::Debt:
        return Words::tr("loan");
    case DealKind::Guarantee:
        return Words::tr("guarantee");
    case DealKind::FundCommitment:
        return Words::tr("fund commitment");
    case DealKind::Grant:
        return Words::tr("grant of shares");
    case DealKind::Chips:
        return Words::tr("chip purchase");
    case DealKind::Cloud:
        return Words::tr("cloud contract");
    case DealKind::Lease:
        return Words::tr("lease");
    case DealKind::Service:
        return Words::tr("service");
    case DealKind::Manufacturing:
        return Words::tr("manufacturing contract");
    case DealKind::RevenueShare:
        return Words::tr("revenue share");
    case DealKind::Acquisition:
        return Words::tr("acquisition");
    case DealKind::Warrant:
        return Words::tr("warrant");
    }
    Q_UNREACHABLE();
}

QString statusName(Status status)
{
    switch (status) {
    case Status::Reported:
        return Words::tr("reported");
    case Status::LetterOfIntent:
        return Words::tr("letter of intent");
    case Status::Announced:
        return Words::tr("announced");
    case Status::Signed:
        return Words::tr("signed");
    case Status::Delivered:
        return Words::tr("drawn or delivered");
    case Status::Paid:
        return Words::tr("paid");
    case Status::Lapsed:
        return Words::tr("lapsed");
    case Status::Ended:
        return Words::tr("ended");
    }
    Q_UNREACHABLE();
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Chips:
        return Words::tr("Chips");
    case Role::Lab:
        return Words::tr("AI labs");
    case Role::Cloud:
        return Words::tr("Cloud & platforms");
    case Role::Capital:
        return Words::tr("Capital & vehicles");
    case Role::Supplier:
        return Words::tr("Suppliers");
    case Role::Other:
        return Words::tr("Others");
    }
    Q_UNREACHABLE();
}

QString amountText(const Deal &deal, const Formatter &formatter)
{
    if (!deal.amount)
        return Words::tr("not disclosed");
    return amountPhrase(*deal.amount, [&](const Money &money) { return formatter.shortMoney(money); });
}

QString companyName(const Network &network, const CompanyId &id, const Formatter &formatter)
{
    const Company *company = network.company(id);
    return company && !company->name.isEmpty() ? company->name.in(formatter.language()) : id.text();
}

QString arrowText(const Deal &deal, const Formatter &formatter)
{
    if (!deal.amount)
        return Words::tr("n/d", "amount not disclosed, on an arrow");
    const Amount &amount = *deal.amount;
    QString text = formatter.shortMoney(amount.headline());
    if (amount.upTo && amount.high)
        text.prepend(u'≤');
    else if (!amount.high)
        text.prepend(u'>');
    else if (amount.low && *amount.low != *amount.high)
        text.prepend(formatter.shortMoney(*amount.low) + u'–');
    else if (amount.about)
        text.prepend(u'~');
    if (!amount.disputed)
        return text;
    // Where sources disagree both figures stand side by side.
    for (const Disagreement &other : deal.disagreements) {
        if (other.about == u"amount" && other.amount && other.amount != amount.high && other.amount != amount.low)
            text += QStringLiteral(" | ") + formatter.shortMoney(*other.amount);
    }
    return text + u'?';
}

QString signedAmount(const Deal &deal, const QString &figure, bool ceiling)
{
    const Amount &amount = *deal.amount;
    QString text = figure;
    if (ceiling)
        text.prepend(u'≤');
    else if (!amount.high)
        text.prepend(u'>');
    else if (amount.about)
        text.prepend(u'~');
    return amount.disputed ? text + u'?' : text;
}

QString dealSentence(const Network &network, const Deal &deal, const Formatter &formatter)
{
    const auto name = [&](const CompanyId &id) {
        const Company *company = network.company(id);
        return company ? company->name.in(formatter.language()) : id.text();
    };
    const QString bracket = statusAndDate(network, deal, formatter);
    if (deal.kind == DealKind::Warrant)
        return warrantSentence(name(deal.from), name(deal.to), deal, bracket, formatter);
    if (deal.amount && isValueOfStake(*deal.amount))
        return Words::tr("%1 holds a stake in %3 that is worth %2 (%4).")
            .arg(name(deal.from), longAmount(deal, formatter), name(deal.to), bracket);
    return kindSentence(deal.kind).arg(name(deal.from), longAmount(deal, formatter), name(deal.to), bracket);
}

QString companySentence(const Network &network, const Company &company, const Formatter &formatter,
                        std::optional<QDate> day)
{
    const QString name = company.name.in(formatter.language());
    const QString role =
        formatter.language() == Language::English
            ? roleName(company.role).toLower().replace(QStringLiteral("ai labs"), QStringLiteral("AI labs"))
            : roleName(company.role);
    const Valuation *valuation = network.latestValuation(company.id, day ? day : network.asOf);
    if (!valuation)
        return Words::tr("%1, %2: no valuation is known.").arg(name, role);
    const QString date = formatter.date(valuation->date);
    const QString value = formatter.longMoney(valuation->value);
    if (valuation->basis.isEmpty())
        return Words::tr("%1, %2: %3 (%4).").arg(name, role, value, date);
    return Words::tr("%1, %2: %3 (%4, %5).").arg(name, role, value, basisName(valuation->basis), date);
}

} // namespace CapitalLoop
