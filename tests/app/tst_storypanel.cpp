// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storypanel.h"

#include "app/mainwindow.h"
#include "app/storystepform.h"
#include "app/storytalk.h"
#include "app/storyview.h"
#include "app/windowactions.h"
#include "app/windowdocks.h"
#include "diagram/diagramview.h"
#include "document/inbackground.h"
#include "words/formatter.h"

#include "shared/testnetwork.h"

#include <QComboBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

namespace {

StoryStep titled(const char *title)
{
    StoryStep step;
    step.title.en = QString::fromLatin1(title);
    return step;
}

Network withStory(const QList<const char *> &titles)
{
    Network network = smallNetwork();
    Story story{.id = StoryId(QStringLiteral("tale"))};
    story.title.en = QStringLiteral("A tale");
    for (const char *title : titles)
        story.steps.append(titled(title));
    network.stories = {story};
    return network;
}

} // namespace

/// The panel in which stories are made, its undo, and what it has to do with the window.
class StoryPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { const BackgroundScope pagesInTheMaking; }
    void init();
    void aNetworkWithoutStoriesGetsOneWithItsFirstStep();
    void addsBehindTheChosenStep();
    void reordersAsOneStepToUndo();
    void aDragMovesAStep();
    void typingIntoAFieldIsOneStepToUndo();
    void undoInAFieldIsTheDocuments();
    void undoLeavesTheCursorWhereItIs();
    void choicesAreStepsOfTheirOwn();
    void duplicatesAndDeletes();
    void aCopyIsEditedAndNotItsOriginal();
    void takesOverAViewAndKeepsItsChart();
    void addsRenamesAndDeletesStories();
    void wordsAreOfOneLanguageAtATime();
    void speaksTheWindowsLanguage();
    void anotherNetworkBeginsAtItsFirstStory();
    void makesPicturesInTheBackground();
    void addsWhatTheWindowShowsWithOneKey();
    void theTalkGoesOnWhereTheStepIsChosen();

private:
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] int undoSteps() const { return m_document->undoStack().count(); }
    template <class Widget> [[nodiscard]] Widget *part(const char *name) const
    {
        return m_panel->findChild<Widget *>(QLatin1StringView(name));
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<StoryPanel> m_panel;
};

void StoryPanelTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("capital-loop-test"));
    QCoreApplication::setApplicationName(QStringLiteral("storypanel"));
}

void StoryPanelTest::init()
{
    installLanguage(Language::English);
    m_panel.reset();
    m_document = std::make_unique<Document>();
    m_document->setNetwork(withStory({"one", "two", "three"}), {});
    m_panel = std::make_unique<StoryPanel>(*m_document);
    m_panel->resize(320, 700);
}

QStringList StoryPanelTest::titles() const
{
    QStringList titles;
    for (const StoryStep &step : m_panel->story() ? m_panel->story()->steps : QList<StoryStep>())
        titles.append(step.title.en);
    return titles;
}

void StoryPanelTest::aNetworkWithoutStoriesGetsOneWithItsFirstStep()
{
    m_document->setNetwork(smallNetwork(), {});
    QVERIFY(!m_panel->story());
    QVERIFY(!part<QLabel>("hint")->isHidden());
    QVERIFY(part<QWidget>("parts")->isHidden());
    m_panel->duplicateStep();
    m_panel->deleteStep();
    m_panel->renameStory(QStringLiteral("none"));
    QCOMPARE(undoSteps(), 0);
    m_panel->addStep(titled("one"));
    QCOMPARE(titles(), QStringList{"one"});
    QCOMPARE(m_document->network().stories.first().title.en, QStringLiteral("Story"));
    QCOMPARE(undoSteps(), 1);
    QVERIFY(part<QLabel>("hint")->isHidden());
    m_document->undoStack().undo();
    QCOMPARE(m_document->network().stories.size(), 0);
    QVERIFY(!m_panel->story());
    m_document->undoStack().redo();
    QCOMPARE(titles(), QStringList{"one"});
    QCOMPARE(m_panel->place(), 0);
}

