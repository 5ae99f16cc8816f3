// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/lensoption.h"

#include "cli/companycalled.h"
#include "cli/nearestword.h"
#include "words/lenswords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace CapitalLoop {

std::optional<LensOption> lensFromText(const QString &text)
{
    LensOption option;
    QStringView what = text;
    if (const auto at = what.lastIndexOf(u'@'); at >= 0) {
        bool isNumber = false;
        option.stop = what.sliced(at + 1).toInt(&isNumber);
        if (!isNumber || option.stop < 0)
            return std::nullopt;
        what = what.first(at);
    }
    static const QString dollar = QStringLiteral("dollar:");
    if (what == u"net")
        option.lens.kind = Lens::Kind::NetOut;
    else if (what == u"cycling")
        option.lens.kind = Lens::Kind::Cycling;
    else if (what.startsWith(dollar) && what.size() > dollar.size())
        option.lens = {Lens::Kind::Dollar, CompanyId(what.sliced(dollar.size()).toString())};
    else if (what != u"deals")
        return std::nullopt;
    return option;
}

QString lensMeant(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([^:@]*)(.*)$"));
    const auto match = form.match(text);
    const QString word = nearestWord(match.captured(1), {QStringLiteral("deals"), QStringLiteral("net"),
                                                         QStringLiteral("cycling"), QStringLiteral("dollar")});
    const QString meant = word + match.captured(2);
    return !word.isEmpty() && meant != text && lensFromText(meant) ? meant : QString();
}

std::expected<void, QString> addLens(const Network &whole, PictureOptions &options)
{
    const Network network = networkAt(whole, options.style.moment).network;
    LensOption asked = options.show;
    if (asked.lens.kind == Lens::Kind::Dollar) {
        const auto start = companyCalled(network, asked.lens.start.text(), QStringLiteral("show"));
        if (!start)
            return std::unexpected(start.error());
        asked.lens.start = *start;
    }
    const auto answer =
        lensAnswer(network, {.basis = amountBasis(options.style.basis), .day = network.asOf}, asked.lens);
    if (!answer)
        return std::unexpected(analysisErrorText(answer.error(), asked.lens.start.text()));
    if (asked.stop > lastStop(*answer))
        return std::unexpected(
            QCoreApplication::translate("CapitalLoop::OptionWords", "--show: there is no number %1; the last is %2.")
                .arg(asked.stop)
                .arg(lastStop(*answer)));
    options.style.lens = *answer;
    options.style.stop = asked.stop;
    return {};
}

} // namespace CapitalLoop
