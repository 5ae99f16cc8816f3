// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/storyfiles.h"

#include "cli/storychart.h"
#include "drawing/picturefile.h"
#include "drawing/picturewriter.h"
#include "drawing/storycaption.h"
#include "words/dealwords.h"
#include "words/languagescope.h"
#include "words/loopwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <numeric>
#include <optional>
#include <vector>

namespace CapitalLoop {

namespace {

/// The words of this file.
struct StoryFileWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::StoryFileWords)
};

StoryPage pageOf(const Network &network, const Story &story, qsizetype index, const StoryPageRequest &request)
{
    return storyPage(network, storyPositions(network, story.steps[index], request), story, index, request);
}

void addToFilm(QList<ClipPage> &film, const Network &network, const Story &story, qsizetype index,
               StoryPageRequest request)
{
    const StoryStep &step = story.steps[index];
    const QList<double> seconds = storyPartSeconds(step, request.language);
    for (int revealed = 0; revealed < seconds.size(); ++revealed) {
        request.revealed = revealed;
        film.append({.page = pageOf(network, story, index, request),
                     .transition = revealed == 0 ? step.transition : StoryTransition::Fly,
                     .seconds = seconds[revealed]});
    }
}

/// What the reveals of a step show, in the language in force.
QStringList answerOf(const Network &network, const StoryStep &step, Language language)
{
    const Network then = networkAt(network, storyMoment(step.view)).network;
    const Formatter formatter(language);
    QStringList sentences;
    for (const QList<DealId> &group : step.reveals) {
        for (const DealId &id : group) {
            const Deal *deal = then.deal(id);
            if (!deal)
                continue;
            const QString sentence = dealSentence(then, *deal, formatter);
            sentences.append(deal->amount && deal->amount->disputed
                                 ? sentence + formatter.gap() + StoryFileWords::tr("Sources contest this amount.")
                                 : sentence);
        }
    }
    return sentences;
}

HandoutPage handoutPage(const Network &network, const Story &story, qsizetype index, StoryPageRequest request,
                        const StoryTarget &target)
{
    const StoryStep &step = story.steps[index];
    const LanguageScope scope(request.language);
    HandoutPage page{.page = pageOf(network, story, index, request),
                     .number = int(index) + 1,
                     .count = int(story.steps.size()),
                     .title = step.title.in(request.language),
                     .text = step.text.in(request.language),
                     .sources = storySources(network, step, request.language)};
    if (!step.loop.isEmpty())
        page.loop = loopPath(network, step.loop, Formatter(request.language));
    if (!step.reveals.isEmpty() && !step.question.isEmpty()) {
        page.question = step.question.in(request.language);
        page.answer = answerOf(network, step, request.language);
    }
    for (int i = 0; target.isWebPage() && i < step.reveals.size(); ++i) {
        request.revealed = i;
        page.before.append(pageOf(network, story, index, request));
    }
    if (target.withNotes)
        page.notes = step.speakerNotes.in(request.language);
    return page;
}

/// All of them or none: they are written beside their places first.
std::expected<void, Error> writePictures(const StoryFiles &files, const StoryTarget &target,
                                         const WritingProgress &progress)
{
    const bool isNew = !QDir(target.path).exists();
    const auto fail = [&](const Error &error) -> std::expected<void, Error> {
        if (isNew)
            QDir().rmdir(target.path);
        return std::unexpected(error);
    };
    const Error notWritable{ErrorCode::FolderNotWritable, {.file = target.path}, {target.path}};
    if (!QDir().mkpath(target.path))
        return std::unexpected(notWritable);
    std::optional<QTemporaryDir> making(QDir(target.path).filePath(QStringLiteral(".story-XXXXXX")));
    if (!making->isValid())
        return fail(notWritable);
    const auto failMaking = [&](const Error &error) {
        making.reset();
        return fail(error);
    };
    QSet<QString> names; // a step may be asked for twice
    for (qsizetype i = 0; i < files.pages.size(); ++i) {
        if (progress.told)
            progress.told(int(i), int(files.pages.size()));
        if (progress.stop.stop_requested())
            return failMaking({ErrorCode::PictureCancelled, {}, {}});
        const HandoutPage &page = files.pages[i];
        const PictureRequest request{.pixels = files.request.size, .emphasis = page.page.emphasis};
        const QString name = storyPictureName(files.steps[i], target);
        names.insert(name);
        if (const auto written = writePicture(page.page.drawing, request, making->filePath(name), page.chart); !written)
            return failMaking(written.error());
    }
    for (const QString &name : names) {
        std::error_code problem;
        std::filesystem::rename(making->filePath(name).toStdString(), QDir(target.path).filePath(name).toStdString(),
                                problem);
        if (problem)
            return failMaking(notWritable);
    }
    return {};
}

std::expected<void, Error> writeFilm(const StoryFiles &files, const StoryTarget &target,
                                     const WritingProgress &progress)
{
    std::optional<Error> problem;
    const auto written = writeWhole(target.path, [&](QIODevice &device) {
        const auto made = writeStoryClip(files.film, files.request.size.toSize(), target.framesPerSecond,
                                         target.suffix(), device, progress);
        if (!made)
            problem = made.error();
        return made.has_value();
    });
    return written || !problem ? written : std::unexpected(*problem);
}

} // namespace

QString StoryTarget::suffix() const
{
    return isFolder ? QString() : QFileInfo(path).suffix().toLower();
}

bool StoryTarget::isFilm() const
{
    return suffix() == u"mp4" || suffix() == u"webm";
}