void StoryPanelTest::addsBehindTheChosenStep()
{
    m_panel->chooseStep(1);
    m_panel->addStep(titled("new"));
    QCOMPARE(titles(), QStringList({"one", "two", "new", "three"}));
    QCOMPARE(m_panel->place(), 2);
    m_document->undoStack().undo();
    QCOMPARE(titles(), QStringList({"one", "two", "three"}));
    m_document->undoStack().redo();
    QCOMPARE(titles(), QStringList({"one", "two", "new", "three"}));
}

void StoryPanelTest::reordersAsOneStepToUndo()
{
    m_panel->moveStep(0, 2);
    QCOMPARE(titles(), QStringList({"two", "three", "one"}));
    QCOMPARE(m_panel->place(), 2);
    QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Move a step"));
    m_document->undoStack().undo();
    QCOMPARE(titles(), QStringList({"one", "two", "three"}));
    QCOMPARE(m_panel->place(), 0); // the same step
    m_panel->moveStep(0, -1);
    m_panel->moveStep(0, 3);
    QCOMPARE(titles(), QStringList({"one", "two", "three"}));
}

void StoryPanelTest::aDragMovesAStep()
{
    auto *list = part<QListWidget>("steps");
    QVERIFY(list->model()->moveRow({}, 2, {}, 0)); // as a drop does
    QCOMPARE(titles(), QStringList({"three", "one", "two"}));
    QVERIFY(list->model()->moveRow({}, 0, {}, 2));
    QCOMPARE(titles(), QStringList({"one", "three", "two"}));
    QCOMPARE(list->item(1)->text(), QStringLiteral("2. three"));
    QCOMPARE(list->currentRow(), 1);
    QCOMPARE(undoSteps(), 2);
    m_document->undoStack().undo();
    m_document->undoStack().undo();
    QCOMPARE(list->item(2)->text(), QStringLiteral("3. three"));
}

void StoryPanelTest::typingIntoAFieldIsOneStepToUndo()
{
    auto *title = part<QLineEdit>("title");
    auto *text = part<QPlainTextEdit>("text");
    QTest::keyClick(title, Qt::Key_End);
    QTest::keyClicks(title, QStringLiteral(" more"));
    QCOMPARE(titles().first(), QStringLiteral("one more"));
    QCOMPARE(undoSteps(), 1);
    QTest::keyClicks(text, QStringLiteral("Some **words**"));
    QCOMPARE(undoSteps(), 2);
    QTest::keyClicks(title, QStringLiteral("!"));
    QCOMPARE(undoSteps(), 3);
    m_panel->chooseStep(1);
    QTest::keyClick(title, Qt::Key_End);
    QTest::keyClicks(title, QStringLiteral("!"));
    QCOMPARE(undoSteps(), 4);
    QCOMPARE(titles(), QStringList({"one more!", "two!", "three"}));
    for (int i = 0; i < 4; ++i)
        m_document->undoStack().undo();
    QCOMPARE(titles(), QStringList({"one", "two", "three"}));
    QVERIFY(m_panel->story()->steps.first().text.isEmpty());
    m_document->undoStack().redo();
    QCOMPARE(titles().first(), QStringLiteral("one more"));
}

void StoryPanelTest::undoInAFieldIsTheDocuments()
{
    for (const char *field : {"title", "text", "notes", "question"}) {
        QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        QCoreApplication::sendEvent(part<QWidget>(field), &undo);
        QVERIFY2(!undo.isAccepted(), field);
    }
}

