// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/pdfwriter.h"

#include "drawing/cleantext.h"
#include "drawing/drawingpainter.h"
#include "drawing/markbuilder.h"
#include "drawing/pdfpage.h"
#include "drawing/picturefile.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace CapitalLoop {

namespace {

constexpr int UnitsPerInch = 1440;

void paintPage(QPdfWriter &writer, const Drawing &drawing, const PictureRequest &request,
               const std::optional<PictureInset> &inset)
{
    const QRectF page = pageBox(canvasWith(drawing, inset), request.pointSize());
    QPainter painter(&writer);
    const double scale = request.pointSize().width() / page.width() * UnitsPerInch / 72.0;
    painter.scale(scale, scale);
    painter.translate(-page.topLeft());
    painter.fillRect(page, groundBrush(drawing));
    paintStill(painter, drawing, request.emphasis);
    paintDots(painter, drawing, request.seconds, request.emphasis);
    if (inset)
        inset->paint(painter, inset->box);
}

QList<PdfLink> linksOf(const Drawing &drawing, const PictureRequest &request, const std::optional<PictureInset> &inset)
{
    const QRectF page = pageBox(canvasWith(drawing, inset), request.pointSize());
    const double scale = request.pointSize().width() / page.width();
    QList<PdfLink> links;
    const auto add = [&](const QRectF &box, const QUrl &address) {
        if (!box.isEmpty() && isWebAddress(address))
            links.append({QRectF((box.topLeft() - page.topLeft()) * scale, box.size() * scale), address});
    };
    for (const DealShape &deal : drawing.deals)
        add(deal.pill, deal.link);
    for (const CompanyShape &company : drawing.companies) {
        const QPointF radius(company.radius, company.radius);
        add(QRectF(company.centre - radius, company.centre + radius), company.link);
    }
    return links;
}

} // namespace

QByteArray pdf(const Drawing &drawing, const PictureRequest &request, const std::optional<PictureInset> &inset)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(cleanText(drawing.title));
    writer.setCreator(QStringLiteral("Capital Loop"));
    writer.setResolution(UnitsPerInch);
    const QPageSize size(request.pointSize(), QPageSize::Point, QString(), QPageSize::ExactMatch);
    writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF()));
    paintPage(writer, drawing, request, inset);
    setExactPageSize(bytes, request.pointSize());
    appendLinks(bytes, linksOf(drawing, request, inset));
    return bytes;
}

std::expected<void, Error> writePdf(const Drawing &drawing, const PictureRequest &request, const QString &path,
                                    const std::optional<PictureInset> &inset)
{
    return writeWhole(path, pdf(drawing, request, inset));
}

} // namespace CapitalLoop
