// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagehtml.h"

namespace CapitalLoop::PageHtml {

QString title(const QString &text)
{
    return QStringLiteral("<h2>%1</h2>").arg(text.toHtmlEscaped());
}

QString heading(const QString &text)
{
    return QStringLiteral("<h4>%1</h4>").arg(text.toHtmlEscaped());
}

QString paragraph(const QString &html)
{
    return html.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(html);
}

QString small(const QString &html)
{
    return html.isEmpty() ? QString() : QStringLiteral("<small>%1</small>").arg(html);
}

QString link(const QString &address, const QString &text, const QString &tip)
{
    const QString title = tip.isEmpty() ? QString() : QStringLiteral(" title=\"%1\"").arg(tip.toHtmlEscaped());
    return QStringLiteral("<a href=\"%1\"%2>%3</a>").arg(address.toHtmlEscaped(), title, text.toHtmlEscaped());
}

QString muted(const QString &text)
{
    return QStringLiteral("<span class=\"label\">%1</span>").arg(text.toHtmlEscaped());
}

QString row(const QString &label, const QString &html)
{
    return html.isEmpty()
               ? QString()
               : QStringLiteral("<tr><td class=\"label\">%1</td><td>%2</td></tr>").arg(label.toHtmlEscaped(), html);
}

QString table(const QString &rows)
{
    return rows.isEmpty() ? QString() : QStringLiteral("<table width=\"100%\" cellpadding=\"2\">%1</table>").arg(rows);
}

QString item(const QString &html)
{
    return QStringLiteral("<li>%1</li>").arg(html);
}

QString list(const QString &items)
{
    return items.isEmpty() ? QString() : QStringLiteral("<ul>%1</ul>").arg(items);
}

QString badge(const QString &text)
{
    return QStringLiteral("<span class=\"badge\">&nbsp;%1&nbsp;</span>").arg(text.toHtmlEscaped());
}

} // namespace CapitalLoop::PageHtml
