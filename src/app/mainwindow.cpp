// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/aboutdialog.h"
#include "app/apptheme.h"
#include "app/diagrammenu.h"
#include "app/documentfiles.h"
#include "app/filebar.h"
#include "app/filedrop.h"
#include "app/filterchip.h"
#include "app/findbar.h"
#include "app/inspectorpanel.h"
#include "app/issuesbar.h"
#include "app/lenstools.h"
#include "app/loopspanel.h"
#include "app/networkeditor.h"
#include "app/networkexporter.h"
#include "app/pictureoutput.h"
#include "app/preferencesdialog.h"
#include "app/screenchoices.h"
#include "app/shortcutsdialog.h"
#include "app/statusline.h"
#include "app/storyeditor.h"
#include "app/storyexporter.h"
#include "app/storypanel.h"
#include "app/storytalk.h"
#include "app/tableimporter.h"
#include "app/tablespanel.h"
#include "app/thenandnowdialog.h"
#include "app/timelinepanel.h"
#include "app/windowactions.h"
#include "app/windowdocks.h"
#include "app/windowmenus.h"
#include "charts/valuationchart.h"
#include "charts/valuationdock.h"
#include "charts/yearschart.h"
#include "charts/yearsdock.h"
#include "cli/chartbelow.h"
#include "diagram/diagramview.h"
#include "document/recovery.h"
#include "io/examplenetworks.h"
#include "words/formatter.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace CapitalLoop {
namespace {

constexpr double speedStep = 1.5;
constexpr QSize frameRoom(16, 48); // that a desktop's frame may take round a window

/// Deleted when it is closed.
void openOnce(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

MainWindow::MainWindow(const Preferences &preferences, QWidget *parent)
    : QMainWindow(parent), m_preferences(preferences)
{
    setWindowIcon(QIcon(QStringLiteral(":/icons/capital-loop.svg")));
    setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks | QMainWindow::AnimatedDocks);
    applyTheme(m_preferences.theme.value_or(m_wish.theme()));
    m_actions = new WindowActions(this);
    makeCentre();
    m_status = new StatusLine(m_document, *m_view, this);
    setStatusBar(m_status);
    m_files = new DocumentFiles(m_document, this, m_preferences.recentFiles);
    qobject_cast<QVBoxLayout *>(centralWidget()->layout())->insertWidget(0, &m_files->bar());
    m_output = new PictureOutput([this] { return pictureSource(); }, this);
    m_docks = std::make_unique<WindowDocks>(m_document, *this);
    connectDocks();
    makeToolBar();
    connectFileActions();
    connectEditActions();
    connectViewActions();
    connectPlayActions();
    applyPreferences();
    retranslate();
    if (m_preferences.geometry.isEmpty() || !restoreGeometry(m_preferences.geometry))
        resize(QSize(1600, 1000)
                   .expandedTo(screen()->availableSize() * 3 / 4)
                   .boundedTo(screen()->availableSize() - frameRoom));
    if (!restoreState(m_preferences.windowState))
        m_docks->arrange(width());
    m_view->setFocus();
    connect(&m_wish, &DesktopWish::changed, this, &MainWindow::applyPreferences);
    m_wish.ask();
}

MainWindow::~MainWindow()
{
    hide(); // a cell that is being edited writes into the document, which goes before the window's parts
}

bool MainWindow::openNetwork(const QString &path)
{
    return m_files->open(path);
}

void MainWindow::keepRecovery(const QString &folder)
{
    m_recovery = std::make_unique<Recovery>(m_document, folder);
    m_files->setRecovery(m_recovery.get());
}

void MainWindow::offerRecovery(const QString &folder)
{
    m_files->offerLeftovers(folder);
}

PictureSource MainWindow::pictureSource() const
{
    return {.network = m_document.network(),
            .positions = m_view->positions(),
            .style = m_view->style(),
            .engine = m_preferences.engine,
            .emphasis = m_view->emphasis(),
            .seconds = m_view->instant(),
            .chart = m_docks->chart().chart().request()};
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::WindowStateChange)
        m_actions->action(WindowActions::FullScreen)->setChecked(isFullScreen());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    if (m_recovery)
        m_recovery->discard();
    Preferences last = m_preferences;
    last.geometry = saveGeometry();
    last.windowState = saveState();
    setPreferences(last);
    event->accept();
}

void MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_issuesBar = new IssuesBar(m_document, centre);
    m_findBar = new FindBar(m_document, centre);
    m_view = new DiagramView(m_document, centre);
    column->addWidget(m_issuesBar);
    column->addWidget(m_view, 1);
    m_findBar->layOver(m_view);
    setCentralWidget(centre);
    connect(m_findBar, &FindBar::found, m_view, &DiagramView::centreOn);
    connect(m_findBar, &FindBar::found, this, [this] { m_docks->bringInspectorForward(); });
    connect(m_findBar, &FindBar::closed, m_view, [this] { m_view->setFocus(); });
    connect(m_view, &DiagramView::contextMenuRequested, this,
            [this](const Hit &hit, QPoint at) { diagramMenu(*m_view, m_document, *m_actions, hit)->popup(at); });
}

void MainWindow::connectDocks()
{
    const InspectorPanel *inspector = &m_docks->inspector();
    connect(inspector, &InspectorPanel::companyChosen, m_view, &DiagramView::centreOn);
    connect(inspector, &InspectorPanel::issuesWanted, m_files, &DocumentFiles::showIssues);
    connect(inspector, &InspectorPanel::sourceWanted, this, &MainWindow::openSource);
    connect(inspector, &InspectorPanel::sourcePointedAt, this, [this](const QUrl &address) {
        address.isEmpty() ? m_status->clearMessage() : m_status->tell(address.toDisplayString());
    });
    connect(m_issuesBar, &IssuesBar::issuesWanted, m_files, &DocumentFiles::showIssues);
    connect(&m_docks->timeline(), &TimelinePanel::sourceWanted, this, &MainWindow::openSource);
}

