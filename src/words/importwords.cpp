// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/importwords.h"

#include <QCoreApplication>
#include <QHash>

namespace CapitalLoop {
namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::ImportWords)
};

QString dotTrouble(const QString &why)
{
    if (why == QLatin1String("memory"))
        return ImportWords::tr("This graph takes more memory than it may. Split it.");
    if (why == QLatin1String("time"))
        return ImportWords::tr("Reading this graph took too long and was stopped. Split it.");
    if (why == QLatin1String("crash"))
        return ImportWords::tr("Graphviz stopped while it read this graph. Check the file with the program dot.");
    return ImportWords::tr("The file is not written as DOT here. Check brackets, quotes and arrows around this place.");
}

/// Of the files of other programs.
QString fileText(ErrorCode code, const QStringList &arguments)
{
    switch (code) {
    case ErrorCode::UnknownEncoding:
        return ImportWords::tr(
            "The bytes of this file are no text in any encoding known here. Save it again as UTF-8.");
    case ErrorCode::EncodingGuessed:
        return ImportWords::tr(
                   "The text is not UTF-8 and was read as %1. Choose another encoding if letters look wrong.")
            .arg(arguments.value(0));
    case ErrorCode::InvalidXml:
        return ImportWords::tr("The file is not well written as XML here (%1). Take a complete copy of it.")
            .arg(arguments.value(0));
    case ErrorCode::XmlEntities:
        return ImportWords::tr("The file defines words that grow to more than %1 characters each. It is not read, as "
                               "such files are made to fill the memory.")
            .arg(arguments.value(0));
    case ErrorCode::OtherFormat:
        return ImportWords::tr("This is not written as %1, as the ending of its name says. Give it the right ending.")
            .arg(arguments.value(0));
    case ErrorCode::UnknownFileFormat:
        return ImportWords::tr("“%1” is no known kind of file here. Let the name end in one of: %2.")
            .arg(arguments.value(0), arguments.value(1));
    case ErrorCode::InvalidDot:
        return dotTrouble(arguments.value(0));
    case ErrorCode::SheetNotRead:
        return ImportWords::tr("The tables of this file cannot be read (%1). Save it again, or export it as CSV.")
            .arg(arguments.value(1));
    default:
        return {};
    }
}

QString tableText(ErrorCode code, const QStringList &arguments)
{
    switch (code) {
    case ErrorCode::NoRows:
        return ImportWords::tr("There is nothing below the first row. Choose another table.");
    case ErrorCode::TooManyRows:
        return ImportWords::tr("The table has more than %1 rows; the others are not read. Split it.")
            .arg(arguments.value(0));
    case ErrorCode::CellTooLong:
        return ImportWords::tr("A cell has %2 characters; the first %1 are read.")
            .arg(arguments.value(0), arguments.value(1));
    case ErrorCode::FieldNotMapped:
        return ImportWords::tr("No column is read as “%1”, which must be there. Choose one.").arg(arguments.value(0));
    case ErrorCode::ColumnNotRead:
        return ImportWords::tr("The column “%1” is not read.").arg(arguments.value(0));
    case ErrorCode::FieldMappedTwice:
        return ImportWords::tr("“%1” is to be read as the same as “%2”, which is read; this one is not.")
            .arg(arguments.value(0), arguments.value(1));
    case ErrorCode::TitleRows:
        return ImportWords::tr("%n rows above the names of the columns are a title and are not read.", nullptr,
                               arguments.value(0).toInt());
    case ErrorCode::AmbiguousDates:
        return arguments.value(2) == QLatin1String("day-month")
                   ? ImportWords::tr("Dates in “%1”, as %2, may have day or month first. They are read with the day "
                                     "first; choose the other order if that is wrong.")
                         .arg(arguments.value(0), arguments.value(1))
                   : ImportWords::tr("Dates in “%1”, as %2, may have day or month first. They are read with the month "
                                     "first; choose the other order if that is wrong.")
                         .arg(arguments.value(0), arguments.value(1));
    case ErrorCode::AmbiguousDecimal:
        return ImportWords::tr("In “%1”, %2 is read as %3. Choose the other decimal sign if that is wrong.")
            .arg(arguments.value(0), arguments.value(1), arguments.value(2));
    case ErrorCode::AmbiguousName:
        return ImportWords::tr("“%1” may be the company “%2” or “%3”; the first is used. Write its id instead.")
            .arg(arguments.value(0), arguments.value(1), arguments.value(2));
    case ErrorCode::CurrencyDiffers:
        return ImportWords::tr("“%1” names another currency than its row, %2. The one in the cell is used.")
            .arg(arguments.value(0), arguments.value(1));
    case ErrorCode::KindAssumed:
        return ImportWords::tr("%n deals have no kind and are taken as services. Set their kind.", nullptr,
                               arguments.value(0).toInt());
    case ErrorCode::AmountFromWeight:
        return ImportWords::tr("The weights of %n deals are read as amounts in US dollars. Check them.", nullptr,
                               arguments.value(0).toInt());
    case ErrorCode::UndirectedEdges:
        return ImportWords::tr("%n deals have no direction in the file; the company named first is taken as the payer.",
                               nullptr, arguments.value(0).toInt());
    case ErrorCode::EntityNotRead:
        return ImportWords::tr("%n entities of the kind “%1” are not read.", nullptr, arguments.value(1).toInt())
            .arg(arguments.value(0));
    default:
        return {};
    }
}

