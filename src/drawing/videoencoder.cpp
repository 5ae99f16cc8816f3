// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/animationencoder.h"
#include "drawing/framequeue.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 BytesAhead = 16 * 1024 * 1024; ///< that may wait for the program
constexpr int WaitMilliseconds = 100;           ///< until it is looked whether to go on

/// Settings that look right on text and give the same file each time, whatever the machine.
QStringList codecArguments(const QString &suffix)
{
    const QString settings =
        suffix == u"mp4" ? u"-c:v libx264 -preset veryfast -crf 18 -tune animation -movflags +faststart"_s
                         : u"-c:v libvpx-vp9 -crf 30 -b:v 0 -deadline realtime -cpu-used 5 -row-mt 1 -tile-columns 2"_s;
    return settings.split(u' ');
}

QStringList argumentsFor(const Film &film, const QString &path)
{
    const QString size = u"%1x%2"_s.arg(film.size.width()).arg(film.size.height());
    QStringList arguments = u"-nostdin -loglevel error -f rawvideo -pixel_format bgr0"_s.split(u' ');
    arguments += {u"-video_size"_s, size, u"-framerate"_s, QString::number(film.framesPerSecond), u"-i"_s, u"-"_s};
    arguments += codecArguments(film.suffix);
    // Colours as players of high definition read them.
    arguments += u"-vf scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd+full_chroma_int,format=yuv420p "
                 "-colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv "
                 "-threads 4 -map_metadata -1 -fflags +bitexact -flags:v +bitexact"_s.split(u' ');
    arguments += {u"-f"_s, film.suffix, path};
    return arguments;
}

/// Hands bytes to the program and waits while it has enough of them. False when it has ended or is to stop.
bool feed(QProcess &program, const QByteArray &bytes, const std::stop_token &stop)
{
    program.write(bytes);
    while (program.bytesToWrite() > BytesAhead) {
        if (stop.stop_requested())
            return false;
        if (!program.waitForBytesWritten(WaitMilliseconds) && program.state() != QProcess::Running)
            return false;
    }
    return program.state() == QProcess::Running;
}

bool endsWell(QProcess &program, const std::stop_token &stop)
{
    program.closeWriteChannel();
    while (program.state() != QProcess::NotRunning && !program.waitForFinished(WaitMilliseconds)) {
        if (stop.stop_requested())
            return false;
    }
    return program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
}

bool copyTo(QIODevice &device, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 Part = 1024 * 1024;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(Part);
        if (bytes.isEmpty() || device.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

} // namespace

QString videoProgram()
{
    return QStandardPaths::findExecutable(u"ffmpeg"_s);
}

std::expected<void, Error> encodeVideo(const QString &suffix, const FrameSource &source, int frames, QIODevice &device,
                                       const WritingProgress &progress)
{
    const auto newMaker = [&source]() -> FrameMaker {
        return [painter = std::make_shared<FramePainter>(source)](int frame) {
            const QImage &image = painter->paint(frame);
            return MadeFrame{
                QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()), image.size(), {}};
        };
    };
    return encodeFilm({suffix, source.size(), source.ticksPerSecond(), frames}, newMaker, device, progress);
}

std::expected<void, Error> encodeFilm(const Film &film, const std::function<FrameMaker()> &newMaker, QIODevice &device,
                                      const WritingProgress &progress)
{
    const QString format = film.suffix == u"mp4" ? u"MP4"_s : u"WebM"_s;
    const QTemporaryDir folder; // the program must be able to go back in its file
    const QString path = folder.filePath(u"picture."_s + film.suffix);
    QProcess program;
    program.setStandardOutputFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    program.setChildProcessModifier([] { setpgid(0, 0); }); // Ctrl+C is for us to answer
#endif
    program.start(videoProgram(), argumentsFor(film, path));
    const bool whole = program.waitForStarted() &&
                       makeInOrder(
                           film.frames, newMaker,
                           [&](const MadeFrame &made) { return feed(program, made.bytes, progress.stop); }, progress) &&
                       endsWell(program, progress.stop);
    if (progress.stop.stop_requested()) {
        program.kill();
        program.waitForFinished();
        return std::unexpected(Error{ErrorCode::PictureCancelled, {}, {}});
    }
    if (!whole) {
        program.waitForFinished();
        const QString reason = QString::fromLocal8Bit(program.readAllStandardError()).trimmed().section(u'\n', -1);
        return std::unexpected(
            Error{ErrorCode::PictureNotEncoded, {}, {format, reason.isEmpty() ? program.errorString() : reason}});
    }
    if (!copyTo(device, path))
        return std::unexpected(Error{ErrorCode::FileNotWritable, {}, {device.errorString()}});
    return {};
}

} // namespace CapitalLoop
