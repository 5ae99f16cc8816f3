// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowactions.h"

#include "app/apptheme.h"
#include "app/choiceboxes.h"
#include "words/formatter.h"

#include <QActionGroup>
#include <QRegularExpression>
#include <QUndoStack>

#include <algorithm>

namespace CapitalLoop {
namespace {

struct ActionRow
{
    WindowActions::Id id;
    const char *text;
    const char *icon;
    QList<QKeySequence> shortcuts;
    bool checkable = false;
    bool anywhere = true; ///< its shortcut works whatever has the focus; else only where the window adds it
};

// Quit, Save As and Preferences have no standard key on plain platforms, so all are written out.
QList<ActionRow> actionRows()
{
    using A = WindowActions;
    return {
        {A::New, QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&New"), "new", {Qt::CTRL | Qt::Key_N}},
        {A::Open, QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Open…"), "open", {Qt::CTRL | Qt::Key_O}},
        {A::Save, QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Save"), "save", {Qt::CTRL | Qt::Key_S}},
        {A::SaveAs,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "Save &As…"),
         nullptr,
         {Qt::CTRL | Qt::SHIFT | Qt::Key_S}},
        {A::SaveCopy, QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "Save a &Copy…"), nullptr, {}},
        {A::Revert, QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "Re&vert…"), nullptr, {}},
        {A::ImportTable,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Import a Table…"),
         "table",
         {Qt::CTRL | Qt::Key_I}},
        {A::ExportData,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "Export &Data…"),
         "export",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_E}},
        {A::Export,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Export Picture…"),
         "export",
         {Qt::CTRL | Qt::Key_E}},
        {A::ExportStory,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "Export &Story…"),
         nullptr,
         {Qt::CTRL | Qt::SHIFT | Qt::Key_P}},
        {A::CopyPicture,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Copy Picture"),
         "copy",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_C}},
        {A::Print, QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Print…"), "print", {Qt::CTRL | Qt::Key_P}},
        {A::Quit, QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Quit"), nullptr, {Qt::CTRL | Qt::Key_Q}},
        {A::Undo, QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Undo"), "undo", {Qt::CTRL | Qt::Key_Z}},
        {A::Redo,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Redo"),
         "redo",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}},
        {A::NewCompany,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "New &Company…"),
         "company",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_N}},
        {A::NewDeal,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "New &Deal…"),
         "deal",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_D}},
        {A::DrawDeals,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "Draw Deals by &Hand"),
         nullptr,
         {Qt::CTRL | Qt::Key_L},
         true},
        {A::EditSelected,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Edit What Is Selected…"),
         nullptr,
         {Qt::Key_F2},
         false,
         false},
        {A::DeleteSelected,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "De&lete What Is Selected"),
         "clear",
         {Qt::Key_Delete},
         false,
         false},
        {A::ShowValuations,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Valuations of the Company…"),
         "chart",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_V}},
        {A::Properties,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "P&roperties of the Network…"),
         "info",
         {Qt::ALT | Qt::Key_Return}},
        {A::Find, QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Find a Company"), "search", {Qt::CTRL | Qt::Key_F}},
        {A::ClearSelection,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Clear the Selection"),
         nullptr,
         {Qt::Key_Escape},
         false,
         false},
        {A::ClearFilter,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "Clear the F&ilter"),
         "clear",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_F}},
        {A::Preferences,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Preferences…"),
         nullptr,
         {Qt::CTRL | Qt::Key_Comma}},
        {A::ZoomIn,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "Zoom &In"),
         "zoom-in",
         {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}},
        {A::ZoomOut,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "Zoom &Out"),
         "zoom-out",
         {Qt::CTRL | Qt::Key_Minus}},
        {A::Fit, QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Fit in the Window"), "fit", {Qt::CTRL | Qt::Key_0}},
        {A::ThenAndNow,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "T&hen and Now…"),
         "timeline",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_H}},
        {A::Relayout,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Place the Companies Anew"),
         "relayout",
         {Qt::CTRL | Qt::Key_R}},
        {A::ReducedMotion, QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Reduced Motion"), nullptr, {}, true},
        {A::Present,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Present from the Start"),
         "present",
         {Qt::Key_F5}},
        {A::PresentHere,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "Present from &This Step"),
         nullptr,
         {Qt::SHIFT | Qt::Key_F5}},
        {A::AddStep,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Add a Step from the View"),
         "new",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_K}},
        {A::FullScreen,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "F&ull Screen"),
         "fullscreen",
         {Qt::Key_F11},
         true},
        {A::Play, QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Play"), "play", {Qt::Key_Space}, false, false},
        {A::Slower,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Slower"),
         nullptr,
         {Qt::CTRL | Qt::Key_BracketLeft}},
        {A::Faster,
         QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Faster"),
         nullptr,
         {Qt::CTRL | Qt::Key_BracketRight}},
        {A::Shortcuts, QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&Keyboard Shortcuts"), "help", {Qt::Key_F1}},
        {A::About, QT_TRANSLATE_NOOP("CapitalLoop::WindowActions", "&About Capital Loop"), "info", {}},
    };
}

