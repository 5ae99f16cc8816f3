// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/partreader.h"

namespace CapitalLoop {

/// Reads the deals of a file. A deal without id, kind or one of its companies cannot be drawn and is left out with an
/// Error; of any other only the bad parts are. Deals may name deals that come later in the file as overlaps.
class DealReader
{
public:
    /// Companies and sources are already in `network`.
    DealReader(Network &network, const JsonCursor &deals);

    void readAll();

private:
    struct Head
    {
        DealId id;
        CompanyId from;
        CompanyId to;
        DealKind kind;
    };
    [[nodiscard]] std::optional<Head> readHead(ObjectReader &object) const;
    /// Finds out without issues which deals have all that readHead asks for.
    void collectIds();
    void read(const JsonCursor &cursor);
    void readAmount(ObjectReader &object, Deal &deal, std::optional<Currency> &currency) const;
    void readSteps(ObjectReader &object, Deal &deal) const;
    void readOverlaps(ObjectReader &object, Deal &deal) const;
    void reportOddities(const JsonCursor &cursor, const Deal &deal);

    Network &m_network;
    const JsonCursor &m_deals;
    QSet<DealId> m_ids;           ///< of all deals that will be read
    QList<Currency> m_currencies; ///< of the amounts so far
};

} // namespace CapitalLoop
