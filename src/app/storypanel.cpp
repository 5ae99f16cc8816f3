// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storypanel.h"

#include "app/apptheme.h"
#include "app/sourcepickerdialog.h"
#include "app/storystepform.h"
#include "document/commands/editcommand.h"
#include "document/tables/recordcolumns.h"
#include "model/networkedit.h"
#include "ui_storypanel.h"
#include "words/languagescope.h"

#include <QAction>
#include <QEvent>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace CapitalLoop {

namespace {

constexpr QSize PictureSize(192, 108); // twice as large as shown, for dense screens
constexpr int RestMilliseconds = 400;

QAction *action(QWidget *parent, const QString &icon, const QKeySequence &key = {})
{
    auto *made = new QAction(parent);
    if (!icon.isEmpty())
        made->setIcon(tintedIcon(icon));
    made->setShortcut(key);
    made->setShortcutContext(Qt::WidgetShortcut); // of the list
    return made;
}

/// In its own colours when it is chosen too.
QIcon thumbnail(const QImage &image)
{
    const QPixmap picture = QPixmap::fromImage(image);
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected);
    return icon;
}

} // namespace

StoryPanel::StoryPanel(Document &document, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_thumbnails(PictureSize),
      m_ui(std::make_unique<Ui::StoryPanel>()),
      m_add(action(this, QStringLiteral("new"))),
      m_takeOver(action(this, QStringLiteral("takeover"))),
      m_duplicate(action(this, QStringLiteral("copy"))),
      m_delete(action(this, QStringLiteral("clear"), Qt::Key_Delete)),
      m_up(action(this, {}, Qt::ALT | Qt::Key_Up)),
      m_down(action(this, {}, Qt::ALT | Qt::Key_Down)),
      m_showInWindow(action(this, QStringLiteral("show"))),
      m_present(action(this, QStringLiteral("present"))),
      m_newStory(action(this, {})),
      m_renameStory(action(this, {})),
      m_deleteStory(action(this, {}))
{
    m_ui->setupUi(this);
    m_wait.setSingleShot(true);
    m_wait.setInterval(RestMilliseconds);
    makeActions();
    connectParts();
    retranslate();
    follow({});
}

StoryPanel::~StoryPanel() = default;

const Story *StoryPanel::story() const
{
    const QList<Story> &stories = m_document.network().stories;
    const auto found = std::ranges::find(stories, m_story, &Story::id);
    return found == stories.end() ? nullptr : &*found;
}

const StoryStep *StoryPanel::step() const
{
    const Story *now = story();
    return now && m_place >= 0 && m_place < now->steps.size() ? &now->steps[m_place] : nullptr;
}

StoryStepForm &StoryPanel::form() const
{
    return *m_ui->form;
}

void StoryPanel::makeActions()
{
    m_ui->tools->addAction(m_add);
    qobject_cast<QToolButton *>(m_ui->tools->widgetForAction(m_add))->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_ui->tools->addActions({m_takeOver, m_duplicate, m_delete});
    m_ui->tools->addSeparator();
    m_ui->tools->addActions({m_showInWindow, m_present});
    m_ui->steps->addActions({m_showInWindow, m_takeOver, m_present, m_up, m_down, m_duplicate, m_delete});
    auto *menu = new QMenu(m_ui->more);
    menu->addActions({m_newStory, m_renameStory, m_deleteStory});
    m_ui->more->setMenu(menu);
    m_ui->parts->setStretchFactor(0, 1);
    m_ui->parts->setStretchFactor(1, 1);
}

void StoryPanel::connectParts()
{
    connect(m_add, &QAction::triggered, this, &StoryPanel::stepWanted);
    connect(m_takeOver, &QAction::triggered, this, &StoryPanel::takeOverWanted);
    connect(m_duplicate, &QAction::triggered, this, &StoryPanel::duplicateStep);
    connect(m_delete, &QAction::triggered, this, &StoryPanel::deleteStep);
    connect(m_up, &QAction::triggered, this, [this] { moveStep(m_place, m_place - 1); });
    connect(m_down, &QAction::triggered, this, [this] { moveStep(m_place, m_place + 1); });
    connect(m_present, &QAction::triggered, this, &StoryPanel::presentWanted);
    const auto showInWindow = [this] {
        if (step())
            emit showWanted(*step());
    };
    connect(m_showInWindow, &QAction::triggered, this, showInWindow);
    connect(m_ui->steps, &QListWidget::itemActivated, this, showInWindow);
    connect(m_newStory, &QAction::triggered, this,
            [this] { askTitle(tr("New Story"), tr("New story"), &StoryPanel::addStory); });
    connect(m_renameStory, &QAction::triggered, this, [this] {
        askTitle(tr("Rename the Story"), story()->title.in(currentLanguage()), &StoryPanel::renameStory);
    });
    connect(m_deleteStory, &QAction::triggered, this, &StoryPanel::deleteStory);
    connect(m_ui->stories, &QComboBox::activated, this, [this](int index) {
        m_story = m_document.network().stories[index].id;
        m_place = 0;
        m_shown = {};
        follow({.kind = DocumentChange::Kind::Facts});
    });
    connect(m_ui->steps, &QListWidget::currentRowChanged, this, &StoryPanel::chooseStep);
    connect(m_ui->steps->model(), &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int before) {
                moveStep(from, before > from ? before - 1 : before);
            });
    connect(m_ui->form, &StoryStepForm::edited, this, &StoryPanel::type);
    connect(m_ui->form, &StoryStepForm::cameraWanted, this, &StoryPanel::cameraWanted);
    connect(m_ui->form, &StoryStepForm::sourcesWanted, this, &StoryPanel::askSources);
    connect(&m_document, &Document::changed, this, &StoryPanel::follow);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        if (isVisible() && story())
            emit picturesWanted();
    });
    connect(&m_thumbnails, &StoryThumbnails::made, this, &StoryPanel::fillSteps);
}

