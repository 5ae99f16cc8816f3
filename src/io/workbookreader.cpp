// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/workbookreader.h"

#include "io/workbookparts.h"
#include "io/ziparchive.h"

#include <orcus/exception.hpp>
#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/import_interface.hpp>

#include <QDate>

#include <algorithm>
#include <charconv>
#include <map>
#include <memory>
#include <vector>

namespace CapitalLoop {

namespace {

namespace sheets = orcus::spreadsheet;

constexpr qsizetype MostCells = 5'000'000;
constexpr qsizetype MostColumns = 1'000;
constexpr quint64 MostUnpacked = 256u << 20;

/// Of sheets that are larger than is read: ends the library's work.
struct TooLarge : std::exception
{
};

QString numberText(double value)
{
    char buffer[400]; // no exponent, as people write in cells
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed);
    return end.ec == std::errc() ? QString::fromLatin1(buffer, end.ptr - buffer) : QString();
}

QString textOf(std::string_view text)
{
    // A carriage return, as workbooks write it.
    return QString::fromUtf8(text.data(), qsizetype(text.size())).left(MaxCellText).remove(QStringLiteral("_x000D_"));
}

class SharedStrings : public sheets::iface::import_shared_strings
{
public:
    size_t append(std::string_view s) override
    {
        m_strings.push_back(textOf(s));
        return m_strings.size() - 1;
    }
    size_t add(std::string_view s) override { return append(s); }
    void set_segment_font(size_t) override {}
    void set_segment_bold(bool) override {}
    void set_segment_italic(bool) override {}
    void set_segment_font_name(std::string_view) override {}
    void set_segment_font_size(double) override {}
    void set_segment_font_color(sheets::color_elem_t, sheets::color_elem_t, sheets::color_elem_t,
                                sheets::color_elem_t) override
    {
    }
    void append_segment(std::string_view s) override { m_segments += s; }
    size_t commit_segments() override
    {
        const size_t index = append(m_segments);
        m_segments.clear();
        return index;
    }
    [[nodiscard]] QString at(size_t index) const { return index < m_strings.size() ? m_strings[index] : QString(); }

private:
    std::vector<QString> m_strings;
    std::string m_segments;
};

class SheetCells;

/// A formula's result goes into its cell; the formula itself is not wanted.
class FormulaResult : public sheets::iface::import_formula
{
public:
    explicit FormulaResult(SheetCells &cells) : m_cells(cells) {}
    void set_position(sheets::row_t row, sheets::col_t column) override
    {
        m_row = row;
        m_column = column;
    }
    void set_formula(sheets::formula_grammar_t, std::string_view) override {}
    void set_shared_formula_index(size_t) override {}
    void set_result_string(std::string_view value) override;
    void set_result_value(double value) override;
    void set_result_bool(bool value) override;
    void set_result_empty() override {}
    void commit() override {}

private:
    SheetCells &m_cells;
    sheets::row_t m_row = 0;
    sheets::col_t m_column = 0;
};

/// The cells of one sheet as they come in, in any order.
class SheetCells : public sheets::iface::import_sheet
{
public:
    SheetCells(const QString &name, const SharedStrings &strings, qsizetype &cells)
        : m_name(name), m_strings(strings), m_count(cells), m_formula(*this)
    {
    }

    void put(sheets::row_t row, sheets::col_t column, const QString &text)
    {
        if (row < 0 || column < 0 || text.isEmpty())
            return;
        if (column >= MostColumns || row >= MaxSheetRows)
            throw TooLarge();
        QStringList &cells = m_rows[row];
        for (; cells.size() <= column; ++m_count)
            cells.append(QString());
        cells[column] = text;
        if (m_count > MostCells)
            throw TooLarge();
    }
    [[nodiscard]] Sheet sheet() const
    {
        Sheet result{.name = m_name, .plainNumbers = true};
        for (const auto &[row, cells] : m_rows) {
            if (std::ranges::any_of(cells, [](const QString &cell) { return !cell.trimmed().isEmpty(); }))
                result.rows.append({int(row) + 1, cells});
        }
        return result;
    }
    [[nodiscard]] const QString &name() const { return m_name; }

