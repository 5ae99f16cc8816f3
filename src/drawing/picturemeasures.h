// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/drawing.h"
#include "drawing/drawingstyle.h"
#include "drawing/furniture.h"
#include "drawing/lenspicture.h"
#include "model/network.h"

#include <optional>

namespace CapitalLoop {

/// How large the visible companies and deals of a picture are, and what its legend has to say of them.
class PictureMeasures
{
public:
    /// `frame`: what the legend of the whole says, to whose scale this part is drawn; null for the whole itself.
    PictureMeasures(const Network &network, const DrawingStyle &style, const VisiblePart &part, const LensPicture &lens,
                    const FurnitureFacts *frame = nullptr);

    [[nodiscard]] const FurnitureFacts &facts() const { return m_facts; }
    /// Of a company's circle, in units of the canvas.
    [[nodiscard]] double radius(const CompanyId &id) const { return m_radii.value(id); }
    /// In billions; nothing for a deal without a figure on the picture's basis.
    [[nodiscard]] std::optional<DealSize> size(const DealId &id) const;
    /// The dots on an arrow of this size.
    [[nodiscard]] DotTrain train(const DealSize &size, Status status) const;

private:
    void findScale(const Network &network, const DrawingStyle &style, const VisiblePart &part);
    void measureCompanies(const Network &network, const VisiblePart &part);
    void measureDeals(const Network &network, const DrawingStyle &style, const VisiblePart &part,
                      const LensPicture &lens);

    QHash<CompanyId, double> m_radii;
    QHash<DealId, DealSize> m_sizes;
    FurnitureFacts m_facts;
};

} // namespace CapitalLoop