void StoryPanel::chooseStep(int place)
{
    const Story *now = story();
    place = now ? std::clamp(place, -1, int(now->steps.size()) - 1) : -1;
    if (place == m_place)
        return;
    m_place = place;
    m_typedInto = nullptr;
    fill();
}

void StoryPanel::push(const Network &network, const QString &change, quint64 gesture)
{
    if (!(network == m_document.network()))
        m_document.undoStack().push(new EditCommand(m_document, network, change, gesture));
}

void StoryPanel::edit(const QString &change, const std::function<void(Story &)> &apply, quint64 gesture)
{
    Network network = m_document.network();
    const auto found = std::ranges::find(network.stories, m_story, &Story::id);
    if (found == network.stories.end())
        return;
    apply(*found);
    m_shown = found->steps.value(m_place);
    push(network, change, gesture);
}

void StoryPanel::editStep(const QString &change, const std::function<void(StoryStep &)> &apply)
{
    if (step())
        edit(change, [&](Story &story) { apply(story.steps[m_place]); });
}

/// What is typed into one field of one step is one step to undo.
void StoryPanel::type(const StoryStep &step, const QString &change, const QWidget *field)
{
    if (!field || field != m_typedInto)
        ++m_gesture;
    m_typedInto = field;
    if (this->step())
        edit(change, [&](Story &story) { story.steps[m_place] = step; }, field ? m_gesture : 0);
}

void StoryPanel::addStep(const StoryStep &step)
{
    insertStep(step, tr("Add a step"));
}

void StoryPanel::insertStep(const StoryStep &step, const QString &change)
{
    Network network = m_document.network();
    if (!story())
        appendStory(network, tr("Story"));
    std::ranges::find(network.stories, m_story, &Story::id)->steps.insert(++m_place, step);
    m_shown = step;
    push(network, change);
}

