// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/digraph.h"
#include "shared/goldencases.h"

#include <QHash>
#include <QJsonArray>

#include <cmath>
#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace CapitalLoop::Test {

inline std::vector<double> numbers(const QJsonValue &array)
{
    std::vector<double> values;
    for (const QJsonValue &value : array.toArray())
        values.push_back(value.toDouble(std::numeric_limits<double>::quiet_NaN()));
    return values;
}

/// The arcs of a matrix whose row i holds what goes from i.
inline std::vector<Arc> matrixArcs(const QJsonValue &matrix)
{
    std::vector<Arc> arcs;
    for (int from = 0; from < matrix.toArray().size(); ++from) {
        const std::vector<double> row = numbers(matrix[from]);
        for (std::size_t to = 0; to < row.size(); ++to) {
            if (row[to] != 0)
                arcs.push_back({from, int(to), row[to]});
        }
    }
    return arcs;
}

/// What is wrong with a number, or nothing.
inline QString mismatch(std::optional<double> actual, const QJsonValue &expected, double tolerance)
{
    const QString found = actual ? QString::number(*actual, 'g', 15) : QStringLiteral("nothing");
    if (expected.isNull())
        return actual ? QStringLiteral("%1 and not nothing").arg(found) : QString();
    const double wanted = expected.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (actual && std::abs(*actual - wanted) <= tolerance * std::max(1.0, std::abs(wanted)))
        return {};
    return QStringLiteral("%1 and not %2").arg(found).arg(wanted, 0, 'g', 15);
}

template <typename Number>
QString mismatch(const std::vector<Number> &actual, const QJsonValue &expected, double tolerance)
{
    const QJsonArray wanted = expected.toArray();
    if (wanted.size() != qsizetype(actual.size()))
        return QStringLiteral("%1 numbers and not %2").arg(actual.size()).arg(wanted.size());
    for (std::size_t i = 0; i < actual.size(); ++i) {
        if (const QString wrong = mismatch(actual[i], wanted[int(i)], tolerance); !wrong.isEmpty())
            return QStringLiteral("number %1 is %2").arg(i).arg(wrong);
    }
    return {};
}

inline QString mismatch(const QJsonValue &actual, const QJsonValue &expected)
{
    const auto text = [](const QJsonValue &value) {
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    };
    return actual == expected ? QString() : QStringLiteral("%1 and not %2").arg(text(actual), text(expected));
}

inline QJsonArray indices(const std::vector<int> &nodes)
{
    QJsonArray array;
    for (const int node : nodes)
        array.append(node);
    return array;
}

inline QJsonArray indices(const std::vector<std::vector<int>> &groups)
{
    QJsonArray array;
    for (const std::vector<int> &group : groups)
        array.append(indices(group));
    return array;
}

using Check = std::function<QString(const QJsonValue &)>;

/// What is wrong with the first wrong one of the expected values, each looked at by the check of its key.
inline QString mismatch(const QJsonObject &expected, const QHash<QString, Check> &checks)
{
    for (auto wanted = expected.begin(); wanted != expected.end(); ++wanted) {
        if (!checks.contains(wanted.key()))
            return QStringLiteral("nothing computes %1").arg(wanted.key());
        if (const QString wrong = checks[wanted.key()](*wanted); !wrong.isEmpty())
            return QStringLiteral("%1: %2").arg(wanted.key(), wrong);
    }
    return {};
}

} // namespace CapitalLoop::Test
