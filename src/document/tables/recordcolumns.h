// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"
#include "words/formatter.h"

#include <QCoreApplication>
#include <QVariant>

#include <algorithm>
#include <functional>

namespace CapitalLoop {

/// How a cell is edited.
enum class CellEditor { Text, Choice, Suggestions, Sources };

/// The place of the record of an id; -1 if there is none.
template <class List, class Id> [[nodiscard]] int rowOf(const List &records, const Id &id)
{
    const auto found = std::ranges::find_if(records, [&](const auto &record) { return record.id == id; });
    return found == records.end() ? -1 : int(found - records.begin());
}

template <class List, class Id> [[nodiscard]] bool hasId(const List &records, const Id &id)
{
    return rowOf(records, id) >= 0;
}

/// What the texts of a table are made with.
struct TableWords
{
    const Network &network;
    const Formatter &formatter;
};

/// An edit of one or more cells on its way into the network: the records as they will be, and the words for what
/// cannot be.
struct TableEdit
{
    Records &records;
    Language language;
    QString problem{};               ///< why a cell could not be read
    int problemColumn = -1;          ///< the cell's column; -1 if it is about more than one cell
    QList<CompanyId> newCompanies{}; ///< named for the first time

    /// The company of one of whose names, ticker or id this is; a new one if there is none.
    [[nodiscard]] CompanyId companyNamed(const QString &name);
    /// One of those selected, else the first one; a new one if there is none.
    [[nodiscard]] CompanyId someCompany(const QSet<CompanyId> &selected);
    /// Ids and addresses of sources with semicolons between them; an address that is not known becomes a new source.
    [[nodiscard]] std::optional<QList<SourceId>> sourcesNamed(const QString &text);
};

/// One column of a table of records.
template <class Record> struct RecordColumn
{
    QString title{};
    std::function<QString(const Record &, const TableWords &)> shown{};
    /// Puts a text into the record; false with a problem if it cannot be read. None: not to be edited.
    std::function<bool(Record &, const QString &, TableEdit &)> set{};
    CellEditor editor = CellEditor::Text;
    std::function<QString(const Record &, const TableWords &)> edited{}; ///< the editor's text; none: as shown
    std::function<QVariant(const Record &, const TableWords &)> key{};   ///< to sort by; none: as shown
    std::function<QStringList(const TableWords &)> choices{};
    bool isRequired = false; ///< nothing holds without it
    QString hint{};          ///< what may be typed, for an empty field
    QString group{};         ///< of a form's fields; none: the first ones
};

/// Texts and readings of cells that tables have in common. The texts of editors can be read again.
class CellWords
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::CellWords)

public:
    [[nodiscard]] static QString money(const std::optional<Money> &money);    ///< "1.5bn", "300m EUR"
    [[nodiscard]] static QString amount(const std::optional<Amount> &amount); ///< "up to 100bn", "~40bn", "10-15bn"
    [[nodiscard]] static QString number(const std::optional<double> &number);
    [[nodiscard]] static QString range(const std::optional<Range> &range); ///< "4.5", "4-5", "up to 6", "over 2"
    [[nodiscard]] static QString sources(const QList<SourceId> &ids);      ///< "ft; reuters"
    [[nodiscard]] static QString publishers(const QList<SourceId> &ids, const TableWords &words);

    [[nodiscard]] static bool setDate(std::optional<PartialDate> &date, const QString &text, TableEdit &edit);
    [[nodiscard]] static bool setMoney(std::optional<Money> &money, const QString &text, Currency currency,
                                       TableEdit &edit);
    [[nodiscard]] static bool setAmount(std::optional<Amount> &amount, const QString &text, TableEdit &edit);
    /// Not below zero, nor above `most`.
    [[nodiscard]] static bool setNumber(std::optional<double> &number, const QString &text, double most,
                                        TableEdit &edit);
    [[nodiscard]] static bool setRange(std::optional<Range> &range, const QString &text, TableEdit &edit);
    [[nodiscard]] static bool setSources(QList<SourceId> &ids, const QString &text, TableEdit &edit);
    [[nodiscard]] static bool setCompany(CompanyId &company, const QString &text, TableEdit &edit);
    /// Of a text that must be one of the names of an enumeration; nothing, with a problem, if it is none.
    template <class Enum>
    [[nodiscard]] static std::optional<Enum> choice(const QStringList &names, const QString &text,
                                                    std::optional<Enum> (*read)(QStringView), TableEdit &edit)
    {
        const QString word = text.trimmed();
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (names[i].compare(word, Qt::CaseInsensitive) == 0)
                return Enum(i);
        }
        if (const std::optional<Enum> value = read(word))
            return value;
        edit.problem = tr("“%1” is none of these: %2.").arg(word, names.join(QStringLiteral(", ")));
        return std::nullopt;
    }

    [[nodiscard]] static QString yesOrNo(bool value);
    [[nodiscard]] static QStringList companyNames(const TableWords &words);
};