/// Which is chosen then.
void StoryPanel::appendStory(Network &network, const QString &title)
{
    Story made;
    made.id = freshId<StoryId>({}, QStringLiteral("story"), [&](const StoryId &id) {
        return std::ranges::find(network.stories, id, &Story::id) != network.stories.end();
    });
    textIn(made.title, currentLanguage()) = title;
    network.stories.append(made);
    m_story = made.id;
    m_place = -1;
}

void StoryPanel::takeOver(const StoryStep &seen)
{
    editStep(tr("Take over the view"), [&](StoryStep &step) {
        const StoryView before = std::exchange(step.view, seen.view);
        step.view.chart = before.chart;
        step.view.extra = before.extra;
        step.companies = seen.companies;
        step.loop = seen.loop;
        step.deals = seen.deals;
    });
}

void StoryPanel::takeCamera(const StoryCamera &camera)
{
    editStep(tr("Change a step's camera"), [&](StoryStep &step) { step.view.camera = camera; });
    fill(); // where it is the same
}

void StoryPanel::moveStep(int from, int to)
{
    const Story *now = story();
    if (!now || std::min(from, to) < 0 || std::max(from, to) >= now->steps.size() || from == to)
        return;
    m_place = to;
    edit(tr("Move a step"), [&](Story &story) { story.steps.move(from, to); });
}

void StoryPanel::duplicateStep()
{
    if (step())
        insertStep(*step(), tr("Duplicate a step"));
}

void StoryPanel::deleteStep()
{
    if (step())
        edit(tr("Delete a step"), [this](Story &story) { story.steps.removeAt(m_place); });
}

void StoryPanel::addStory(const QString &title)
{
    Network network = m_document.network();
    appendStory(network, title.trimmed().isEmpty() ? tr("New story") : title.trimmed());
    push(network, tr("Add a story"));
}

void StoryPanel::renameStory(const QString &title)
{
    edit(tr("Rename a story"), [&](Story &story) { textIn(story.title, currentLanguage()) = title.trimmed(); });
}

void StoryPanel::deleteStory()
{
    Network network = m_document.network();
    network.stories.removeIf([this](const Story &story) { return story.id == m_story; });
    push(network, tr("Delete a story"));
}

void StoryPanel::askTitle(const QString &question, const QString &title, void (StoryPanel::*take)(const QString &))
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question);
    dialog->setLabelText(tr("Title of the story:"));
    dialog->setTextValue(title);
    connect(dialog, &QInputDialog::textValueSelected, this, take);
    dialog->open();
}

void StoryPanel::askSources()
{
    if (!step())
        return;
    auto *dialog = new SourcePickerDialog(m_document.network(), step()->sources, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { takeSources(dialog->text()); });
    dialog->open();
}

void StoryPanel::takeSources(const QString &words)
{
    Records records = m_document.network().records();
    TableEdit edit{.records = records, .language = currentLanguage()};
    const std::optional<QList<SourceId>> ids = edit.sourcesNamed(words);
    std::expected<Network, Error> network = m_document.network().withRecords(records);
    if (!ids || !network)
        return emit told(edit.problem);
    if (!step())
        return;
    StoryStep &changed = std::ranges::find(network->stories, m_story, &Story::id)->steps[m_place];
    changed.sources = *ids;
    m_shown = changed;
    push(*network, tr("Change a step's sources"));
}

void StoryPanel::showPictures(const StorySource &source)
{
    m_thumbnails.make(source);
    fillSteps();
}

void StoryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_wait.start();
}

void StoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_wait.start();
}

/// After a change from anywhere the chosen step stays chosen, wherever it is now.
void StoryPanel::follow(const DocumentChange &change)
{
    const QList<Story> &stories = m_document.network().stories;
    if (!story() || change.kind == DocumentChange::Kind::Everything) {
        m_story = stories.isEmpty() ? StoryId() : stories.first().id;
        m_place = 0;
        m_shown = {};
    }
    const QList<StoryStep> steps = story() ? story()->steps : QList<StoryStep>();
    const int former = int(steps.indexOf(m_shown));
    if (steps.value(m_place) != m_shown && former >= 0)
        m_place = former;
    m_place = std::min(std::max(m_place, 0), int(steps.size()) - 1);
    fill();
    m_wait.start();
}

