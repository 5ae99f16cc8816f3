// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/tables/sourcetablemodel.h"

#include "model/networkedit.h"

namespace CapitalLoop {

namespace {

RecordColumn<Source> addressColumn(const QString &title)
{
    RecordColumn<Source> column{.title = title};
    column.shown = [](const Source &source, const TableWords &) { return source.url.toDisplayString(); };
    column.edited = [](const Source &source, const TableWords &) { return source.url.toString(); };
    column.set = [](Source &source, const QString &text, TableEdit &edit) {
        const QUrl url(text.trimmed(), QUrl::StrictMode);
        const bool isAddress = (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
        if (!text.trimmed().isEmpty() && (!url.isValid() || !isAddress)) {
            edit.problem = CellWords::tr("“%1” is not an address. It begins with https:// or http://.").arg(text);
            return false;
        }
        source.url = url;
        return true;
    };
    return column;
}

} // namespace

SourceTableModel::SourceTableModel(Document &document, QObject *parent)
    : RecordTable(document, &Records::sources, parent)
{
    languageChanged();
}

QString SourceTableModel::title() const
{
    return tr("Sources");
}

void SourceTableModel::languageChanged()
{
    RecordColumn<Source> id{.title = tr("Short name")};
    id.shown = [](const Source &source, const TableWords &) { return source.id.text(); };
    setColumns(
        {textColumn(tr("Publisher"), &Source::publisher), textColumn(tr("Title"), &Source::title),
         dateColumn<Source>(tr("Date"), [](Source &source) -> std::optional<PartialDate> & { return source.date; }),
         addressColumn(tr("Address")), textColumn(tr("Language"), &Source::language),
         textColumn(tr("Note"), &Source::note), id});
}

QString SourceTableModel::removalWarning(const QList<int> &rows) const
{
    QSet<SourceId> gone;
    for (const int row : rows)
        gone.insert(record(row).id);
    const auto names = [&](const auto &list) {
        return std::ranges::count_if(list, [&](const auto &thing) {
            return std::ranges::any_of(thing.sources, [&](const SourceId &id) { return gone.contains(id); });
        });
    };
    const Network &network = document().network();
    const auto count =
        names(network.deals()) + names(network.companies()) + names(network.valuations()) + names(network.figures());
    return count == 0 ? QString()
                      : tr("%1 deals, companies, valuations and figures name them as a source. Undo brings it back.")
                            .arg(count);
}

Source SourceTableModel::blank(const TableEdit &edit) const
{
    Source source{.publisher = tr("New source")};
    source.id = freshId<SourceId>(QStringLiteral("source"), {},
                                  [&](const SourceId &id) { return hasId(edit.records.sources, id); });
    return source;
}

void SourceTableModel::makeAnother(Source &source, TableEdit &edit) const
{
    source.id =
        freshId<SourceId>(source.id.text(), {}, [&](const SourceId &id) { return hasId(edit.records.sources, id); });
}

Network SourceTableModel::removed(const QList<int> &rows) const
{
    Removal removal;
    for (const int row : rows)
        removal.sources.insert(record(row).id);
    return without(document().network(), removal);
}

} // namespace CapitalLoop
