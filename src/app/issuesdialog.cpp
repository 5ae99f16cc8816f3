// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/issuesdialog.h"

#include "words/errorwords.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace CapitalLoop {
namespace {

/// The place without the folder: "deals.caploop:12:5".
QString shortPlace(Place place)
{
    place.file = place.file.section(u'/', -1);
    return placeText(place);
}

/// Wraps texts to the width of their column, and paths in them after each folder.
class SentenceDelegate : public QStyledItemDelegate
{
public:
    explicit SentenceDelegate(QTreeWidget *list) : QStyledItemDelegate(list), m_list(list) {}

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &) const override
    {
        return value.toString().replace(u'/', QStringLiteral("/\u200b"));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int margin = 4; // on each side, for the style's own
        const int width = std::max(40, m_list->columnWidth(index.column()) - 2 * margin);
        const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, width, 100000), Qt::TextWordWrap,
                                                           displayText(index.data(), option.locale));
        return text.size() + QSize(2 * margin, 2 * margin);
    }

private:
    QTreeWidget *m_list;
};

} // namespace

IssuesDialog::IssuesDialog(const QString &message, const Issues &issues, QWidget *parent)
    : QDialog(parent), m_issues(issues)
{
    setWindowTitle(tr("Notes about a file"));
    auto *column = new QVBoxLayout(this);
    auto *label = new QLabel(message, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_list = new QTreeWidget(this);
    m_list->setHeaderLabels({tr("Weight"), tr("Place"), tr("What is wrong, and what to do")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true);
    m_list->setUniformRowHeights(false);
    for (const Issue &issue : issues) {
        const QString sentence = errorText(issue.error);
        auto *item =
            new QTreeWidgetItem(m_list, {severityName(issue.severity), shortPlace(issue.error.place), sentence});
        item->setToolTip(1, issue.error.place.pointer);
        item->setToolTip(2, sentence);
    }
    m_list->setItemDelegate(new SentenceDelegate(m_list));
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(1, 220);
    // Rows are as high as their sentences at the width of the moment.
    connect(m_list->header(), &QHeaderView::sectionResized, m_list, &QTreeWidget::doItemsLayout);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(label);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(860, 420);
}

QString IssuesDialog::asText() const
{
    QString text;
    for (const Issue &issue : m_issues) {
        const QString place = placeText(issue.error.place);
        text += severityName(issue.severity) + QStringLiteral(": ") +
                (place.isEmpty() ? QString() : place + QStringLiteral(": ")) + errorText(issue.error) + u'\n';
    }
    return text;
}

} // namespace CapitalLoop