void StoryPanelTest::undoLeavesTheCursorWhereItIs()
{
    auto *notes = part<QPlainTextEdit>("notes");
    QTest::keyClicks(notes, QStringLiteral("notes of the speaker"));
    QTextCursor cursor = notes->textCursor();
    cursor.setPosition(5);
    notes->setTextCursor(cursor);
    m_panel->addStory(QStringLiteral("Mine")); // something else in between
    m_document->undoStack().undo();
    QCOMPARE(notes->textCursor().position(), 5);
    QTest::keyClicks(part<QLineEdit>("title"), QStringLiteral("x"));
    QCOMPARE(notes->textCursor().position(), 5);
    m_document->undoStack().undo();
    m_document->undoStack().undo();
    QCOMPARE(notes->toPlainText(), QString());
}

void StoryPanelTest::choicesAreStepsOfTheirOwn()
{
    const auto choose = [this](const char *box, int index) {
        part<QComboBox>(box)->setCurrentIndex(index);
        emit part<QComboBox>(box)->activated(index);
    };
    choose("chart", int(StoryChart::Years));
    choose("transition", int(StoryTransition::Cut));
    choose("camera", int(StoryCamera::Look::Lit));
    choose("camera", int(StoryCamera::Look::Lit)); // the same again
    part<QDoubleSpinBox>("seconds")->setValue(7.5);
    QCOMPARE(undoSteps(), 4);
    const StoryStep step = *m_panel->step();
    QCOMPARE(step.view.chart, StoryChart::Years);
    QCOMPARE(step.transition, StoryTransition::Cut);
    QCOMPARE(step.view.camera.look, StoryCamera::Look::Lit);
    QCOMPARE(step.seconds, std::optional(7.5));
    QSignalSpy cameraWanted(m_panel.get(), &StoryPanel::cameraWanted);
    choose("camera", int(StoryCamera::Look::Place));
    QCOMPARE(cameraWanted.size(), 1);
    m_panel->takeCamera({.look = StoryCamera::Look::Place, .zoom = 3});
    QCOMPARE(m_panel->step()->view.camera.zoom, 3.0);
    for (int i = 0; i < 5; ++i)
        m_document->undoStack().undo();
    QCOMPARE(*m_panel->step(), titled("one"));
    QCOMPARE(part<QComboBox>("chart")->currentIndex(), 0);
    QCOMPARE(part<QDoubleSpinBox>("seconds")->value(), 0.0);
    // Deals that come one by one.
    StoryStep lit = titled("lit");
    lit.deals = {deal("ab1"), deal("ba")};
    m_panel->addStep(lit);
    choose("reveals", 2);
    QCOMPARE(m_panel->step()->reveals, (QList<QList<DealId>>{{deal("ab1")}, {deal("ba")}}));
    choose("reveals", 1);
    QCOMPARE(m_panel->step()->reveals, (QList<QList<DealId>>{{deal("ab1"), deal("ba")}}));
    choose("reveals", 0);
    QVERIFY(m_panel->step()->reveals.isEmpty());
}

void StoryPanelTest::duplicatesAndDeletes()
{
    m_panel->chooseStep(2);
    m_panel->duplicateStep();
    QCOMPARE(titles(), QStringList({"one", "two", "three", "three"}));
    QCOMPARE(m_panel->place(), 3);
    m_panel->deleteStep();
    QCOMPARE(titles(), QStringList({"one", "two", "three"}));
    QCOMPARE(m_panel->place(), 2);
    m_panel->chooseStep(0);
    m_panel->deleteStep();
    QCOMPARE(m_panel->place(), 0);
    QCOMPARE(m_panel->step()->title.en, QStringLiteral("two"));
    m_panel->deleteStep();
    m_panel->deleteStep();
    QVERIFY(titles().isEmpty());
    QVERIFY(!m_panel->step());
    for (int i = 0; i < 5; ++i)
        m_document->undoStack().undo();
    QCOMPARE(titles(), QStringList({"one", "two", "three"}));
    QVERIFY(m_panel->step());
}

