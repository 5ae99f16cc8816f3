// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/xmlgraph.h"

#include "io/moneytext.h"

#include <cmath>

namespace CapitalLoop {

QString xmlText(QString text)
{
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const QChar c = text[i];
        const bool isLow = c.isLowSurrogate() && i > 0 && text[i - 1].isHighSurrogate();
        if (isLow) {
            --i; // both belong together
            continue;
        }
        const bool isBad = c.isSurrogate() || c == QChar(0xFFFE) || c == QChar(0xFFFF) ||
                           (c < u' ' && c != u'\n' && c != u'\r' && c != u'\t');
        if (isBad)
            text.remove(i, 1);
    }
    return text;
}

QVariant typedValue(const QString &text, QStringView type)
{
    const QString plain = text.trimmed();
    if (type == u"boolean") {
        if (plain.compare(u"true", Qt::CaseInsensitive) == 0 || plain == u"1")
            return true;
        if (plain.compare(u"false", Qt::CaseInsensitive) == 0 || plain == u"0")
            return false;
        return text;
    }
    if (type == u"double" || type == u"float" || type == u"int" || type == u"integer" || type == u"long" ||
        type == u"short" || type == u"byte") {
        bool isNumber = false;
        const double number = plain.toDouble(&isNumber);
        if (isNumber && std::isfinite(number))
            return number;
    }
    return text;
}

QString valueText(const QVariant &value)
{
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.typeId() == QMetaType::Double)
        return QString::fromLatin1(textOfNumber(value.toDouble()));
    return value.toString();
}

AttributeType typeOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return AttributeType::YesOrNo;
    case QMetaType::Double:
    case QMetaType::Int:
    case QMetaType::LongLong:
        return AttributeType::Number;
    default:
        return AttributeType::Text;
    }
}

} // namespace CapitalLoop
