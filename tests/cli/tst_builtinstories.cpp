// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/storyfiles.h"
#include "drawing/picturewriter.h"
#include "drawing/svgwriter.h"
#include "io/networkfile.h"

#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace CapitalLoop;

namespace {

const Network &network(const char *name)
{
    static QHash<QByteArray, Network> networks;
    if (!networks.contains(name)) {
        const auto read = readAnyNetwork(QStringLiteral("example:") + QLatin1StringView(name));
        networks[name] = read ? read->network : Network();
    }
    return networks[name];
}

StoryPage pageOf(const Network &network, qsizetype step, const StoryPageRequest &request)
{
    const Story &story = network.stories.first();
    return storyPage(network, storyPositions(network, story.steps[step], request), story, step, request);
}

const FurnitureShape *partCalled(const Drawing &drawing, QStringView name)
{
    const auto found = std::ranges::find(drawing.furniture, name, &FurnitureShape::name);
    return found == drawing.furniture.end() ? nullptr : &*found;
}

} // namespace

/// The pages of stories: the built-in ones at the sizes of projectors and screens.
class BuiltInStoriesTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingSaidStandsOnThePage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<int>("language");
        for (const char *name : {"ai-loop-2025-10", "ai-loop-2026-07"}) {
            for (const QSizeF size : {QSizeF(1280, 720), QSizeF(1920, 1080), QSizeF(1024, 768)}) {
                for (int language = 0; language < 3; ++language)
                    QTest::addRow("%s %gx%g %d", name, size.width(), size.height(), language)
                        << name << size << language;
            }
        }
    }
    void everythingSaidStandsOnThePage()
    {
        QFETCH(QString, name);
        QFETCH(QSizeF, size);
        QFETCH(int, language);
        const Network &told = network(name.toLatin1());
        QVERIFY(!told.stories.isEmpty());
        const StoryPageRequest request{.size = size, .language = Language(language)};
        for (qsizetype i = 0; i < told.stories.first().steps.size(); ++i) {
            const StoryPage page = pageOf(told, i, request);
            const QRectF whole(QPointF(0, 0), page.drawing.size);
            const FurnitureShape *panel = partCalled(page.drawing, u"story");
            QVERIFY(panel);
            for (const FurnitureShape &part : page.drawing.furniture) {
                for (const TextShape &text : part.texts)
                    QVERIFY2(whole.contains(text.box),
                             qPrintable(QStringLiteral("step %1: %2").arg(i + 1).arg(text.text)));
            }
            for (qsizetype a = 0; a < panel->texts.size(); ++a) {
                for (qsizetype b = a + 1; b < panel->texts.size(); ++b) {
                    const QRectF both = panel->texts[a].box.intersected(panel->texts[b].box);
                    QVERIFY2(both.width() < 1 || both.height() < 0.3 * panel->texts[a].pixelSize,
                             qPrintable(QStringLiteral("step %1: “%2” on “%3”")
                                            .arg(i + 1)
                                            .arg(panel->texts[a].text, panel->texts[b].text)));
                }
            }
            const StoryStep &step = told.stories.first().steps[i];
            QVERIFY(step.loop.isEmpty() || page.emphasis.deals.size() >= step.loop.size());
            for (const DealId &id : step.deals)
                QVERIFY2(page.emphasis.deals.contains(id),
                         qPrintable(QStringLiteral("step %1: %2").arg(i + 1).arg(id.text())));
        }
    }

    void letterSizesCanBeReadFromAfar()
    {
        for (const char *name : {"ai-loop-2025-10", "ai-loop-2026-07"}) {
            for (qsizetype i = 0; i < network(name).stories.first().steps.size(); ++i) {
                const StoryPage page = pageOf(network(name), i, {.size = {1280, 720}});
                const double height = page.drawing.size.height();
                double largest = 0;
                for (const TextShape &text : partCalled(page.drawing, u"story")->texts)
                    largest = std::max(largest, text.pixelSize);
                QVERIFY2(largest >= height / 36, qPrintable(QStringLiteral("step %1").arg(i + 1)));
            }
        }
    }

    void whatIsNotRevealedIsNotThere()
    {
        const Network &told = network("ai-loop-2025-10");
        const StoryStep &step = told.stories.first().steps[2];
        QCOMPARE(step.reveals.size(), 2);
        const auto has = [&](int revealed, const DealId &deal) {
            const StoryPage page = pageOf(told, 2, {.revealed = revealed});
            return std::ranges::any_of(page.drawing.deals, [&](const DealShape &shape) { return shape.id == deal; });
        };
        QVERIFY(!has(0, step.reveals[0][0]));
        QVERIFY(!has(0, step.reveals[1][0]));
        QVERIFY(has(1, step.reveals[0][0]));
        QVERIFY(!has(1, step.reveals[1][0]));
        QVERIFY(has(2, step.reveals[1][0]));
        const auto says = [&](int revealed, const QString &words) {
            const StoryPage page = pageOf(told, 2, {.revealed = revealed});
            const bool isDescribed = page.drawing.description.contains(words);
            const bool isSeen = std::ranges::any_of(partCalled(page.drawing, u"story")->texts,
                                                    [&](const TextShape &text) { return text.text.contains(words); });
            return isSeen && isDescribed;
        };
        // The question is asked until the last, and the text is the answer.
        for (int revealed : {0, 1}) {
            QVERIFY(says(revealed, QStringLiteral("ask in")));
            QVERIFY(!says(revealed, QStringLiteral("gigawatts")));
        }
        QVERIFY(says(2, QStringLiteral("gigawatts")));
        QVERIFY(!says(2, QStringLiteral("ask in")));
    }

    void aLoopLightsWhatRunsAlongItAndIsReadOut()
    {
        const Network &told = network("ai-loop-2025-10");
        const StoryStep &step = told.stories.first().steps[2];
        QCOMPARE(step.loop.size(), 3);
        const StoryPage page = pageOf(told, 2, {});
        for (const DealShape &deal : page.drawing.deals) {
            const qsizetype at = step.loop.indexOf(deal.from);
            if (at >= 0 && step.loop[(at + 1) % 3] == deal.to)
                QVERIFY2(page.emphasis.deals.contains(deal.id), qPrintable(deal.id.text()));
        }
        const auto isReadOut = [&](int revealed) {
            const StoryPage asked = pageOf(told, 2, {.revealed = revealed});
            return std::ranges::any_of(partCalled(asked.drawing, u"story")->texts, [](const TextShape &text) {
                return text.text.contains(QStringLiteral("Oracle → Nvidia"));
            });
        };
        QVERIFY(isReadOut(2));
        QVERIFY(!isReadOut(1)); // it is the answer
    }

    void aChartMovesNoCompany()
    {
        Network told = network("ai-loop-2025-10");
        told.stories.first().steps = {{}, {.view = {.chart = StoryChart::Valuations}}};
        const StoryPage without = pageOf(told, 0, {});
        const StoryPage with = pageOf(told, 1, {});
        QVERIFY(with.chart && !without.chart);
        QCOMPARE(with.drawing.companies.size(), without.drawing.companies.size());
        // The same picture, smaller.
        const auto &a = without.drawing.companies;
        const auto &b = with.drawing.companies;
        const double share = b[1].radius / a[1].radius;
        QVERIFY(share < 1);
        for (qsizetype i = 1; i < a.size(); ++i) {
            const QPointF off = (b[i].centre - b[0].centre) - (a[i].centre - a[0].centre) * share;
            QVERIFY2(off.manhattanLength() < 0.01, qPrintable(a[i].id.text()));
        }
    }

    void whatIsNotLitIsQuiet()
    {
        const Network &told = network("ai-loop-2026-07");
        const StoryPage page = pageOf(told, 2, {.size = {1280, 720}});
        const auto wordsBeside = [&](const QSet<CompanyId> &among, bool isIn) {
            return std::ranges::count_if(page.drawing.companies, [&](const CompanyShape &company) {
                return among.contains(company.id) == isIn && !company.labelInside && !company.labels.isEmpty();
            });
        };
        QVERIFY(page.drawing.deals.size() > 45);
        QCOMPARE(wordsBeside(page.emphasis.companies, false), 0);
        QVERIFY(wordsBeside(page.emphasis.companies, true) > 0);
        for (const DealShape &deal : page.drawing.deals)
            QCOMPARE(deal.labels.isEmpty() || page.emphasis.deals.contains(deal.id), true);
    }

    void noSourceIsCutInItsMiddle()
    {
        const Network &told = network("ai-loop-2026-07");
        for (qsizetype i = 0; i < told.stories.first().steps.size(); ++i) {
            const FurnitureShape caption = *partCalled(pageOf(told, i, {.size = {1024, 768}}).drawing, u"story");
            for (const TextShape &text : caption.texts)
                QVERIFY2(!text.text.endsWith(u'…'), qPrintable(text.text));
        }
    }

    void onPaperTheQuestionStandsBesideItsAnswer()
    {
        const Network &told = network("ai-loop-2025-10");
        const StoryPage screen = pageOf(told, 2, {});
        const StoryPage paper = pageOf(told, 2, {.onPaper = true});
        QCOMPARE(paper.drawing.deals, screen.drawing.deals);
        const auto textsOf = [](const StoryPage &page) { return partCalled(page.drawing, u"story")->texts.size(); };
        QVERIFY(textsOf(paper) > textsOf(screen));
        QVERIFY(pageOf(told, 1, {.onPaper = true}) == pageOf(told, 1, {})); // which asks nothing
        QVERIFY(!screen.drawing.description.contains(u'*'));
    }

    void aHandoutHasQuestionAndAnswer()
    {
        const Network &told = network("ai-loop-2025-10");
        const Story &story = told.stories.first();
        const StoryPageRequest request{.language = Language::SimplifiedChinese};
        const StoryFiles paper = storyFiles(told, story, {1, 2}, request, {.path = QStringLiteral("story.pdf")});
        QCOMPARE(paper.pages.size(), 2);
        QVERIFY(paper.pages[0].question.isEmpty() && paper.pages[0].answer.isEmpty());
        QCOMPARE(paper.pages[1].question, story.steps[2].question.zhHans);
        QCOMPARE(paper.pages[1].answer.size(), 2); // a deal each
        QVERIFY(paper.pages[1].before.isEmpty());
        const StoryFiles web = storyFiles(told, story, {1, 2}, request, {.path = QStringLiteral("story.html")});
        QVERIFY(web.pages[0].before.isEmpty());
        QCOMPARE(web.pages[1].before.size(), 2);
        QVERIFY(web.pages[1].before[0].drawing.deals.size() < web.pages[1].before[1].drawing.deals.size());
        QVERIFY(web.pages[1].before[1].drawing.deals.size() < web.pages[1].page.drawing.deals.size());
        QVERIFY(web.pages[1].page == pageOf(told, 2, request)); // as the presentation ends the step
    }

    void aWebPageAsksFirst()
    {
        const Network &told = network("ai-loop-2025-10");
        const StoryTarget target{.path = QStringLiteral("story.html")};
        const StoryFiles files = storyFiles(told, told.stories.first(), {2}, {.theme = ThemeName::Dark}, target);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("story.html"));
        QVERIFY(writeStoryHtml(files.pages, QStringLiteral("Story"), {1280, 720}, Language::English, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray html = file.readAll();
        QCOMPARE(html.count("class=\"state before\""), 2);
        QCOMPARE(html.count("class=\"state\""), 1);
        QVERIFY(html.contains("<p class=\"question\">What did Nvidia"));
        QVERIFY(html.contains("<strong>10 gigawatts</strong>"));
        QVERIFY(html.contains("--ground:" + theme(ThemeName::Dark).background.name().toUtf8()));
        QVERIFY(html.contains("prefers-reduced-motion") && html.contains("@media print"));
        QVERIFY(!html.contains("id=\"speak\"")); // nothing to speak
    }

    void aFilmGivesTheTextItsTime()
    {
        StoryStep step = network("ai-loop-2025-10").stories.first().steps[2];
        const double all = *step.seconds;
        for (const auto &seconds : {std::optional(all), std::optional(2 * all), std::optional<double>()}) {
            step.seconds = seconds;
            const QList<double> parts = storyPartSeconds(step, Language::English);
            QCOMPARE(parts.size(), 3);
            QCOMPARE(parts[0] + parts[1] + parts[2], storySeconds(step, Language::English));
            QCOMPARE(storySeconds(step, Language::English), seconds.value_or(storySeconds(step, Language::English)));
            QVERIFY(parts[0] > parts[1]); // the question has to be read
            QVERIFY(parts[2] > 2 * parts[0]);
        }
        step.question = {};
        const QList<double> even = storyPartSeconds(step, Language::English);
        QCOMPARE(even[0], even[2]);
    }

    void theClocksOfTheStepCount()
    {
        const Network &told = network("ai-loop-2025-10");
        const StoryPage early = pageOf(told, 0, {});
        const StoryPage late = pageOf(told, 9, {});
        QVERIFY(early.drawing.deals.size() < late.drawing.deals.size());
    }

    void theSamePageIsTheSamePicture()
    {
        const StoryPage a = pageOf(network("ai-loop-2025-10"), 3, {.theme = ThemeName::Dark});
        QVERIFY(a == pageOf(network("ai-loop-2025-10"), 3, {.theme = ThemeName::Dark}));
    }

    void handoutsAreWhole()
    {
        const Network &told = network("ai-loop-2025-10");
        QList<HandoutPage> pages;
        for (qsizetype i = 0; i < 3; ++i)
            pages.append({.page = pageOf(told, i, {}), .notes = told.stories.first().steps[i].speakerNotes.en});
        QTemporaryDir folder;
        const QSizeF size(1920, 1080);
        QVERIFY(writeStoryPdf(pages, QStringLiteral("A & B"), size, true, folder.filePath("notes.pdf")));
        QVERIFY(writeStoryPdf(pages, QStringLiteral("A & B"), size, false, folder.filePath("pages.pdf")));
        QVERIFY(writeStoryHtml(pages, QStringLiteral("A </title> B"), size, Language::English,
                               folder.filePath("story.html")));
        QFile file(folder.filePath("story.html"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray html = file.readAll();
        QCOMPARE(html.count("<section "), 3);
        QCOMPARE(html.count("</title> B"), 0);
        QVERIFY(!html.contains("src=\"http") && !html.contains("@import"));
        QSet<QByteArray> ids;
        for (qsizetype at = html.indexOf(" id=\""); at >= 0; at = html.indexOf(" id=\"", at + 1)) {
            const QByteArray id = html.mid(at + 5, html.indexOf('"', at + 5) - at - 5);
            QVERIFY2(!ids.contains(id), id.constData());
            ids.insert(id);
        }
    }
};

QTEST_MAIN(BuiltInStoriesTest)
#include "tst_builtinstories.moc"
