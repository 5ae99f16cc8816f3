// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dealsize.h"
#include "analysis/lens.h"
#include "app/preferences.h"

#include <QAction>
#include <QHash>

class QActionGroup;
class QUndoStack;

namespace CapitalLoop {

/// Everything that can be asked of the window, each once: menus, toolbar and the list of shortcuts show these.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    enum Id {
        New,
        Open,
        Save,
        SaveAs,
        SaveCopy,
        Revert,
        ImportTable,
        ExportData,
        Export,
        ExportStory,
        CopyPicture,
        Print,
        Quit,
        Undo,
        Redo,
        NewCompany,
        NewDeal,
        DrawDeals,
        EditSelected,
        DeleteSelected,
        ShowValuations,
        Properties,
        Find,
        ClearSelection,
        ClearFilter,
        Preferences,
        ZoomIn,
        ZoomOut,
        Fit,
        Relayout,
        ThenAndNow,
        ReducedMotion,
        FullScreen,
        Present,
        PresentHere,
        AddStep,
        Play,
        Slower,
        Faster,
        Shortcuts,
        About
    };

    explicit WindowActions(QObject *parent = nullptr);

    [[nodiscard]] QAction *action(Id id) const { return m_actions.value(id); }
    [[nodiscard]] QList<QAction *> all() const; ///< in the order of the menus
    [[nodiscard]] QActionGroup *themes() const { return m_themes; }
    [[nodiscard]] QActionGroup *languages() const { return m_languages; }
    [[nodiscard]] QActionGroup *widths() const { return m_widths; }
    [[nodiscard]] QActionGroup *engines() const { return m_engines; }
    [[nodiscard]] QActionGroup *lenses() const { return m_lenses; }

    /// Ticks what the preferences say, without telling of it.
    void show(const CapitalLoop::Preferences &preferences);
    void setPlaying(bool playing);
    void setLens(Lens::Kind kind);
    /// Undo and redo are those of this stack, which must outlive the actions' use.
    void follow(QUndoStack &stack);
    void retranslate();

signals:
    void themeChosen(std::optional<CapitalLoop::ThemeName> theme);
    void languageChosen(CapitalLoop::Language language);
    void widthChosen(CapitalLoop::WidthBasis basis);
    void engineChosen(CapitalLoop::LayoutEngine engine);
    void lensChosen(CapitalLoop::Lens::Kind kind);

private:
    void makeGroups();
    void nameSteps();

    QHash<Id, QAction *> m_actions;
    QActionGroup *m_themes = nullptr;
    QActionGroup *m_languages = nullptr;
    QActionGroup *m_widths = nullptr;
    QActionGroup *m_engines = nullptr;
    QActionGroup *m_lenses = nullptr;
    bool m_playing = true;
    QUndoStack *m_stack = nullptr;
};

/// Without the mark of its access key and without dots: "&Open…" and "開啟(&O)…" are "Open" and "開啟".
[[nodiscard]] QString plainText(const QString &text);
/// "Balanced", "Circle", ...
[[nodiscard]] QString layoutEngineTitle(LayoutEngine engine);

} // namespace CapitalLoop
