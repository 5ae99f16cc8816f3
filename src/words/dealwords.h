// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"
#include "words/formatter.h"

namespace CapitalLoop {

// Names of the model's words and sentences about deals and companies, in the language installed on the application.
[[nodiscard]] QString familyName(Family family); ///< "Financing", "Purchase", "Option"
[[nodiscard]] QString kindName(DealKind kind);   ///< "equity investment"
[[nodiscard]] QString statusName(Status status); ///< "letter of intent"
[[nodiscard]] QString
roleName(Role role); ///< "Chips", "AI labs", "Cloud & platforms", "Capital & vehicles", "Suppliers", "Others"

/// In the language of the formatter; the id of a company that is not in the network.
[[nodiscard]] QString companyName(const Network &network, const CompanyId &id, const Formatter &formatter);

/// "$100B", "up to $100B", "about $3B", "more than $30B", "$10B–$40B" or "not disclosed".
[[nodiscard]] QString amountText(const Deal &deal, const Formatter &formatter);
/// The same as it stands on an arrow: "≤$100B", "~$3B", ">$30B", "n/d"; with a question mark where it is disputed, and
/// another source's figure beside it.
[[nodiscard]] QString arrowText(const Deal &deal, const Formatter &formatter);
/// Another figure of the deal (a part, another basis) with the signs of the deal's own: "~" where a source says about,
/// "?" where sources differ, "≤" where it is a ceiling.
[[nodiscard]] QString signedAmount(const Deal &deal, const QString &figure, bool ceiling);
/// "Nvidia invests up to 100 billion dollars in OpenAI (letter of intent, 22 September 2025)." A warrant reads
/// "OpenAI may buy AMD shares".
[[nodiscard]] QString dealSentence(const Network &network, const Deal &deal, const Formatter &formatter);
/// "Nvidia, chips: 4.9 trillion dollars (market cap, 29 October 2025)."
[[nodiscard]] QString companySentence(const Network &network, const Company &company, const Formatter &formatter,
                                      std::optional<QDate> day = {});

} // namespace CapitalLoop
