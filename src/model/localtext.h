// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace CapitalLoop {

enum class Language { English, SimplifiedChinese, TraditionalChinese };

/// A text in up to three languages; English stands in where another is missing, and the first that is there
/// where English is missing.
struct LocalText
{
    QString en{};
    QString zhHans{};
    QString zhHant{};
    QJsonObject extra{}; ///< other languages of the file, written back as they were

    [[nodiscard]] bool isEmpty() const { return en.isEmpty() && zhHans.isEmpty() && zhHant.isEmpty(); }
    [[nodiscard]] const QString &in(Language language) const;

    friend bool operator==(const LocalText &, const LocalText &) = default;
};

} // namespace CapitalLoop
