// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/csvtable.h"

#include <algorithm>
#include <array>

namespace CapitalLoop {

namespace {

QChar delimiterOf(QStringView text)
{
    constexpr std::array<char16_t, 4> Delimiters{u',', u';', u'\t', u'|'};
    std::array<int, 4> counts{};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        else if (!quoted)
            for (std::size_t i = 0; i < Delimiters.size(); ++i)
                counts[i] += c == Delimiters[i];
    }
    return Delimiters[std::size_t(std::ranges::max_element(counts) - counts.begin())];
}

/// Goes through the text once, a character at a time.
class CsvSplitter
{
public:
    CsvSplitter(QStringView text, const CsvLimits &limits) : m_text(text), m_limits(limits)
    {
        m_table.delimiter = delimiterOf(text);
    }

    CsvTable split()
    {
        for (; m_at < m_text.size() && !m_table.isCut; ++m_at) {
            const QChar c = m_text[m_at];
            if (m_quoted)
                takeQuoted(c);
            else
                takePlain(c);
        }
        if (m_quoted)
            m_table.unclosedQuote = m_quoteLine;
        endRow();
        return std::move(m_table);
    }

private:
    [[nodiscard]] bool isNext(QChar c) const { return m_at + 1 < m_text.size() && m_text[m_at + 1] == c; }

    void takeQuoted(QChar c)
    {
        if (c == u'"' && isNext(u'"')) {
            add(c);
            ++m_at;
        } else if (c == u'"') {
            m_quoted = false;
        } else {
            m_line += c == u'\n' || (c == u'\r' && !isNext(u'\n'));
            add(c);
        }
    }

    void takePlain(QChar c)
    {
        if (c == u'"' && QStringView(m_cell).trimmed().isEmpty()) {
            m_cell.resize(0);
            m_cellSize = 0;
            m_quoted = true;
            m_quoteLine = m_line;
        } else if (c == m_table.delimiter) {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && isNext(u'\n'))
                ++m_at;
            endRow();
            m_row.line = ++m_line;
        } else {
            add(c);
        }
    }

    void add(QChar c)
    {
        if (m_cell.size() < m_limits.cellText)
            m_cell += c;
        ++m_cellSize;
    }

    void endCell()
    {
        if (m_cellSize > m_limits.cellText)
            m_table.longCells.append({m_row.line, int(m_row.cells.size()) + 1, m_cellSize});
        m_row.cells.append(m_cell.trimmed());
        m_cell.resize(0);
        m_cellSize = 0;
        m_table.isCut = m_table.isCut || ++m_cells >= m_limits.cells;
    }

    void endRow()
    {
        endCell();
        const bool blank = std::ranges::all_of(m_row.cells, &QString::isEmpty);
        CsvRow row = std::exchange(m_row, {});
        if (blank)
            return;
        if (m_table.rows.size() < m_limits.rows)
            m_table.rows.append(std::move(row));
        else
            m_table.isCut = true;
    }

    QStringView m_text;
    CsvLimits m_limits;
    CsvTable m_table;
    CsvRow m_row;
    QString m_cell;
    qsizetype m_cellSize = 0; ///< of the present cell, cut or not
    qsizetype m_cells = 0;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_quoteLine = 0;
    bool m_quoted = false;
};

} // namespace

CsvTable csvTable(const QString &text, const CsvLimits &limits)
{
    QStringView view = text;
    if (view.startsWith(QChar::ByteOrderMark))
        view = view.sliced(1);
    return CsvSplitter(view, limits).split();
}

} // namespace CapitalLoop
