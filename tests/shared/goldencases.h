// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace CapitalLoop::Test {

/// A reference case of the analysis: what goes in and what must come out.
struct GoldenCase
{
    QString id{};
    QJsonObject input{};
    QJsonObject expected{};
    double tolerance = 0; ///< relative to max(1, |expected|)
};

/// All cases of a method, from the folder shared/golden beside the checkout and from tests/data/golden; a file in both
/// counts once.
inline QList<GoldenCase> goldenCases(const QString &method)
{
    const QString root = QStringLiteral(CAPITAL_LOOP_SOURCE_DIR);
    QStringList seen;
    QList<GoldenCase> cases;
    for (const QString &place : {QStringLiteral("/../shared/golden"), QStringLiteral("/tests/data/golden")}) {
        const QDir folder(root + place);
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (seen.contains(name) || !file.open(QIODevice::ReadOnly))
                continue;
            seen.append(name);
            const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
            if (object[QStringLiteral("method")].toString() == method)
                cases.append({object[QStringLiteral("id")].toString(), object[QStringLiteral("input")].toObject(),
                              object[QStringLiteral("expected")].toObject(),
                              object[QStringLiteral("tolerance")].toDouble()});
        }
    }
    return cases;
}

} // namespace CapitalLoop::Test
