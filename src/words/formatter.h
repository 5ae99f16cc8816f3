// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/localtext.h"
#include "model/money.h"
#include "model/partialdate.h"

#include <QCoreApplication>
#include <QLocale>

namespace CapitalLoop {

/// Numbers, money and dates as a reader of one language writes them.
class Formatter
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::Formatter)

public:
    explicit Formatter(Language language);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    /// For arrows and circles: "$300B", "$4.5T", "$350M"; in Chinese "3000亿美元" short as "$3000亿"; other currencies
    /// "¥7.6T", "€2B", "SEK 4B".
    [[nodiscard]] QString shortMoney(const Money &money) const;
    /// For sentences: "300 billion dollars", "3000亿美元".
    [[nodiscard]] QString longMoney(const Money &money) const;
    [[nodiscard]] QString number(double value, int decimals = 0) const;
    [[nodiscard]] QString count(qint64 things) const;          ///< "12,345"
    [[nodiscard]] QString gap() const;                         ///< between two sentences
    [[nodiscard]] QString percent(double value) const;         ///< 36 -> "36%"
    [[nodiscard]] QString date(const PartialDate &date) const; ///< "22 September 2025", "September 2025", "2025"
    [[nodiscard]] QString date(QDate date) const;

private:
    Language m_language;
    QLocale m_locale;
};

/// "en", "zh-Hans", "zh-Hant" (also zh-CN, zh-TW, zh-HK, zh and the names QLocale uses).
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);
[[nodiscard]] QString languageCode(Language language);

/// The language of the system, or English where we do not speak it.
[[nodiscard]] Language systemLanguage();

/// Installs the translators of a language on the application (and removes the former ones). Texts made after it are
/// in that language. English if the files are missing.
void installLanguage(Language language);

} // namespace CapitalLoop
