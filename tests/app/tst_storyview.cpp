// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storyview.h"

#include "app/lenstools.h"
#include "app/mainwindow.h"
#include "app/windowactions.h"
#include "diagram/diagramview.h"
#include "diagram/neighbourhood.h"
#include "drawing/storypage.h"

#include <QActionGroup>
#include <QTest>

using namespace CapitalLoop;

namespace {

using Look = StoryCamera::Look;

constexpr QSizeF Canvas(1200, 800);
constexpr QSizeF View(900, 700);

CompanyId company(const char *id)
{
    return CompanyId(QLatin1StringView(id));
}

/// All that a step has of the window.
QString printed(const StoryStep &step)
{
    QStringList lit;
    for (const CompanyId &id : step.companies)
        lit.append(id.text());
    for (const DealId &id : step.deals)
        lit.append(id.text());
    const StoryView &view = step.view;
    return QStringLiteral("%1 | %2 %3 | %4 %5 %6 | %7 %8 %9")
        .arg(lit.join(u' '))
        .arg(view.inForceOn.value_or(QDate()).toString(Qt::ISODate))
        .arg(view.knownOn.value_or(QDate()).toString(Qt::ISODate))
        .arg(int(view.camera.look))
        .arg(view.camera.centre.x(), 0, 'f', 3)
        .arg(view.camera.zoom, 0, 'f', 3)
        .arg(int(view.basis))
        .arg(int(view.lens.kind))
        .arg(view.stop);
}

} // namespace

/// What of a window goes into a step of a story, and back.
class StoryViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("capital-loop-test"));
        QCoreApplication::setApplicationName(QStringLiteral("storyview"));
    }
    void init();
    void theFittedCameraIsTheWhole();
    void aCameraElsewhereComesBackAsItWas();
    void aCameraFarOffStaysWithinWhatAFileHolds();
    void aStepShowsAgainWhatTheWindowShowed();
    void aStopOfALensComesBack();
    void whatACompanyLightsGoesIntoTheStep();
    void aLoopIsKeptAsALoop();
    void nearToWhatIsLitLooksThere();

private:
    [[nodiscard]] StoryStep seen() { return stepOf(m_window->document(), m_window->view(), m_window->lens()); }
    void show(const StoryStep &step)
    {
        showStep(step, m_window->document(), m_window->view(), m_window->lens(), m_window->actions());
    }

    std::unique_ptr<MainWindow> m_window;
};

void StoryViewTest::init()
{
    m_window = std::make_unique<MainWindow>(Preferences{.reducedMotion = true});
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(m_window->openNetwork(QStringLiteral("example:ai-loop-2025-10")));
    QTRY_VERIFY(!m_window->view().drawing().deals.isEmpty());
    QTRY_VERIFY(!m_window->view().isLayingOut());
}

void StoryViewTest::theFittedCameraIsTheWhole()
{
    const Camera fitted = Camera::fitted(Canvas, View);
    QCOMPARE(storyCamera(fitted, Canvas, View), StoryCamera());
    QCOMPARE(storyCamera(fitted.zoomedAt({450, 350}, 1.02, 0, 100), Canvas, View), StoryCamera());
    QCOMPARE(storyCamera(fitted.zoomedAt({450, 350}, 1.05, 0, 100), Canvas, View).look, Look::Place);
    QCOMPARE(storyCamera(fitted.panned({-60, 0}), Canvas, View).look, Look::Place);
    QCOMPARE(windowCamera({}, Canvas, View), fitted);
}

void StoryViewTest::aCameraElsewhereComesBackAsItWas()
{
    const Camera camera = Camera{2.5, {}}.centredOn({300, 500}, View);
    const StoryCamera kept = storyCamera(camera, Canvas, View);
    QCOMPARE(kept.centre, QPointF(0.25, 0.625));
    QCOMPARE(kept.zoom, 2.5 / 0.75);
    const Camera back = windowCamera(kept, Canvas, View);
    QCOMPARE(back.zoom, camera.zoom);
    QCOMPARE(back.offset, camera.offset);
    // In a window of another size it is the same part.
    const Camera other = windowCamera(kept, Canvas, View * 2);
    QCOMPARE(other.toCanvas(QPointF(900, 700)), QPointF(300, 500));
    QCOMPARE(other.zoom, camera.zoom * 2);
}

void StoryViewTest::aCameraFarOffStaysWithinWhatAFileHolds()
{
    const StoryCamera near = storyCamera(Camera{500, {}}.centredOn({-400, 900}, View), Canvas, View);
    QCOMPARE(near.zoom, StoryCamera::MostZoom);
    QCOMPARE(near.centre, QPointF(0, 1));
    QCOMPARE(storyCamera(Camera{}, {}, View), StoryCamera());
}

