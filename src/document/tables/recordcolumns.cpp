// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/tables/recordcolumns.h"

#include "io/amounttext.h"
#include "io/datetext.h"
#include "io/moneytext.h"
#include "model/networkedit.h"

#include <QRegularExpression>
#include <QUrl>

#include <cmath>

namespace CapitalLoop {

namespace {

const QLatin1String separator("; ");

/// A number of money without its currency, in the largest unit that keeps it short and exact: "1.5bn", "12345.67".
QString figure(const Money &money)
{
    const QString whole = QString::fromLatin1(textOfMoney(money));
    for (const auto &[digits, unit] : {std::pair(9, "bn"), std::pair(6, "m")}) {
        const double value = money.major() / std::pow(10.0, digits);
        const QString text = QString::number(value, 'f', 3).remove(QRegularExpression(QStringLiteral("\\.?0+$")));
        const auto exact = amountFromText(text + QLatin1StringView(unit), money.currency());
        if (std::abs(value) >= 1 && exact == money)
            return text + QLatin1StringView(unit);
    }
    return whole;
}

QString behind(Currency currency)
{
    return currency == Currency() ? QString() : u' ' + currency.code();
}

bool hasName(const Company &company, const QString &name)
{
    for (const QString &known : {company.name.en, company.name.zhHans, company.name.zhHant, company.ticker}) {
        if (!known.isEmpty() && known.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return company.id.text() == name;
}

} // namespace

CompanyId TableEdit::companyNamed(const QString &name)
{
    const QString plain = name.simplified();
    const auto found =
        std::ranges::find_if(records.companies, [&](const Company &company) { return hasName(company, plain); });
    if (found != records.companies.end())
        return found->id;
    Company company{.id = freshId<CompanyId>(plain, QStringLiteral("company"),
                                             [&](const CompanyId &id) { return hasId(records.companies, id); })};
    textIn(company.name, language) = plain;
    records.companies.append(company);
    newCompanies.append(company.id);
    return company.id;
}

CompanyId TableEdit::someCompany(const QSet<CompanyId> &selected)
{
    if (!selected.isEmpty())
        return std::ranges::min(selected);
    return records.companies.isEmpty() ? companyNamed(CellWords::tr("New company")) : records.companies.first().id;
}

std::optional<QList<SourceId>> TableEdit::sourcesNamed(const QString &text)
{
    QList<SourceId> ids;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        if (word.isEmpty())
            continue;
        const QUrl url(word, QUrl::StrictMode);
        const auto isMeant = [&](const Source &source) {
            return source.id.text() == word || (!source.url.isEmpty() && source.url == url);
        };
        const auto found = std::ranges::find_if(records.sources, isMeant);
        if (found != records.sources.end()) {
            if (!ids.contains(found->id))
                ids.append(found->id);
            continue;
        }
        const bool isAddress =
            url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
        if (!isAddress) {
            problem = CellWords::tr("“%1” is neither the name of a source in this network nor an address that begins "
                                    "with https://.")
                          .arg(word);
            return std::nullopt;
        }
        Source source{.id = freshId<SourceId>(url.host(), QStringLiteral("source"),
                                              [&](const SourceId &id) { return hasId(records.sources, id); })};
        source.publisher = url.host();
        source.url = url;
        records.sources.append(source);
        ids.append(source.id);
    }
    return ids;
}

QString CellWords::money(const std::optional<Money> &money)
{
    return money ? figure(*money) + behind(money->currency()) : QString();
}

QString CellWords::amount(const std::optional<Amount> &amount)
{
    if (!amount)
        return {};
    const QString currency = behind(amount->headline().currency());
    const QString about = amount->about ? QStringLiteral("~") : QString();
    if (amount->upTo && amount->high)
        return QStringLiteral("up to ") + figure(*amount->high) + currency;
    if (amount->low && !amount->high)
        return QStringLiteral("over ") + figure(*amount->low) + currency;
    if (amount->low && *amount->low != *amount->high)
        return about + figure(*amount->low) + u'-' + figure(*amount->high) + currency;
    return about + figure(*amount->high) + currency;
}

QString CellWords::number(const std::optional<double> &number)
{
    return number ? QString::fromLatin1(textOfNumber(*number)) : QString();
}

QString CellWords::range(const std::optional<Range> &range)
{
    if (!range || (!range->low && !range->high))
        return {};
    if (!range->low)
        return QStringLiteral("up to ") + number(range->high);
    if (!range->high)
        return QStringLiteral("over ") + number(range->low);
    return *range->low == *range->high ? number(range->low) : number(range->low) + u'-' + number(range->high);
}

QString CellWords::sources(const QList<SourceId> &ids)
{
    QStringList words;
    for (const SourceId &id : ids)
        words.append(id.text());
    return words.join(separator);
}

QString CellWords::publishers(const QList<SourceId> &ids, const TableWords &words)
{
    QStringList names;
    for (const SourceId &id : ids) {
        const Source *source = words.network.source(id);
        names.append(source && !source->publisher.isEmpty() ? source->publisher : id.text());
    }
    names.removeDuplicates();
    return names.join(separator);
}

bool CellWords::setDate(std::optional<PartialDate> &date, const QString &text, TableEdit &edit)
{
    if (text.trimmed().isEmpty()) {
        date.reset();
        return true;
    }
    const auto read = dateFromText(text.trimmed());
    if (read && isDateAmbiguous(text.trimmed())) {
        edit.problem = tr("“%1” may be two days. Type it as year, month and day, for example 2025-09-22.").arg(text);
        return false;
    }
    if (!read)
        edit.problem = tr("“%1” is not a date. Type 2025, 2025-09, 2025-09-22 or 22 Sep 2025.").arg(text);
    else
        date = read;
    return read.has_value();
}

bool CellWords::setMoney(std::optional<Money> &money, const QString &text, Currency currency, TableEdit &edit)
{
    if (text.trimmed().isEmpty() || saysNoAmount(text.trimmed())) {
        money.reset();
        return true;
    }
    const auto read = writtenAmount(text.trimmed(), {.currency = currency});
    if (!read || read->low != read->high || !read->low) {
        edit.problem =
            tr("“%1” is not an amount of money. Type 300m, 1.5bn, 15亿 or 1,500,000; USD is meant if none is named.")
                .arg(text);
        return false;
    }
    money = read->low;
    return true;
}

bool CellWords::setAmount(std::optional<Amount> &amount, const QString &text, TableEdit &edit)
{
    const QString words = text.trimmed();
    if (words.isEmpty() || saysNoAmount(words)) {
        amount.reset();
        return true;
    }
    const Currency before = amount ? amount->headline().currency() : Currency();
    const auto read = writtenAmount(words, {.currency = before});
    if (!read || (!read->low && !read->high)) {
        edit.problem = tr("“%1” is not an amount of money. Type 1.5bn, up to 100bn, ~40bn, 10-15bn, over 5m or 15亿; "
                          "leave it empty if none was published.")
                           .arg(text);
        return false;
    }
    Amount written = amount.value_or(Amount());
    const std::optional<Money> firm = written.upTo ? written.low : std::nullopt;
    written.low = read->low;
    written.high = read->high;
    written.upTo = read->upTo;
    written.about = read->about;
    // The firm part of a ceiling has a column of its own.
    if (written.upTo && !written.low && firm && firm->currency() == written.high->currency() &&
        firm->minorUnits() <= written.high->minorUnits())
        written.low = firm;
    if (written.paid && written.paid->currency() != written.headline().currency()) {
        edit.problem = tr("What was paid is in %1. Change it first, or write the amount in %1 too.")
                           .arg(written.paid->currency().code());
        return false;
    }
    // What looks the same may be kept in more than one way; it stays as it was.
    if (CellWords::amount(amount) != CellWords::amount(written))
        amount = written;
    return true;
}

bool CellWords::setNumber(std::optional<double> &number, const QString &text, double most, TableEdit &edit)
{
    const QString words = text.trimmed();
    const auto read = numberFromText(words);
    if (!words.isEmpty() && (!read || *read < 0)) {
        edit.problem =
            tr("“%1” is not a number. Type 300, 4.5 or 450,000; leave it empty if it is not known.").arg(text);
        return false;
    }
    if (read && *read > most) {
        edit.problem = tr("%1 is more than can be meant here; the most is %2.").arg(text, CellWords::number(most));
        return false;
    }
    // What looks the same stays to the last digit as it was.
    if (CellWords::number(number) != CellWords::number(read))
        number = read;
    return true;
}

bool CellWords::setRange(std::optional<Range> &range, const QString &text, TableEdit &edit)
{
    const QString words = text.simplified().toLower();
    if (words.isEmpty()) {
        range.reset();
        return true;
    }
    static const QRegularExpression form(QStringLiteral(
        "^(?:(?<most>up to|at most|bis zu|≤|<=|至多|最多|不超过)|(?<least>over|at least|more than|mindestens|"
        "≥|>=|>|至少|超过))? ?(?<first>[^-–—至到]+?)(?: ?(?:-|–|—|至|到| to | bis ) ?(?<second>[^-–—至到]+))?"
        "(?<plus>\\+)?$"));
    const auto match = form.match(words);
    const auto first = numberFromText(match.captured(u"first"));
    const auto second = numberFromText(match.captured(u"second"));
    const bool hasSecond = !match.captured(u"second").isEmpty();
    const bool isMost = !match.captured(u"most").isEmpty();
    const bool isLeast = !match.captured(u"least").isEmpty() || !match.captured(u"plus").isEmpty();
    if (!first || *first < 0 || hasSecond != second.has_value() || (hasSecond && (isMost || isLeast)) ||
        (second && *second < *first)) {
        edit.problem =
            tr("“%1” is not a count. Type 10, 4-5, up to 6 or over 2; leave it empty if it is not known.").arg(text);
        return false;
    }
    Range read = range.value_or(Range());
    read.low = isMost ? std::nullopt : first;
    read.high = isLeast ? std::nullopt : hasSecond ? second : first;
    if (CellWords::range(range) != CellWords::range(read))
        range = read;
    return true;
}

bool CellWords::setSources(QList<SourceId> &ids, const QString &text, TableEdit &edit)
{
    const auto read = edit.sourcesNamed(text);
    if (read)
        ids = *read;
    return read.has_value();
}

bool CellWords::setCompany(CompanyId &company, const QString &text, TableEdit &edit)
{
    if (text.trimmed().isEmpty()) {
        edit.problem = tr("A company must be named here.");
        return false;
    }
    company = edit.companyNamed(text);
    return true;
}

QString CellWords::yesOrNo(bool value)
{
    return value ? tr("yes") : tr("no");
}

QStringList CellWords::companyNames(const TableWords &words)
{
    QStringList names;
    for (const Company &company : words.network.companies()) {
        const QString &name = company.name.in(words.formatter.language());
        names.append(name.isEmpty() ? company.id.text() : name);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

QString &textIn(LocalText &local, Language language)
{
    switch (language) {
    case Language::SimplifiedChinese:
        return local.zhHans;
    case Language::TraditionalChinese:
        return local.zhHant;
    case Language::English:
        break;
    }
    return local.en;
}

} // namespace CapitalLoop
