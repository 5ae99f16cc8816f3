// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/camera.h"
#include "document/selection.h"
#include "model/story.h"

namespace CapitalLoop {

class DiagramView;
class Document;
class LensTools;
class WindowActions;

/// The camera of a window as a step keeps it: Whole where the canvas stands in the view as when fitted, within 3 %.
[[nodiscard]] StoryCamera storyCamera(const Camera &camera, QSizeF canvas, QSizeF view);
/// The way back; Lit counts as Whole.
[[nodiscard]] Camera windowCamera(const StoryCamera &camera, QSizeF canvas, QSizeF view);

/// What the window shows, as a step without words: clocks, filter, basis, lens, camera, motion, and what is lit by the
/// selection: a loop where that is all the deals along one. Deals that were picked come first, else all is in the order
/// of the network.
[[nodiscard]] StoryStep stepOf(const Document &document, const DiagramView &view, const LensTools &lens);

/// What has to be selected for the window to light what the step does. A company is in it where that lights no other
/// deal, or where none of its deals is lit.
[[nodiscard]] Selection litSelection(const StoryStep &step, const Document &document);

/// Shows a step in the window; the basis goes through the actions to the preferences.
void showStep(const StoryStep &step, Document &document, DiagramView &view, LensTools &lens,
              const WindowActions &actions);
/// The camera alone: once more where the companies have moved since.
void aimAt(const StoryStep &step, const Document &document, DiagramView &view);

} // namespace CapitalLoop
