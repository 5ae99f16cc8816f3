// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/picturewriter.h"

#include "drawing/pdfwriter.h"
#include "drawing/pngwriter.h"
#include "drawing/svgwriter.h"

#include <QFileInfo>

namespace CapitalLoop {

QStringList pictureSuffixes()
{
    return {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
}

std::expected<void, Error> writePicture(const Drawing &drawing, const PictureRequest &request, const QString &path,
                                        const std::optional<PictureInset> &inset)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"png")
        return writePng(drawing, request.pixelSize(), request.dpi, request.emphasis, path, request.seconds, inset);
    if (suffix == u"svg")
        return writeSvg(drawing, request, path, inset ? std::optional(SvgInset{inset->svg, inset->box}) : std::nullopt);
    if (suffix == u"pdf")
        return writePdf(drawing, request, path, inset);
    return std::unexpected(
        Error{ErrorCode::UnknownFormat, Place{.file = path}, {suffix, pictureSuffixes().join(QStringLiteral(", "))}});
}

} // namespace CapitalLoop
