// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filequestions.h"

#include "io/networkfile.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace CapitalLoop {
namespace {

struct FileQuestions
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::FileQuestions)
};

const QLatin1StringView ending("caploop");

QString fileKind()
{
    return FileQuestions::tr("Capital Loop files (*.caploop)");
}

} // namespace

LeaveAnswer askToLeave(QWidget *window, const QString &name)
{
    QMessageBox box(QMessageBox::Warning, FileQuestions::tr("Unsaved Changes"),
                    FileQuestions::tr("Save the changes to %1 first?").arg(name),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(FileQuestions::tr("What is not saved is lost."));
    box.setDefaultButton(QMessageBox::Save);
    const int answer = box.exec();
    return answer == QMessageBox::Save      ? LeaveAnswer::Save
           : answer == QMessageBox::Discard ? LeaveAnswer::Discard
                                            : LeaveAnswer::Cancel;
}

ChangedAnswer askToOverwrite(QWidget *window, const QString &name)
{
    QMessageBox box(QMessageBox::Warning, FileQuestions::tr("Changed on Disk"),
                    FileQuestions::tr("%1 was changed on disk after it was opened here.").arg(name),
                    QMessageBox::Cancel, window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(FileQuestions::tr("Overwriting replaces those changes by the network of this window; what "
                                             "is on disk now is kept beside it as %1.")
                               .arg(name + u'~'));
    const QPushButton *overwrite = box.addButton(FileQuestions::tr("Overwrite"), QMessageBox::DestructiveRole);
    QPushButton *saveAs = box.addButton(FileQuestions::tr("Save As…"), QMessageBox::AcceptRole);
    box.setDefaultButton(saveAs);
    box.exec();
    return box.clickedButton() == overwrite ? ChangedAnswer::Overwrite
           : box.clickedButton() == saveAs  ? ChangedAnswer::SaveAs
                                            : ChangedAnswer::Cancel;
}

bool askToRevert(QWidget *window, const QString &name)
{
    QMessageBox box(QMessageBox::Warning, FileQuestions::tr("Revert"),
                    FileQuestions::tr("Give up all changes to %1 since it was saved?").arg(name), QMessageBox::Cancel,
                    window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(FileQuestions::tr("The file is read again. This cannot be undone."));
    const QPushButton *revert = box.addButton(FileQuestions::tr("Revert"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == revert;
}

QString askFileToOpen(QWidget *window, const QString &folder)
{
    QStringList endings;
    for (const NetworkFormat &format : networkFormats()) {
        for (const QString &suffix : format.suffixes) {
            if (format.reads)
                endings.append(QStringLiteral("*.") + suffix);
        }
    }
    endings.removeDuplicates();
    const QStringList kinds{FileQuestions::tr("Networks, tables and graphs (%1)").arg(endings.join(u' ')), fileKind(),
                            FileQuestions::tr("All files (*)")};
    return QFileDialog::getOpenFileName(window, FileQuestions::tr("Open a Network"), folder,
                                        kinds.join(QStringLiteral(";;")));
}

QString askFileToSave(QWidget *window, const QString &title, const QString &proposed)
{
    QFileDialog dialog(window, title, proposed, fileKind());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(ending); // before it asks whether to replace a file
    dialog.selectFile(proposed);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void tellFailure(QWidget *window, const QString &message, const QString &reason)
{
    auto *box = new QMessageBox(QMessageBox::Warning, QGuiApplication::applicationDisplayName(), message,
                                QMessageBox::Close, window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(reason);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace CapitalLoop
