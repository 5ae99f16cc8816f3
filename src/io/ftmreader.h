// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/caploopreader.h"

namespace CapitalLoop {

/// Entities of FollowTheMoney, one JSON object a line. Company, Organization, LegalEntity, PublicBody and Person become
/// companies; Ownership (owner to asset), Payment (payer to beneficiary) and Debt (creditor to debtor) deals. All other
/// kinds are counted and told; so are lines that cannot be read. Errors: UnknownEncoding, OtherFormat if no line is an
/// entity.
[[nodiscard]] std::expected<ReadResult, Error> readFtm(const QByteArray &bytes, const QString &fileName);

} // namespace CapitalLoop