void StoryViewTest::aStepShowsAgainWhatTheWindowShowed()
{
    Document &document = m_window->document();
    DiagramView &view = m_window->view();
    document.setMoment({.inForceOn = QDate(2025, 9, 30), .knownOn = QDate(2025, 9, 30)});
    document.setFilter({.families = {Family::Financing, Family::Purchase}});
    m_window->actions().widths()->actions().at(int(WidthBasis::Firm))->trigger();
    m_window->actions().action(WindowActions::Play)->trigger();
    const Deal deal = document.shown().deals().first();
    document.select({.companies = {company("nvidia")}, .deals = {deal.id}});
    view.setCamera(Camera{view.camera().zoom * 2, {}}.centredOn({300, 300}, view.size()));
    const StoryStep step = seen();
    QCOMPARE(step.view.camera.look, Look::Place);
    QCOMPARE(step.view.basis, WidthBasis::Firm);
    QVERIFY(!step.view.moving);
    QVERIFY(step.deals.size() > 1); // those of the company too
    QCOMPARE(step.deals.first(), deal.id);

    document.setMoment({});
    document.setFilter({});
    m_window->actions().widths()->actions().at(int(WidthBasis::Headline))->trigger();
    m_window->actions().action(WindowActions::Play)->trigger();
    document.select({});
    view.fit();
    QVERIFY(printed(seen()) != printed(step));
    show(step);
    QCOMPARE(printed(seen()), printed(step));
    QCOMPARE(document.filter().families, QSet<Family>({Family::Financing, Family::Purchase}));
    QVERIFY(!view.isPlaying());
}

void StoryViewTest::aStopOfALensComesBack()
{
    LensTools &lens = m_window->lens();
    show({.view = {.lens = {Lens::Kind::Dollar, company("openai")}, .stop = 2}});
    QTRY_COMPARE(lens.answer().index(), size_t(3));
    QCOMPARE(lens.stop(), 2);
    QCOMPARE(seen().view.lens.start, company("openai"));
    const StoryStep step = seen();
    show({});
    QCOMPARE(seen().view.lens.kind, Lens::Kind::Deals);
    QCOMPARE(seen().view.stop, 0);
    show(step);
    QTRY_COMPARE(printed(seen()), printed(step));
    // At its start it waits for whoever tells the story.
    show({.view = {.lens = {Lens::Kind::Dollar, company("nvidia")}}});
    QTRY_VERIFY(!lens.finder().isBusy());
    QCOMPARE(lens.stop(), 0);
}

void StoryViewTest::whatACompanyLightsGoesIntoTheStep()
{
    Document &document = m_window->document();
    document.select({.companies = {company("nvidia")}});
    const StoryStep step = seen();
    QCOMPARE(step.companies, QList{company("nvidia")});
    QCOMPARE(QSet<DealId>(step.deals.begin(), step.deals.end()), m_window->view().emphasis().deals);
    QVERIFY(litSelection(step, document).companies.contains(company("nvidia")));
    // With one of its deals alone, the company would light all of them.
    const StoryStep one{.companies = step.companies, .deals = {step.deals.first()}};
    QCOMPARE(litSelection(one, document), Selection({.companies = {}, .deals = {step.deals.first()}}));
    QCOMPARE(litSelection({.companies = step.companies}, document).companies.size(), 1);
}

void StoryViewTest::aLoopIsKeptAsALoop()
{
    Document &document = m_window->document();
    const QList<CompanyId> loop{company("nvidia"), company("openai"), company("oracle")};
    const QList<DealId> along = litDeals(document.shown(), {.loop = loop});
    QCOMPARE(along.size(), 3);
    document.select({.deals = QSet<DealId>(along.begin(), along.end())});
    const StoryStep step = seen();
    QCOMPARE(QSet<CompanyId>(step.loop.begin(), step.loop.end()), QSet<CompanyId>(loop.begin(), loop.end()));
    QVERIFY(step.deals.isEmpty());
    document.select({});
    show(step);
    QCOMPARE(document.selection().deals, QSet<DealId>(along.begin(), along.end()));
    // One leg less is no loop, nor is one of two parallel deals of a leg.
    document.select({.deals = {along[0], along[1]}});
    QVERIFY(seen().loop.isEmpty());
    const QList<DealId> pair = litDeals(document.shown(), {.loop = {company("nvidia"), company("coreweave")}});
    QVERIFY(pair.size() > 2);
    document.select({.deals = QSet<DealId>(pair.begin(), pair.end())});
    QCOMPARE(seen().loop.size(), 2);
    document.select({.deals = QSet<DealId>(pair.begin() + 1, pair.end())});
    QVERIFY(seen().loop.isEmpty());
    QCOMPARE(seen().deals.size(), pair.size() - 1);
}

void StoryViewTest::nearToWhatIsLitLooksThere()
{
    DiagramView &view = m_window->view();
    show({.companies = {company("nvidia")}, .view = {.camera = {.look = Look::Lit}}});
    const CompanyShape *shape = findCompany(view.drawing(), company("nvidia"));
    QVERIFY(shape);
    const QPointF at = view.camera().toView(shape->centre);
    QVERIFY(QRectF(view.rect())
                .adjusted(view.width() / 4.0, view.height() / 4.0, -view.width() / 4.0, -view.height() / 4.0)
                .contains(at));
    QVERIFY(view.camera().zoom > Camera::fitted(view.drawing().size, view.size()).zoom * 1.5);
    show({.view = {.camera = {.look = Look::Lit}}}); // nothing is lit
    QCOMPARE(seen().view.camera, StoryCamera());
}

QTEST_MAIN(StoryViewTest)
#include "tst_storyview.moc"
