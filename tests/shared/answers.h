// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/formatter.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

namespace CapitalLoop::Test {

/// Answers the dialogs that come up, in turn: by the text of a button, or by a path where a file is asked for, whose
/// kind is chosen by its ending.
class Answers : public QObject
{
public:
    explicit Answers(const QStringList &answers) : m_answers(answers)
    {
        connect(&m_timer, &QTimer::timeout, this, &Answers::look);
        m_timer.start(10);
    }

    [[nodiscard]] bool areGiven() const { return m_answers.isEmpty(); }
    [[nodiscard]] const QStringList &asked() const { return m_asked; }

private:
    void look()
    {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || m_answers.isEmpty() || dialog == m_last)
            return;
        m_last = dialog;
        const QString answer = m_answers.takeFirst();
        if (auto *files = qobject_cast<QFileDialog *>(dialog)) {
            m_asked.append(files->selectedFiles().value(0));
            chooseKind(*files, QFileInfo(answer).suffix());
            files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(answer);
            // It may ask on, and no timer fires within itself.
            QMetaObject::invokeMethod(files, "accept", Qt::QueuedConnection);
            return;
        }
        QString text;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            text += label->text() + u'\n';
        m_asked.append(text);
        for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
            if (plainText(button->text()) == answer)
                return button->click();
        }
        qWarning("no button “%s” in: %s", qPrintable(answer), qPrintable(text));
        dialog->reject();
    }

    static void chooseKind(QFileDialog &dialog, const QString &suffix)
    {
        auto *kinds = dialog.findChild<QComboBox *>(QStringLiteral("fileTypeCombo"));
        const int kind = kinds->findText(QStringLiteral("(*.%1)").arg(suffix), Qt::MatchEndsWith);
        if (suffix.isEmpty() || kind < 0)
            return;
        kinds->setCurrentIndex(kind);
        emit kinds->activated(kind);
    }

    QTimer m_timer;
    QStringList m_answers;
    QStringList m_asked;
    QPointer<QDialog> m_last;
};

} // namespace CapitalLoop::Test
