// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findbar.h"

#include "app/apptheme.h"
#include "app/companyfinder.h"
#include "words/dealwords.h"
#include "words/languagescope.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>

namespace CapitalLoop {

FindBar::FindBar(Document &document, QWidget *parent) : QFrame(parent), m_document(document)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(QStringLiteral("findEdit"));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(tintedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_answer = new QLabel(this);
    m_close = new QToolButton(this);
    m_close->setIcon(tintedIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    row->addWidget(m_edit, 1);
    row->addWidget(m_answer);
    row->addWidget(m_close);

    m_suggestions = new QStandardItemModel(this);
    m_completer = new QCompleter(m_suggestions, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(m_edit);

    connect(m_edit, &QLineEdit::textEdited, this, &FindBar::suggest);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { find(m_edit->text()); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(CompanyId(index.data(Qt::UserRole).toString())); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    setVisible(false);
    retranslate();
}

void FindBar::layOver(QWidget *view)
{
    m_view = view;
    m_view->installEventFilter(this);
    raise();
}

void FindBar::start()
{
    place();
    setVisible(true);
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindBar::find(const QString &text)
{
    const QList<CompanyId> matches = findCompanies(m_document.shown(), text);
    if (!matches.isEmpty()) {
        take(matches.first());
        return;
    }
    m_answer->setText(text.trimmed().isEmpty() ? QString()
                                               : tr("No company has “%1” in its name.").arg(text.trimmed()));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    // Before the window's shortcuts see it.
    if (watched == m_edit && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                close();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FindBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindBar::suggest(const QString &text)
{
    const Formatter formatter(currentLanguage());
    const Network &network = m_document.shown();
    m_answer->clear();
    m_suggestions->clear();
    for (const CompanyId &id : findCompanies(network, text)) {
        const Company &company = *network.company(id);
        const QString name = company.name.in(formatter.language());
        auto *item = new QStandardItem(company.ticker.isEmpty()
                                           ? tr("%1: %2", "company and its role").arg(name, roleName(company.role))
                                           : tr("%1 (%2): %3", "company, its ticker and its role")
                                                 .arg(name, company.ticker, roleName(company.role)));
        item->setData(id.text(), Qt::UserRole);
        m_suggestions->appendRow(item);
    }
    if (m_suggestions->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void FindBar::take(const CompanyId &company)
{
    const Company *known = m_document.shown().company(company);
    if (!known)
        return;
    m_completer->popup()->hide();
    m_edit->setText(known->name.in(currentLanguage()));
    m_answer->clear();
    if (!m_document.visible().companies.contains(company))
        m_answer->setText(tr("The filter hides this company."));
    m_document.select({.companies = {company}, .deals = {}});
    emit found(company);
}

void FindBar::close()
{
    setVisible(false);
    emit closed();
}

void FindBar::place()
{
    constexpr int widest = 420;
    constexpr int margin = 8;
    const QRect room = m_view ? m_view->geometry() : parentWidget()->rect();
    const int width = std::min(widest, room.width() - 2 * margin);
    // At the right, for the picture's title is at the left.
    setGeometry(room.right() + 1 - margin - width, room.top() + margin, width, sizeHint().height());
}

void FindBar::retranslate()
{
    m_edit->setPlaceholderText(tr("Name in any language, or ticker"));
    m_edit->setAccessibleName(tr("Find a company"));
    m_close->setToolTip(tr("Close the search"));
}

} // namespace CapitalLoop
