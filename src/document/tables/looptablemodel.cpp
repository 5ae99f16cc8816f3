// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/tables/looptablemodel.h"

#include "words/loopwords.h"

namespace CapitalLoop {

LoopTableModel::LoopTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void LoopTableModel::setLoops(const Network &network, const LoopList &loops, Language language)
{
    beginResetModel();
    m_network = network;
    m_loops = loops;
    m_formatter = Formatter(language);
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString LoopTableModel::sentence(int row) const
{
    return loopSentence(m_network, loop(row), m_formatter);
}

QString LoopTableModel::quotation(int row, AmountBasis basis) const
{
    return loopQuotation(m_network, loop(row), basis, m_formatter);
}

int LoopTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_loops.loops.size());
}

int LoopTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LoopTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Loop &found = loop(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(found, index.column());
    case Qt::ToolTipRole: // as rich text, which wraps
        return QStringLiteral("<p>%1</p>").arg(loopSentence(m_network, found, m_formatter).toHtmlEscaped());
    case Qt::AccessibleDescriptionRole:
        return loopSentence(m_network, found, m_formatter);
    case Qt::TextAlignmentRole:
        return index.column() == Path || index.column() >= Tags ? int(Qt::AlignLeft | Qt::AlignVCenter)
                                                                : int(Qt::AlignRight | Qt::AlignVCenter);
    case SortRole:
        return sortKey(index.row(), index.column());
    case LengthRole:
        return int(found.legs.size());
    case RoundTripRole:
        return found.roundTrip;
    case NothingRole:
        return found.bottleneck && found.bottleneck->isZero();
    default:
        return {};
    }
}

QVariant LoopTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const std::pair<QString, QString> words[] = {
        {tr("Loop"), tr("The companies in the order in which the money passes them")},
        {tr("Weakest leg"), tr("The most that can go all the way round")},
        {tr("Total"), tr("All its legs added up; the same dollar may pass several of them")},
        {tr("Paid"), tr("The smallest amount paid on one of its legs so far")},
        {tr("Tags"), tr("Round trip: one leg is financing and another one a purchase")},
        {tr("Summary"), QString()}};
    if (role == Qt::DisplayRole)
        return words[section].first;
    return role == Qt::ToolTipRole ? QVariant(words[section].second) : QVariant();
}

QString LoopTableModel::text(const Loop &loop, int column) const
{
    switch (column) {
    case Path:
        return loopPath(m_network, loop.companies(), m_formatter);
    case Bottleneck:
        return bottleneckText(loop, m_formatter);
    case Total:
        return loop.total.isZero() ? tr("unknown", "amount of a loop") : m_formatter.shortMoney(loop.total);
    case Paid:
        return loop.paid.isZero() ? QStringLiteral("–") : m_formatter.shortMoney(loop.paid);
    case Tags:
        if (loop.inTime == InTime::Apart)
            return tr("legs apart in time");
        return loop.roundTrip ? tr("round trip") : QString();
    case Summary:
        return summary(loop);
    default:
        return {};
    }
}

/// All but the path and the weakest leg, in a line.
QString LoopTableModel::summary(const Loop &loop) const
{
    QStringList parts{tr("%n companies", nullptr, int(loop.legs.size()))};
    if (!loop.total.isZero())
        parts.append(tr("%1 in all legs").arg(text(loop, Total)));
    parts.append(loop.paid.isZero() ? tr("none paid round") : tr("%1 paid round").arg(text(loop, Paid)));
    if (const QString tags = text(loop, Tags); !tags.isEmpty())
        parts.append(tags);
    return parts.join(QStringLiteral(" · "));
}

QVariant LoopTableModel::sortKey(int row, int column) const
{
    const Loop &found = loop(row);
    switch (column) {
    case Bottleneck: // by rank, so that ties and unknown ones stand as the analysis ranks them
        return m_loops.loops.size() - row;
    case Total:
        return found.total.major();
    case Paid:
        return found.paid.major();
    default:
        return text(found, column);
    }
}

} // namespace CapitalLoop
