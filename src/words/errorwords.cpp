// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/errorwords.h"

#include "words/importwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace CapitalLoop {
namespace {

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::ErrorWords)
};

QString jsonTrouble(const QString &what)
{
    if (what == QLatin1String("empty-file"))
        return ErrorWords::tr("The file is empty. Choose a .caploop file that has something in it.");
    if (what == QLatin1String("unexpected-end"))
        return ErrorWords::tr("The file breaks off here; something is still open. Add what is missing at the end, or "
                              "take a complete copy.");
    if (what == QLatin1String("after-the-end"))
        return ErrorWords::tr("Something follows after the end of the network. Remove it.");
    if (what == QLatin1String("value"))
        return ErrorWords::tr("A value is missing here. Write a text in quotes, a number, true, false, null, a list "
                              "or an object.");
    if (what == QLatin1String("number"))
        return ErrorWords::tr("This is not written as a number. Write it with digits and a decimal point only, as "
                              "1500000000 or 1.5e9.");
    if (what == QLatin1String("key"))
        return ErrorWords::tr("A name in quotes is missing here, as \"id\". Perhaps a comma before it is too many.");
    if (what == QLatin1String("colon"))
        return ErrorWords::tr("A colon is missing here, between a name and its value.");
    if (what == QLatin1String("comma-or-brace"))
        return ErrorWords::tr("A comma or a closing brace } is missing here.");
    if (what == QLatin1String("comma-or-bracket"))
        return ErrorWords::tr("A comma or a closing bracket ] is missing here.");
    if (what == QLatin1String("quote"))
        return ErrorWords::tr("A text is not closed. Add the quotation mark at its end.");
    if (what == QLatin1String("escape"))
        return ErrorWords::tr("A backslash in a text is followed by something that has no meaning. Write \\\\ for a "
                              "backslash itself.");
    if (what == QLatin1String("control-character"))
        return ErrorWords::tr("A text runs over the end of a line or holds a control character. Write \\n for a new "
                              "line.");
    return ErrorWords::tr("The file is not written as JSON here. Check quotes, commas and brackets around this place.");
}

QString typeName(const QString &type)
{
    if (type == QLatin1String("text"))
        return ErrorWords::tr("a text in quotes");
    if (type == QLatin1String("number"))
        return ErrorWords::tr("a number");
    if (type == QLatin1String("boolean"))
        return ErrorWords::tr("true or false");
    if (type == QLatin1String("list"))
        return ErrorWords::tr("a list in brackets [ ]");
    if (type == QLatin1String("object"))
        return ErrorWords::tr("an object in braces { }");
    if (type == QLatin1String("null"))
        return ErrorWords::tr("null");
    if (type == QLatin1String("local-text"))
        return ErrorWords::tr("a text, or an object of texts by language");
    if (type == QLatin1String("quantity"))
        return ErrorWords::tr("a number, or an object with low and high");
    if (type == QLatin1String("position"))
        return ErrorWords::tr("a list of two numbers, x and y");
    if (type == QLatin1String("size"))
        return ErrorWords::tr("a list of two numbers above 0, width and height");
    return type;
}

QString byteSize(const QString &bytes)
{
    bool isNumber = false;
    const qint64 number = bytes.toLongLong(&isNumber);
    return isNumber ? QLocale(QLocale::English).formattedDataSize(number, 0) : bytes;
}

/// Gives "" for arguments that are not there.
class Arguments
{
public:
    explicit Arguments(const QStringList &list) : m_list(list) {}
    [[nodiscard]] QString operator[](qsizetype place) const { return m_list.value(place); }

private:
    const QStringList &m_list;
};

QString withReason(const QString &sentence, const QString &reason, const QString &advice)
{
    return reason.isEmpty() ? ErrorWords::tr("%1. %2", "what is wrong, and what to do").arg(sentence, advice)
                            : ErrorWords::tr("%1: %2. %3", "what is wrong, the system's reason, and what to do")
                                  .arg(sentence, reason, advice);
}

