// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/graphfiles.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace CapitalLoop {

// What the readers and writers of XML graphs have in common.

/// How far the entities that a file declares may grow: enough for what people write, too little for a bomb.
inline constexpr int MaxEntityText = 2000;

/// Walks through a file: calls `start(reader)` and `end(reader)` at each element and `text(reader)` at what stands
/// between. Errors: InvalidXml, XmlEntities, OtherFormat if the first element is not `root`.
template <class Start, class End, class Text>
[[nodiscard]] std::expected<void, Error> walkXml(QXmlStreamReader &reader, const QString &fileName,
                                                 QLatin1StringView root, const QString &format, Start start, End end,
                                                 Text text)
{
    reader.setEntityExpansionLimit(MaxEntityText);
    const auto failure = [&](ErrorCode code, const QString &argument) {
        return std::unexpected(
            Error{code,
                  {.file = fileName, .line = int(reader.lineNumber()), .column = int(reader.columnNumber()) + 1},
                  {argument}});
    };
    bool hasEntities = false;
    bool isInside = false;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            hasEntities = !reader.entityDeclarations().isEmpty();
            break;
        case QXmlStreamReader::StartElement:
            if (!std::exchange(isInside, true) && reader.name() != root)
                return failure(ErrorCode::OtherFormat, format);
            start(reader);
            break;
        case QXmlStreamReader::EndElement:
            end(reader);
            break;
        case QXmlStreamReader::Characters:
            text(reader);
            break;
        default:
            break;
        }
    }
    if (!reader.hasError())
        return {};
    if (hasEntities)
        return failure(ErrorCode::XmlEntities, QString::number(MaxEntityText));
    return failure(ErrorCode::InvalidXml, reader.errorString());
}

/// Without characters that XML cannot hold.
[[nodiscard]] QString xmlText(QString text);

/// What an attribute of nodes or edges can hold in all of them.
enum class AttributeType { Text, Number, YesOrNo };

/// The names of the attributes of all nodes or edges, the known ones first and in their order, with their types.
template <class Things>
[[nodiscard]] QList<std::pair<QString, AttributeType>> attributeTypes(const Things &things,
                                                                      std::span<const char *const> known);

/// A value of the file by its declared type ("double", "int", "boolean", ...). Numbers that are none stay texts.
[[nodiscard]] QVariant typedValue(const QString &text, QStringView type);
/// A number or a yes or no as files have it; a text as it is.
[[nodiscard]] QString valueText(const QVariant &value);
[[nodiscard]] AttributeType typeOf(const QVariant &value);

template <class Things>
QList<std::pair<QString, AttributeType>> attributeTypes(const Things &things, std::span<const char *const> known)
{
    QMap<QString, AttributeType> found;
    for (const auto &thing : things) {
        for (auto [name, value] : thing.attributes.asKeyValueRange()) {
            const AttributeType type = typeOf(value);
            const auto at = found.find(name);
            if (at == found.end())
                found.insert(name, type);
            else if (*at != type)
                *at = AttributeType::Text;
        }
    }
    QList<std::pair<QString, AttributeType>> list;
    for (const char *word : known) {
        const QString name = QString::fromLatin1(word);
        if (const auto at = found.constFind(name); at != found.cend())
            list.append({name, *at});
        found.remove(name);
    }
    for (auto [name, type] : found.asKeyValueRange())
        list.append({name, type});
    return list;
}

} // namespace CapitalLoop
