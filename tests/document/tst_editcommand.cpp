// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/commands/editcommand.h"
#include "io/caploopwriter.h"
#include "model/networkedit.h"

#include "shared/testnetwork.h"

#include <QSignalSpy>
#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

Network withNote(const Network &network, const QString &note)
{
    Records records = network.records();
    records.deals[0].note.en = note;
    return *network.withRecords(std::move(records));
}

} // namespace

class TestEditCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_document->setNetwork(smallNetwork(), {});
    }

    void doesAndUndoesAndDoesAgain()
    {
        const QByteArray before = printed();
        QSignalSpy changed(m_document.get(), &Document::changed);
        const Network less = without(m_document->network(), {.companies = {company("b")}});
        m_document->select({.companies = {company("b")}});
        m_document->undoStack().push(new EditCommand(*m_document, less, QStringLiteral("Delete B")));
        const QByteArray after = printed();
        QCOMPARE(after, writeNetwork(less));
        QVERIFY(m_document->selection().isEmpty());
        const auto change = changed[0][0].value<DocumentChange>();
        QCOMPARE(change.kind, DocumentChange::Kind::Companies);
        QVERIFY(change.companies.contains(company("b")));
        QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Delete B"));
        m_document->undoStack().undo();
        QCOMPARE(printed(), before);
        QVERIFY(m_document->undoStack().isClean());
        m_document->undoStack().redo();
        QCOMPARE(printed(), after);
        QCOMPARE(changed.size(), 3);
    }

    void mergesEditsOfOneGesture()
    {
        const QByteArray before = printed();
        QUndoStack &stack = m_document->undoStack();
        for (const char *note : {"h", "he", "hey"})
            stack.push(new EditCommand(*m_document, withNote(m_document->network(), QLatin1StringView(note)),
                                       QStringLiteral("Note"), 7));
        QCOMPARE(stack.count(), 1);
        QCOMPARE(m_document->network().deals()[0].note.en, QStringLiteral("hey"));
        stack.undo();
        QCOMPARE(printed(), before);
        stack.redo();
        QCOMPARE(m_document->network().deals()[0].note.en, QStringLiteral("hey"));
        stack.push(new EditCommand(*m_document, withNote(m_document->network(), {}), QStringLiteral("Note"), 8));
        QCOMPARE(stack.count(), 2); // another gesture
        stack.push(
            new EditCommand(*m_document, withNote(m_document->network(), QStringLiteral("x")), QStringLiteral("Note")));
        stack.push(
            new EditCommand(*m_document, withNote(m_document->network(), QStringLiteral("y")), QStringLiteral("Note")));
        QCOMPARE(stack.count(), 4); // none
    }

    void vanishesWhereNothingChanged()
    {
        QUndoStack &stack = m_document->undoStack();
        stack.push(new EditCommand(*m_document, m_document->network(), QStringLiteral("Nothing")));
        QCOMPARE(stack.count(), 0);
        stack.push(
            new EditCommand(*m_document, withNote(m_document->network(), QStringLiteral("x")), QStringLiteral("N"), 5));
        stack.push(new EditCommand(*m_document, withNote(m_document->network(), {}), QStringLiteral("N"), 5));
        QCOMPARE(stack.count(), 0);
    }

    void tellsStoriesFromAllElse()
    {
        Document document;
        document.setNetwork(smallNetwork(), {});
        document.setMoment({.inForceOn = QDate(2025, 10, 1)});
        QSignalSpy changed(&document, &Document::changed);
        Network after = document.network();
        after.stories.append(Story{.id = StoryId(QStringLiteral("tale"))});
        document.undoStack().push(new EditCommand(document, after, QStringLiteral("Add a story")));
        QCOMPARE(changed[0][0].value<DocumentChange>().kind, DocumentChange::Kind::Stories);
        QCOMPARE(document.shown().stories, after.stories);
        document.undoStack().undo();
        QCOMPARE(changed[1][0].value<DocumentChange>().kind, DocumentChange::Kind::Stories);
        after.title.en = QStringLiteral("Another");
        document.undoStack().push(new EditCommand(document, after, QStringLiteral("Both")));
        QCOMPARE(changed[2][0].value<DocumentChange>().kind, DocumentChange::Kind::Facts);
    }

    void tellsFactsFromDeals()
    {
        QSignalSpy changed(m_document.get(), &Document::changed);
        Network titled = m_document->network();
        titled.title.en = QStringLiteral("Other");
        m_document->undoStack().push(new EditCommand(*m_document, titled, QStringLiteral("Title")));
        QCOMPARE(changed[0][0].value<DocumentChange>().kind, DocumentChange::Kind::Facts);
        m_document->undoStack().push(
            new EditCommand(*m_document, withNote(m_document->network(), QStringLiteral("x")), QStringLiteral("N")));
        QCOMPARE(changed[1][0].value<DocumentChange>().kind, DocumentChange::Kind::Deals);
        QCOMPARE(changed[1][0].value<DocumentChange>().deals, QSet{deal("ab1")});
    }

private:
    [[nodiscard]] QByteArray printed() const { return writeNetwork(m_document->network()); }

    std::unique_ptr<Document> m_document;
};

QTEST_GUILESS_MAIN(TestEditCommand)
#include "tst_editcommand.moc"
