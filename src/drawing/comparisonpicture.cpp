// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/comparisonpicture.h"

#include "drawing/drawingbuilder.h"
#include "drawing/furniture.h"
#include "drawing/placedtext.h"
#include "layout/stopgap.h"
#include "words/timewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace CapitalLoop {

namespace {

constexpr double CanvasArea = 3.4e6; // of both days and what is around them
constexpr double Gap = 24;
constexpr double HeadingSize = 19;
constexpr double SentenceSize = 15;
constexpr double LineHeight = SentenceSize * 1.4;
constexpr double ShareOfSentences = 0.19; // of the height
constexpr double ColumnWidth = 560;       // at least
constexpr int LinesOfSentence = 2;

/// The words of this file.
struct ComparisonPicture
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::ComparisonPicture)
};

void move(TextShape &text, QPointF by)
{
    text.point += by;
    text.box.translate(by);
}

void move(DealShape &deal, QPointF by)
{
    for (QPointF *point : {&deal.start, &deal.control, &deal.end})
        *point += by;
    for (QPolygonF *polygon : {&deal.shaft, &deal.outline, &deal.head, &deal.tailMark})
        polygon->translate(by);
    if (!deal.pill.isNull())
        deal.pill.translate(by);
    for (TextShape &label : deal.labels)
        move(label, by);
}

void move(CompanyShape &company, QPointF by)
{
    company.centre += by;
    for (TextShape &label : company.labels)
        move(label, by);
}

double sizeOf(const LegChange &change)
{
    const auto major = [](const std::optional<Money> &money) { return money ? money->major() : 0; };
    return std::abs(major(change.after) - major(change.before));
}

/// Sentences in columns of a box, the columns filled one after the other; nothing if they do not fit.
std::optional<QList<TextShape>> inColumns(const QStringList &sentences, const QRectF &box, const QColor &colour)
{
    const int columns = std::max(1, int((box.width() + Gap) / (ColumnWidth + Gap)));
    const double width = (box.width() - (columns - 1) * Gap) / columns;
    const auto rows = qsizetype(box.height() / LineHeight);
    QList<TextShape> texts;
    qsizetype column = 0;
    qsizetype row = 0;
    for (const QString &sentence : sentences) {
        const QStringList lines = wrappedText(sentence, SentenceSize, 400, width, LinesOfSentence);
        if (row + lines.size() > rows) {
            ++column;
            row = 0;
        }
        if (column >= columns || lines.size() > rows)
            return std::nullopt;
        for (const QString &line : lines)
            texts.append(placedText(
                line,
                box.topLeft() + QPointF(double(column) * (width + Gap), SentenceSize + double(row++) * LineHeight),
                SentenceSize, 400, colour));
    }
    return texts;
}

/// Along one direction: what keeps a company's circle and name inside, and a scale and shift for all.
struct Extent
{
    double at;
    double reach;
};

std::pair<double, double> filled(const QList<Extent> &extents, double length)
{
    const auto [first, last] = std::ranges::minmax_element(extents, {}, &Extent::at);
    const double span = last->at - first->at;
    if (!(span > 0))
        return {1, length / 2 - first->at};
    const double least = 0.8 * length / span; // what stands further in needs less of the edge
    double before = 0;
    double after = 0;
    for (const Extent &extent : extents) {
        before = std::max(before, extent.reach - (extent.at - first->at) * least);
        after = std::max(after, extent.reach - (last->at - extent.at) * least);
    }
    const double scale = std::max(0.1 * length, length - before - after) / span;
    return {scale, before - first->at * scale};
}

