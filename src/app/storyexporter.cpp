// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storyexporter.h"

#include "app/storytalk.h"
#include "document/inbackground.h"
#include "words/errorwords.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QProgressDialog>

namespace CapitalLoop {

namespace {

constexpr QSizeF PageSize(1920, 1080);

/// What can be chosen: its name in the dialog, the ending, and whether the notes go with it.
struct Kind
{
    QString name{};
    QString suffix{}; ///< png and svg: of the pictures of a folder
    bool withNotes = false;
};

QList<Kind> kinds()
{
    return {{StoryExporter::tr("PDF, a step a page"), QStringLiteral("pdf")},
            {StoryExporter::tr("PDF with the speaker's notes"), QStringLiteral("pdf"), true},
            {StoryExporter::tr("Web page for any browser, offline"), QStringLiteral("html")},
            {StoryExporter::tr("Web page with the speaker's notes"), QStringLiteral("html"), true},
            {StoryExporter::tr("Film"), QStringLiteral("mp4")},
            {StoryExporter::tr("Film"), QStringLiteral("webm")},
            {StoryExporter::tr("Folder of numbered pictures"), QStringLiteral("png")},
            {StoryExporter::tr("Folder of numbered pictures"), QStringLiteral("svg")}};
}

} // namespace

StoryExporter::StoryExporter(StoryTalk &talk, QWidget *window) : QObject(window), m_talk(talk), m_window(window) {}

StoryExporter::~StoryExporter()
{
    m_stop.request_stop();
}

void StoryExporter::askAndExport()
{
    const Story *story = m_talk.story();
    if (!story || story->steps.isEmpty()) {
        emit told(tr("This network has no story to export yet."));
        return;
    }
    const QList<Kind> all = kinds();
    QStringList filters;
    for (const Kind &kind : all)
        filters.append(QStringLiteral("%1 (*.%2)").arg(kind.name, kind.suffix));
    QFileDialog dialog(m_window, tr("Export Story"), QDir::homePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.selectFile(story->id.text());
    const auto follow = [&](const QString &filter) {
        dialog.setDefaultSuffix(all.value(filters.indexOf(filter)).suffix);
    };
    connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    follow(filters.first());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Kind kind = all.value(filters.indexOf(dialog.selectedNameFilter()));
    StoryTarget target{.path = dialog.selectedFiles().value(0), .withNotes = kind.withNotes};
    if (const QString typed = target.suffix(); typed == u"png" || typed == u"svg") {
        target.pictures = typed;
        target.path.chop(typed.size() + 1); // a folder
    }
    write(target);
}

void StoryExporter::write(const StoryTarget &target)
{
    if (isWriting() || !m_talk.story())
        return;
    const StorySource source = m_talk.source();
    QList<qsizetype> steps;
    for (qsizetype i = 0; i < source.story.steps.size(); ++i)
        steps.append(i);
    m_progress =
        new QProgressDialog(tr("Writing %1 …").arg(QFileInfo(target.path).fileName()), tr("Cancel"), 0, 0, m_window);
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(300);
    m_stop = std::stop_source();
    connect(m_progress, &QProgressDialog::canceled, this, [this] { m_stop.request_stop(); });
    const StoryFiles files = storyFiles(source.network, source.story, steps,
                                        {.size = PageSize, .theme = source.theme, .language = source.language}, target);
    const auto told = [bar = QPointer(m_progress)](int done, int all) {
        QMetaObject::invokeMethod(
            qApp,
            [bar, done, all] {
                if (bar) {
                    bar->setMaximum(all + 1); // it closes itself at the end
                    bar->setValue(done);
                }
            },
            Qt::QueuedConnection);
    };
    inBackground(
        this,
        [files, target, told, stop = m_stop.get_token()] {
            return writeStory(files, target, {.told = told, .stop = stop});
        },
        [this, path = target.path](const std::expected<void, Error> &written) { take(written, path); });
}

void StoryExporter::take(const std::expected<void, Error> &written, const QString &path)
{
    m_progress->deleteLater();
    m_progress = nullptr;
    if (written) {
        emit told(tr("The story was written to %1.").arg(QDir::toNativeSeparators(path)));
    } else if (written.error().code == ErrorCode::PictureCancelled) {
        emit told(errorText(written.error()));
    } else {
        QMessageBox box(QMessageBox::Warning, tr("Export Story"), tr("The story was not written."), QMessageBox::Close,
                        m_window);
        box.setInformativeText(errorText(written.error()));
        box.exec();
    }
}

} // namespace CapitalLoop
