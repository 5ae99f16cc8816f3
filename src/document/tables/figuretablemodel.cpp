// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/tables/figuretablemodel.h"

#include "io/amounttext.h"

namespace CapitalLoop {

namespace {

RecordColumn<Figure> valueColumn(const QString &title)
{
    RecordColumn<Figure> column{.title = title};
    column.shown = [](const Figure &figure, const TableWords &words) {
        if (figure.value)
            return words.formatter.shortMoney(*figure.value);
        if (figure.percent)
            return words.formatter.percent(*figure.percent);
        return figure.count ? words.formatter.number(*figure.count) : QString();
    };
    column.edited = [](const Figure &figure, const TableWords &) {
        if (figure.value)
            return CellWords::money(figure.value) +
                   (figure.value->currency() == Currency() ? QStringLiteral(" USD") : QString());
        if (figure.percent)
            return QString::number(*figure.percent, 'g', 12) + u'%';
        return figure.count ? QString::number(*figure.count, 'f', 0) : QString();
    };
    column.key = [](const Figure &figure, const TableWords &) {
        return figure.value ? figure.value->major() : figure.percent.value_or(figure.count.value_or(0));
    };
    column.set = [](Figure &figure, const QString &text, TableEdit &edit) {
        QString words = text.trimmed();
        const auto number = numberFromText(words);
        const auto written = writtenAmount(words, {});
        Figure changed = figure;
        changed.value.reset();
        changed.low.reset();
        changed.high.reset();
        changed.percent.reset();
        changed.count.reset();
        if (words.endsWith(u'%') && number)
            changed.percent = number;
        else if (written && written->low && written->low == written->high && written->saysCurrency)
            changed.value = written->low;
        else if (number)
            changed.count = number;
        else if (written && written->low && written->low == written->high)
            changed.value = written->low;
        if (!changed.value && !changed.percent && !changed.count) {
            edit.problem =
                CellWords::tr("“%1” is no figure. Type money as $1.5bn, a share as 36%, a count as 800000000.")
                    .arg(text);
            return false;
        }
        // A range or a second figure beside the same one stays.
        const bool isOther =
            changed.value != figure.value || changed.percent != figure.percent || changed.count != figure.count;
        if (isOther)
            figure = changed;
        return true;
    };
    return column;
}

} // namespace

FigureTableModel::FigureTableModel(Document &document, QObject *parent)
    : RecordTable(document, &Records::figures, parent)
{
    languageChanged();
}

QString FigureTableModel::title() const
{
    return tr("Figures");
}

void FigureTableModel::languageChanged()
{
    setColumns({companyColumn(tr("Company"), &Figure::company), textColumn(tr("Figure"), &Figure::metric),
                textColumn(tr("Period"), &Figure::period), valueColumn(tr("Value")),
                textColumn(tr("Qualifier"), &Figure::qualifier), sourcesColumn<Figure>(tr("Sources")),
                textColumn(tr("Note"), &Figure::note)});
}

Selection FigureTableModel::selectionOf(const QList<int> &rows) const
{
    Selection selection;
    for (const int row : rows)
        selection.companies.insert(record(row).company);
    return selection;
}

Figure FigureTableModel::blank(const TableEdit &) const
{
    return {.metric = QStringLiteral("revenue"), .count = 0};
}

void FigureTableModel::complete(Figure &figure, TableEdit &edit) const
{
    figure.company = edit.someCompany(document().selection().companies);
}

Network FigureTableModel::removed(const QList<int> &rows) const
{
    return withoutRows(rows);
}

} // namespace CapitalLoop
