// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storythumbnails.h"
#include "document/document.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

namespace Ui {
class StoryPanel;
}

namespace CapitalLoop {

class StoryStepForm;

/// Where stories are made: the steps of one with their pictures, in an order that a drag changes, and the chosen step's
/// words and view. Every change is a step to undo; what needs the window is asked for by a signal. Owned by the window.
class StoryPanel : public QWidget
{
    Q_OBJECT

public:
    /// The document must outlive the panel.
    explicit StoryPanel(Document &document, QWidget *parent = nullptr);
    ~StoryPanel() override;

    [[nodiscard]] const Story *story() const;           ///< null if there is none
    [[nodiscard]] const StoryStep *step() const;        ///< the chosen one
    [[nodiscard]] int place() const { return m_place; } ///< of the chosen step, from 0; -1 = none
    [[nodiscard]] StoryStepForm &form() const;

    void chooseStep(int place);
    /// Behind the chosen one, in a new story if there is none.
    void addStep(const StoryStep &step);
    /// View and lit things of the chosen step, without its chart.
    void takeOver(const StoryStep &seen);
    void takeCamera(const StoryCamera &camera);
    void moveStep(int from, int to);
    void duplicateStep();
    void deleteStep();
    void addStory(const QString &title);
    void renameStory(const QString &title);
    void deleteStory();

    void showPictures(const StorySource &source); ///< as soon as they are made

signals:
    void placeChosen(const CapitalLoop::StoryId &story, int step);
    void picturesWanted(); ///< of the chosen story
    void stepWanted();     ///< of what the window shows
    void takeOverWanted();
    void cameraWanted();
    void showWanted(const CapitalLoop::StoryStep &step);
    void presentWanted();
    void told(const QString &message);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void connectParts();
    void edit(const QString &change, const std::function<void(Story &)> &apply, quint64 gesture = 0);
    void editStep(const QString &change, const std::function<void(StoryStep &)> &apply);
    void type(const StoryStep &step, const QString &change, const QWidget *field);
    void insertStep(const StoryStep &step, const QString &change);
    void appendStory(Network &network, const QString &title);
    void push(const Network &network, const QString &change, quint64 gesture = 0);
    void askTitle(const QString &question, const QString &title, void (StoryPanel::*take)(const QString &));
    void askSources();
    void takeSources(const QString &words);
    void follow(const DocumentChange &change);
    void fill();
    void fillStories();
    void fillSteps();
    void retranslate();

    Document &m_document;
    StoryId m_story;
    int m_place = -1;
    StoryStep m_shown; ///< the chosen step as it was last seen, to find it where others moved
    const QWidget *m_typedInto = nullptr;
    quint64 m_gesture = 0; ///< of typing
    QTimer m_wait;         ///< until the typing rests
    StoryThumbnails m_thumbnails;
    std::unique_ptr<Ui::StoryPanel> m_ui;
    QAction *m_add;
    QAction *m_takeOver;
    QAction *m_duplicate;
    QAction *m_delete;
    QAction *m_up;
    QAction *m_down;
    QAction *m_showInWindow;
    QAction *m_present;
    QAction *m_newStory;
    QAction *m_renameStory;
    QAction *m_deleteStory;
};

} // namespace CapitalLoop
