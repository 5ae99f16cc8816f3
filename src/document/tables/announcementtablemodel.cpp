// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/tables/announcementtablemodel.h"

#include "words/announcementwords.h"
#include "words/dealwords.h"

#include <algorithm>

namespace CapitalLoop {

namespace {

using Move = std::expected<MarketMove, NoMove>;

QString cellOf(const Move &move, const Formatter &formatter)
{
    if (!move)
        return QStringLiteral("–");
    if (move->percent)
        return signedPercent(*move->percent, formatter);
    return move->gained ? signedMoney(*move->gained, formatter) : QStringLiteral("–");
}

QVariant percentOf(const Move &move)
{
    return move && move->percent ? QVariant(*move->percent) : QVariant();
}

QVariant major(const std::optional<Money> &money)
{
    return money ? QVariant(money->major()) : QVariant();
}

/// As a spreadsheet reads it: no signs of groups, a point, and a currency only if it is not the dollar.
QString plain(const QVariant &key)
{
    return key.typeId() == QMetaType::Double ? QString::number(key.toDouble(), 'g', 15) : key.toString();
}

QString plain(const std::optional<Money> &money)
{
    const QString figure = plain(major(money));
    return money && money->currency() != Currency() ? figure + u' ' + money->currency().code() : figure;
}

QString quoted(QString text, QChar separator)
{
    const bool quote = std::ranges::any_of(
        text, [separator](QChar c) { return c == separator || c == u'"' || c == u'\n' || c == u'\r'; });
    return quote ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

} // namespace

AnnouncementTableModel::AnnouncementTableModel(const Document &document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document)
{
    connect(&document, &Document::changed, this, [this](const DocumentChange &change) {
        m_isStale = m_isStale || change.kind < DocumentChange::Kind::Places;
        setActive(m_isActive);
    });
    read();
}

void AnnouncementTableModel::setActive(bool active)
{
    m_isActive = active;
    if (!m_isActive || !m_isStale)
        return;
    beginResetModel();
    read();
    endResetModel();
}

void AnnouncementTableModel::setLanguage(Language language)
{
    beginResetModel();
    m_formatter = Formatter(language);
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void AnnouncementTableModel::read()
{
    m_network = m_document.network();
    m_isStale = false;
    const MarketPrices prices(m_network);
    m_rows.clear();
    for (const Deal &one : m_network.deals()) {
        const DealAnnouncement row = dealAnnouncement(m_network, prices, one);
        if (row.day || row.isKnown())
            m_rows.append(row);
    }
}

int AnnouncementTableModel::rowOf(const DealId &deal) const
{
    const auto found = std::ranges::find(m_rows, deal, &DealAnnouncement::deal);
    return found != m_rows.end() ? int(found - m_rows.begin()) : -1;
}

QString AnnouncementTableModel::copied(const QList<int> &rows, QChar separator) const
{
    QStringList lines;
    QStringList titles;
    for (int column = 0; column < ColumnCount; ++column)
        titles.append(quoted(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), separator));
    lines.append(titles.join(separator));
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(quoted(plainText(m_rows[row], column), separator));
        lines.append(cells.join(separator));
    }
    return lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
}

QString AnnouncementTableModel::plainText(const DealAnnouncement &row, int column) const
{
    switch (column) {
    case AmountColumn:
        return plain(row.amount);
    case Paid:
        return plain(row.paid);
    case Gained:
        return plain(row.gained);
    default:
        return plain(sortKey(row, column));
    }
}

int AnnouncementTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AnnouncementTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AnnouncementTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DealAnnouncement &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole: { // as rich text, which wraps
        const QString words = tip(row, index.column());
        return words.isEmpty() ? QVariant() : QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped());
    }
    case Qt::AccessibleDescriptionRole:
        return tip(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) |
               int(index.column() >= AmountColumn && index.column() <= PerDollar ? Qt::AlignRight : Qt::AlignLeft);
    case SortRole:
        return sortKey(row, index.column());
    case KnownRole:
        return row.isKnown();
    default:
        return {};
    }
}

