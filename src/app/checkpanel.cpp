// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checkpanel.h"

#include "app/apptheme.h"
#include "document/commands/editcommand.h"
#include "document/inbackground.h"
#include "words/findingwords.h"
#include "words/languagescope.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace CapitalLoop {
namespace {

constexpr qsizetype rowsAtMost = 300;
constexpr int restMilliseconds = 250;

} // namespace

CheckPanel::CheckPanel(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_summary(new QLabel(this)), m_list(new QTreeWidget(this))
{
    m_summary->setWordWrap(true);
    m_summary->setMargin(6);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setUniformRowHeights(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    m_wait.setSingleShot(true);
    m_wait.setInterval(restMilliseconds);
    connect(&m_wait, &QTimer::timeout, this, &CheckPanel::search);
    connect(&document, &Document::changed, this, [this](const DocumentChange &change) {
        if (change.kind >= DocumentChange::Kind::Places)
            return;
        ++m_revision;
        if (isVisible())
            m_wait.start();
    });
    connect(m_list, &QTreeWidget::itemClicked, this, &CheckPanel::choose);
    connect(m_list, &QTreeWidget::itemActivated, this, &CheckPanel::choose);
}

void CheckPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!isUpToDate())
        m_wait.start();
}

void CheckPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isUpToDate())
        fill();
}

void CheckPanel::search()
{
    inBackground(
        this, [network = m_document.network()] { return findingsOf(network); },
        [this, revision = m_revision](const QList<Finding> &findings) { take(revision, findings); });
}

void CheckPanel::take(quint64 revision, const QList<Finding> &findings)
{
    if (revision != m_revision)
        return; // of a network that is no more; another search is on its way
    m_shown = revision;
    m_findings = findings;
    fill();
}

void CheckPanel::fill()
{
    m_list->clear();
    const Formatter formatter(currentLanguage());
    const auto rows = std::min(m_findings.size(), rowsAtMost);
    for (qsizetype i = 0; i < rows; ++i) {
        const Finding &finding = m_findings[i];
        const QString text = findingText(m_document.network(), finding, formatter);
        auto *item = new QTreeWidgetItem(m_list, {text});
        item->setData(0, Qt::UserRole, i);
        item->setToolTip(0, text);
        item->setIcon(
            0, tintedIcon(finding.severity == Severity::Note ? QStringLiteral("info") : QStringLiteral("warning")));
        if (!isFixable(finding.kind))
            continue;
        auto *button = new QPushButton(fixText(finding.kind), m_list);
        connect(button, &QPushButton::clicked, this, [this, finding] { fix(finding); });
        m_list->setItemWidget(item, 1, button);
    }
    const auto warnings = std::ranges::count(m_findings, Severity::Warning, &Finding::severity);
    QString summary = m_findings.isEmpty()
                          ? tr("Nothing in this network needs a look.")
                          : tr("%1 to look at, %2 for information. A click leads to the place; each fix can be undone.")
                                .arg(warnings)
                                .arg(m_findings.size() - warnings);
    if (m_findings.size() > rows)
        summary += u' ' + tr("The first %1 are shown.").arg(rows);
    m_summary->setText(summary);
}

void CheckPanel::choose(const QTreeWidgetItem *item)
{
    if (isUpToDate())
        emit chosen(m_findings[item->data(0, Qt::UserRole).toLongLong()]);
}

void CheckPanel::fix(const Finding &finding)
{
    if (const auto better = fixed(m_document.network(), finding))
        m_document.undoStack().push(new EditCommand(m_document, *better, fixText(finding.kind)));
}

} // namespace CapitalLoop
