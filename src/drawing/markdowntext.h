// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/drawing.h"

namespace CapitalLoop {

/// Text that was set in lines.
struct SetText
{
    QList<TextShape> texts{};
    double height = 0;

    friend bool operator==(const SetText &, const SetText &) = default;
};

/// Markdown in which a single line break within a paragraph or an item is kept, as a line separator (U+2028). The
/// functions below do so themselves.
[[nodiscard]] QString withLineBreaks(const QString &markdown);

/// Markdown in lines of at most `width` pixels from `topLeft` down: paragraphs and lists; what is emphasised or bold is
/// semibold. Links are words like others. Broken between words or Chinese signs.
[[nodiscard]] SetText setMarkdown(const QString &markdown, QPointF topLeft, double width, double pixelSize,
                                  const QColor &colour);

/// The same as elements of a web page: <p>, <ul> and <strong>, escaped.
[[nodiscard]] QString markdownHtml(const QString &markdown);
/// Its words alone, a line for each paragraph.
[[nodiscard]] QString markdownWords(const QString &markdown);

} // namespace CapitalLoop
