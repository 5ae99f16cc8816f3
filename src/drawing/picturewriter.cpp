// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/picturewriter.h"

#include "drawing/animationwriter.h"
#include "drawing/pdfwriter.h"
#include "drawing/picturefile.h"
#include "drawing/pngwriter.h"
#include "drawing/svgwriter.h"

#include <QFileInfo>

namespace CapitalLoop {

QStringList pictureSuffixes()
{
    return {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
}

namespace {

std::expected<void, Error> unknown(const QString &suffix, const QStringList &known, const QString &path)
{
    return std::unexpected(
        Error{ErrorCode::UnknownFormat, Place{.file = path}, {suffix, known.join(QStringLiteral(", "))}});
}

std::expected<void, Error> writeMovingFile(const Drawing &drawing, const PictureRequest &request, const QString &suffix,
                                           const QString &path, const std::optional<PictureInset> &inset,
                                           const WritingProgress &progress)
{
    if (!movingSuffixes().contains(suffix))
        return unknown(suffix, movingSuffixes(), path);
    std::expected<void, Error> encoded;
    const auto written = writeWhole(path, [&](QIODevice &device) {
        encoded = writeMoving(drawing, request, suffix, device, inset, progress);
        return encoded.has_value();
    });
    if (!encoded)
        encoded.error().place.file = path;
    return encoded ? written : encoded;
}

} // namespace

std::expected<void, Error> writePicture(const Drawing &drawing, const PictureRequest &request, const QString &path,
                                        const std::optional<PictureInset> &inset, const WritingProgress &progress)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (request.motion)
        return writeMovingFile(drawing, request, suffix, path, inset, progress);
    if (suffix == u"png")
        return writePng(drawing, request.pixelSize(), request.dpi, request.emphasis, path, request.seconds, inset);
    if (suffix == u"svg")
        return writeSvg(drawing, request, path, inset ? std::optional(SvgInset{inset->svg, inset->box}) : std::nullopt);
    if (suffix == u"pdf")
        return writePdf(drawing, request, path, inset);
    return unknown(suffix, pictureSuffixes(), path);
}

} // namespace CapitalLoop
