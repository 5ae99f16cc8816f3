// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/markbuilder.h"

#include <QHash>
#include <QSet>

class QXmlStreamWriter;

namespace CapitalLoop {

/// At most two decimals, whatever the locale.
[[nodiscard]] QString svgNumber(double value);
[[nodiscard]] QString svgPath(const QPainterPath &path);

/// Writes marks as SVG elements with every colour as an attribute, and hands out ids that are unique in the document.
class SvgElements
{
public:
    SvgElements(QXmlStreamWriter &xml, bool textAsOutlines);

    /// The gradients of the marks that follow; inside <defs>.
    void defineGround(const Drawing &drawing);
    void defineShades(const Marks &marks);
    void write(const Marks &marks);
    /// `prefix`-`name` with what an id must not have written as _xHHHH_.
    [[nodiscard]] QString uniqueId(const QString &prefix, const QString &name);

private:
    void writeText(const Mark &mark);
    void writeOutlines(const Mark &mark);
    void writeInk(const QString &attribute, const Ink &ink);
    void writeStroke(const Mark &mark);
    void writeStop(const QString &offset, const QColor &colour);

    QXmlStreamWriter &m_xml;
    bool m_textAsOutlines;
    QSet<QString> m_ids;
    QHash<QString, QString> m_shades; ///< colours -> id
};

} // namespace CapitalLoop
