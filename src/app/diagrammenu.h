// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/hittest.h"

class QMenu;

namespace CapitalLoop {

class DiagramView;
class Document;
class WindowActions;

/// The menu of what is under the pointer: of a company (pin it, look at it and its partners), else of the picture.
/// The view owns it until it is closed.
[[nodiscard]] QMenu *diagramMenu(DiagramView &view, Document &document, const WindowActions &actions, const Hit &hit);

} // namespace CapitalLoop
