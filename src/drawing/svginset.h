// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/svgwriter.h"

class QXmlStreamWriter;

namespace CapitalLoop {

/// Copies another SVG document into the one being written, as an <svg> of its own at the inset's box. Its ids get the
/// prefix "inset-", so that they do not meet ours. Writes nothing if it is not well-formed.
void writeInset(QXmlStreamWriter &xml, const SvgInset &inset);

} // namespace CapitalLoop
