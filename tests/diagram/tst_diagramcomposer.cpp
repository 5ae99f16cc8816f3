// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagram/diagramcomposer.h"

#include "diagram/neighbourhood.h"
#include "document/commands/arrangementcommand.h"
#include "drawing/drawingbuilder.h"
#include "shared/testdrawing.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

/// The way from a document to the drawing on screen, with the layout program itself.
class TestDiagramComposer : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static QHash<CompanyId, QPointF> centres(const Drawing &drawing)
    {
        QHash<CompanyId, QPointF> found;
        for (const CompanyShape &shape : drawing.companies)
            found.insert(shape.id, shape.centre);
        return found;
    }

private slots:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_composer = std::make_unique<DiagramComposer>(*m_document);
        m_composer->setSettings({.reducedMotion = true});
        m_composer->setViewSize({1280, 800});
    }

    void placesANetworkThatHasNoPlaces()
    {
        QSignalSpy started(m_composer.get(), &DiagramComposer::layoutStarted);
        QSignalSpy finished(m_composer.get(), &DiagramComposer::layoutFinished);
        m_document->setNetwork(smallNetwork(), {});
        QCOMPARE(started.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
        QCOMPARE(m_composer->drawing().companies.size(), 4);
        QCOMPARE(faultsOf(m_composer->drawing()).overlappingCircles, 0);
        QVERIFY(m_document->undoStack().isClean()); // looking is not changing
    }

    void needsNoLayoutForTheBuiltInNetwork()
    {
        QSignalSpy started(m_composer.get(), &DiagramComposer::layoutStarted);
        QVERIFY(m_document->open(QStringLiteral("example:ai-loop-2025-10")));
        QVERIFY(!m_document->network().layouts.isEmpty());
        QCOMPARE(m_composer->drawing().companies.size(), m_document->network().companies().size());
        QCOMPARE(started.size(), 0);
    }

    void takesCompaniesOffTheLegendAtOnce()
    {
        Network network = smallNetwork();
        QRectF legend; // a text of it
        for (const FurnitureShape &part : buildDrawing(network, {}, m_composer->style()).furniture) {
            for (const TextShape &text : part.texts)
                legend = text.box.center().y() > 400 && legend.isNull() ? text.box : legend;
        }
        QVERIFY(!legend.isNull());
        network.layouts = {{.engine = QStringLiteral("balanced"),
                            .canvas = canvasSize({1280, 800}),
                            .positions = {{company("a"), {300, 300}},
                                          {company("b"), {900, 300}},
                                          {company("c"), {600, 450}},
                                          {company("d"), legend.center()}}}};
        m_document->setNetwork(network, {});
        QCOMPARE(findCompany(m_composer->drawing(), company("a"))->centre, QPointF(300, 300));
        QVERIFY(!legend.contains(findCompany(m_composer->drawing(), company("d"))->centre));
        QCOMPARE(faultsOf(m_composer->drawing()).labelOnForeignCircle, 0);
        network.pinned = {company("d")};
        m_document->setNetwork(network, {});
        QCOMPARE(findCompany(m_composer->drawing(), company("d"))->centre, legend.center());
    }

    void makesAnAskedForLayoutAnUndoCommand()
    {
        m_document->setNetwork(smallNetwork(), {});
        QTRY_VERIFY_WITH_TIMEOUT(!m_composer->isLayingOut(), 60000);
        const auto before = centres(m_composer->drawing());
        QSignalSpy finished(m_composer.get(), &DiagramComposer::layoutFinished);
        DiagramSettings settings = m_composer->settings();
        settings.engine = LayoutEngine::Circle;
        m_composer->setSettings(settings);
        m_composer->relayout();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(m_document->network().layouts.size(), 1);
        QCOMPARE(m_document->network().layouts[0].engine, QStringLiteral("circle"));
        const auto after = centres(m_composer->drawing());
        QVERIFY(after != before);
        m_document->undoStack().undo();
        QVERIFY(m_document->network().layouts.isEmpty());
        m_document->undoStack().redo();
        QCOMPARE(centres(m_composer->drawing()), after);
    }

    void comesBackToWhereAnAutomaticLayoutHadIt()
    {
        m_document->setNetwork(smallNetwork(), {});
        QTRY_VERIFY_WITH_TIMEOUT(!m_composer->isLayingOut(), 60000);
        const auto before = centres(m_composer->drawing());
        m_composer->beginMove({company("d")});
        m_composer->moveBy({5, 5});
        m_composer->endMove(true);
        QVERIFY(centres(m_composer->drawing()) != before);
        m_document->undoStack().undo();
        QCOMPARE(centres(m_composer->drawing()), before);
    }

    void comesBackThroughAnAskedForLayoutToAnAutomaticOne()
    {
        m_document->setNetwork(smallNetwork(), {});
        QTRY_VERIFY_WITH_TIMEOUT(!m_composer->isLayingOut(), 60000);
        const auto first = centres(m_composer->drawing());
        m_composer->beginMove({company("d")});
        m_composer->moveBy({5, 5});
        m_composer->endMove(true);
        QTRY_VERIFY_WITH_TIMEOUT(!m_composer->isLayingOut(), 60000);
        m_composer->relayout();
        QTRY_VERIFY_WITH_TIMEOUT(!m_composer->isLayingOut(), 60000);
        m_document->undoStack().undo();
        m_document->undoStack().undo();
        QCOMPARE(centres(m_composer->drawing()), first);
    }

    void dropsALayoutThatWasAskedForBeforeAnUndo()
    {
        QVERIFY(m_document->open(QStringLiteral("example:ai-loop-2025-10")));
        QTRY_VERIFY_WITH_TIMEOUT(!m_composer->isLayingOut(), 60000);
        const auto first = centres(m_composer->drawing());
        QSignalSpy progressed(m_composer.get(), &DiagramComposer::layoutProgressed);
        m_composer->relayout();
        QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), 60000);
        m_document->undoStack().undo();
        QTRY_VERIFY_WITH_TIMEOUT(!m_composer->isLayingOut(), 60000);
        QCOMPARE(centres(m_composer->drawing()), first);
        QVERIFY(m_document->undoStack().canRedo());
    }

    void leavesPinnedCompaniesInANewLayout()
    {
        m_document->setNetwork(smallNetwork(), {});
        QTRY_VERIFY_WITH_TIMEOUT(!m_composer->isLayingOut(), 60000);
        m_document->undoStack().push(new PinCommand(*m_document, {company("c")}, true, m_composer->placement()));
        const QPointF pinned = m_composer->positions().value(company("c"));
        QSignalSpy finished(m_composer.get(), &DiagramComposer::layoutFinished);
        m_composer->relayout();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
        QCOMPARE(m_composer->positions().value(company("c")), pinned);
    }

    void findsAPlaceForANewCompany()
    {
        m_document->setNetwork(smallNetwork(), {});
        QTRY_VERIFY_WITH_TIMEOUT(!m_composer->isLayingOut(), 60000);
        Network larger = m_document->network();
        QVERIFY(larger.add(Company{.id = company("e")}));
        m_document->apply(larger, {.kind = DocumentChange::Kind::Companies, .companies = {company("e")}, .deals = {}});
        QCOMPARE(m_composer->drawing().companies.size(), 5); // at once
        QTRY_VERIFY_WITH_TIMEOUT(!m_composer->isLayingOut(), 60000);
        QCOMPARE(faultsOf(m_composer->drawing()).overlappingCircles, 0);
    }

    void saysWhyAndShowsARingWithoutTheLayoutProgram()
    {
        const QByteArray worker = qgetenv("CAPITAL_LOOP_LAYOUT_WORKER");
        qputenv("CAPITAL_LOOP_LAYOUT_WORKER", "/nowhere/layout");
        QSignalSpy remarked(m_composer.get(), &DiagramComposer::layoutRemarked);
        m_document->setNetwork(smallNetwork(), {});
        QTRY_COMPARE_WITH_TIMEOUT(remarked.size(), 1, 60000);
        QCOMPARE(remarked[0][0].value<Error>().code, ErrorCode::LayoutWorkerMissing);
        QCOMPARE(m_composer->drawing().companies.size(), 4);
        qputenv("CAPITAL_LOOP_LAYOUT_WORKER", worker);
    }

    void easesToUndonePlaces()
    {
        Network network = smallNetwork();
        network.layouts = {{.engine = QStringLiteral("balanced"),
                            .canvas = canvasSize({1280, 800}),
                            .positions = {{company("a"), {300, 300}},
                                          {company("b"), {900, 300}},
                                          {company("c"), {600, 550}},
                                          {company("d"), {1000, 600}}}}};
        m_composer->setSettings({.reducedMotion = false});
        m_document->setNetwork(network, {});
        m_composer->beginMove({company("c")});
        m_composer->moveBy({0, -150});
        m_composer->endMove(true);
        QCOMPARE(findCompany(m_composer->drawing(), company("c"))->centre, QPointF(600, 400));
        QSignalSpy shown(m_composer.get(), &DiagramComposer::shownChanged);
        m_document->undoStack().undo();
        QCOMPARE(findCompany(m_composer->settledDrawing(), company("c"))->centre, QPointF(600, 550));
        QCOMPARE(findCompany(m_composer->drawing(), company("c"))->centre, QPointF(600, 400));
        QTRY_COMPARE(findCompany(m_composer->drawing(), company("c"))->centre, QPointF(600, 550));
        QVERIFY(shown.size() > 2);
    }

    void makesLargePicturesInTheBackground()
    {
        QVERIFY(m_document->open(QStringLiteral("example:ai-loop-2026-07"))); // more than a hundred deals
        QVERIFY(m_composer->isComposing());
        QVERIFY(m_composer->drawing().companies.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!m_composer->isComposing(), 60000);
        QCOMPARE(m_composer->drawing().deals.size(), m_document->network().deals().size());
        const CompanyId nvidia(QStringLiteral("nvidia"));
        const QPointF before = findCompany(m_composer->drawing(), nvidia)->centre;
        m_composer->beginMove({nvidia});
        m_composer->moveBy({-40, 0});
        m_composer->endMove(true);
        QVERIFY(m_composer->isComposing());
        QCOMPARE(findCompany(m_composer->drawing(), nvidia)->centre, before - QPointF(40, 0)); // at once, by eye
        QTRY_VERIFY_WITH_TIMEOUT(!m_composer->isComposing(), 60000);
        QCOMPARE(findCompany(m_composer->settledDrawing(), nvidia)->centre, before - QPointF(40, 0));
    }

    void answersOnlyTheLatestOfManyChanges()
    {
        QVERIFY(m_document->open(QStringLiteral("example:ai-loop-2026-07")));
        QSignalSpy settled(m_composer.get(), &DiagramComposer::settled);
        DealFilter filter;
        filter.minimum = Money::fromMajor(5e9);
        m_document->setFilter(filter); // few enough to be there at once
        QVERIFY(!m_composer->isComposing());
        QCOMPARE(m_composer->drawing().deals.size(), m_document->visible().deals.size());
        QCOMPARE(settled.size(), 1);
        QTest::qWait(0);
        QCOMPARE(m_composer->drawing().deals.size(), m_document->visible().deals.size());
    }

private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<DiagramComposer> m_composer;
};

QTEST_MAIN(TestDiagramComposer)
#include "tst_diagramcomposer.moc"
