// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/windowlock.h"
#include "model/error.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace CapitalLoop {

/// Something about the open file that the user should know, and can do something about.
struct FileNotice
{
    enum class Kind {
        OpenElsewhere, ///< in another window, by `owner`; this one is a copy
        Changed,       ///< on disk, by somebody else
        Gone,          ///< from the disk
        NotAutosaved,  ///< because of `error`
        NoRecovery     ///< copy can be kept because of `error`
    };
    Kind kind = Kind::Changed;
    QString name{}; ///< of the file
    LockOwner owner{};
    Error error{};

    friend bool operator==(const FileNotice &, const FileNotice &) = default;
};

/// What the user can do about it.
enum class FileRemedy { SaveAs, EditAnyway, Reload, KeepMine, Save };

/// A line above the diagram that shows the latest notice about the open file, with buttons for what can be done.
class FileBar : public QWidget
{
    Q_OBJECT

public:
    explicit FileBar(QWidget *parent = nullptr);

    void show(const FileNotice &notice); ///< instead of a former one of its kind
    void drop(FileNotice::Kind kind);
    void clear();
    [[nodiscard]] bool shows(FileNotice::Kind kind) const;
    [[nodiscard]] QString text() const;

signals:
    void wanted(CapitalLoop::FileRemedy remedy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addButton(FileRemedy remedy);

    QList<FileNotice> m_notices; ///< the last one is shown
    QHBoxLayout *m_row = nullptr;
    QLabel *m_label = nullptr;
    QList<QWidget *> m_buttons;
};

/// "anna on another-computer".
[[nodiscard]] QString ownerText(const LockOwner &owner);
/// "24 November 2026, 17:03", in the time of this place.
[[nodiscard]] QString timeText(const QDateTime &time);

} // namespace CapitalLoop
