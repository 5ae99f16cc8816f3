// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/drawingbuilder.h"
#include "drawing/picturerequest.h"

#include <QCommandLineParser>

#include <expected>

namespace CapitalLoop {

/// What --show asks for: a lens, and the stop of its answer.
struct LensOption
{
    Lens lens{};
    int stop = 0;
};

/// The options that say how a picture looks, shared by the commands that make one.
struct PictureOptions
{
    QString file{};
    DrawingStyle style{};
    PictureRequest request{};
    std::optional<LayoutEngine> engine{}; ///< nothing = the saved positions, or Balanced
    bool minimumGiven = false;
    LensOption show{}; ///< answered by addLens
};

void addPictureOptions(QCommandLineParser &parser);
/// The options' values, or what is wrong with one as a sentence.
[[nodiscard]] std::expected<PictureOptions, QString> pictureOptions(const QCommandLineParser &parser);

/// The network of the file with its issues told on standard error; the options' minimum is filled in where a large
/// network needs one.
[[nodiscard]] std::expected<Network, Error> openNetwork(PictureOptions &options);

/// Positions for the picture: saved ones if no engine is asked for and they make a faultless picture, else the best of
/// `tries` layouts by what the finished drawing lacks.
[[nodiscard]] std::expected<Positions, Error> positionsFor(const Network &network, const PictureOptions &options,
                                                           int tries);

/// The drawing in the picture's language.
[[nodiscard]] Drawing pictureDrawing(const Network &network, const Positions &positions, const PictureOptions &options);

} // namespace CapitalLoop
