// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/amounttext.h"
#include "io/numbertext.h"

#include <QHash>

#include <algorithm>

namespace CapitalLoop {

namespace {

using Words = QHash<QString, AmountUnit>;

AmountUnit times(int exponent)
{
    return {.exponent = exponent};
}

AmountUnit in(const char *code)
{
    return {.currency = Currency::fromCode(QString::fromLatin1(code))};
}

/// Words of Latin letters, which stand between blanks, points and digits.
const Words &latinWords()
{
    static const Words words = [] {
        Words all;
        const auto add = [&](const char *list, const AmountUnit &unit) {
            for (const QString &word : QString::fromUtf8(list).split(u' '))
                all.insert(word, unit);
        };
        add("k thousand thousands tsd tausend", times(3));
        add("lakh", times(5));
        add("m mn mio mln mm million millions millionen mill", times(6));
        add("crore", times(7));
        add("b bn bln billion billions mrd mia milliarde milliarden", times(9));
        add("t tn trn trillion trillions bio billionen", times(12));
        add("of in us", times(0));
        add("dollar dollars us$", in("USD"));
        add("euro euros", in("EUR"));
        add("pound pounds sterling", in("GBP"));
        add("yen jp¥", in("JPY"));
        add("yuan rmb renminbi cn¥", in("CNY"));
        add("won", in("KRW"));
        add("hk$", in("HKD"));
        add("a$ au$", in("AUD"));
        add("c$ ca$", in("CAD"));
        add("s$", in("SGD"));
        add("nt$", in("TWD"));
        for (const char *code :
             {"usd", "eur", "gbp", "jpy", "cny", "hkd", "twd", "krw", "chf", "cad", "aud", "sgd", "inr", "sek", "nok",
              "dkk", "aed", "sar", "qar", "kwd", "bhd", "omr", "ils", "brl", "mxn", "zar", "thb", "myr", "idr", "vnd",
              "php", "pln", "czk", "huf", "try", "rub", "nzd", "clp", "cop", "ars", "egp", "ngn", "kes", "isk"})
            add(code, in(QByteArray(code).toUpper().constData()));
        return all;
    }();
    return words;
}

/// Words of other scripts and signs, which stand close together; longer ones first.
const QList<std::pair<QString, AmountUnit>> &closeWords()
{
    static const QList<std::pair<QString, AmountUnit>> words = [] {
        QList<std::pair<QString, AmountUnit>> all;
        const auto add = [&](const char *list, const AmountUnit &unit) {
            for (const QString &word : QString::fromUtf8(list).split(u' '))
                all.append({word, unit});
        };
        add("千", times(3));
        add("万 萬", times(4));
        add("百万 百萬", times(6));
        add("千万 千萬", times(7));
        add("亿 億", times(8));
        add("十亿 十億", times(9));
        add("百亿 百億", times(10));
        add("千亿 千億", times(11));
        add("万亿 萬億 兆", times(12));
        add("美元 美金 $", in("USD"));
        add("欧元 歐元 €", in("EUR"));
        add("英镑 英鎊 £", in("GBP"));
        add("日元 日圆 日圓 円 ¥", in("JPY"));
        add("人民币 人民幣", in("CNY"));
        add("港元 港币 港幣", in("HKD"));
        add("新台币 新臺幣 新台幣 台币 台幣", in("TWD"));
        add("韩元 韓元 韩圆 韓圜 ₩", in("KRW"));
        add("瑞士法郎", in("CHF"));
        add("₹", in("INR"));
        all.append({QStringLiteral("元"), {.bareYuan = true}});
        std::ranges::stable_sort(all, std::greater(), [](const auto &word) { return word.first.size(); });
        return all;
    }();
    return words;
}

bool isLatin(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

/// Takes one more word in; false if the two contradict each other.
bool addTo(AmountUnit &all, const AmountUnit &word)
{
    if (all.exponent != 0 && word.exponent != 0)
        return false;
    if (all.currency && word.currency && all.currency != word.currency)
        return false;
    all.exponent += word.exponent;
    if (word.currency)
        all.currency = word.currency;
    all.bareYuan = all.bareYuan || word.bareYuan;
    return true;
}

/// The Latin word at the start of `text` and its length: "us$", "usd", or a code close to a unit as "usdbn".
std::pair<std::optional<AmountUnit>, qsizetype> latinWord(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && isLatin(text[end]))
        ++end;
    if (end < text.size() && (text[end] == u'$' || text[end] == u'¥')) {
        const auto signedWord = latinWords().constFind(text.first(end + 1).toString());
        if (signedWord != latinWords().cend())
            return {*signedWord, end + 1};
    }
    const auto whole = latinWords().constFind(text.first(end).toString());
    if (whole != latinWords().cend())
        return {*whole, end};
    if (end > 3) {
        const auto code = latinWords().constFind(text.first(3).toString());
        if (code != latinWords().cend() && code->currency && latinWords().contains(text.sliced(3, end - 3).toString()))
            return {*code, 3};
    }
    return {std::nullopt, end};
}

} // namespace

std::optional<AmountUnit> amountUnit(QStringView words)
{
    const QString plain = plainForm(words);
    AmountUnit all;
    for (qsizetype at = 0; at < plain.size();) {
        const QStringView rest = QStringView(plain).sliced(at);
        if (rest[0] == u' ' || rest[0] == u'.' || rest[0] == u'-') {
            ++at;
            continue;
        }
        if (isLatin(rest[0])) {
            const auto [word, size] = latinWord(rest);
            if (!word || !addTo(all, *word))
                return std::nullopt;
            at += size;
            continue;
        }
        const auto found =
            std::ranges::find_if(closeWords(), [&](const auto &word) { return rest.startsWith(word.first); });
        if (found == closeWords().cend() || !addTo(all, found->second))
            return std::nullopt;
        at += found->first.size();
    }
    return all;
}

} // namespace CapitalLoop