QString fileText(ErrorCode code, const Arguments &arguments)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return ErrorWords::tr("There is no such file. Check its name and folder.");
    case ErrorCode::FileNotReadable:
        return withReason(ErrorWords::tr("The file cannot be read"), arguments[0],
                          ErrorWords::tr("Check that you have permission to read it."));
    case ErrorCode::FileIsFolder:
        return ErrorWords::tr("This is a folder. Choose a file in it.");
    case ErrorCode::FileTooLarge:
        return ErrorWords::tr("The file is larger than %1, the most that is read. Split it into several networks.")
            .arg(byteSize(arguments[0]));
    case ErrorCode::FileNotWritable:
        return withReason(
            ErrorWords::tr("The file cannot be written"), arguments[0],
            ErrorWords::tr("Check the folder, its free space and your permissions, or choose another place."));
    case ErrorCode::FileChangedWhileRead:
        return ErrorWords::tr("The file changed while it was read. Open it again.");
    case ErrorCode::FileReadOnly:
        return ErrorWords::tr("The file is write-protected. Save under another name, or ask its owner to let you "
                              "change it.");
    case ErrorCode::FolderNotFound:
        return ErrorWords::tr("The folder “%1” is not there any more. Make it again or connect its drive, or choose "
                              "another folder.")
            .arg(arguments[0]);
    case ErrorCode::FolderNotWritable:
        return ErrorWords::tr("Nothing can be written into the folder “%1”. Choose another folder, or ask its owner "
                              "to let you write there.")
            .arg(arguments[0]);
    case ErrorCode::DiskFull:
        return ErrorWords::tr("The disk is full. Make room on it, or choose another disk.");
    case ErrorCode::InvalidJson:
        return jsonTrouble(arguments[0]);
    case ErrorCode::InvalidUtf8:
        return ErrorWords::tr("The file holds characters that are not UTF-8. Save it again as UTF-8.");
    case ErrorCode::TooDeep:
        return ErrorWords::tr("Lists and objects stand more than %1 deep inside each other. Make the file flatter.")
            .arg(arguments[0]);
    case ErrorCode::TooManyValues:
        return ErrorWords::tr(
                   "The file has more than %1 values, the most that is read. Split it into several networks.")
            .arg(arguments[0]);
    case ErrorCode::NotACapitalLoopFile:
        return ErrorWords::tr("This is not a Capital Loop file: it does not begin with \"format\": \"capital-loop\". "
                              "Choose a file whose name ends in .caploop.");
    case ErrorCode::UnsupportedVersion:
        return ErrorWords::tr("The file is of version %1, and this program reads up to version %2. Install a newer "
                              "Capital Loop.")
            .arg(arguments[0], arguments[1]);
    default:
        return {};
    }
}

