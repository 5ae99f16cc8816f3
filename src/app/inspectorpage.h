// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "words/formatter.h"

#include <QCoreApplication>

#include <functional>

namespace CapitalLoop {

// Pages of the inspector as HTML: all that is known of one thing. Links are company:ID, deal:ID, around:ID (a deal's
// announcement in the chart), http(s) addresses of sources, issues: and all: (the whole of a list that was cut). Every
// text of a file is escaped.

/// What a page needs beside its subject.
struct PageContext
{
    const Network &network;
    const Formatter &formatter;
    bool everything = false; ///< long lists in full

    [[nodiscard]] QString companyName(const CompanyId &id) const;
    [[nodiscard]] QString text(const LocalText &text) const { return text.in(formatter.language()); }
    [[nodiscard]] QString companyLink(const CompanyId &id) const;
    [[nodiscard]] QString dealLink(const DealId &id, const QString &text) const;
    /// "Publisher, title, 22 September 2025" as a link, one line a source; empty without sources.
    [[nodiscard]] QString sourceList(const QList<SourceId> &ids) const;
    /// The publishers only, as links after a figure.
    [[nodiscard]] QString sourceMarks(const QList<SourceId> &ids) const;
    /// What other sources say, each beside the same property as it is shown here: `shown` tells it as HTML by its key
    /// in the file, empty where it has no short form.
    [[nodiscard]] QString disagreementTable(const QList<Disagreement> &disagreements,
                                            const std::function<QString(const QString &)> &shown) const;
};

[[nodiscard]] QString networkPage(const PageContext &context, const Issues &issues);
[[nodiscard]] QString companyPage(const PageContext &context, const Company &company);
/// A part of the company's page: the ratios analysts use, each with the deals and figures it is made of.
[[nodiscard]] QString ratioPart(const PageContext &context, const CompanyId &company);
/// A part of the deal's page: how market values moved when it became known, beside its amount and what has been paid.
[[nodiscard]] QString announcementPart(const PageContext &context, const Deal &deal);
[[nodiscard]] QString dealPage(const PageContext &context, const Deal &deal);
/// Several things picked at once.
[[nodiscard]] QString selectionPage(const PageContext &context, const Selection &selection);

} // namespace CapitalLoop
