// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/yearskey.h"

#include "charts/yearswords.h"
#include "words/dealwords.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

constexpr int LeastNamed = 2;
constexpr double MostOfRoom = 0.36; // for the key, while counterparties can still join the others

/// A sample and its words.
struct Entry
{
    QString words;
    std::optional<CompanyId> company;
    std::function<void(QList<ChartShape> &, const QRectF &)> addSample;
};

/// Lays out one key; lives no longer than that.
class KeyMaker
{
public:
    KeyMaker(const Network &network, const YearsContent &content, const YearsRequest &request, const ChartFrame &frame,
             const QRectF &room)
        : m_network(network), m_content(content), m_request(request), m_frame(frame), m_room(room)
    {
    }

    [[nodiscard]] YearsKey make() const
    {
        const auto all = int(m_content.counterparties.size());
        int named = std::min(all, MostNamed);
        const auto share = [&](int count) { return double(rowsOf(entries(count)).size()) * pitch() / m_room.height(); };
        while (named > std::min(all, LeastNamed) && share(named) > MostOfRoom)
            --named;
        return placed(named);
    }

private:
    [[nodiscard]] double pitch() const { return m_frame.smallSize * 1.45; }
    [[nodiscard]] double sampleWidth() const { return 14 * m_frame.unit; }
    [[nodiscard]] double widthOf(const Entry &entry) const
    {
        return sampleWidth() + 4 * m_frame.unit + textWidth(entry.words, m_frame.smallSize);
    }

    [[nodiscard]] QList<Entry> entries(int named) const
    {
        QList<Entry> list;
        const Formatter formatter(m_request.language);
        for (int i = 0; i < named; ++i) {
            const CompanyId company = m_content.counterparties[i];
            list.append({companyName(m_network, company, formatter), company, boxIn(colour(named, i))});
        }
        if (named < m_content.counterparties.size())
            list.append({othersName(), {}, boxIn(colour(named, named))});
        addSigns(list, colour(named, 0), formatter);
        return list;
    }

    void addSigns(QList<Entry> &list, const QColor &sample, const Formatter &formatter) const
    {
        const ChartColours &colours = m_request.colours;
        const double u = m_frame.unit;
        const bool brief = !m_request.furniture && m_room.width() < 600;
        const QColor muted = blended(colours.ground, sample, 0.36);
        if (m_content.hasSoft)
            list.append({softName(brief), {}, boxIn(muted)});
        if (m_content.hasAssumed)
            list.append({assumedName(m_content, brief), {}, [=](QList<ChartShape> &shapes, const QRectF &box) {
                             shapes.append(ChartBox{box, muted});
                             shapes.append(ChartHatch{.rect = box, .colour = sample, .width = u, .spacing = 5 * u});
                         }});
        for (const auto kind :
             {YearlyRevenue::Kind::Actual, YearlyRevenue::Kind::Expected, YearlyRevenue::Kind::RunRate}) {
            const bool drawn =
                m_content.years() > 0 && std::ranges::any_of(m_content.money.revenue, [&](const auto &year) {
                    return year.second.kind == kind && year.first <= m_content.lastYear;
                });
            if (drawn)
                list.append({revenueName(kind, brief), {}, [this, kind](QList<ChartShape> &shapes, const QRectF &box) {
                                 addLevel(shapes, box, kind == YearlyRevenue::Kind::Actual);
                                 addRevenueDot(shapes, kind, box.center(), m_frame.unit, m_request.colours);
                             }});
        }
        const YearlyRevenue *last = m_content.years() > 0 ? revenueFor(m_content.money, m_content.lastYear) : nullptr;
        if (last && last->year != m_content.lastYear)
            list.append({carriedRevenue(*last, formatter, brief),
                         {},
                         [this](QList<ChartShape> &shapes, const QRectF &box) { addLevel(shapes, box, false); }});
        for (int year = m_content.firstYear; year <= m_content.lastYear; ++year) {
            if (gapIn(m_content.money, year)) {
                list.append({gapName(m_request.basis, brief), {}, boxIn(colours.band)});
                break;
            }
        }
    }