QString valueText(ErrorCode code, const Arguments &arguments)
{
    switch (code) {
    case ErrorCode::DuplicateKey:
        return ErrorWords::tr("“%1” stands here twice. The first is used; remove the other.").arg(arguments[0]);
    case ErrorCode::MoreIssues:
        return ErrorWords::tr("%n more problems of this kind were found and are not listed.", nullptr,
                              arguments[0].toInt());
    case ErrorCode::MissingField:
        return ErrorWords::tr("“%1” is missing and must be there. Add it.").arg(arguments[0]);
    case ErrorCode::WrongType:
        return ErrorWords::tr("Here must be %1, and there is %2.").arg(typeName(arguments[0]), typeName(arguments[1]));
    case ErrorCode::InvalidDate:
        return ErrorWords::tr("“%1” is not a date. Write it as 2025-09-22, 2025-09 or 2025.").arg(arguments[0]);
    case ErrorCode::InvalidAmount:
        return ErrorWords::tr("“%1” is not an amount of money, or too large. Write it in whole units, as 300000000000 "
                              "for 300 billion.")
            .arg(arguments[0]);
    case ErrorCode::AmountRounded:
        return ErrorWords::tr("%1 is finer than the smallest coin of its currency; %2 is used.")
            .arg(arguments[0], arguments[1]);
    case ErrorCode::InvalidCurrency:
        return ErrorWords::tr("“%1” is not a currency. Write three capital letters, as USD, EUR or TWD.")
            .arg(arguments[0]);
    case ErrorCode::InvalidNumber:
        return ErrorWords::tr("“%1” is not a number that can stand here. Check its sign and its digits.")
            .arg(arguments[0]);
    case ErrorCode::UnknownWord:
        return arguments[2].isEmpty()
                   ? ErrorWords::tr("“%1” is not a known word for “%2”. See the list in docs/file-format.md.")
                         .arg(arguments[0], arguments[1])
                   : ErrorWords::tr("“%1” is not a known word for “%2”. Is “%3” meant?")
                         .arg(arguments[0], arguments[1], arguments[2]);
    case ErrorCode::EmptyId:
        return ErrorWords::tr("An id is empty. Give it at least one character.");
    case ErrorCode::TextTooLong:
        return ErrorWords::tr("A text has %2 characters; at most %1 are read here. Shorten it.")
            .arg(arguments[0], arguments[1]);
    case ErrorCode::ControlCharacter:
        return ErrorWords::tr("The text holds the control character %1. Remove it.").arg(arguments[0]);
    case ErrorCode::InvalidUrl:
        return ErrorWords::tr("“%1” is not a web address. It must begin with https:// or http://.").arg(arguments[0]);
    case ErrorCode::ExclusiveFields:
        return ErrorWords::tr("“%1” and “%2” cannot both be given. “%1” is used; remove “%2”.")
            .arg(arguments[0], arguments[1]);
    case ErrorCode::MissingColumn:
        if (arguments[1].isEmpty())
            return ErrorWords::tr("There is no column “%1”; the first row must name it, and it is empty.")
                .arg(arguments[0]);
        return ErrorWords::tr("There is no column “%1”; the first row must name it. It names: %2.")
            .arg(arguments[0], arguments[1]);
    case ErrorCode::QuoteNotClosed:
        return ErrorWords::tr(
            "A quotation mark opens here and is never closed, so the rest of the file was read as one "
            "cell. Close it.");
    case ErrorCode::MissingCell:
        return ErrorWords::tr("The cell of the column “%1” is empty, so this row is left out. Fill it in.")
            .arg(arguments[0]);
    case ErrorCode::UnknownKey:
        return arguments[1].isEmpty()
                   ? ErrorWords::tr("“%1” is not known to this program. It is kept, and not used.").arg(arguments[0])
                   : ErrorWords::tr("“%1” is not known to this program. Is “%2” meant? It is kept, and not used.")
                         .arg(arguments[0], arguments[1]);
    default:
        return {};
    }
}

QString networkText(ErrorCode code, const Arguments &arguments)
{
    switch (code) {
    case ErrorCode::DuplicateId:
        return ErrorWords::tr("The id “%1” stands twice in this list. Give each its own id.").arg(arguments[0]);
    case ErrorCode::UnknownCompany:
        return ErrorWords::tr("There is no company “%1”. Add it to the companies, or correct the id.")
            .arg(arguments[0]);
    case ErrorCode::UnknownDeal:
        return ErrorWords::tr("There is no deal “%1”. Add it to the deals, or correct the id.").arg(arguments[0]);
    case ErrorCode::UnknownSource:
        return ErrorWords::tr("There is no source “%1”. Add it to the sources, or correct the id.").arg(arguments[0]);
    case ErrorCode::LowAboveHigh:
        return ErrorWords::tr("The low figure %1 is above the high figure %2. Exchange or correct them.")
            .arg(arguments[0], arguments[1]);
    case ErrorCode::ValueOutsideRange:
        return ErrorWords::tr("The figure %1 lies beyond %2, an end of its own range. Correct the figure, low or high.")
            .arg(arguments[0], arguments[1]);
    case ErrorCode::PaidAboveAmount:
        return ErrorWords::tr("%1 has been paid, which is more than the amount of %2. Check both figures.")
            .arg(arguments[0], arguments[1]);
    case ErrorCode::TermEndsBeforeStart:
        return ErrorWords::tr("The term begins %1 and ends before that, %2. Check both dates.")
            .arg(arguments[0], arguments[1]);
    case ErrorCode::StatusOutOfOrder:
        return ErrorWords::tr("A step of the status is dated %1 and stands after one of %2. Put the steps in the order "
                              "of time.")
            .arg(arguments[0], arguments[1]);
    case ErrorCode::OverlapsItself:
        return ErrorWords::tr("The deal “%1” is said to overlap with itself. Remove it from its own list.")
            .arg(arguments[0]);
    case ErrorCode::SelfDeal:
        return ErrorWords::tr("The company “%1” stands on both sides of a deal. Check who pays whom.")
            .arg(arguments[0]);
    case ErrorCode::NoSource:
        return ErrorWords::tr("The deal “%1” has no source. It is shown as unsourced and left out of totals; add where "
                              "it was read.")
            .arg(arguments[0]);
    case ErrorCode::MixedCurrencies:
        return ErrorWords::tr("Amounts in %1 and %2 stand in one place. Use one currency.")
            .arg(arguments[0], arguments[1]);
    default:
        return {};
    }
}