QString formatName(const QString &id)
{
    static const QHash<QString, QString> names{{QStringLiteral("graphml"), QStringLiteral("GraphML")},
                                               {QStringLiteral("gexf"), QStringLiteral("GEXF")},
                                               {QStringLiteral("dot"), QStringLiteral("DOT")},
                                               {QStringLiteral("xlsx"), QStringLiteral("Excel")},
                                               {QStringLiteral("json"), QStringLiteral("JSON")},
                                               {QStringLiteral("ftm"), QStringLiteral("FollowTheMoney")}};
    return names.value(id, id.startsWith(QLatin1String("csv")) ? QStringLiteral("CSV") : id);
}

QString notHeldText(const QStringList &arguments)
{
    const QString part = arguments.value(1);
    const int count = arguments.value(2).toInt();
    const auto say = [&](const QString &words) { return words.arg(formatName(arguments.value(0))); };
    if (part == QLatin1String("companies"))
        return say(ImportWords::tr("%1 does not hold %n companies in full.", nullptr, count));
    if (part == QLatin1String("deals"))
        return say(ImportWords::tr("%1 does not hold the %n deals.", nullptr, count));
    if (part == QLatin1String("valuations"))
        return say(ImportWords::tr("%1 does not hold the %n valuations one by one.", nullptr, count));
    if (part == QLatin1String("closes"))
        return say(ImportWords::tr("%1 does not hold the %n share prices.", nullptr, count));
    if (part == QLatin1String("figures"))
        return say(ImportWords::tr("%1 does not hold the %n figures of the companies' books.", nullptr, count));
    if (part == QLatin1String("sources"))
        return say(ImportWords::tr("%1 holds %n sources by their address or id only.", nullptr, count));
    if (part == QLatin1String("reactions"))
        return say(ImportWords::tr("%1 does not hold the %n reactions of share prices.", nullptr, count));
    if (part == QLatin1String("words"))
        return say(
            ImportWords::tr("%1 does not hold title, description, claims, loops and stories (%n).", nullptr, count));
    if (part == QLatin1String("layouts"))
        return say(ImportWords::tr("%1 does not hold all saved places of the companies (%n).", nullptr, count));
    if (part == QLatin1String("status"))
        return say(ImportWords::tr("Of %n deals %1 holds only the last step of their status.", nullptr, count));
    if (part == QLatin1String("details"))
        return say(ImportWords::tr("Of %n deals %1 does not hold schedules, quantities, overlaps, disagreements or "
                                   "further notes.",
                                   nullptr, count));
    return say(ImportWords::tr("Of %n records %1 does not hold what other programs have added.", nullptr, count));
}

} // namespace

QString importText(const Error &error)
{
    if (error.code == ErrorCode::NotHeld)
        return notHeldText(error.arguments);
    const QString text = fileText(error.code, error.arguments);
    return text.isEmpty() ? tableText(error.code, error.arguments) : text;
}

} // namespace CapitalLoop