void MainWindow::makeToolBar()
{
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("tools"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({20, 20});
    fillToolBar(*m_toolBar, *m_actions);
    m_lens = new LensTools(m_document, m_toolBar);
    m_toolBar->addWidget(m_lens);
    m_toolBar->addAction(m_docks->timelineAction());
    auto *space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_toolBar->addWidget(new FilterChip(m_document, m_toolBar));
}

void MainWindow::connectFileActions()
{
    using A = WindowActions;
    connect(m_actions->action(A::New), &QAction::triggered, m_files, &DocumentFiles::create);
    connect(m_actions->action(A::Open), &QAction::triggered, m_files, &DocumentFiles::askAndOpen);
    connect(m_actions->action(A::Save), &QAction::triggered, m_files, &DocumentFiles::save);
    connect(m_actions->action(A::SaveAs), &QAction::triggered, m_files, &DocumentFiles::saveAs);
    connect(m_actions->action(A::SaveCopy), &QAction::triggered, m_files, &DocumentFiles::saveCopy);
    connect(m_actions->action(A::Revert), &QAction::triggered, m_files, &DocumentFiles::revert);
    connect(m_files, &DocumentFiles::told, m_status, &StatusLine::tell);
    connect(m_actions->action(A::Export), &QAction::triggered, m_output, &PictureOutput::exportPicture);
    connect(m_actions->action(A::CopyPicture), &QAction::triggered, m_output, &PictureOutput::copy);
    connect(m_actions->action(A::Print), &QAction::triggered, m_output, &PictureOutput::print);
    connect(m_actions->action(A::Quit), &QAction::triggered, this, &QWidget::close);
    auto *importer = new TableImporter(m_document, this, m_preferences.mappings);
    connect(m_actions->action(A::ImportTable), &QAction::triggered, importer, &TableImporter::askAndImport);
    connect(importer, &TableImporter::told, m_status, &StatusLine::tell);
    connect(importer, &TableImporter::mappingsChanged, this, remember(&Preferences::mappings));
    auto *drop = new FileDrop(*m_files, *importer, this);
    connect(drop, &FileDrop::told, m_status, &StatusLine::tell);
    auto *exporter = new NetworkExporter(m_document, this);
    connect(m_actions->action(A::ExportData), &QAction::triggered, exporter, &NetworkExporter::askAndExport);
    connect(exporter, &NetworkExporter::written, m_status, &StatusLine::tellWritten);
    connect(m_view, &DiagramView::drawingChanged, m_output, &PictureOutput::goOn);
    connect(m_output, &PictureOutput::told, m_status, &StatusLine::tell);
    connect(m_output, &PictureOutput::written, m_status, &StatusLine::tellWritten);
    m_output->setLastChoices(m_preferences.exported);
    connect(m_output, &PictureOutput::chosen, this, remember(&Preferences::exported));
    connect(m_files, &DocumentFiles::recentChanged, this, remember(&Preferences::recentFiles));
    connect(m_files, &DocumentFiles::recentChanged, this, &MainWindow::fillMenus);
    connect(m_files, &DocumentFiles::nameChanged, this, &MainWindow::updateTitle);
    connect(&m_document, &Document::changed, this, &MainWindow::updateTitle);
    connect(&m_document.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::updateTitle);
}

void MainWindow::connectEditActions()
{
    using A = WindowActions;
    m_actions->follow(m_document.undoStack());
    auto *editor = new NetworkEditor(m_document, *m_view, *m_actions, this);
    connect(editor, &NetworkEditor::told, m_status, &StatusLine::tell);
    connect(editor, &NetworkEditor::valuationsWanted, this, [this](const std::optional<CompanyId> &company) {
        m_docks->bringTablesForward();
        m_docks->tables().showValuations(company);
    });
    connect(m_actions->action(A::Find), &QAction::triggered, m_findBar, &FindBar::start);
    connect(m_actions->action(A::ClearSelection), &QAction::triggered, this, [this] { m_document.select({}); });
    connect(m_actions->action(A::ClearFilter), &QAction::triggered, this, [this] { m_document.setFilter({}); });
    connect(m_actions->action(A::Preferences), &QAction::triggered, this, &MainWindow::askPreferences);
    for (const A::Id id : {A::ClearSelection, A::Play}) {
        m_view->addAction(m_actions->action(id));
        m_docks->inspector().addAction(m_actions->action(id));
    }
}

void MainWindow::connectViewActions()
{
    using A = WindowActions;
    connect(m_actions->action(A::ZoomIn), &QAction::triggered, m_view, &DiagramView::zoomIn);
    connect(m_actions->action(A::ZoomOut), &QAction::triggered, m_view, &DiagramView::zoomOut);
    connect(m_actions->action(A::Fit), &QAction::triggered, m_view, &DiagramView::fit);
    connect(m_actions->action(A::ThenAndNow), &QAction::triggered, this, [this] {
        auto *dialog = new ThenAndNowDialog(m_document, [this] { return pictureSource(); }, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    connect(m_actions->action(A::Relayout), &QAction::triggered, m_view, &DiagramView::relayout);
    connect(m_actions->action(A::FullScreen), &QAction::triggered, this,
            [this](bool full) { full ? showFullScreen() : showNormal(); });
    connect(m_actions->action(A::ReducedMotion), &QAction::triggered, this, change(&Preferences::reducedMotion));
    connect(m_actions, &WindowActions::themeChosen, this, change(&Preferences::theme));
    connect(m_actions, &WindowActions::languageChosen, this, change(&Preferences::language));
    const auto changeBasis = change(&Preferences::basis);
    connect(m_actions, &WindowActions::widthChosen, this, changeBasis);
    connect(&m_docks->loops(), &LoopsPanel::basisChosen, this,
            [changeBasis](AmountBasis basis) { changeBasis(static_cast<WidthBasis>(basis)); });
    connect(&m_docks->loops(), &LoopsPanel::told, m_status, &StatusLine::tell);
    connect(m_actions, &WindowActions::lensChosen, m_lens, &LensTools::setKind);
    connect(m_lens, &LensTools::kindChanged, m_actions, &WindowActions::setLens);
    connect(m_lens, &LensTools::changed, this, [this] {
        DiagramSettings settings = m_view->settings();
        settings.lens = m_lens->answer();
        settings.stop = m_lens->stop();
        m_view->setSettings(settings);
    });
    connect(m_lens, &LensTools::told, m_status, &StatusLine::tell);
    connect(m_actions, &WindowActions::engineChosen, this, change(&Preferences::engine));
    connect(m_actions->action(A::Shortcuts), &QAction::triggered, this,
            [this] { openOnce(new ShortcutsDialog(*m_actions, this)); });
    connect(m_actions->action(A::About), &QAction::triggered, this, [this] { openOnce(new AboutDialog(this)); });
}

void MainWindow::connectPlayActions()
{
    using A = WindowActions;
    m_talk = new StoryTalk(m_document, *m_view, this);
    connect(m_actions->action(A::Present), &QAction::triggered, m_talk, &StoryTalk::present);
    connect(m_actions->action(A::PresentHere), &QAction::triggered, m_talk, &StoryTalk::presentHere);
    connect(m_talk, &StoryTalk::told, m_status, &StatusLine::tell);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &MainWindow::fillMenus);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &MainWindow::fillMenus);
    auto *exporter = new StoryExporter(*m_talk, this);
    connect(m_actions->action(A::ExportStory), &QAction::triggered, exporter, &StoryExporter::exportStory);
    connect(exporter, &StoryExporter::told, m_status, &StatusLine::tell);
    connect(exporter, &StoryExporter::written, m_status, &StatusLine::tellWritten);
    exporter->setLastChoices(m_preferences.exportedStory);
    connect(exporter, &StoryExporter::chosen, this, remember(&Preferences::exportedStory));
    connect(&m_docks->story(), &StoryPanel::told, m_status, &StatusLine::tell);
    connect(m_actions->action(A::AddStep), &QAction::triggered, this, [this] { m_docks->bringStoryForward(); });
    new StoryEditor({m_document, *m_view, *m_lens, *m_talk, m_docks->story(), *m_actions}, this);
    connect(m_actions->action(A::Play), &QAction::triggered, this,
            [this] { m_view->setPlaying(!m_view->isPlaying()); });
    connect(m_view, &DiagramView::playingChanged, m_actions, &WindowActions::setPlaying);
    connect(m_actions->action(A::Slower), &QAction::triggered, this, [this] { changeSpeed(1 / speedStep); });
    connect(m_actions->action(A::Faster), &QAction::triggered, this, [this] { changeSpeed(speedStep); });
    m_actions->setPlaying(m_view->isPlaying());
}

void MainWindow::fillMenus()
{
    // The old menus' own actions go with them; the window's actions stay.
    const QList<QMenu *> menus = menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    menuBar()->clear();
    for (QMenu *menu : menus)
        menu->deleteLater();
    MenuParts parts;
    const auto entry = [this](const QString &text, const QString &path, QList<QAction *> &list) {
        auto *action = new QAction(text, menuBar());
        connect(action, &QAction::triggered, this, [this, path] {
            if (m_files->mayLeave())
                openNetwork(path);
        });
        list.append(action);
    };
    for (const QString &name : exampleNames())
        entry(exampleTitle(name), QStringLiteral("example:") + name, parts.examples);
    for (const QString &path : m_files->recent())
        entry(QFileInfo(path).fileName().replace(u'&', QStringLiteral("&&")), path, parts.recent);
    parts.docks = m_docks->toggles();
    parts.screens = screenChoices(menuBar(), m_preferences.audienceScreen, change(&Preferences::audienceScreen));
    fillMenuBar(*menuBar(), *m_actions, parts);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_docks->retranslate();
    m_toolBar->setWindowTitle(tr("Tools"));
    fillMenus();
    updateTitle();
}

void MainWindow::updateTitle()
{
    setWindowTitle(m_files->displayName() + QStringLiteral("[*]"));
    setWindowModified(!m_document.undoStack().isClean());
    m_actions->action(WindowActions::Revert)->setEnabled(isWindowModified() && !m_document.path().isEmpty());
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    if (preferences == m_preferences)
        return;
    m_preferences = preferences;
    savePreferences(m_preferences);
}

void MainWindow::askPreferences()
{
    auto *dialog = new PreferencesDialog(m_preferences, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        setPreferences(dialog->chosen(m_preferences));
        applyPreferences();
    });
    openOnce(dialog);
}

void MainWindow::applyPreferences()
{
    const ThemeName theme = m_preferences.theme.value_or(m_wish.theme());
    const Language language = m_preferences.language.value_or(systemLanguage());
    applyTheme(theme);
    installLanguage(language);
    DiagramSettings settings = m_view->settings();
    settings.theme = theme;
    settings.language = language;
    settings.basis = m_preferences.basis;
    settings.engine = m_preferences.engine;
    settings.speed = m_preferences.speed;
    settings.reducedMotion = m_preferences.reducedMotion;
    m_view->setSettings(settings);
    m_docks->loops().setBasis(amountBasis(settings.basis));
    m_lens->setBasis(amountBasis(settings.basis));
    m_docks->chart().chart().setBasis(amountBasis(settings.basis));
    m_docks->chart().setColours(chartColours(theme));
    m_docks->timeline().setTheme(theme);
    m_docks->years().chart().setBasis(amountBasis(settings.basis));
    m_docks->years().chart().setColours(chartColours(theme));
    m_talk->setAudienceScreen(m_preferences.audienceScreen);
    m_files->setAutosave(m_preferences.autosave);
    m_actions->show(m_preferences);
}

void MainWindow::openSource(const QUrl &address)
{
    if (QDesktopServices::openUrl(address))
        return;
    QGuiApplication::clipboard()->setText(address.toString());
    m_status->tell(tr("No browser could be opened; the address was copied: %1").arg(address.toDisplayString()));
}

void MainWindow::changeSpeed(double factor)
{
    Preferences changed = m_preferences;
    changed.speed = std::clamp(changed.speed * factor, 0.25, 4.0);
    setPreferences(changed);
    applyPreferences();
    m_status->tell(tr("Speed: %1 times").arg(changed.speed, 0, 'g', 2));
}

} // namespace CapitalLoop