QString workText(ErrorCode code, const Arguments &arguments)
{
    switch (code) {
    case ErrorCode::LayoutWorkerMissing:
        return ErrorWords::tr("The program capital-loop-layout, which places the companies, was not found beside "
                              "capital-loop. Install Capital Loop again.");
    case ErrorCode::LayoutWorkerCrashed:
        return ErrorWords::tr("The layout stopped unexpectedly. The last picture stays; try another layout.");
    case ErrorCode::LayoutWorkerTimedOut:
        return ErrorWords::tr("The layout took too long and was stopped. The last picture stays; try another layout or "
                              "show fewer deals.");
    case ErrorCode::LayoutWorkerNonsense:
        return ErrorWords::tr("The layout gave an answer that makes no sense. The last picture stays; try another "
                              "layout.");
    case ErrorCode::LayoutFellBack:
        return ErrorWords::tr("The chosen layout could not place this network, and the layout for large networks was "
                              "taken instead.");
    case ErrorCode::LayoutCancelled:
        return ErrorWords::tr("The layout was cancelled. The last picture stays.");
    case ErrorCode::PictureTooLarge:
        return ErrorWords::tr("The picture would be too large. Choose at most %1 pixels on each side, or fewer dots "
                              "per inch.")
            .arg(arguments[2]);
    case ErrorCode::UnknownFormat:
        return ErrorWords::tr("“%1” does not end in a known kind of picture. Let the name end in one of: %2.")
            .arg(arguments[0], arguments[1]);
    case ErrorCode::FontNotEmbedded:
        return ErrorWords::tr("A font could not be put into the picture, so that its texts may look different "
                              "elsewhere. Choose text as outlines.");
    case ErrorCode::PictureCancelled:
        return ErrorWords::tr("The picture was not written: it was cancelled.");
    case ErrorCode::PictureNotEncoded:
        return withReason(ErrorWords::tr("The picture could not be made as %1").arg(arguments[0]), arguments[1],
                          ErrorWords::tr("Choose another size or format."));
    case ErrorCode::VideoProgramMissing:
        return ErrorWords::tr("%1 is made by the program ffmpeg, which was not found. Install it (Debian and Ubuntu: "
                              "sudo apt install ffmpeg), or choose SVG, WebP, GIF or APNG.")
            .arg(arguments[0]);
    default:
        return {};
    }
}

} // namespace

