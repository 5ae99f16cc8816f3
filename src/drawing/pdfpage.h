// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QUrl>

namespace CapitalLoop {

/// A place on a page that opens an address; in points from the page's top left corner.
struct PdfLink
{
    QRectF box{};
    QUrl address{};
};

/// QPdfWriter rounds a page to whole points: gives its only page the size asked for, keeping the top left corner. The
/// bytes stay where they are. Leaves a file that it does not understand as it is.
void setExactPageSize(QByteArray &pdf, const QSizeF &points);

/// Adds links to the only page, as an update at the file's end. Leaves a file that it does not understand as it is.
void appendLinks(QByteArray &pdf, const QList<PdfLink> &links);

} // namespace CapitalLoop
