// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/loops.h"
#include "analysis/moment.h"

#include <QCommandLineParser>

#include <expected>

namespace CapitalLoop {

/// What `capital-loop analyse` was asked.
struct AnalyseOptions
{
    QString file{};
    Moment moment{}; ///< the network is asked as it was then
    AnalysisScope scope{};
    LoopQuery loops{};
    std::optional<CompanyId> follow{};
    int stops = 12; ///< of the dollar that is followed
    bool json = false;
    bool loopsOnly = false;
    bool dealLevel = false;
};

/// The largest --top.
inline constexpr int MostListed = 100'000;

/// The words of --basis, in the order of AmountBasis.
[[nodiscard]] QStringList basisWords();
[[nodiscard]] QStringList languageCodes(); ///< "en", "zh-Hans", "zh-Hant"

void addAnalyseOptions(QCommandLineParser &parser);
/// The options' values, or what is wrong with one as a sentence.
[[nodiscard]] std::expected<AnalyseOptions, QString> analyseOptions(const QCommandLineParser &parser);

} // namespace CapitalLoop
