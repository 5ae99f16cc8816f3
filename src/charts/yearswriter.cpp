// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/yearswriter.h"

#include "charts/chartwriter.h"
#include "charts/yearscsv.h"
#include "charts/yearspicture.h"
#include "charts/yearswords.h"
#include "words/languagescope.h"

namespace CapitalLoop {

std::expected<void, Error> writeYearsChart(const Network &network, const YearsRequest &request, const QString &path)
{
    const LanguageScope language(request.language);
    const YearsContent content = yearsContent(network, request);
    const Formatter formatter(request.language);
    return writeChart({.size = request.size,
                       .pixelRatio = request.pixelRatio,
                       .picture = [&] { return buildYearsPicture(network, content, request, request.size).picture; },
                       .description = [&] { return spokenYears(network, content, request, formatter); },
                       .csv = [&] { return yearsCsv(network, content, request, formatter); }},
                      path);
}

} // namespace CapitalLoop