int StoryFiles::stepAt(int done, int all) const
{
    if (film.isEmpty())
        return std::clamp(done, 0, int(steps.size()) - 1);
    const auto secondsOf = [](double sum, const ClipPage &page) { return sum + page.seconds; };
    const double at = std::accumulate(film.begin(), film.end(), 0.0, secondsOf) * done / std::max(1, all);
    double end = 0;
    for (int page = 0, step = 0; page < film.size(); ++page) {
        end += film[page].seconds;
        if (at < end)
            return step;
        if (page == lastFilmPage[step] && page + 1 < film.size())
            ++step;
    }
    return int(steps.size()) - 1;
}

StoryPageRequest StoryTarget::asked(StoryPageRequest request) const
{
    request.onPaper = !isFilm() && !isWebPage();
    return request;
}

QString storyPictureName(qsizetype step, const StoryTarget &target)
{
    return QStringLiteral("%1.%2").arg(step + 1, 2, 10, QChar(u'0')).arg(target.pictures);
}

QString storyFileName(const Story &story, Language language)
{
    constexpr qsizetype MostSigns = 60; // up to 180 of the 255 bytes there are
    static const QRegularExpression refused(QStringLiteral("[\\x00-\\x1f\\x7f\\\\/:*?\"<>|]+"));
    static const QRegularExpression ends(QStringLiteral("^[\\s.]+|[\\s.]+$"));
    for (const QString &text : {story.title.in(language), story.id.text()}) {
        QString name = QString(text).replace(refused, QStringLiteral(" ")).simplified().left(MostSigns);
        if (!name.isEmpty() && name.back().isHighSurrogate())
            name.chop(1);
        if (name.remove(ends); !name.isEmpty())
            return name;
    }
    return QStringLiteral("story");
}

StoryFiles storyFiles(const Network &network, const Story &story, const QList<qsizetype> &steps,
                      const StoryPageRequest &request, const StoryTarget &target, const WritingProgress &progress)
{
    std::vector<StoryFiles> parts(steps.size()); // of one step each
    std::atomic<int> done = 0;
    const auto compose = [&](qsizetype i) {
        if (progress.stop.stop_requested())
            return;
        if (target.isFilm())
            addToFilm(parts[i].film, network, story, steps[i], request);
        else
            parts[i].pages.append(handoutPage(network, story, steps[i], target.asked(request), target));
        if (progress.told)
            progress.told(++done, int(steps.size()));
    };
    QThreadPool pool;
    for (qsizetype i = 0; i < steps.size(); ++i)
        pool.start([&compose, i] { compose(i); });
    pool.waitForDone();
    StoryFiles files{.title = story.title.in(request.language), .request = request, .steps = steps};
    for (const StoryFiles &part : parts) {
        files.pages += part.pages;
        files.film += part.film;
        files.lastFilmPage.append(int(files.film.size()) - 1);
    }
    return files;
}

void addStoryCharts(StoryFiles &files, const Network &network, const Story &story)
{
    const auto chartOf = [&](qsizetype index, const StoryPage &page) {
        return storyChart(network, story.steps[files.steps[index]], page, files.request);
    };
    for (qsizetype i = 0; i < files.pages.size(); ++i)
        files.pages[i].chart = chartOf(i, files.pages[i].page);
    for (qsizetype page = 0, index = 0; page < files.film.size(); ++page) {
        files.film[page].chart = chartOf(index, files.film[page].page);
        if (page == files.lastFilmPage[index])
            ++index;
    }
}

double storyFilmSeconds(const Story &story, const QList<qsizetype> &steps, Language language)
{
    double seconds = 0;
    for (const qsizetype step : steps)
        seconds += storySeconds(story.steps[step], language);
    return seconds;
}

std::expected<void, Error> writeStory(const StoryFiles &files, const StoryTarget &target,
                                      const WritingProgress &progress)
{
    const LanguageScope scope(files.request.language);
    if (target.isFilm())
        return writeFilm(files, target, progress);
    if (target.suffix() == u"pdf")
        return writeStoryPdf(files.pages, files.title, files.request.size, target.withNotes, target.path, progress);
    if (target.isWebPage())
        return writeStoryHtml(files.pages, files.title, files.request.size, files.request.language, target.path,
                              progress);
    return writePictures(files, target, progress);
}

std::optional<qint64> judgedStorySize(const StoryFiles &files, const StoryTarget &target, qsizetype count)
{
    const QTemporaryDir folder;
    const auto sizeOf = [&](int pages) -> std::optional<qint64> {
        StoryFiles some = files;
        some.pages = QList<HandoutPage>(pages, files.pages.first());
        some.steps.clear();
        for (int i = 0; i < pages; ++i)
            some.steps.append(i);
        StoryTarget there = target;
        there.path = folder.filePath(QString::number(pages));
        if (!target.suffix().isEmpty())
            there.path += u'.' + target.suffix();
        if (!writeStory(some, there))
            return std::nullopt;
        if (!QFileInfo(there.path).isDir())
            return QFileInfo(there.path).size();
        qint64 bytes = 0;
        for (const QFileInfo &file : QDir(there.path).entryInfoList(QDir::Files))
            bytes += file.size();
        return bytes;
    };
    const auto one = sizeOf(1); // with the letters, which are there once
    const auto two = sizeOf(2);
    if (!one || !two)
        return std::nullopt;
    return *one + (*two - *one) * (count - 1);
}

} // namespace CapitalLoop