void StoryPanel::fill()
{
    const StoryStep *now = step();
    m_shown = now ? *now : StoryStep();
    fillStories();
    fillSteps();
    m_ui->parts->setVisible(now);
    m_ui->hint->setVisible(!now);
    if (now)
        m_ui->form->show(m_document.network(), *now);
    for (QAction *needsStep : {m_takeOver, m_duplicate, m_delete, m_showInWindow, m_present})
        needsStep->setEnabled(now);
    m_up->setEnabled(m_place > 0);
    m_down->setEnabled(now && m_place + 1 < story()->steps.size());
    m_renameStory->setEnabled(story());
    m_deleteStory->setEnabled(story());
    emit placeChosen(m_story, std::max(m_place, 0));
}

void StoryPanel::fillStories()
{
    const QList<Story> &stories = m_document.network().stories;
    QStringList titles;
    for (const Story &story : stories)
        titles.append(story.title.isEmpty() ? tr("Untitled story") : story.title.in(currentLanguage()));
    m_ui->stories->clear(); // tells only of what the user picks
    m_ui->stories->addItems(titles);
    m_ui->stories->setCurrentIndex(story() ? int(story() - stories.constData()) : -1);
    m_ui->stories->setEnabled(!stories.isEmpty());
}

void StoryPanel::fillSteps()
{
    const QList<StoryStep> steps = story() ? story()->steps : QList<StoryStep>();
    QListWidget &list = *m_ui->steps;
    if (m_place < list.count())
        list.setCurrentRow(m_place); // so that no other is chosen when rows go
    while (list.count() > steps.size())
        delete list.takeItem(list.count() - 1);
    QPixmap blank(list.iconSize()); // so that rows do not grow when the pictures come
    blank.fill(Qt::transparent);
    while (list.count() < steps.size())
        (new QListWidgetItem(blank, {}, &list))
            ->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
    for (int row = 0; row < steps.size(); ++row) {
        const QString &title = steps[row].title.in(currentLanguage());
        const QString text =
            tr("%1. %2", "number and title of a step").arg(row + 1).arg(title.isEmpty() ? tr("Untitled step") : title);
        QListWidgetItem *item = list.item(row);
        if (item->text() != text)
            item->setText(text);
        item->setToolTip(text);
        if (const QImage image = m_thumbnails.image(steps[row]); !image.isNull())
            item->setIcon(thumbnail(image)); // until then the former one stays
    }
    list.setCurrentRow(m_place);
}

void StoryPanel::retranslate()
{
    m_ui->retranslateUi(this);
    const auto name = [](QAction *action, const QString &text, const QString &tip) {
        action->setText(text);
        action->setToolTip(tip);
    };
    name(m_add, tr("Add a Step"), tr("Add a step from the view: what the window shows now, behind the chosen step"));
    name(m_takeOver, tr("Take Over the View"),
         tr("Take over the view: the chosen step shows what the window shows now"));
    name(m_duplicate, tr("Duplicate the Step"), tr("Duplicate the step"));
    name(m_delete, tr("Delete the Step"), tr("Delete the step"));
    name(m_up, tr("Move Up"), {});
    name(m_down, tr("Move Down"), {});
    name(m_showInWindow, tr("Show in the Window"), tr("Show the step in the window (a double click does the same)"));
    name(m_present, tr("Present from Here"), tr("Present from the chosen step"));
    m_newStory->setText(tr("New Story"));
    m_renameStory->setText(tr("Rename…"));
    m_deleteStory->setText(tr("Delete the Story"));
    m_ui->hint->setText(
        tr("There is no step yet. Make the picture as it shall be told: select what is to be lit, zoom, "
           "choose a day, a filter or one of View > Show. Then add a step from the view. Drag steps "
           "to change their order; every change can be undone."));
    fill();
    m_wait.start();
}

} // namespace CapitalLoop
