// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Milliseconds of one core per frame of the diagram at 1920x1080, beside a plain QGraphicsView with an item for each
// circle, arrow, name and dot. Run it in a release build; without a display, with QT_QPA_PLATFORM=offscreen.

#include "diagram/diagramview.h"
#include "drawing/drawingbuilder.h"
#include "drawing/drawingpainter.h"
#include "drawing/savedplaces.h"
#include "layout/layoutrunner.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QGraphicsEllipseItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QRandomGenerator>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

using namespace CapitalLoop;

namespace {

constexpr QSize ViewSize(1920, 1080);
constexpr double FrameSeconds = 1.0 / 60;

DrawingStyle styleOfBench()
{
    DrawingStyle style;
    style.size = ViewSize;
    style.theme = ThemeName::Dark;
    return style;
}

/// The built-in network as it is shown at first start.
Drawing builtIn()
{
    Document document;
    if (!document.open(QStringLiteral("example:ai-loop-2025-10")))
        return {};
    Positions positions = savedPositions(document.network(), styleOfBench());
    if (positions.isEmpty()) {
        if (const auto answer = layoutNow(layoutRequest(document.network(), styleOfBench())))
            positions = answer->positions;
    }
    return buildDrawing(document.network(), positions, styleOfBench());
}

/// Companies on a shaken grid, deals between companies not far from one another, all as the builder would shape them.
Drawing made(int companies, int deals, int dots)
{
    QRandomGenerator random(42);
    Network network;
    const int columns = int(std::ceil(std::sqrt(companies * 16.0 / 9)));
    const int rows = (companies + columns - 1) / columns;
    Positions positions;
    const auto idOf = [](int i) { return CompanyId(QStringLiteral("company %1").arg(i)); };
    for (int i = 0; i < companies; ++i) {
        Company company{.id = idOf(i), .role = Role(i % 6)};
        company.name.en = QStringLiteral("Company %1").arg(i);
        (void)network.add(company);
        const QPointF cell(i % columns + 0.2 + 0.6 * random.generateDouble(),
                           i / columns + 0.2 + 0.6 * random.generateDouble());
        positions.insert(idOf(i), {cell.x() * 1920 / columns, cell.y() * 1080 / rows});
    }
    for (int i = 0; i < deals; ++i) {
        const int from = random.bounded(companies);
        const int to =
            (from + (random.bounded(9) - 4) + columns * (random.bounded(9) - 4) + companies * 8 + 1) % companies;
        Deal deal{
            .id = DealId(QString::number(i)), .from = idOf(from), .to = idOf(to == from ? (to + 1) % companies : to)};
        deal.kind = i % 3 == 0 ? DealKind::Equity : i % 3 == 1 ? DealKind::Chips : DealKind::Warrant;
        const auto money = Money::fromMajor(1e9 * (1 + random.bounded(50)));
        deal.amount = Amount{.low = money, .high = money};
        deal.steps = {StatusStep{.status = Status::Signed}};
        (void)network.add(deal);
    }
    Drawing drawing = buildDrawing(network, positions, styleOfBench());
    for (qsizetype i = 0; i < drawing.deals.size(); ++i) {
        const int count = int(dots * (i + 1) / deals - dots * i / deals);
        drawing.deals[i].dots = {.count = count, .full = count * 2 / 3, .radius = 3, .phase = random.generateDouble()};
    }
    return drawing;
}

int dotCount(const Drawing &drawing)
{
    int count = 0;
    for (const DealShape &deal : drawing.deals)
        count += deal.dots.count;
    return count;
}

/// The middle of the processor times of many frames, after a few that do not count: of all threads, and whatever else
/// the machine is doing.
template <class Frame> double millisecondsPerFrame(const Frame &frame)
{
    QList<double> times;
    QElapsedTimer whole;
    whole.start();
    for (int i = 0; i < 300 && (whole.elapsed() < 3000 || i < 8); ++i) {
        const std::clock_t start = std::clock();
        frame(i);
        if (i >= 3)
            times.append(1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

struct Times
{
    double still = 0;
    double panning = 0;
    double zooming = 0;
};

QPointF panStep(int frame)
{
    return {frame % 60 < 30 ? 4.0 : -4.0, frame % 40 < 20 ? 2.0 : -2.0};
}

double zoomStep(int frame)
{
    return frame % 60 < 30 ? 1.03 : 1 / 1.03;
}

Times ourTimes(const Drawing &drawing)
{
    Document document;
    Network network;
    for (const CompanyShape &shape : drawing.companies)
        (void)network.add(Company{.id = shape.id});
    network.layouts = {SavedLayout{.canvas = drawing.size}};
    for (const CompanyShape &shape : drawing.companies)
        network.layouts[0].positions.insert(shape.id, shape.centre);
    document.setNetwork(network, {});
    DiagramView view(document);
    view.setBuilder([&](const Network &, const Positions &, const DrawingStyle &) { return drawing; });
    DiagramSettings settings;
    settings.theme = ThemeName::Dark;
    settings.reducedMotion = true; // the frames are asked for here, one after the other
    view.setSettings(settings);
    view.resize(ViewSize);
    view.show();
    QApplication::processEvents();
    Times times;
    times.still = millisecondsPerFrame([&](int i) {
        view.stepTo(i * FrameSeconds);
        view.repaint();
    });
    times.panning = millisecondsPerFrame([&](int i) {
        view.setCamera(view.camera().panned(panStep(i)));
        view.stepTo(i * FrameSeconds);
        view.repaint();
    });
    view.fit();
    times.zooming = millisecondsPerFrame([&](int i) {
        view.zoomAt({700, 500}, zoomStep(i));
        view.stepTo(i * FrameSeconds);
        view.repaint();
    });
    return times;
}

/// The peer: every circle, arrow, name and dot an item of a scene.
class ItemView : public QGraphicsView
{
public:
    explicit ItemView(const Drawing &drawing) : m_drawing(drawing)
    {
        m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
        setScene(&m_scene);
        setRenderHint(QPainter::Antialiasing);
        setViewportUpdateMode(FullViewportUpdate);
        setTransformationAnchor(NoAnchor);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFrameShape(NoFrame);
        setBackgroundBrush(drawing.theme.background);
        for (const DealShape &deal : drawing.deals) {
            QPainterPath path(deal.start);
            path.quadTo(deal.control, deal.end);
            m_scene.addPath(path, QPen(deal.colour, deal.width));
            m_scene.addPolygon(deal.head, Qt::NoPen, deal.colour);
            addText(deal.labels);
        }
        for (const CompanyShape &company : drawing.companies) {
            const double r = company.radius;
            m_scene.addEllipse(company.centre.x() - r, company.centre.y() - r, 2 * r, 2 * r, QPen(company.edge),
                               company.fill);
            addText(company.labels);
        }
        for (const Dot &dot : dotsAt(drawing, 0)) {
            const double r = dot.radius;
            m_dots.append(m_scene.addEllipse(-r, -r, 2 * r, 2 * r, Qt::NoPen, Qt::white));
        }
        m_scene.setSceneRect(QRectF(QPointF(-4000, -4000), QSizeF(12000, 12000)));
    }

    void moveDots(double seconds)
    {
        const QList<Dot> dots = dotsAt(m_drawing, seconds);
        for (qsizetype i = 0; i < dots.size(); ++i)
            m_dots[i]->setPos(dots[i].centre);
    }

    void pan(QPointF by) { translate(by.x(), by.y()); }

private:
    void addText(const QList<TextShape> &labels)
    {
        for (const TextShape &label : labels) {
            QGraphicsSimpleTextItem *item = m_scene.addSimpleText(label.text, fontOf(label));
            item->setBrush(label.colour);
            item->setPos(label.box.topLeft());
        }
    }

    Drawing m_drawing;
    QGraphicsScene m_scene;
    QList<QGraphicsEllipseItem *> m_dots;
};

Times peerTimes(const Drawing &drawing)
{
    ItemView view(drawing);
    view.resize(ViewSize);
    view.show();
    view.centerOn(960, 540);
    QApplication::processEvents();
    const auto paint = [&](int i) {
        view.moveDots(i * FrameSeconds);
        view.viewport()->repaint();
    };
    Times times;
    times.still = millisecondsPerFrame(paint);
    times.panning = millisecondsPerFrame([&](int i) {
        view.pan(panStep(i));
        paint(i);
    });
    times.zooming = millisecondsPerFrame([&](int i) {
        view.scale(zoomStep(i), zoomStep(i));
        paint(i);
    });
    return times;
}

void printRow(const char *name, const Drawing &drawing, double target)
{
    const Times ours = ourTimes(drawing);
    const Times peer = peerTimes(drawing);
    std::printf("| %-9s %4lld / %4lld / %5d | %6.2f | %6.2f | %6.2f | %7.1f | %7.1f | %7.1f | %4.0f | %4.0f | %4.0f | "
                "%4.0f |\n",
                name, static_cast<long long>(drawing.companies.size()), static_cast<long long>(drawing.deals.size()),
                dotCount(drawing), ours.still, ours.panning, ours.zooming, peer.still, peer.panning, peer.zooming,
                peer.still / ours.still, peer.panning / ours.panning, peer.zooming / ours.zooming, target);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    std::printf("Milliseconds of one core per frame at %dx%d, %s, Qt %s\n", ViewSize.width(), ViewSize.height(),
                qPrintable(QGuiApplication::platformName()), qVersion());
    std::printf("| companies / deals / dots       |  still |    pan |   zoom | items: still |  pan | zoom | ratio: "
                "still | pan | zoom "
                "| wanted below |\n");
    printRow("built-in", builtIn(), 1);
    printRow("middle", made(200, 600, 5000), 3);
    printRow("large", made(1000, 3000, 20000), 8);
    return 0;
}