void StoryPanelTest::aCopyIsEditedAndNotItsOriginal()
{
    m_panel->duplicateStep();
    QCOMPARE(m_panel->place(), 1);
    QTest::keyClick(part<QLineEdit>("title"), Qt::Key_End);
    QTest::keyClicks(part<QLineEdit>("title"), QStringLiteral(" b"));
    QCOMPARE(titles(), QStringList({"one", "one b", "two", "three"}));
    QCOMPARE(m_panel->place(), 1);
}

void StoryPanelTest::takesOverAViewAndKeepsItsChart()
{
    StoryStep first = titled("first");
    first.view.chart = StoryChart::Valuations;
    m_panel->addStep(first);
    StoryStep seen;
    seen.view.basis = WidthBasis::Firm;
    seen.companies = {company("a")};
    m_panel->takeOver(seen);
    QCOMPARE(m_panel->step()->title.en, QStringLiteral("first"));
    QCOMPARE(m_panel->step()->view.basis, WidthBasis::Firm);
    QCOMPARE(m_panel->step()->view.chart, StoryChart::Valuations);
    QCOMPARE(m_panel->step()->companies, QList{company("a")});
    QCOMPARE(part<QLabel>("lit")->text(), QStringLiteral("Lit: A."));
    m_document->undoStack().undo();
    QCOMPARE(*m_panel->step(), first);
}

void StoryPanelTest::addsRenamesAndDeletesStories()
{
    auto *stories = part<QComboBox>("stories");
    m_panel->addStory(QStringLiteral("Mine"));
    QCOMPARE(stories->count(), 2);
    QCOMPARE(stories->currentIndex(), 1);
    m_panel->renameStory(QStringLiteral(" Another "));
    QCOMPARE(stories->currentText(), QStringLiteral("Another"));
    m_panel->addStep(titled("x"));
    m_panel->deleteStory();
    QCOMPARE(stories->currentText(), QStringLiteral("A tale"));
    m_document->undoStack().undo();
    QCOMPARE(stories->count(), 2);
    stories->setCurrentIndex(1);
    emit stories->activated(1);
    QCOMPARE(titles(), QStringList{"x"});
    QCOMPARE(m_panel->place(), 0);
    // A story to which another step leads stays the chosen one.
    m_panel->deleteStep();
    QVERIFY(titles().isEmpty());
    QCOMPARE(stories->currentIndex(), 1);
}

void StoryPanelTest::wordsAreOfOneLanguageAtATime()
{
    auto *title = part<QLineEdit>("title");
    part<QComboBox>("language")->setCurrentIndex(1);
    QCOMPARE(title->text(), QString());
    QCOMPARE(title->placeholderText(), QStringLiteral("one"));
    QCOMPARE(undoSteps(), 0); // looking changes nothing
    QTest::keyClicks(title, QStringLiteral("yi"));
    QCOMPARE(m_panel->step()->title.zhHans, QStringLiteral("yi"));
    QCOMPARE(m_panel->step()->title.en, QStringLiteral("one"));
    QCOMPARE(part<QListWidget>("steps")->item(0)->text(), QStringLiteral("1. one")); // the window's
    part<QComboBox>("language")->setCurrentIndex(0);
    QCOMPARE(title->text(), QStringLiteral("one"));
    QCOMPARE(undoSteps(), 1);
}

void StoryPanelTest::speaksTheWindowsLanguage()
{
    part<QComboBox>("language")->setCurrentIndex(1);
    QTest::keyClicks(part<QLineEdit>("title"), QStringLiteral("yi"));
    part<QComboBox>("language")->setCurrentIndex(0);
    installLanguage(Language::SimplifiedChinese);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_panel.get(), &change);
    QCoreApplication::sendEvent(&m_panel->form(), &change);
    QCOMPARE(m_panel->form().language(), Language::SimplifiedChinese);
    QVERIFY(part<QListWidget>("steps")->item(0)->text().contains(QStringLiteral("yi")));
    QCOMPARE(part<QLineEdit>("title")->text(), QStringLiteral("yi"));
    installLanguage(Language::English);
}

