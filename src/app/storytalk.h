// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/presentation.h"

#include <memory>

namespace CapitalLoop {

class DiagramView;
class ScreenAwake;

/// Presents the story of a document from the window: on the other screen if there is one, with the speaker's window on
/// this one. Owned by the window.
class StoryTalk : public QObject
{
    Q_OBJECT

public:
    /// Document and view must outlive it.
    StoryTalk(Document &document, DiagramView &view, QWidget *window);
    ~StoryTalk() override;

    /// Of the network's stories, and the step (from 0) from which Shift+F5 goes on.
    void setPlace(const StoryId &story, int step);
    void setAudienceScreen(const QString &name) { m_audienceScreen = name; } ///< empty = any but that of the window
    [[nodiscard]] const Story *story() const;                                ///< null if the network has none
    [[nodiscard]] StorySource source() const;                                ///< of that story; there has to be one
    [[nodiscard]] Presentation *presentation() const { return m_presentation.get(); }

public slots:
    void present() { presentFrom(0); }
    void presentHere() { presentFrom(m_step); }

signals:
    void told(const QString &message);
    void ended(int step);

private:
    void presentFrom(int step);

    Document &m_document;
    DiagramView &m_view;
    QWidget *m_window;
    StoryId m_story{};
    int m_step = 0;
    QString m_audienceScreen{};
    std::unique_ptr<Presentation> m_presentation;
    std::unique_ptr<ScreenAwake> m_awake;
};

} // namespace CapitalLoop