/// The places spread over a canvas on which there is nothing else.
Positions filling(const LayoutRequest &request, const Positions &positions)
{
    QList<Extent> across;
    QList<Extent> down;
    for (const LayoutNode &node : request.nodes) {
        const auto at = positions.constFind(node.id);
        if (at == positions.cend())
            continue;
        across.append({at->x(), std::max(node.radius, node.label.width() / 2) + Gap});
        down.append({at->y(), node.radius + node.label.height() + Gap});
    }
    if (across.isEmpty())
        return positions;
    const auto [width, left] = filled(across, request.canvas.width());
    const auto [height, top] = filled(down, request.canvas.height());
    Positions result = positions;
    for (QPointF &at : result)
        at = {at.x() * width + left, at.y() * height + top};
    return result;
}

/// Builds one picture; lives no longer than that.
class Comparison
{
public:
    Comparison(const Network &network, const DrawingStyle &style)
        : m_network(network),
          m_style(style),
          m_formatter(style.language),
          m_networks{networkAt(network, asOnDay(style.compared->then)).network,
                     networkAt(network, asOnDay(style.compared->now)).network},
          m_changes(changesBetween(m_networks[0], m_networks[1]))
    {
        std::ranges::stable_sort(m_changes, std::greater(), &sizeOf);
    }

    Drawing build(const Positions &positions)
    {
        const double asked = std::max(1.0, m_style.size.width() * m_style.size.height());
        m_canvas = m_style.size.expandedTo({1, 1}) * std::sqrt(CanvasArea / asked);
        placeParts();
        for (int i = 0; i < 4 && canvasSize(m_half) != m_half; ++i) { // which is composed pixel by pixel
            m_canvas *= canvasSize(m_half).width() / m_half.width() * 1.01;
            placeParts();
        }
        Drawing whole{.size = m_canvas,
                      .scale = m_style.size.width() / m_canvas.width(),
                      .theme = theme(m_style.theme),
                      .furniture = m_furniture};
        const LayoutRequest request = timelessRequest(m_network, halfStyle(m_style.compared->now));
        const Positions places = filling(request, rescaled(positions, canvasSize(m_style.size), m_half));
        add(whole, buildDrawing(m_network, places, halfStyle(m_style.compared->then)), m_places[0]);
        add(whole, buildDrawing(m_network, places, halfStyle(m_style.compared->now)), m_places[1]);
        whole.title = m_title;
        whole.description = m_title + QStringLiteral(": ") + summary();
        whole.furniture.append(heading(QStringLiteral("then"), m_style.compared->then, m_places[0]));
        whole.furniture.append(heading(QStringLiteral("now"), m_style.compared->now, m_places[1]));
        whole.furniture.append(sentences());
        return whole;
    }

private:
    [[nodiscard]] DrawingStyle halfStyle(QDate day) const
    {
        DrawingStyle style = m_style;
        style.size = m_half;
        style.compared.reset();
        style.moment = asOnDay(day);
        style.furniture = false;
        style.lens = {};
        style.stop = 0;
        return style;
    }

    [[nodiscard]] QString summary() const
    {
        return changesSummary(m_changes.size(), m_style.compared->then, m_style.compared->now, m_formatter);
    }

    /// What stands around the two days, and the places that it leaves them.
    void placeParts()
    {
        FurnitureFacts facts = furnitureFacts(m_network, halfStyle(m_style.compared->now));
        m_title = facts.title;
        facts.subtitle = summary();
        facts.notes.clear();
        facts.day.reset(); // the headings tell
        facts.knownOn.reset();
        m_furniture = placedFurniture(facts, m_style, m_canvas);
        double top = 0;
        double bottom = m_canvas.height();
        for (const FurnitureShape &part : std::as_const(m_furniture)) {
            if (part.name == u"title")
                top = part.box.bottom();
            else if (!part.box.isEmpty())
                bottom = std::min(bottom, part.box.top());
        }
        const double width = m_canvas.width() - 2 * FurnitureMargin;
        const double rows = std::floor(m_canvas.height() * ShareOfSentences / LineHeight);
        const double height = m_changes.isEmpty() ? 0 : rows * LineHeight;
        m_sentences = QRectF(FurnitureMargin, bottom - Gap - height, width, height);
        const QRectF room(FurnitureMargin, top + Gap, width, m_sentences.top() - top - 2 * Gap);
        const double head = HeadingSize * 1.5;
        const bool upright = m_canvas.height() > m_canvas.width();
        m_half = upright ? QSizeF(room.width(), (room.height() - Gap) / 2 - head)
                         : QSizeF((room.width() - Gap) / 2, room.height() - head);
        m_half = m_half.expandedTo({1, 1});
        m_places[0] = room.topLeft() + QPointF(0, head);
        m_places[1] =
            m_places[0] + (upright ? QPointF(0, m_half.height() + Gap + head) : QPointF(m_half.width() + Gap, 0));
    }

