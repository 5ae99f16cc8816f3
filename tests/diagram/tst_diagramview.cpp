// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/diagramview.h"

#include "diagram/neighbourhood.h"
#include "document/commands/arrangementcommand.h"
#include "shared/testdrawing.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

/// smallNetwork() with places like those of smallDrawing().
Network placedNetwork()
{
    Network network = smallNetwork();
    network.layouts = {{.engine = QStringLiteral("balanced"),
                        .canvas = canvasSize({1000, 600}),
                        .positions = {{company("a"), {300, 300}},
                                      {company("b"), {1000, 300}},
                                      {company("c"), {650, 600}},
                                      {company("d"), {1200, 620}}}}};
    return network;
}

DiagramSettings stillSettings()
{
    DiagramSettings settings;
    settings.reducedMotion = true; // nothing is eased, nothing moves by itself
    return settings;
}

} // namespace

class TestDiagramView : public QObject
{
    Q_OBJECT

private:
    void show(const DiagramSettings &settings = stillSettings())
    {
        m_view->setSettings(settings);
        m_view->resize(1000, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
    }

    [[nodiscard]] QPoint pointOf(const char *id) const
    {
        return m_view->camera().toView(findCompany(m_view->drawing(), company(id))->centre).toPoint();
    }
    [[nodiscard]] QPoint pointOfDeal(const char *id) const
    {
        return m_view->camera().toView(findDeal(m_view->drawing(), deal(id))->pointAt(0.3)).toPoint();
    }
    [[nodiscard]] QPoint emptyPoint() const
    {
        for (int x = 10; x < 990; x += 10) {
            for (int y = 10; y < 590; y += 10) {
                if (m_view->hitAt(QPointF(x, y)).isEmpty() && m_view->hitAt(QPointF(x + 40, y + 30)).isEmpty())
                    return {x, y};
            }
        }
        return {};
    }
    void wheel(QPoint angle, QPoint pixels, Qt::KeyboardModifiers modifiers, Qt::ScrollPhase phase)
    {
        QWheelEvent event(QPointF(400, 300), m_view->mapToGlobal(QPointF(400, 300)), pixels, angle, Qt::NoButton,
                          modifiers, phase, false);
        QApplication::sendEvent(m_view.get(), &event);
    }

private slots:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_document->setNetwork(placedNetwork(), {});
        m_view = std::make_unique<DiagramView>(*m_document);
    }

    void cleanup()
    {
        m_view.reset();
        m_document.reset();
    }

    void showsTheNetworkAtItsSavedPlacesAtOnce()
    {
        QSignalSpy started(m_view.get(), &DiagramView::layoutStarted);
        QSignalSpy changed(m_view.get(), &DiagramView::drawingChanged);
        show();
        QCOMPARE(m_view->drawing().companies.size(), 4);
        QCOMPARE(m_view->drawing().deals.size(), 5);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(started.size(), 0);
        const QPointF saved = placedNetwork().layouts[0].positions.value(company("a"));
        QCOMPARE(findCompany(m_view->drawing(), company("a"))->centre, saved);
    }

    void saysHowToBeginWithoutANetwork()
    {
        m_document->setNetwork({}, {});
        show();
        QVERIFY(m_view->drawing().companies.isEmpty());
        const QImage image = m_view->grab().toImage();
        const QColor ground = image.pixelColor(2, 2);
        int written = 0;
        for (int x = 0; x < image.width(); ++x)
            written += image.pixelColor(x, image.height() / 2) != ground ? 1 : 0;
        QVERIFY(written > 10);
    }

