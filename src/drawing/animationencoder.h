// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/framequeue.h"
#include "drawing/framesource.h"
#include "drawing/writingprogress.h"

class QIODevice;

namespace CapitalLoop {

/// Writes the first so many frames of a turn (all of them, unless the size of the whole is to be judged by a few) as a
/// file of one format. Errors: PictureCancelled (), PictureNotEncoded (format, reason), FileNotWritable (reason).
using AnimationEncoder = std::function<std::expected<void, Error>(const FrameSource &source, int frames,
                                                                  QIODevice &device, const WritingProgress &progress)>;

/// Lossless; the still picture once, and of each frame the dots that have moved.
[[nodiscard]] std::expected<void, Error> encodeWebp(const FrameSource &source, int frames, QIODevice &device,
                                                    const WritingProgress &progress);
inline constexpr int WebpTicks = 1000; ///< a second

/// A PNG with more frames behind the first (PNG 3, section 11.3.6): lossless, and a still picture to older programs.
[[nodiscard]] std::expected<void, Error> encodeApng(const FrameSource &source, int frames, QIODevice &device,
                                                    const WritingProgress &progress);

/// 255 colours that suit the picture, and one for what does not change.
[[nodiscard]] std::expected<void, Error> encodeGif(const FrameSource &source, int frames, QIODevice &device,
                                                   const WritingProgress &progress);
inline constexpr int GifTicks = 100; ///< a second
/// Browsers take a shorter time than two ticks for ten.
inline constexpr int MostGifFramesPerSecond = 50;

/// Made by the program ffmpeg: "mp4" (H.264) or "webm" (VP9), with even sides.
[[nodiscard]] std::expected<void, Error> encodeVideo(const QString &suffix, const FrameSource &source, int frames,
                                                     QIODevice &device, const WritingProgress &progress);
/// What a film is made of.
struct Film
{
    QString suffix{}; ///< "mp4" or "webm"
    QSize size{};     ///< even
    int framesPerSecond = 30;
    int frames = 1;
};
/// The same of any frames: each is all pixels as RGB32.
[[nodiscard]] std::expected<void, Error> encodeFilm(const Film &film, const std::function<FrameMaker()> &newMaker,
                                                    QIODevice &device, const WritingProgress &progress);
/// Its path, or empty where there is none.
[[nodiscard]] QString videoProgram();

} // namespace CapitalLoop