/// A group of which one is ticked; its actions carry the choice in their data.
QActionGroup *choiceGroup(QObject *parent, int choices)
{
    auto *group = new QActionGroup(parent);
    for (int i = 0; i < choices; ++i) {
        QAction *action = group->addAction(QString());
        action->setCheckable(true);
        action->setData(i);
    }
    return group;
}

void tick(QActionGroup *group, int choice)
{
    group->actions().at(choice)->setChecked(true);
}

// The actions of the group of themes: first the desktop's wish, then the themes.
constexpr int systemTheme = 0;

} // namespace

WindowActions::WindowActions(QObject *parent) : QObject(parent)
{
    for (const ActionRow &row : actionRows()) {
        auto *action = new QAction(this);
        if (row.icon)
            action->setIcon(tintedIcon(QString::fromLatin1(row.icon)));
        action->setShortcuts(row.shortcuts);
        action->setShortcutContext(row.anywhere ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
        action->setCheckable(row.checkable);
        action->setMenuRole(row.id == Quit          ? QAction::QuitRole
                            : row.id == Preferences ? QAction::PreferencesRole
                            : row.id == About       ? QAction::AboutRole
                                                    : QAction::NoRole);
        m_actions.insert(row.id, action);
    }
    makeGroups();
    retranslate();
}

QList<QAction *> WindowActions::all() const
{
    QList<QAction *> actions;
    for (const ActionRow &row : actionRows())
        actions.append(action(row.id));
    return actions;
}

void WindowActions::show(const CapitalLoop::Preferences &preferences)
{
    tick(m_themes, preferences.theme ? static_cast<int>(*preferences.theme) + 1 : systemTheme);
    tick(m_languages, static_cast<int>(preferences.language.value_or(systemLanguage())));
    tick(m_widths, static_cast<int>(preferences.basis));
    tick(m_engines, static_cast<int>(allLayoutEngines().indexOf(preferences.engine)));
    action(ReducedMotion)->setChecked(preferences.reducedMotion);
}

void WindowActions::setPlaying(bool playing)
{
    m_playing = playing;
    action(Play)->setText(playing ? tr("&Pause") : tr("&Play"));
    action(Play)->setIcon(tintedIcon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
}

void WindowActions::setLens(Lens::Kind kind)
{
    tick(m_lenses, static_cast<int>(kind));
}

void WindowActions::follow(QUndoStack &stack)
{
    m_stack = &stack;
    action(Undo)->setEnabled(stack.canUndo());
    action(Redo)->setEnabled(stack.canRedo());
    connect(action(Undo), &QAction::triggered, &stack, &QUndoStack::undo);
    connect(action(Redo), &QAction::triggered, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::canUndoChanged, action(Undo), &QAction::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, action(Redo), &QAction::setEnabled);
    connect(&stack, &QUndoStack::undoTextChanged, this, &WindowActions::nameSteps);
    connect(&stack, &QUndoStack::redoTextChanged, this, &WindowActions::nameSteps);
}

void WindowActions::nameSteps()
{
    const QString undo = m_stack ? m_stack->undoText() : QString();
    const QString redo = m_stack ? m_stack->redoText() : QString();
    const auto name = [this](Id id, const QString &bare, const QString &named) {
        action(id)->setText(named.isEmpty() ? bare : named);
        action(id)->setIconText(plainText(bare));
    };
    const auto plain = [](QString step) { return step.replace(u'&', QStringLiteral("&&")); };
    name(Undo, tr("&Undo"), undo.isEmpty() ? QString() : tr("&Undo: %1", "a step").arg(plain(undo)));
    name(Redo, tr("&Redo"), redo.isEmpty() ? QString() : tr("&Redo: %1", "a step").arg(plain(redo)));
}

void WindowActions::retranslate()
{
    for (const ActionRow &row : actionRows())
        action(row.id)->setText(tr(row.text));
    setPlaying(m_playing);
    nameSteps();
    const auto name = [](QActionGroup *group, const QStringList &texts) {
        const QList<QAction *> actions = group->actions();
        for (qsizetype i = 0; i < actions.size(); ++i)
            actions[i]->setText(texts.value(i));
    };
    name(m_themes, {tr("&As the Desktop"), tr("&Light"), tr("&Dark"), tr("&High Contrast")});
    name(m_languages, languageNames());
    name(m_widths, {tr("&Headline Amount"), tr("&Expected, without Ceilings"), tr("&Firm Amount"), tr("&Paid to Date"),
                    tr("Amount per &Year")});
    QStringList engines;
    for (const LayoutEngine engine : allLayoutEngines())
        engines.append(layoutEngineTitle(engine));
    name(m_engines, engines);
    name(m_lenses, {tr("&Deals as They Are"), tr("&Net It Out"), tr("&Cycling Index"), tr("&Follow One Dollar")});
}

void WindowActions::makeGroups()
{
    m_themes = choiceGroup(this, static_cast<int>(ThemeName::HighContrast) + 2);
    m_languages = choiceGroup(this, static_cast<int>(Language::TraditionalChinese) + 1);
    m_widths = choiceGroup(this, static_cast<int>(WidthBasis::PerYear) + 1);
    m_engines = choiceGroup(this, static_cast<int>(allLayoutEngines().size()));
    m_lenses = choiceGroup(this, static_cast<int>(Lens::Kind::Dollar) + 1);
    for (QAction *action : m_lenses->actions())
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + action->data().toInt())));
    setLens(Lens::Kind::Deals);
    connect(m_lenses, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit lensChosen(static_cast<Lens::Kind>(action->data().toInt())); });
    connect(m_themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        const int choice = action->data().toInt();
        emit themeChosen(choice == systemTheme ? std::nullopt : std::optional(static_cast<ThemeName>(choice - 1)));
    });
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit languageChosen(static_cast<Language>(action->data().toInt())); });
    connect(m_widths, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit widthChosen(static_cast<WidthBasis>(action->data().toInt())); });
    connect(m_engines, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit engineChosen(allLayoutEngines().at(action->data().toInt())); });
}

QString plainText(const QString &text)
{
    static const QRegularExpression keyInBrackets(QStringLiteral("\\(&.\\)"));
    return QString(text).remove(keyInBrackets).remove(u'&').remove(u'…');
}

QString layoutEngineTitle(LayoutEngine engine)
{
    switch (engine) {
    case LayoutEngine::Balanced:
        return WindowActions::tr("&Balanced");
    case LayoutEngine::Circle:
        return WindowActions::tr("&Circle");
    case LayoutEngine::Radial:
        return WindowActions::tr("&Radial");
    case LayoutEngine::Spring:
        return WindowActions::tr("&Spring");
    case LayoutEngine::Force:
        return WindowActions::tr("F&orce");
    case LayoutEngine::Large:
        return WindowActions::tr("For &Large Networks");
    case LayoutEngine::Flow:
        return WindowActions::tr("&Flow from Left to Right");
    case LayoutEngine::Payers:
        return WindowActions::tr("&Payers on Top");
    }
    Q_UNREACHABLE();
}

} // namespace CapitalLoop
