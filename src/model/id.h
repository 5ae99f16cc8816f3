// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace CapitalLoop {

/// A typed identifier: the text that names one thing of a network in its file. Ids of different
/// things do not mix. A valid id has at least one character.
template <class Tag> class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        return QString::compare(a.m_text, b.m_text) <=> 0;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using CompanyId = Id<struct CompanyTag>;
using DealId = Id<struct DealTag>;
using SourceId = Id<struct SourceTag>;
using StoryId = Id<struct StoryTag>;

} // namespace CapitalLoop