void StoryPanelTest::anotherNetworkBeginsAtItsFirstStory()
{
    m_panel->chooseStep(2);
    m_document->setNetwork(withStory({"four", "five"}), {});
    QCOMPARE(m_panel->place(), 0);
    QCOMPARE(part<QListWidget>("steps")->count(), 2);
    QCOMPARE(part<QListWidget>("steps")->currentRow(), 0);
    QCOMPARE(part<QLineEdit>("title")->text(), QStringLiteral("four"));
}

void StoryPanelTest::makesPicturesInTheBackground()
{
    auto *list = part<QListWidget>("steps");
    connect(m_panel.get(), &StoryPanel::picturesWanted, this, [this] {
        Network network = m_document->network();
        SavedLayout layout{.engine = QStringLiteral("balanced"), .canvas = {1000, 800}};
        for (const Company &company : network.companies())
            layout.positions.insert(company.id, QPointF(150 + 200 * double(layout.positions.size()), 400));
        network.layouts = {layout};
        m_panel->showPictures({.network = network, .story = *m_panel->story()});
    });
    const auto picture = [list](int row) { return list->item(row)->icon().pixmap(list->iconSize()).toImage(); };
    const QImage blank = picture(0);
    m_panel->show();
    QTRY_VERIFY(picture(0) != blank && picture(1) != blank && picture(2) != blank);
    const QImage first = picture(0);
    QTest::keyClicks(part<QLineEdit>("title"), QStringLiteral("!"));
    QCOMPARE(picture(0), first); // the former one, until the new one is there
    const QImage third = picture(2);
    m_panel->moveStep(2, 0);
    QCOMPARE(picture(0), third);
    m_panel->addStep(titled("four"));
    QCOMPARE(picture(0), third);
}

void StoryPanelTest::addsWhatTheWindowShowsWithOneKey()
{
    MainWindow window(Preferences{.reducedMotion = true});
    window.resize(1280, 800);
    window.show();
    window.document().setNetwork(smallNetwork(), {});
    QTRY_VERIFY(!window.view().isLayingOut() && !window.view().drawing().deals.isEmpty());
    window.document().select({.companies = {}, .deals = {deal("ab1")}});
    window.view().setCamera(Camera{window.view().camera().zoom * 3, {}}.centredOn({200, 200}, window.view().size()));
    window.actions().action(WindowActions::AddStep)->trigger();
    StoryPanel &panel = window.docks().story();
    QVERIFY(panel.isVisibleTo(&window));
    QVERIFY(panel.step());
    QCOMPARE(panel.step()->deals, QList{deal("ab1")});
    QCOMPARE(panel.step()->view.camera.look, StoryCamera::Look::Place);
    const StoryCamera camera = panel.step()->view.camera;
    window.document().select({});
    window.view().fit();
    emit panel.showWanted(*panel.step());
    QCOMPARE(window.document().selection().deals, QSet<DealId>{deal("ab1")});
    emit panel.cameraWanted();
    QVERIFY(std::abs(panel.step()->view.camera.zoom - camera.zoom) < 0.001);
    // What was selected meanwhile is taken over; nothing else is.
    window.document().select({.companies = {}, .deals = {deal("bc")}});
    emit panel.takeOverWanted();
    QCOMPARE(panel.step()->deals, QList{deal("bc")});
}

void StoryPanelTest::theTalkGoesOnWhereTheStepIsChosen()
{
    MainWindow window(Preferences{.reducedMotion = true});
    window.document().setNetwork(withStory({"one", "two", "three"}), {});
    StoryPanel &panel = window.docks().story();
    QCOMPARE(window.talk().story()->title.en, QStringLiteral("A tale"));
    panel.addStory(QStringLiteral("Mine"));
    QCOMPARE(window.talk().story()->title.en, QStringLiteral("Mine"));
    window.document().undoStack().undo();
    emit window.talk().ended(2);
    QCOMPARE(panel.place(), 2);
}

QTEST_MAIN(StoryPanelTest)
#include "tst_storypanel.moc"