    sheets::iface::import_formula *get_formula() override { return &m_formula; }
    void set_auto(sheets::row_t row, sheets::col_t column, std::string_view s) override { put(row, column, textOf(s)); }
    void set_string(sheets::row_t row, sheets::col_t column, sheets::string_id_t index) override
    {
        put(row, column, m_strings.at(index));
    }
    void set_value(sheets::row_t row, sheets::col_t column, double value) override
    {
        put(row, column, numberText(value));
    }
    void set_bool(sheets::row_t row, sheets::col_t column, bool value) override
    {
        put(row, column, value ? QStringLiteral("true") : QStringLiteral("false"));
    }
    void set_date_time(sheets::row_t row, sheets::col_t column, int year, int month, int day, int, int, double) override
    {
        put(row, column, QDate(year, month, day).toString(Qt::ISODate));
    }
    void set_format(sheets::row_t, sheets::col_t, size_t) override {}
    void set_format(sheets::row_t, sheets::col_t, sheets::row_t, sheets::col_t, size_t) override {}
    // Without `override`, for liborcus has them from 0.18 on.
    virtual void set_column_format(sheets::col_t, sheets::col_t, size_t) {}
    virtual void set_row_format(sheets::row_t, size_t) {}
    void fill_down_cells(sheets::row_t row, sheets::col_t column, sheets::row_t count) override
    {
        const auto from = m_rows.find(row);
        const QString text = from == m_rows.end() ? QString() : from->second.value(column);
        for (sheets::row_t i = 1; i <= count && !text.isEmpty(); ++i)
            put(row + i, column, text);
    }
    sheets::range_size_t get_sheet_size() const override { return {1048576, 16384}; }

private:
    QString m_name;
    const SharedStrings &m_strings;
    qsizetype &m_count; ///< cells of all sheets
    std::map<sheets::row_t, QStringList> m_rows;
    FormulaResult m_formula;
};

void FormulaResult::set_result_string(std::string_view value)
{
    m_cells.put(m_row, m_column, textOf(value));
}

void FormulaResult::set_result_value(double value)
{
    m_cells.set_value(m_row, m_column, value);
}

void FormulaResult::set_result_bool(bool value)
{
    m_cells.set_bool(m_row, m_column, value);
}

/// Understands "B12" and "A1:B12", with or without dollar signs; sheets are not named in the files themselves.
class References : public sheets::iface::import_reference_resolver
{
public:
    sheets::src_address_t resolve_address(std::string_view address) override
    {
        sheets::src_address_t result{0, -1, -1};
        qint64 row = 0;
        qint64 column = 0;
        for (const char c : address) {
            if (c >= 'A' && c <= 'Z')
                column = std::min<qint64>(column * 26 + (c - 'A' + 1), 1 << 24);
            else if (c >= '0' && c <= '9')
                row = std::min<qint64>(row * 10 + (c - '0'), 1 << 24);
            else if (c != '$')
                throw orcus::general_error("not an address");
        }
        result.row = sheets::row_t(row - 1);
        result.column = sheets::col_t(column - 1);
        return result;
    }
    sheets::src_range_t resolve_range(std::string_view range) override
    {
        const auto colon = range.find(':');
        sheets::src_range_t result;
        result.first = resolve_address(range.substr(0, colon));
        result.last = colon == std::string_view::npos ? result.first : resolve_address(range.substr(colon + 1));
        return result;
    }
};

class Settings : public sheets::iface::import_global_settings
{
public:
    bool from1904 = false;

    void set_origin_date(int year, int, int) override { from1904 = year == 1904; }
    void set_default_formula_grammar(sheets::formula_grammar_t) override {}
    sheets::formula_grammar_t get_default_formula_grammar() const override
    {
        return sheets::formula_grammar_t::unknown;
    }
    void set_character_set(orcus::character_set_t) override {}
};

/// What liborcus asks for while it reads.
class Workbook : public sheets::iface::import_factory
{
public:
    sheets::iface::import_global_settings *get_global_settings() override { return &m_settings; }
    sheets::iface::import_shared_strings *get_shared_strings() override { return &m_strings; }
    sheets::iface::import_reference_resolver *get_reference_resolver(sheets::formula_ref_context_t) override
    {
        return &m_references;
    }
    sheets::iface::import_sheet *append_sheet(sheets::sheet_t, std::string_view name) override
    {
        m_sheets.push_back(std::make_unique<SheetCells>(textOf(name), m_strings, m_cells));
        return m_sheets.back().get();
    }
    sheets::iface::import_sheet *get_sheet(std::string_view name) override
    {
        const auto found = std::ranges::find(m_sheets, textOf(name), [](const auto &sheet) { return sheet->name(); });
        return found == m_sheets.end() ? nullptr : found->get();
    }
    sheets::iface::import_sheet *get_sheet(sheets::sheet_t index) override
    {
        return index >= 0 && size_t(index) < m_sheets.size() ? m_sheets[size_t(index)].get() : nullptr;
    }
    void finalize() override {}

    [[nodiscard]] QList<Sheet> filled() const
    {
        QList<Sheet> result;
        for (const auto &cells : m_sheets) {
            Sheet sheet = cells->sheet();
            sheet.daysFrom1904 = m_settings.from1904;
            if (!sheet.rows.isEmpty())
                result.append(std::move(sheet));
        }
        return result;
    }

private:
    Settings m_settings;
    References m_references;
    SharedStrings m_strings;
    qsizetype m_cells = 0;
    std::vector<std::unique_ptr<SheetCells>> m_sheets;
};

std::unexpected<Error> notRead(const QString &fileName, const QString &kind, const QString &reason)
{
    return std::unexpected(Error{ErrorCode::SheetNotRead, {.file = fileName}, {kind, reason}});
}

} // namespace

std::expected<SheetFile, Error> workbookSheets(const QByteArray &bytes, const QString &fileName)
{
    const QString kind =
        fileName.endsWith(u".ods", Qt::CaseInsensitive) ? QStringLiteral("ods") : QStringLiteral("xlsx");
    const auto size = unpackedSize(bytes);
    if (!size || *size > MostUnpacked)
        return notRead(fileName, kind, size ? QStringLiteral("too large") : QStringLiteral("not a zip archive"));
    Workbook workbook;
    SheetFile file;
    try {
        const auto understood = understoodWorkbook(bytes);
        if (!understood)
            return notRead(fileName, kind, QStringLiteral("damaged"));
        const std::string_view stream(understood->constData(), size_t(understood->size()));
        if (kind == u"ods")
            orcus::orcus_ods(&workbook).read_stream(stream);
        else
            orcus::orcus_xlsx(&workbook).read_stream(stream);
    } catch (const TooLarge &) {
        file.issues.append(
            {Severity::Error, {ErrorCode::TooManyRows, {.file = fileName}, {QString::number(MaxSheetRows)}}});
    } catch (const std::exception &error) {
        return notRead(fileName, kind, QString::fromUtf8(error.what()).simplified().left(200));
    }
    file.sheets = workbook.filled();
    if (file.sheets.isEmpty())
        return notRead(fileName, kind, QStringLiteral("no filled sheet"));
    dropControls(file, fileName);
    return file;
}

} // namespace CapitalLoop