    void addLevel(QList<ChartShape> &shapes, const QRectF &box, bool solid) const
    {
        const double u = m_frame.unit;
        shapes.append(ChartLine{.points = QPolygonF{{box.left(), box.center().y()}, {box.right(), box.center().y()}},
                                .colour = m_request.colours.ink,
                                .width = 1.6 * u,
                                .dashes = solid ? QList<double>{} : QList<double>{5 * u, 3 * u}});
    }

    [[nodiscard]] QColor colour(int named, int index) const { return yearsColour(m_request.colours, named, index); }

    static std::function<void(QList<ChartShape> &, const QRectF &)> boxIn(const QColor &colour)
    {
        return [colour](QList<ChartShape> &shapes, const QRectF &box) { shapes.append(ChartBox{box, colour}); };
    }

    [[nodiscard]] QList<QList<Entry>> rowsOf(const QList<Entry> &list) const
    {
        QList<QList<Entry>> rows;
        double x = 0;
        for (Entry entry : list) {
            entry.words = elided(entry.words, m_frame.smallSize, m_room.width() - sampleWidth() - 5 * m_frame.unit);
            const double width = widthOf(entry);
            if (rows.isEmpty() || x + width > m_room.width()) {
                rows.append(QList<Entry>());
                x = 0;
            }
            rows.last().append(entry);
            x += width + 12 * m_frame.unit;
        }
        return rows;
    }

    [[nodiscard]] YearsKey placed(int named) const
    {
        QList<QList<Entry>> rows = rowsOf(entries(named));
        YearsKey key{.named = named, .group = {u"chart-key"_s, {}, false, {}}};
        const auto most = std::max<qsizetype>(1, qsizetype(m_room.height() * 0.55 / pitch()));
        while (rows.size() > most) {
            for (const Entry &entry : rows.takeLast())
                key.dropped.append(entry.words);
        }
        key.top = m_room.bottom() - double(rows.size()) * pitch();
        const double size = m_frame.smallSize * 0.8;
        double top = key.top;
        for (const QList<Entry> &row : std::as_const(rows)) {
            double x = m_room.left();
            for (const Entry &entry : row) {
                entry.addSample(key.group.shapes, QRectF(x, top + (pitch() - size) / 2, sampleWidth(), size));
                const double left = x + sampleWidth() + 4 * m_frame.unit;
                const double baseline = top + pitch() / 2 + m_frame.smallSize * 0.36;
                key.group.shapes.append(ChartText{.at = {left, baseline},
                                                  .text = entry.words,
                                                  .colour = m_request.colours.ink,
                                                  .size = m_frame.smallSize});
                if (entry.company)
                    key.names.append({QRectF(x, top, widthOf(entry), pitch()), *entry.company});
                x += widthOf(entry) + 12 * m_frame.unit;
            }
            top += pitch();
        }
        return key;
    }

    const Network &m_network;
    const YearsContent &m_content;
    const YearsRequest &m_request;
    const ChartFrame &m_frame;
    const QRectF &m_room;
};

} // namespace

YearsKey yearsKey(const Network &network, const YearsContent &content, const YearsRequest &request,
                  const ChartFrame &frame, const QRectF &room)
{
    return KeyMaker(network, content, request, frame, room).make();
}

QColor yearsColour(const ChartColours &colours, int named, qsizetype index)
{
    if (colours.series.isEmpty())
        return colours.ink;
    return index < named ? colours.series[index % colours.series.size()]
                         : blended(colours.ground, colours.mutedInk, 0.7);
}

void addRevenueDot(QList<ChartShape> &shapes, YearlyRevenue::Kind kind, QPointF centre, double unit,
                   const ChartColours &colours)
{
    const bool filled = kind == YearlyRevenue::Kind::Actual;
    shapes.append(ChartDot{.centre = centre,
                           .radius = 3.6 * unit,
                           .fill = filled ? colours.ink : colours.ground,
                           .edge = filled ? colours.ground : colours.ink,
                           .edgeWidth = 1.4 * unit});
    if (kind == YearlyRevenue::Kind::Expected)
        shapes.append(ChartDot{.centre = centre, .radius = 1.4 * unit, .fill = colours.ink});
}

} // namespace CapitalLoop
