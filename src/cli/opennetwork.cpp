// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/opennetwork.h"

#include "layout/dotgraph.h"

namespace CapitalLoop {

std::expected<ReadResult, Error> openAnyNetwork(const QString &path)
{
    return readAnyNetwork(path,
                          [](const QByteArray &dot, const QString &fileName) { return dotGraphJson(dot, fileName); });
}

} // namespace CapitalLoop