QVariant AnnouncementTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const std::pair<QString, QString> words[] = {
        {tr("Deal"), tr("Who gives and who receives")},
        {tr("Announced"), QString()},
        {tr("Amount"), tr("As it was announced: the headline, ceilings included")},
        {tr("Paid so far"), tr("Paid, drawn or delivered on the network's day")},
        {tr("Move of the payer"),
         tr("Of its share price, from the last close before the announcement to the first on or after its day")},
        {tr("Move of the recipient"),
         tr("Of its share price, from the last close before the announcement to the first on or after its day")},
        {tr("Market value gained"), tr("By both companies, or by the one of which it is known")},
        {tr("Per deal dollar"), tr("Market value gained over the deal's amount")},
        {tr("Origin"), tr("Published by a source, or computed from prices on record")}};
    if (role == Qt::DisplayRole)
        return words[section].first;
    return role == Qt::ToolTipRole && !words[section].second.isEmpty() ? QVariant(words[section].second) : QVariant();
}

QString AnnouncementTableModel::text(const DealAnnouncement &row, int column) const
{
    const Deal &one = *m_network.deal(row.deal);
    switch (column) {
    case DealName:
        return tr("%1 → %2", "payer and payee")
            .arg(companyName(m_network, one.from, m_formatter), companyName(m_network, one.to, m_formatter));
    case Announced:
        return row.day ? m_formatter.date(*row.day) : one.announced ? m_formatter.date(*one.announced) : QString();
    case AmountColumn:
        return amountText(one, m_formatter);
    case Paid:
        return row.paid ? m_formatter.shortMoney(*row.paid) : tr("not known", "what has been paid");
    case PayerMove:
        return cellOf(row.payer, m_formatter);
    case RecipientMove:
        return cellOf(row.recipient, m_formatter);
    case Gained:
        return row.gained ? signedMoney(*row.gained, m_formatter) : QStringLiteral("–");
    case PerDollar:
        return row.perDollar ? signedRatio(*row.perDollar, m_formatter) : QStringLiteral("–");
    case Origin:
        return origin(row);
    default:
        return {};
    }
}

/// The publishers of what was published, and "computed" where a figure is.
QString AnnouncementTableModel::origin(const DealAnnouncement &row) const
{
    QStringList words;
    bool computed = false;
    for (const Move *move : {&row.payer, &row.recipient}) {
        if (!*move)
            continue;
        const bool published = (*move)->percentPublished || (*move)->gainedPublished;
        computed = computed || ((*move)->percent && !(*move)->percentPublished) ||
                   ((*move)->gained && !(*move)->gainedPublished);
        for (const SourceId &id : published ? (*move)->sources : QList<SourceId>()) {
            const Source *source = m_network.source(id);
            const QString name = source && !source->publisher.isEmpty() ? source->publisher : id.text();
            if (!words.contains(name))
                words.append(name);
        }
        if (published && (*move)->sources.isEmpty())
            words.append(tr("published, without a source"));
    }
    if (computed)
        words.append(tr("computed", "a move of a price"));
    return words.join(QStringLiteral(", "));
}

QString AnnouncementTableModel::tip(const DealAnnouncement &row, int column) const
{
    const Deal &one = *m_network.deal(row.deal);
    if (column == DealName)
        return dealSentence(m_network, one, m_formatter);
    if (column == PerDollar && !row.perDollar && row.gained)
        return tr("The deal has no amount in the same currency to set it against.");
    if (column != PayerMove && column != RecipientMove)
        return {};
    const Move &move = column == PayerMove ? row.payer : row.recipient;
    if (!move)
        return noMoveText(move.error());
    QStringList parts{tr("%1 (%2)", "figures and their origin").arg(moveFigures(*move, m_formatter), moveOrigin(*move)),
                      movePrices(*move, m_formatter), move->note};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVariant AnnouncementTableModel::sortKey(const DealAnnouncement &row, int column) const
{
    const Deal &one = *m_network.deal(row.deal);
    switch (column) {
    case Announced:
        return row.day ? row.day->toString(Qt::ISODate) : one.announced ? one.announced->iso() : QString();
    case AmountColumn:
        return major(row.amount);
    case Paid:
        return major(row.paid);
    case PayerMove:
        return percentOf(row.payer);
    case RecipientMove:
        return percentOf(row.recipient);
    case Gained:
        return major(row.gained);
    case PerDollar:
        return row.perDollar ? QVariant(*row.perDollar) : QVariant();
    default:
        return text(row, column);
    }
}

} // namespace CapitalLoop
