// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/announcementwords.h"

#include "words/dealwords.h"

#include <cmath>

namespace CapitalLoop {

namespace {

struct AnnouncementWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::AnnouncementWords)
};

QString withSign(double value, const QString &absolute)
{
    return (value < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + absolute;
}

} // namespace

QString signedPercent(double percent, const Formatter &formatter)
{
    return withSign(percent, formatter.percent(std::abs(percent)));
}

QString signedMoney(const Money &money, const Formatter &formatter)
{
    return withSign(money.major(), formatter.shortMoney(Money(std::abs(money.minorUnits()), money.currency())));
}

QString signedRatio(double ratio, const Formatter &formatter)
{
    if (ratio != 0 && std::abs(ratio) < 0.005)
        return AnnouncementWords::tr("under %1", "a ratio that is nearly nothing")
            .arg(withSign(ratio, formatter.number(0.01, 2)));
    return withSign(ratio, formatter.number(std::abs(ratio), std::abs(ratio) < 100 ? 2 : 0));
}

QString moveFigures(const MarketMove &move, const Formatter &formatter)
{
    QStringList figures;
    if (move.percent)
        figures.append(signedPercent(*move.percent, formatter));
    if (move.gained)
        figures.append(signedMoney(*move.gained, formatter));
    return figures.join(QStringLiteral(", "));
}

QString moveOrigin(const MarketMove &move)
{
    const bool percent = move.percent && !move.percentPublished;
    const bool value = move.gained && !move.gainedPublished;
    if (!move.percentPublished && !move.gainedPublished)
        return AnnouncementWords::tr("computed", "a move of a price");
    if (percent)
        return AnnouncementWords::tr("value published, percent computed");
    if (value)
        return AnnouncementWords::tr("percent published, value computed");
    return AnnouncementWords::tr("published", "a move of a price");
}

QString movePrices(const MarketMove &move, const Formatter &formatter)
{
    if (!move.before || !move.after)
        return {};
    const auto price = [&](const MarketPrice &one) {
        return AnnouncementWords::tr("%1 on %2", "price, day")
            .arg(formatter.longMoney(one.price), formatter.date(one.day));
    };
    return AnnouncementWords::tr("%1, %2", "two prices with their days").arg(price(*move.before), price(*move.after));
}

QString noMoveText(NoMove why)
{
    switch (why) {
    case NoMove::DayUnknown:
        return AnnouncementWords::tr("The announcement is not known to the day.");
    case NoMove::NoPrices:
        return AnnouncementWords::tr("No share price or market value of a day is on record.");
    case NoMove::NoneAroundIt:
        return AnnouncementWords::tr("No price from before and after that day is on record.");
    case NoMove::PricesTooSparse:
        return AnnouncementWords::tr("The prices around that day are further apart than one trading day.");
    }
    Q_UNREACHABLE();
}

QString amountAndPaid(const Deal &deal, const DealAnnouncement &announcement, const Formatter &formatter)
{
    const QString paid = announcement.paid ? formatter.shortMoney(*announcement.paid)
                                           : AnnouncementWords::tr("not known", "what has been paid");
    return AnnouncementWords::tr("%1; paid so far: %2", "a deal's amount, what has been paid")
        .arg(amountText(deal, formatter), paid);
}

QString coincidenceNote(const Formatter &formatter)
{
    return AnnouncementWords::tr("A coincidence in time is not a cause: other news of the day may lie behind a move, "
                                 "and what was gained may be gone the week after.") +
           formatter.gap() +
           AnnouncementWords::tr("Moves are measured from the last close before an announcement to the first one on or "
                                 "after its day; the move of the market as a whole is not taken off.");
}

} // namespace CapitalLoop
