// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/examplenetworks.h"

#include <QDir>

namespace CapitalLoop {

QStringList exampleNames()
{
    QStringList names;
    for (const QString &file :
         QDir(QStringLiteral(":/networks")).entryList({QStringLiteral("*.caploop")}, QDir::Files, QDir::Name))
        names.append(file.chopped(8));
    return names;
}

QString resolvedPath(const QString &path)
{
    constexpr QLatin1StringView Prefix("example:");
    if (!path.startsWith(Prefix))
        return path;
    return QStringLiteral(":/networks/%1.caploop").arg(path.sliced(Prefix.size()));
}

} // namespace CapitalLoop