QString errorText(const Error &error)
{
    const Arguments arguments(error.arguments);
    // Without a default, so that the compiler tells of a code without words.
    switch (error.code) {
    case ErrorCode::FileNotFound:
    case ErrorCode::FileNotReadable:
    case ErrorCode::FileIsFolder:
    case ErrorCode::FileTooLarge:
    case ErrorCode::FileNotWritable:
    case ErrorCode::FileChangedWhileRead:
    case ErrorCode::FileReadOnly:
    case ErrorCode::FolderNotFound:
    case ErrorCode::FolderNotWritable:
    case ErrorCode::DiskFull:
    case ErrorCode::InvalidJson:
    case ErrorCode::InvalidUtf8:
    case ErrorCode::TooDeep:
    case ErrorCode::TooManyValues:
    case ErrorCode::NotACapitalLoopFile:
    case ErrorCode::UnsupportedVersion:
        return fileText(error.code, arguments);
    case ErrorCode::UnknownEncoding:
    case ErrorCode::EncodingGuessed:
    case ErrorCode::InvalidXml:
    case ErrorCode::XmlEntities:
    case ErrorCode::OtherFormat:
    case ErrorCode::UnknownFileFormat:
    case ErrorCode::InvalidDot:
    case ErrorCode::SheetNotRead:
    case ErrorCode::NoRows:
    case ErrorCode::TooManyRows:
    case ErrorCode::CellTooLong:
    case ErrorCode::FieldNotMapped:
    case ErrorCode::ColumnNotRead:
    case ErrorCode::FieldMappedTwice:
    case ErrorCode::TitleRows:
    case ErrorCode::AmbiguousDates:
    case ErrorCode::AmbiguousDecimal:
    case ErrorCode::AmbiguousName:
    case ErrorCode::CurrencyDiffers:
    case ErrorCode::KindAssumed:
    case ErrorCode::AmountFromWeight:
    case ErrorCode::UndirectedEdges:
    case ErrorCode::EntityNotRead:
    case ErrorCode::NotHeld:
        return importText(error);
    case ErrorCode::DuplicateKey:
    case ErrorCode::MoreIssues:
    case ErrorCode::MissingField:
    case ErrorCode::WrongType:
    case ErrorCode::InvalidDate:
    case ErrorCode::InvalidAmount:
    case ErrorCode::AmountRounded:
    case ErrorCode::InvalidCurrency:
    case ErrorCode::InvalidNumber:
    case ErrorCode::UnknownWord:
    case ErrorCode::EmptyId:
    case ErrorCode::TextTooLong:
    case ErrorCode::ControlCharacter:
    case ErrorCode::InvalidUrl:
    case ErrorCode::ExclusiveFields:
    case ErrorCode::MissingColumn:
    case ErrorCode::QuoteNotClosed:
    case ErrorCode::MissingCell:
    case ErrorCode::UnknownKey:
        return valueText(error.code, arguments);
    case ErrorCode::DuplicateId:
    case ErrorCode::UnknownCompany:
    case ErrorCode::UnknownDeal:
    case ErrorCode::UnknownSource:
    case ErrorCode::LowAboveHigh:
    case ErrorCode::ValueOutsideRange:
    case ErrorCode::PaidAboveAmount:
    case ErrorCode::TermEndsBeforeStart:
    case ErrorCode::StatusOutOfOrder:
    case ErrorCode::OverlapsItself:
    case ErrorCode::SelfDeal:
    case ErrorCode::NoSource:
    case ErrorCode::MixedCurrencies:
        return networkText(error.code, arguments);
    case ErrorCode::LayoutWorkerMissing:
    case ErrorCode::LayoutWorkerCrashed:
    case ErrorCode::LayoutWorkerTimedOut:
    case ErrorCode::LayoutWorkerNonsense:
    case ErrorCode::LayoutFellBack:
    case ErrorCode::LayoutCancelled:
    case ErrorCode::PictureTooLarge:
    case ErrorCode::UnknownFormat:
    case ErrorCode::FontNotEmbedded:
    case ErrorCode::PictureCancelled:
    case ErrorCode::PictureNotEncoded:
    case ErrorCode::VideoProgramMissing:
        return workText(error.code, arguments);
    }
    Q_UNREACHABLE();
}

QString placeText(const Place &place)
{
    QString text = place.file;
    if (place.line > 0) {
        text += u':' + QString::number(place.line);
        if (place.column > 0)
            text += u':' + QString::number(place.column);
        return text;
    }
    if (place.pointer.isEmpty())
        return text;
    return text.isEmpty() ? place.pointer : ErrorWords::tr("%1, %2", "file and place in it").arg(text, place.pointer);
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return ErrorWords::tr("Error");
    case Severity::Warning:
        return ErrorWords::tr("Warning");
    case Severity::Note:
        return ErrorWords::tr("Note");
    }
    Q_UNREACHABLE();
}

} // namespace CapitalLoop
