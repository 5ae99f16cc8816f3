// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/commands/arrangementcommand.h"

#include "shared/testnetwork.h"

#include <QSignalSpy>
#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

Placement placement(double xOfA)
{
    return {.engine = QStringLiteral("balanced"),
            .canvas = {1000, 500},
            .positions = {{company("a"), {xOfA, 100}}, {company("b"), {600, 200}}, {company("c"), {400, 400}}}};
}

/// The arrangement of a network as text: "[1000x500 a 10,20 b 30,40] pinned a".
QString printed(const Network &network)
{
    QString text;
    for (const SavedLayout &layout : network.layouts) {
        text += QStringLiteral("[%1x%2").arg(layout.canvas.width()).arg(layout.canvas.height());
        auto ids = layout.positions.keys();
        std::ranges::sort(ids);
        for (const CompanyId &id : ids) {
            const QPointF at = layout.positions.value(id);
            text += QStringLiteral(" %1 %2,%3").arg(id.text()).arg(at.x()).arg(at.y());
        }
        text += QLatin1Char(']');
    }
    auto pinned = network.pinned.values();
    std::ranges::sort(pinned);
    text += QStringLiteral(" pinned");
    for (const CompanyId &id : pinned)
        text += QLatin1Char(' ') + id.text();
    return text;
}

} // namespace

class TestArrangementCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_document = std::make_unique<Document>();
        Network network = smallNetwork();
        network.layouts = {{.engine = QStringLiteral("balanced"),
                            .canvas = {500, 500},
                            .positions = {{company("a"), {10, 10}}, {company("d"), {250, 250}}}}};
        m_document->setNetwork(network, {});
    }

    void movesAndPinsAndComesBack()
    {
        const QString before = printed(m_document->network());
        QSignalSpy changed(m_document.get(), &Document::changed);
        auto &stack = m_document->undoStack();
        stack.push(new MoveCompaniesCommand(*m_document, {company("a")}, placement(100), 1));
        // The hidden company d keeps its place, scaled to the new canvas.
        const QString after = QStringLiteral("[1000x500 a 100,100 b 600,200 c 400,400 d 500,250] pinned a");
        QCOMPARE(printed(m_document->network()), after);
        QCOMPARE(changed.size(), 1);
        const auto change = changed[0][0].value<DocumentChange>();
        QCOMPARE(change.kind, DocumentChange::Kind::Places);
        QCOMPARE(change.companies, QSet{company("a")});
        stack.undo();
        QCOMPARE(printed(m_document->network()), before);
        stack.redo();
        QCOMPARE(printed(m_document->network()), after);
    }

    void mergesTheMovesOfOneGesture()
    {
        const QString before = printed(m_document->network());
        auto &stack = m_document->undoStack();
        stack.push(new MoveCompaniesCommand(*m_document, {company("a")}, placement(100), 1));
        stack.push(new MoveCompaniesCommand(*m_document, {company("a")}, placement(200), 1));
        QCOMPARE(stack.count(), 1);
        const QString after = printed(m_document->network());
        QVERIFY(after.contains(QStringLiteral("a 200,100")));
        stack.undo();
        QCOMPARE(printed(m_document->network()), before);
        stack.redo();
        QCOMPARE(printed(m_document->network()), after);
    }

    void keepsTwoGesturesApart()
    {
        auto &stack = m_document->undoStack();
        stack.push(new MoveCompaniesCommand(*m_document, {company("a")}, placement(100), 1));
        stack.push(new MoveCompaniesCommand(*m_document, {company("a")}, placement(200), 2));
        stack.push(new MoveCompaniesCommand(*m_document, {company("b")}, placement(300), 2));
        stack.push(new ArrangeCommand(*m_document, placement(400), 2));
        QCOMPARE(stack.count(), 4);
    }

    void vanishesWhenNothingChanged()
    {
        auto &stack = m_document->undoStack();
        stack.push(new PinCommand(*m_document, {company("a")}, false, placement(10)));
        QCOMPARE(stack.count(), 0);
        stack.push(new MoveCompaniesCommand(*m_document, {company("a")}, placement(100), 1));
        stack.push(new MoveCompaniesCommand(*m_document, {company("a")}, placement(100), 2));
        QCOMPARE(stack.count(), 1);
    }

    void vanishesWhenAGestureEndsWhereItBegan()
    {
        auto &stack = m_document->undoStack();
        stack.push(new MoveCompaniesCommand(*m_document, {company("a")}, placement(100), 1));
        stack.push(new MoveCompaniesCommand(*m_document, {company("a")}, placement(200), 2));
        stack.push(new MoveCompaniesCommand(*m_document, {company("a")}, placement(100), 2));
        QCOMPARE(stack.count(), 1);
        QVERIFY(printed(m_document->network()).contains(QStringLiteral("a 100,100")));
    }

    void pinsWhereACompanyStandsAndReleases()
    {
        auto &stack = m_document->undoStack();
        stack.push(new PinCommand(*m_document, {company("b")}, true, placement(10)));
        QVERIFY(printed(m_document->network()).endsWith(QStringLiteral("pinned b")));
        QCOMPARE(m_document->network().layouts[0].positions.value(company("b")), QPointF(600, 200));
        stack.push(new PinCommand(*m_document, {company("b")}, false, placement(10)));
        QVERIFY(printed(m_document->network()).endsWith(QStringLiteral("pinned")));
        QCOMPARE(stack.count(), 2);
        stack.undo();
        QVERIFY(printed(m_document->network()).endsWith(QStringLiteral("pinned b")));
        stack.undo();
        QCOMPARE(m_document->network().layouts[0].canvas, QSizeF(500, 500));
    }

    void mergesTheAnswersOfOneLayout()
    {
        auto &stack = m_document->undoStack();
        stack.push(new ArrangeCommand(*m_document, placement(100), 7));
        stack.push(new ArrangeCommand(*m_document, placement(200), 7));
        QCOMPARE(stack.count(), 1);
        QVERIFY(m_document->network().pinned.isEmpty());
        QVERIFY(stack.isClean() == false);
    }

private:
    std::unique_ptr<Document> m_document;
};

QTEST_GUILESS_MAIN(TestArrangementCommand)
#include "tst_arrangementcommand.moc"
