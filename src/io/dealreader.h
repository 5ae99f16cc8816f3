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
    /// Reads of all deals what they cannot be without, without issues, so that each knows which others there will be.
    void collectHeads();
    /// Takes the keys of the head, or says what is wrong with them.
    void takeHead(ObjectReader &object, bool isRight) const;
    void read(const JsonCursor &cursor, std::optional<Head> head);
    [[nodiscard]] Deal readDeal(const JsonCursor &cursor, ObjectReader &object, std::optional<Head> head);
    void readAmount(ObjectReader &object, Deal &deal, std::optional<Currency> &currency) const;
    void readSteps(ObjectReader &object, Deal &deal) const;
    void readOverlaps(ObjectReader &object, Deal &deal) const;
    void reportOddities(const JsonCursor &cursor, const Deal &deal);

    Network &m_network;
    const JsonCursor &m_deals;
    std::vector<std::optional<Head>> m_heads; ///< of each deal of the file, nothing if it cannot be drawn
    QSet<DealId> m_ids;                       ///< of all deals that will be read
    QList<Currency> m_currencies;             ///< of the amounts so far
};

} // namespace CapitalLoop
