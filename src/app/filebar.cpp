// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filebar.h"

#include "app/apptheme.h"
#include "words/errorwords.h"
#include "words/formatter.h"
#include "words/languagescope.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace CapitalLoop {
namespace {

using Kind = FileNotice::Kind;

QString noticeText(const FileNotice &notice)
{
    switch (notice.kind) {
    case Kind::OpenElsewhere:
        return FileBar::tr("%1 is open in another window (%2, since %3). This is a copy: it can be changed here, and "
                           "is saved under another name.")
            .arg(notice.name, ownerText(notice.owner), timeText(notice.owner.since));
    case Kind::Changed:
        return FileBar::tr("%1 was changed on disk by somebody else after it was opened here.").arg(notice.name);
    case Kind::Gone:
        return FileBar::tr("%1 is no longer where it was. The network is still here; save it to write the file again.")
            .arg(notice.name);
    case Kind::NotAutosaved:
        return FileBar::tr("%1 could not be saved automatically.", "followed by the reason").arg(notice.name) +
               Formatter(currentLanguage()).gap() + errorText(notice.error);
    case Kind::NoRecovery:
        return FileBar::tr("No recovery copy can be kept, so save often.", "followed by the reason") +
               Formatter(currentLanguage()).gap() + errorText(notice.error);
    }
    Q_UNREACHABLE();
}

QList<FileRemedy> remedies(const FileNotice &notice)
{
    switch (notice.kind) {
    case Kind::OpenElsewhere:
        // On another computer nobody can see whether that window still lives.
        return notice.owner.computer.isEmpty() ? QList{FileRemedy::SaveAs}
                                               : QList{FileRemedy::SaveAs, FileRemedy::EditAnyway};
    case Kind::Changed:
        return {FileRemedy::Reload, FileRemedy::KeepMine};
    case Kind::Gone:
        return {FileRemedy::Save, FileRemedy::SaveAs};
    case Kind::NotAutosaved:
        return {FileRemedy::Save, FileRemedy::SaveAs};
    case Kind::NoRecovery:
        return {FileRemedy::Save};
    }
    Q_UNREACHABLE();
}

QString remedyText(FileRemedy remedy)
{
    switch (remedy) {
    case FileRemedy::SaveAs:
        return FileBar::tr("Save As…");
    case FileRemedy::EditAnyway:
        return FileBar::tr("Edit Anyway");
    case FileRemedy::Reload:
        return FileBar::tr("Reload");
    case FileRemedy::KeepMine:
        return FileBar::tr("Keep Mine");
    case FileRemedy::Save:
        return FileBar::tr("Save");
    }
    Q_UNREACHABLE();
}

QString remedyTip(FileRemedy remedy)
{
    switch (remedy) {
    case FileRemedy::EditAnyway:
        return FileBar::tr("If the window on the other computer is gone: save under this name again.");
    case FileRemedy::Reload:
        return FileBar::tr("Read the file again. Unsaved changes of this window are asked about first.");
    case FileRemedy::KeepMine:
        return FileBar::tr("Stay with the network of this window; saving it writes over the other changes.");
    default:
        return {};
    }
}

} // namespace

FileBar::FileBar(QWidget *parent) : QWidget(parent)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(8, 4, 8, 4);
    auto *icon = new QLabel(this);
    icon->setPixmap(tintedIcon(QStringLiteral("warning")).pixmap(18));
    m_label = new QLabel(this);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setIcon(tintedIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setObjectName(QStringLiteral("close"));
    m_row->addWidget(icon);
    m_row->addWidget(m_label, 1);
    m_row->addWidget(close);
    connect(close, &QToolButton::clicked, this, [this] {
        if (!m_notices.isEmpty())
            drop(m_notices.last().kind);
    });
    setVisible(false);
    fill();
}

void FileBar::show(const FileNotice &notice)
{
    if (!m_notices.isEmpty() && m_notices.last() == notice)
        return;
    m_notices.removeIf([&](const FileNotice &former) { return former.kind == notice.kind; });
    m_notices.append(notice);
    fill();
}

void FileBar::drop(FileNotice::Kind kind)
{
    if (m_notices.removeIf([&](const FileNotice &notice) { return notice.kind == kind; }) > 0)
        fill();
}

void FileBar::clear()
{
    // What is said of recovery is said of the machine.
    m_notices.removeIf([](const FileNotice &notice) { return notice.kind != Kind::NoRecovery; });
    fill();
}

bool FileBar::shows(FileNotice::Kind kind) const
{
    return std::ranges::any_of(m_notices, [&](const FileNotice &notice) { return notice.kind == kind; });
}

QString FileBar::text() const
{
    return m_label->text();
}

void FileBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void FileBar::fill()
{
    for (QWidget *button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater(); // it may be the one that was just clicked
    }
    findChild<QToolButton *>(QStringLiteral("close"))->setToolTip(tr("Close"));
    setVisible(!m_notices.isEmpty());
    m_label->setText(m_notices.isEmpty() ? QString() : noticeText(m_notices.last()));
    if (m_notices.isEmpty())
        return;
    for (const FileRemedy remedy : remedies(m_notices.last()))
        addButton(remedy);
}

void FileBar::addButton(FileRemedy remedy)
{
    auto *button = new QPushButton(remedyText(remedy), this);
    button->setToolTip(remedyTip(remedy));
    connect(button, &QPushButton::clicked, this, [this, remedy] { emit wanted(remedy); });
    m_row->insertWidget(2 + int(m_buttons.size()), button);
    button->show(); // the layout would do so later
    m_buttons.append(button);
}

QString ownerText(const LockOwner &owner)
{
    const QString user = owner.user.isEmpty() ? FileBar::tr("somebody", "who has a file open") : owner.user;
    return owner.computer.isEmpty() ? user : FileBar::tr("%1 on %2", "a person, a computer").arg(user, owner.computer);
}

QString timeText(const QDateTime &time)
{
    const QDateTime here = time.toLocalTime();
    return FileBar::tr("%1, %2", "a date, a time of the day")
        .arg(Formatter(currentLanguage()).date(here.date()), here.time().toString(QStringLiteral("HH:mm")));
}

} // namespace CapitalLoop