/// The text of `local` that is edited in a language.
[[nodiscard]] QString &textIn(LocalText &local, Language language);

/// A column for a text of the record.
template <class Record> RecordColumn<Record> textColumn(const QString &title, QString Record::*member)
{
    RecordColumn<Record> column{.title = title};
    column.shown = [member](const Record &record, const TableWords &) { return record.*member; };
    column.set = [member](Record &record, const QString &text, TableEdit &) {
        record.*member = text.trimmed();
        return true;
    };
    return column;
}

/// A column for a text of the record in the language of the window.
template <class Record> RecordColumn<Record> localColumn(const QString &title, LocalText Record::*member)
{
    RecordColumn<Record> column{.title = title};
    column.shown = [member](const Record &record, const TableWords &words) {
        return (record.*member).in(words.formatter.language());
    };
    column.edited = [member](const Record &record, const TableWords &words) {
        LocalText text = record.*member;
        return textIn(text, words.formatter.language());
    };
    column.set = [member](Record &record, const QString &text, TableEdit &edit) {
        textIn(record.*member, edit.language) = text.trimmed();
        return true;
    };
    return column;
}

/// A column for a company; one that is not known yet is made.
template <class Record> RecordColumn<Record> companyColumn(const QString &title, CompanyId Record::*member)
{
    RecordColumn<Record> column{.title = title, .editor = CellEditor::Suggestions};
    column.isRequired = true;
    column.shown = [member](const Record &record, const TableWords &words) {
        const Company *company = words.network.company(record.*member);
        return company && !company->name.isEmpty() ? company->name.in(words.formatter.language())
                                                   : (record.*member).text();
    };
    column.set = [member](Record &record, const QString &text, TableEdit &edit) {
        return CellWords::setCompany(record.*member, text, edit);
    };
    column.choices = [](const TableWords &words) { return CellWords::companyNames(words); };
    return column;
}

/// A column for a number that is not negative; `member(record)` gives it as an optional to read and write.
template <class Record, class Member>
RecordColumn<Record> numberColumn(const QString &title, Member member, double most = 1e15)
{
    RecordColumn<Record> column{.title = title};
    const auto number = [member](const Record &record) -> std::optional<double> {
        Record copy = record;
        return member(copy);
    };
    column.shown = [number](const Record &record, const TableWords &) { return CellWords::number(number(record)); };
    column.key = [number](const Record &record, const TableWords &) {
        const auto value = number(record);
        return value ? QVariant(*value) : QVariant();
    };
    column.set = [member, most](Record &record, const QString &text, TableEdit &edit) {
        return CellWords::setNumber(member(record), text, most, edit);
    };
    return column;
}

/// A column for one of a few words, `names` in the order of the enumeration; `read` knows them in other words too.
template <class Record, class Enum>
RecordColumn<Record> choiceColumn(const QString &title, Enum Record::*member, const QStringList &names,
                                  std::optional<Enum> (*read)(QStringView))
{
    RecordColumn<Record> column{.title = title, .editor = CellEditor::Choice};
    column.shown = [member, names](const Record &record, const TableWords &) {
        return names.value(int(record.*member));
    };
    column.set = [member, names, read](Record &record, const QString &text, TableEdit &edit) {
        const std::optional<Enum> value = CellWords::choice(names, text, read, edit);
        if (value)
            record.*member = *value;
        return value.has_value();
    };
    column.choices = [names](const TableWords &) { return names; };
    return column;
}

template <class Record> RecordColumn<Record> sourcesColumn(const QString &title)
{
    RecordColumn<Record> column{.title = title, .editor = CellEditor::Sources};
    column.shown = [](const Record &record, const TableWords &words) {
        return CellWords::publishers(record.sources, words);
    };
    column.edited = [](const Record &record, const TableWords &) { return CellWords::sources(record.sources); };
    column.set = [](Record &record, const QString &text, TableEdit &edit) {
        return CellWords::setSources(record.sources, text, edit);
    };
    return column;
}

/// A column for a date; `member(record)` gives it as an optional to read and write.
template <class Record, class Member> RecordColumn<Record> dateColumn(const QString &title, Member member)
{
    RecordColumn<Record> column{.title = title};
    column.hint = CellWords::tr("2025, 2025-09 or 2025-09-22");
    const auto date = [member](const Record &record) -> std::optional<PartialDate> {
        Record copy = record;
        return member(copy);
    };
    column.shown = [date](const Record &record, const TableWords &words) {
        const auto day = date(record);
        return day ? words.formatter.date(*day) : QString();
    };
    column.edited = [date](const Record &record, const TableWords &) {
        const auto day = date(record);
        return day ? day->iso() : QString();
    };
    column.key = [date](const Record &record, const TableWords &) -> QVariant {
        const auto day = date(record);
        return day ? day->firstDay() : QVariant();
    };
    column.set = [member](Record &record, const QString &text, TableEdit &edit) {
        return CellWords::setDate(member(record), text, edit);
    };
    return column;
}

} // namespace CapitalLoop