    static void add(Drawing &whole, Drawing half, QPointF at)
    {
        for (DealShape &deal : half.deals)
            move(deal, at);
        for (CompanyShape &company : half.companies)
            move(company, at);
        whole.deals += half.deals;
        whole.companies += half.companies;
        whole.droppedLabels += half.droppedLabels;
    }

    /// The day, and a line round its picture.
    [[nodiscard]] FurnitureShape heading(const QString &name, QDate day, QPointF at) const
    {
        const Theme &colours = theme(m_style.theme);
        const QString text = ComparisonPicture::tr("As known on %1").arg(m_formatter.date(day));
        const TextShape shape = placedText(text, at - QPointF(0, HeadingSize * 0.5), HeadingSize, 600, colours.ink);
        PathShape frame{.stroke = colours.line};
        frame.path.addRect(QRectF(at, m_half));
        return {.name = name, .box = shape.box.united(QRectF(at, m_half)), .paths = {frame}, .texts = {shape}};
    }

    /// As many as fit, and how many more there are.
    [[nodiscard]] FurnitureShape sentences() const
    {
        FurnitureShape part{QStringLiteral("changes"), {}, {}, {}};
        QStringList lines;
        for (const LegChange &change : m_changes)
            lines.append(changeLine(m_networks[0], m_networks[1], change, m_formatter));
        const QColor colour = theme(m_style.theme).ink;
        for (qsizetype count = std::min<qsizetype>(lines.size(), 200); count >= 0; --count) {
            QStringList shown = lines.first(count);
            if (count < lines.size())
                shown.append(
                    ComparisonPicture::tr("and %n more", "changes between two days", int(lines.size() - count)));
            if (const auto texts = inColumns(shown, m_sentences, colour)) {
                part.texts = *texts;
                break;
            }
        }
        for (const TextShape &text : std::as_const(part.texts))
            part.box = part.box.united(text.box);
        return part;
    }

    const Network &m_network;
    const DrawingStyle &m_style;
    Formatter m_formatter;
    Network m_networks[2]; ///< then and now
    QList<LegChange> m_changes;
    QString m_title;
    QSizeF m_canvas;
    QSizeF m_half;
    QPointF m_places[2]; ///< of the upper left corners
    QRectF m_sentences;
    QList<FurnitureShape> m_furniture;
};

} // namespace

Moment asOnDay(QDate day)
{
    return {.inForceOn = day, .knownOn = day};
}

Emphasis emphasisOf(const QList<LegChange> &changes)
{
    Emphasis emphasis;
    for (const LegChange &change : changes) {
        emphasis.companies << change.from << change.to;
        for (const DealChange &deal : change.deals)
            emphasis.deals << deal.deal;
    }
    return emphasis;
}

Emphasis changedBetween(const Network &network, const ComparedDays &days)
{
    return emphasisOf(
        changesBetween(networkAt(network, asOnDay(days.then)).network, networkAt(network, asOnDay(days.now)).network));
}

Drawing buildPicture(const Network &network, const Positions &positions, const DrawingStyle &style)
{
    return style.compared ? Comparison(network, style).build(positions) : buildDrawing(network, positions, style);
}

} // namespace CapitalLoop