    void selectsByClicking()
    {
        show();
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, pointOf("c"));
        QCOMPARE(m_document->selection(), (Selection{.companies = {company("c")}, .deals = {}}));
        QCOMPARE(m_view->emphasis().companies, (QSet{company("a"), company("b"), company("c")}));
        QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, pointOf("d"));
        QCOMPARE(m_document->selection().companies, (QSet{company("c"), company("d")}));
        QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, pointOf("c"));
        QCOMPARE(m_document->selection().companies, QSet{company("d")});
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, emptyPoint());
        QVERIFY(m_document->selection().isEmpty());
        QVERIFY(m_view->emphasis().isEmpty());
    }

    void selectsEachOfParallelDeals()
    {
        show();
        for (const char *id : {"ab1", "ab2", "ba"}) {
            QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, pointOfDeal(id));
            QCOMPARE(m_document->selection(), (Selection{.companies = {}, .deals = {deal(id)}}));
            QCOMPARE(m_view->emphasis().companies, (QSet{company("a"), company("b")}));
        }
    }

    void tellsWhatThePointerIsOn()
    {
        show();
        QSignalSpy deals(m_view.get(), &DiagramView::dealHovered);
        QSignalSpy companies(m_view.get(), &DiagramView::companyHovered);
        QTest::mouseMove(m_view.get(), pointOfDeal("ca"));
        QTRY_COMPARE(deals.size(), 1);
        QCOMPARE(deals[0][0].value<DealId>(), deal("ca"));
        QTest::mouseMove(m_view.get(), pointOf("b"));
        QTRY_COMPARE(companies.size(), 1);
        QCOMPARE(companies[0][0].value<CompanyId>(), company("b"));
        QTRY_COMPARE(deals.size(), 2);
        QVERIFY(deals[1][0].value<DealId>().isEmpty());
    }

    void activatesByDoubleClickAndEnter()
    {
        show();
        QSignalSpy deals(m_view.get(), &DiagramView::dealActivated);
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, pointOfDeal("bc"));
        QCOMPARE(deals.size(), 1);
        QCOMPARE(deals[0][0].value<DealId>(), deal("bc"));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(deals.size(), 2);
        QSignalSpy companies(m_view.get(), &DiagramView::companyActivated);
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, pointOf("d"));
        QCOMPARE(companies.size(), 1);
        QCOMPARE(companies[0][0].value<CompanyId>(), company("d"));
    }

    void asksForACompanyWhereNothingIs()
    {
        show();
        QSignalSpy wanted(m_view.get(), &DiagramView::companyWanted);
        const QPoint corner(3, 3);
        QVERIFY(m_view->hitAt(corner).isEmpty());
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, corner);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toPointF(), m_view->camera().toCanvas(corner));
    }

    void pansByDraggingTheGround()
    {
        show();
        const Camera before = m_view->camera();
        const QPoint from = emptyPoint();
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view.get(), from + QPoint(20, 15));
        QTest::mouseMove(m_view.get(), from + QPoint(40, 30));
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, from + QPoint(40, 30));
        QCOMPARE(m_view->camera().offset, before.offset + QPointF(40, 30));
        QCOMPARE(m_view->camera().zoom, before.zoom);
        QVERIFY(m_document->undoStack().count() == 0);
    }

    void zoomsByWheelAtThePointerAndPansByTwoFingers()
    {
        show();
        const Camera before = m_view->camera();
        const QPointF under = before.toCanvas(QPointF(400, 300));
        wheel({0, 120}, {}, {}, Qt::NoScrollPhase);
        QVERIFY(qAbs(m_view->camera().zoom / before.zoom - 1.2) < 0.01);
        QVERIFY((m_view->camera().toCanvas(QPointF(400, 300)) - under).manhattanLength() < 1e-6);
        const Camera zoomed = m_view->camera();
        wheel({0, 24}, {3, 12}, {}, Qt::ScrollUpdate);
        QCOMPARE(m_view->camera(), zoomed.panned({3, 12}));
        wheel({0, 120}, {0, 12}, Qt::ControlModifier, Qt::ScrollUpdate);
        QVERIFY(m_view->camera().zoom > zoomed.zoom);
    }

    void zoomsByPinching()
    {
        show();
        const Camera before = m_view->camera();
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, {400, 300},
                                  {400, 300}, m_view->mapToGlobal(QPointF(400, 300)), 0.25, {});
        QApplication::sendEvent(m_view.get(), &pinch);
        QCOMPARE(m_view->camera().zoom, before.zoom * 1.25);
        const Camera zoomed = m_view->camera();
        QNativeGestureEvent pan(Qt::PanNativeGesture, QPointingDevice::primaryPointingDevice(), 2, {400, 300},
                                {400, 300}, m_view->mapToGlobal(QPointF(400, 300)), 0, {7, -4});
        QApplication::sendEvent(m_view.get(), &pan);
        QCOMPARE(m_view->camera(), zoomed.panned({7, -4}));
    }

    void zoomsAndPansByTwoFingersOnATouchScreen()
    {
        show();
        static QPointingDevice *screen = QTest::createTouchDevice();
        const Camera before = m_view->camera();
        const QPointF under = before.toCanvas(QPointF(400, 300));
        const QPoint place(400, 300);
        auto touch = QTest::touchEvent(m_view.get(), screen);
        touch.press(0, place - QPoint(50, 0)).commit();
        touch.stationary(0).press(1, place + QPoint(50, 0)).commit();
        for (int reach = 55; reach <= 100; reach += 5)
            touch.move(0, place - QPoint(reach, 0)).move(1, place + QPoint(reach, 0)).commit();
        const Camera zoomed = m_view->camera();
        QVERIFY2(qAbs(zoomed.zoom / before.zoom - 2) < 0.05, qPrintable(QString::number(zoomed.zoom / before.zoom)));
        QVERIFY((zoomed.toCanvas(QPointF(400, 300)) - under).manhattanLength() < 2);
        const QPoint by(40, 20);
        touch.move(0, place - QPoint(100, 0) + by).move(1, place + QPoint(100, 0) + by).commit();
        touch.release(0, place - QPoint(100, 0) + by).release(1, place + QPoint(100, 0) + by).commit();
        QCOMPARE(m_view->camera().zoom, zoomed.zoom);
        QVERIFY((m_view->camera().offset - zoomed.offset - by).manhattanLength() < 2);
        QVERIFY(m_view->selection().isEmpty()); // no finger was a click
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, pointOf("c"));
        QCOMPARE(m_view->selection().companies, QSet{company("c")}); // and the mouse is heard again
    }

    void movesAndPinsACompanyByDraggingIt()
    {
        show();
        const QPoint from = pointOf("c");
        const QPointF before = m_view->positions().value(company("c"));
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view.get(), from + QPoint(-20, -10));
        QTest::mouseMove(m_view.get(), from + QPoint(-60, -30));
        QVERIFY(m_document->network().pinned.isEmpty()); // not before it is let go
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, from + QPoint(-60, -30));
        const QPointF goal = before + QPointF(-60, -30) / m_view->camera().zoom;
        QCOMPARE(m_document->network().pinned, QSet{company("c")});
        QVERIFY((m_view->positions().value(company("c")) - goal).manhattanLength() < 0.01);
        QVERIFY((findCompany(m_view->drawing(), company("c"))->centre - goal).manhattanLength() < 0.01);
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QCOMPARE(m_view->positions().value(company("c")), before);
        QVERIFY(m_document->network().pinned.isEmpty());
    }

    void putsACompanyBackOnEscape()
    {
        show();
        const QPointF before = m_view->positions().value(company("c"));
        const QPoint from = pointOf("c");
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view.get(), from + QPoint(-60, -30));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, from + QPoint(-60, -30));
        QCOMPARE(m_view->positions().value(company("c")), before);
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void walksByArrowKeys()
    {
        show();
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_document->selection().companies.size(), 1);
        m_document->select({.companies = {company("a")}, .deals = {}});
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_document->selection().companies, QSet{company("b")});
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_document->selection().companies, QSet{company("a")});
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_document->selection().companies, QSet{company("c")});
        QTest::keyClick(m_view.get(), Qt::Key_Down); // no way there
        QCOMPARE(m_document->selection().companies, QSet{company("c")});
    }

    void movesACompanyByShiftAndArrows()
    {
        show();
        m_document->select({.companies = {company("c")}, .deals = {}});
        const QPointF before = m_view->positions().value(company("c"));
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(m_view->positions().value(company("c")), before + QPointF(-10, -10));
        QCOMPARE(m_document->undoStack().count(), 2);
    }

    void goesThroughDealsByTab()
    {
        show();
        m_document->select({.companies = {company("c")}, .deals = {}});
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QCOMPARE(m_document->selection().deals, QSet{deal("bc")});
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QCOMPARE(m_document->selection().deals, QSet{deal("ca")});
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QCOMPARE(m_document->selection().deals, QSet{deal("bc")});
        QTest::keyClick(m_view.get(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(m_document->selection().deals, QSet{deal("ca")});
        m_document->select({});
        QSet<DealId> seen;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(m_view.get(), Qt::Key_Tab);
            seen |= m_document->selection().deals;
        }
        QCOMPARE(seen.size(), 5);
    }

    void letsTheFocusGoAfterEscape()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *before = new QLineEdit(&window);
        row->addWidget(before);
        auto *view = new DiagramView(*m_document, &window);
        row->addWidget(view, 1);
        view->setSettings(stillSettings());
        window.resize(1000, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QVERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Tab);
        QVERIFY(view->hasFocus());
        QCOMPARE(m_document->selection().deals.size(), 1);
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(m_document->selection().isEmpty());
        QTest::keyClick(view, Qt::Key_Tab);
        QVERIFY(!view->hasFocus());
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(!view->hasFocus());
    }

    void showsTheSameFrameAtTheSameInstant()
    {
        auto clock = std::make_unique<HandTurnedClock>();
        HandTurnedClock *hand = clock.get();
        m_view->setClock(std::move(clock));
        DiagramSettings settings;
        settings.speed = 2;
        show(settings);
        QVERIFY(m_view->isMoving());
        QTRY_VERIFY(!m_view->isLayingOut());
        m_view->stepTo(1.0);
        const QImage first = m_view->grab().toImage();
        QCOMPARE(m_view->grab().toImage(), first);
        hand->advance(0.5);
        QCOMPARE(m_view->instant(), 2.0);
        QVERIFY(m_view->grab().toImage() != first);
        m_view->stepTo(1.0 + m_view->drawing().dotSeconds);
        QCOMPARE(m_view->grab().toImage(), first);
    }

    void restsWhenPausedHiddenOrStill()
    {
        auto clock = std::make_unique<HandTurnedClock>();
        HandTurnedClock *hand = clock.get();
        m_view->setClock(std::move(clock));
        DiagramSettings settings;
        show(settings);
        QVERIFY(m_view->isMoving());
        QSignalSpy playing(m_view.get(), &DiagramView::playingChanged);
        m_view->setPlaying(false);
        QVERIFY(!m_view->isMoving());
        QCOMPARE(playing.size(), 1);
        const double paused = m_view->instant();
        hand->advance(10);
        QCOMPARE(m_view->instant(), paused);
        m_view->setPlaying(true);
        QVERIFY(m_view->isMoving());
        hand->advance(1);
        QCOMPARE(m_view->instant(), paused + 1);
        m_view->hide();
        QVERIFY(!m_view->isMoving());
        m_view->show();
        QVERIFY(m_view->isMoving());
        m_view->showMinimized();
        QTRY_VERIFY(!m_view->isMoving());
        m_view->showNormal();
        QTRY_VERIFY(m_view->isMoving());
        settings.reducedMotion = true;
        m_view->setSettings(settings);
        QVERIFY(!m_view->isMoving());
        settings.reducedMotion = false;
        m_view->setSettings(settings);
        QVERIFY(m_view->isMoving());
        m_document->setNetwork({}, {});
        QVERIFY(!m_view->isMoving());
    }

    void tellsScreenReadersOfCompaniesAndDeals()
    {
        show();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(list);
        QCOMPARE(list->childCount(), 9);
        for (int i = 0; i < list->childCount(); ++i) {
            QAccessibleInterface *part = list->child(i);
            QVERIFY(part && part->isValid());
            const Drawing &drawing = m_view->drawing();
            const QString title = i < 4 ? drawing.companies[i].title : drawing.deals[i - 4].title;
            QVERIFY(!title.isEmpty());
            QCOMPARE(part->text(QAccessible::Name), title);
            QCOMPARE(list->indexOfChild(part), i);
            QCOMPARE(part->parent(), list);
            QVERIFY(part->rect().isValid());
        }
        const QPoint a = m_view->mapToGlobal(pointOf("a"));
        QAccessibleInterface *circle = list->childAt(a.x(), a.y());
        QVERIFY(circle);
        QVERIFY(circle->rect().contains(a));
        QVERIFY(!circle->state().selected);
        circle->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_document->selection().companies, QSet{company("a")});
        QVERIFY(circle->state().selected);
        m_document->setNetwork({}, {});
        QCOMPARE(list->childCount(), 0);
        QVERIFY(!circle->isValid());
    }

    void followsTheFilterAndTheTheme()
    {
        show();
        m_document->setFilter({.minimum = Money::fromMajor(25e9)});
        QCOMPARE(m_view->drawing().deals.size(), 3);
        m_document->setFilter({});
        QCOMPARE(m_view->drawing().deals.size(), 5);
        DiagramSettings settings = stillSettings();
        settings.theme = ThemeName::Dark;
        m_view->setSettings(settings);
        QCOMPARE(m_view->drawing().theme.name, ThemeName::Dark);
    }

    void staysFittedWhenResized()
    {
        show();
        m_view->resize(700, 500);
        QTRY_COMPARE(m_view->style().size, QSizeF(700, 500));
        QTRY_COMPARE(m_view->drawing().size, canvasSize({700, 500}));
        QCOMPARE(m_view->camera(), Camera::fitted(m_view->drawing().size, QSizeF(700, 500)));
    }

    void showsWhatItsBuilderMakes()
    {
        show();
        m_view->setBuilder([](const Network &, const Positions &, const DrawingStyle &) { return smallDrawing(); });
        QCOMPARE(m_view->drawing(), smallDrawing());
        m_view->centreOn(company("d"));
        QCOMPARE(m_view->camera().toView(QPointF(900, 550)), QPointF(500, 300));
    }

    void asksForAContextMenu()
    {
        show();
        QSignalSpy asked(m_view.get(), &DiagramView::contextMenuRequested);
        QContextMenuEvent event(QContextMenuEvent::Mouse, pointOf("b"), m_view->mapToGlobal(pointOf("b")));
        QApplication::sendEvent(m_view.get(), &event);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<Hit>(), Hit{.company = company("b")});
        QCOMPARE(m_document->selection().companies, QSet{company("b")});
    }

private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<DiagramView> m_view;
};

QTEST_MAIN(TestDiagramView)
#include "tst_diagramview.moc"
