// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktopwish.h"
#include "app/preferences.h"
#include "document/document.h"

#include <QMainWindow>

#include <memory>

namespace CapitalLoop {

class DiagramView;
class DocumentFiles;
class FindBar;
class IssuesBar;
class LensTools;
class PictureOutput;
class Recovery;
class StatusLine;
class StoryTalk;
class WindowActions;
class WindowDocks;
struct PictureSource;

/// The window: puts the diagram, its docks, bars and actions together, and nothing else.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A file or "example:NAME"; false after a dialog that tells why not.
    bool openNetwork(const QString &path);
    /// Keeps copies of unsaved work in that folder from now on.
    void keepRecovery(const QString &folder);
    /// Shows what earlier windows left there, if anything.
    void offerRecovery(const QString &folder);

    [[nodiscard]] Document &document() { return m_document; }
    [[nodiscard]] DiagramView &view() { return *m_view; }
    [[nodiscard]] WindowActions &actions() { return *m_actions; }
    [[nodiscard]] FindBar &findBar() { return *m_findBar; }
    [[nodiscard]] WindowDocks &docks() { return *m_docks; }
    [[nodiscard]] DocumentFiles &files() { return *m_files; }
    [[nodiscard]] StoryTalk &talk() { return *m_talk; }
    [[nodiscard]] LensTools &lens() { return *m_lens; }
    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    [[nodiscard]] PictureSource pictureSource() const;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeCentre();
    void connectDocks();
    void makeToolBar();
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    void connectPlayActions();
    void fillMenus();
    void retranslate();
    void updateTitle();
    void setPreferences(const Preferences &preferences);
    void askPreferences();
    /// What takes a value for one of the preferences.
    template <class Member> auto remember(Member member)
    {
        return [this, member](const auto &value) {
            Preferences changed = m_preferences;
            changed.*member = value;
            setPreferences(changed);
        };
    }
    /// The same, and it takes effect.
    template <class Member> auto change(Member member)
    {
        return [this, take = remember(member)](const auto &value) {
            take(value);
            applyPreferences();
        };
    }
    void applyPreferences();
    void changeSpeed(double factor);
    void openSource(const QUrl &address);

    Preferences m_preferences;
    Document m_document;
    std::unique_ptr<Recovery> m_recovery; ///< ends before the document
    DesktopWish m_wish;
    WindowActions *m_actions = nullptr;
    DiagramView *m_view = nullptr;
    DocumentFiles *m_files = nullptr;
    PictureOutput *m_output = nullptr;
    LensTools *m_lens = nullptr;
    FindBar *m_findBar = nullptr;
    IssuesBar *m_issuesBar = nullptr;
    StatusLine *m_status = nullptr;
    StoryTalk *m_talk = nullptr;
    QToolBar *m_toolBar = nullptr;
    std::unique_ptr<WindowDocks> m_docks;
};

} // namespace CapitalLoop
