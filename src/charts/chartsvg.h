// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpicture.h"

#include <QByteArray>

namespace CapitalLoop {

/// The picture as an <svg> element: a group with an id and a title for every curve, colours as attributes, text as
/// text. Without an XML declaration.
[[nodiscard]] QByteArray chartSvg(const ChartPicture &picture, const QString &description);

} // namespace CapitalLoop
