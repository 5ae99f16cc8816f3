// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QPlainTextEdit;

namespace Ui {
class StoryStepForm;
}

namespace CapitalLoop {

/// The words of a step in one language at a time, and how it is seen. Tells of each change as the whole step; what is
/// shown is set from outside, and then only fields that differ, so that the cursor stays. Owned by the story's panel.
class StoryStepForm : public QWidget
{
    Q_OBJECT

public:
    explicit StoryStepForm(QWidget *parent = nullptr);
    ~StoryStepForm() override;

    void show(const Network &network, const StoryStep &step);
    [[nodiscard]] Language language() const; ///< of the words; the window's at first

signals:
    /// `change` names it for undo. `typedInto`: the words that are typed, null for other changes.
    void edited(const CapitalLoop::StoryStep &step, const QString &change, const QWidget *typedInto);
    void cameraWanted(); ///< as the window looks at the picture now
    void sourcesWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectWords();
    void connectChoices();
    void type(const QWidget *field, LocalText StoryStep::*words, const QString &text, const QString &change);
    template <class Change> void choose(const QString &change, Change apply);
    void fill();
    void showWords();
    void showChoices();
    void retranslate();
    [[nodiscard]] QString litText() const;

    Network m_network;
    StoryStep m_step;
    std::unique_ptr<Ui::StoryStepForm> m_ui;
};

} // namespace CapitalLoop
