// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"
#include "app/windowdocks.h"

#include "app/documentfiles.h"
#include "app/filterchip.h"
#include "app/filterpanel.h"
#include "app/findbar.h"
#include "app/importdialog.h"
#include "app/inspectorpanel.h"
#include "app/issuesbar.h"
#include "app/issuesdialog.h"
#include "app/picturesource.h"
#include "app/statusline.h"
#include "app/windowactions.h"
#include "diagram/diagramview.h"
#include "words/formatter.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QMessageBox>
#include <QDebug>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace CapitalLoop;

namespace {

const QString smallExample = QStringLiteral("example:ai-loop-2025-10");
const QString largeExample = QStringLiteral("example:ai-loop-2026-07");

CompanyId company(const char *id)
{
    return CompanyId(QString::fromLatin1(id));
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void opensTheBuiltInNetwork();
    void givesEveryActionAShortcutOfItsOwn();
    void leavesTheDiagramMostOfTheWindow();
    void findsACompanyByItsChineseName();
    void bringsTheInspectorForwardForWhatIsFound();
    void tellsTheAddressWhereNoBrowserOpens();
    void wrapsTheSentencesOfABrokenFile();
    void keepsTheDiagramsSizeWhileItIsLaidOut();
    void saysThatNothingIsFound();
    void opensALargeNetworkWithASmallestAmount();
    void clearsTheFilterWithOneClick();
    void filtersByCheckBoxes();
    void leavesTheDocumentWhenAFileIsBroken();
    void listsNotesWithoutGettingInTheWay();
    void opensWhatIsDroppedOnIt();
    void importsATableThatIsDroppedOnIt();
    void givesTheTablesAThirdOfTheWindowAtFirst();
    void remembersRecentFiles();
    void speaksTheLanguageChosen();
    void changesTheTheme();
    void showsTheSelectionInTheInspector();
    void followsLinksOfTheInspector();
    void playsAndPauses();
    void undoesAMove();
    void keepsItsArrangement();

private:
    std::unique_ptr<MainWindow> m_window;
    QTemporaryDir m_folder;
};

void TestMainWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("capital-loop-test"));
    QCoreApplication::setApplicationName(QStringLiteral("mainwindow"));
    QVERIFY(m_folder.isValid());
}

void TestMainWindow::init()
{
    QSettings().clear();
    installLanguage(Language::English);
    m_window = std::make_unique<MainWindow>(Preferences());
    m_window->resize(1280, 800);
    QVERIFY(m_window->openNetwork(smallExample));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::opensTheBuiltInNetwork()
{
    QCOMPARE(m_window->document().network().companies().size(), 27);
    QVERIFY(m_window->windowTitle().contains("AI capital loop"));
    QTRY_COMPARE(m_window->view().drawing().companies.size(), 27);
    QVERIFY(m_window->docks().inspector().toPlainText().contains("38"));
}

void TestMainWindow::givesEveryActionAShortcutOfItsOwn()
{
    QHash<QKeySequence, QString> seen;
    for (const QAction *action : m_window->actions().all()) {
        QVERIFY(!action->text().isEmpty());
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!seen.contains(key), qPrintable(key.toString() + ": " + action->text() + ", " + seen.value(key)));
            seen.insert(key, action->text());
        }
    }
    for (const char *key :
         {"Ctrl+O", "Ctrl+S", "Ctrl+Shift+S", "Ctrl+E", "Ctrl+P", "Ctrl+Q", "Ctrl+Z", "Ctrl+F", "F1", "Space"})
        QVERIFY2(seen.contains(QKeySequence(QString::fromLatin1(key))), key);
}

void TestMainWindow::leavesTheDiagramMostOfTheWindow()
{
    const QSize window = m_window->size();
    QCOMPARE(window, QSize(1280, 800));
    const QSize diagram = m_window->view().size();
    const double share = double(diagram.width()) * diagram.height() / (double(window.width()) * window.height());
    QVERIFY2(share >= 0.6, qPrintable(QString::number(share)));
}

void TestMainWindow::findsACompanyByItsChineseName()
{
    QTRY_COMPARE(m_window->view().style().size.toSize(), m_window->view().size());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->view().isLayingOut(), 30000); // it moves companies while it lasts
    m_window->view().zoomIn();
    m_window->view().zoomIn();
    m_window->actions().action(WindowActions::Find)->trigger();
    QVERIFY(m_window->findBar().isVisible());
    auto *edit = m_window->findBar().findChild<QLineEdit *>(QStringLiteral("findEdit"));
    QTRY_VERIFY(edit->hasFocus());
    edit->setText(QStringLiteral("英伟达"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_window->document().selection().companies, QSet<CompanyId>{company("nvidia")});
    // Centred: the middle of the view is on its circle.
    const DiagramView &view = m_window->view();
    QTRY_COMPARE(view.hitAt(QRectF(view.rect()).center()).company, company("nvidia"));
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!m_window->findBar().isVisible());
    QVERIFY(!m_window->document().selection().isEmpty());
}

void TestMainWindow::bringsTheInspectorForwardForWhatIsFound()
{
    auto *loops = m_window->findChild<QDockWidget *>(QStringLiteral("loops"));
    loops->raise();
    QTRY_VERIFY(m_window->docks().inspector().visibleRegion().isEmpty());
    m_window->findBar().start();
    m_window->findBar().find(QStringLiteral("NVDA"));
    QTRY_VERIFY(!m_window->docks().inspector().visibleRegion().isEmpty());
    // The title stands at the left.
    QVERIFY(m_window->findBar().geometry().left() > m_window->view().geometry().center().x());
}

void TestMainWindow::tellsTheAddressWhereNoBrowserOpens()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*openUrl.*")));
    const QUrl address(QStringLiteral("https://example.org/article"));
    m_window->docks().inspector().follow(address);
    QVERIFY(m_window->statusBar()->currentMessage().contains(address.toString()));
    QCOMPARE(QGuiApplication::clipboard()->text(), address.toString());
}

void TestMainWindow::wrapsTheSentencesOfABrokenFile()
{
    const QString sentence = QStringLiteral("lots and lots of words ").repeated(12);
    IssuesDialog dialog(QStringLiteral("x"), {{Severity::Error, {ErrorCode::UnknownCompany, {}, {sentence}}}});
    dialog.show();
    const auto *list = dialog.findChild<QTreeWidget *>();
    const auto height = [&] { return list->visualItemRect(list->topLevelItem(0)).height(); };
    QTRY_VERIFY(height() >= 2 * dialog.fontMetrics().height());
    const int before = height();
    dialog.resize(560, 420);
    QTRY_VERIFY(height() > before);
}

void TestMainWindow::keepsTheDiagramsSizeWhileItIsLaidOut()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->view().isLayingOut(), 30000);
    const QSize before = m_window->view().size();
    emit m_window->view().layoutStarted();
    QCoreApplication::processEvents();
    QCOMPARE(m_window->view().size(), before);
    emit m_window->view().layoutFinished();
    QCoreApplication::processEvents();
    QCOMPARE(m_window->view().size(), before);
}

void TestMainWindow::saysThatNothingIsFound()
{
    m_window->findBar().start();
    m_window->findBar().find(QStringLiteral("zzz"));
    bool said = false;
    for (const QLabel *label : m_window->findBar().findChildren<QLabel *>())
        said = said || label->text().contains("zzz");
    QVERIFY(said);
    QVERIFY(m_window->document().selection().isEmpty());
}

void TestMainWindow::opensALargeNetworkWithASmallestAmount()
{
    QVERIFY(m_window->openNetwork(largeExample));
    const DealFilter &filter = m_window->document().filter();
    QVERIFY(filter.minimum);
    QVERIFY(m_window->document().visible().deals.size() <= 70);
    const auto *chip = m_window->findChild<FilterChip *>();
    QVERIFY2(chip->text().startsWith("Deals from "), qPrintable(chip->text()));
    QVERIFY(chip->text().endsWith(QStringLiteral("%1 of 156").arg(m_window->document().visible().deals.size())));
}

void TestMainWindow::clearsTheFilterWithOneClick()
{
    QVERIFY(m_window->openNetwork(largeExample));
    auto *chip = m_window->findChild<FilterChip *>();
    auto *clear = chip->findChild<QToolButton *>(QStringLiteral("clearFilter"));
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(m_window->document().filter().isEmpty());
    QCOMPARE(chip->text(), QString("All 156 deals"));
    QVERIFY(!clear->isVisible());
}

void TestMainWindow::filtersByCheckBoxes()
{
    auto *panel = m_window->findChild<FilterPanel *>();
    QVERIFY(panel->box(Family::Financing)->text().contains(u'('));
    panel->box(Family::Financing)->click();
    panel->box(Family::Option)->click();
    QCOMPARE(m_window->document().filter().families, QSet<Family>{Family::Purchase});
    for (const DealId &id : m_window->document().visible().deals)
        QCOMPARE(m_window->document().network().deal(id)->family(), Family::Purchase);
    // The last one stays ticked.
    panel->box(Family::Purchase)->click();
    QVERIFY(panel->box(Family::Purchase)->isChecked());
    panel->box(Family::Financing)->click();
    panel->box(Family::Option)->click();
    QVERIFY(m_window->document().filter().isEmpty());
    DealFilter other;
    other.roles = {Role::Lab};
    m_window->document().setFilter(other);
    QVERIFY(panel->box(Role::Lab)->isChecked());
    QVERIFY(!panel->box(Role::Chips)->isChecked());
}

void TestMainWindow::leavesTheDocumentWhenAFileIsBroken()
{
    const QString path = m_folder.filePath(QStringLiteral("broken.caploop"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"capital-loop\",\n \"version\": 1,\n oops");
    file.close();
    const Network before = m_window->document().network();
    QVERIFY(!m_window->openNetwork(path));
    QVERIFY(m_window->document().network() == before);
    QCOMPARE(m_window->document().path(), smallExample);
    const auto *dialog = m_window->findChild<IssuesDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY2(dialog->asText().contains("broken.caploop:3"), qPrintable(dialog->asText()));
    QVERIFY(!m_window->openNetwork(m_folder.filePath(QStringLiteral("missing.caploop"))));
}

void TestMainWindow::listsNotesWithoutGettingInTheWay()
{
    auto *bar = m_window->findChild<IssuesBar *>();
    Issues issues;
    for (int i = 0; i < 12; ++i)
        issues.append({Severity::Warning, {ErrorCode::NoSource, {.file = "f.caploop", .line = i + 1}, {"deal"}}});
    m_window->document().setNetwork(m_window->document().network(), m_folder.filePath(QStringLiteral("f.caploop")),
                                    issues);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->text(), QString("12 notes about this file"));
    QVERIFY(!m_window->findChild<IssuesDialog *>());
    emit bar->issuesWanted();
    QVERIFY(m_window->findChild<IssuesDialog *>()->asText().contains("f.caploop:12"));
    QVERIFY(m_window->openNetwork(smallExample));
    QVERIFY(!bar->isVisible());
}

void TestMainWindow::opensWhatIsDroppedOnIt()
{
    const QString path = m_folder.filePath(QStringLiteral("dropped.caploop"));
    QVERIFY(m_window->document().save(path));
    QVERIFY(m_window->openNetwork(largeExample));
    QMimeData content;
    content.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QTRY_COMPARE(m_window->document().path(), path);
    QCOMPARE(m_window->document().network().companies().size(), 27);
}

void TestMainWindow::importsATableThatIsDroppedOnIt()
{
    const QString path = m_folder.filePath(QStringLiteral("dropped.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Payer,Recipient,Amount\nNvidia,Meta,3bn\n");
    file.close();
    const Network before = m_window->document().network();
    QMimeData content;
    content.setUrls({QUrl::fromLocalFile(path), QUrl::fromLocalFile(QStringLiteral("/nowhere/other.caploop"))});
    const Qt::DropActions actions = Qt::MoveAction | Qt::CopyAction;
    QDragEnterEvent enter(QPoint(100, 100), actions, &content, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), actions, &content, Qt::LeftButton, Qt::NoModifier);
    drop.setDropAction(Qt::MoveAction);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(drop.dropAction(), Qt::CopyAction); // nobody moves the file away
    QTRY_VERIFY(m_window->findChild<ImportDialog *>());
    auto *dialog = m_window->findChild<ImportDialog *>();
    QTRY_VERIFY(dialog->isUpToDate());
    QVERIFY(m_window->document().network() == before); // it asks first
    QVERIFY(m_window->statusBar()->currentMessage().startsWith(QStringLiteral("Only dropped.csv was taken; 1 other")));
    dialog->accept();
    QCOMPARE(m_window->document().network().deals().size(), before.deals().size() + 1);
    QCOMPARE(m_window->document().network().companies().size(), before.companies().size());
    m_window->document().undoStack().undo();
    QVERIFY(m_window->document().network() == before);
}

void TestMainWindow::givesTheTablesAThirdOfTheWindowAtFirst()
{
    auto *dock = m_window->findChild<QDockWidget *>(QStringLiteral("tables"));
    m_window->docks().bringTablesForward();
    QTRY_VERIFY(dock->height() > m_window->height() * 3 / 10);
    QVERIFY(dock->height() < m_window->height() * 4 / 10);
    // Drawn smaller it stays so.
    m_window->resizeDocks({dock}, {190}, Qt::Vertical);
    QTRY_VERIFY(dock->height() < 220);
    dock->hide();
    QTRY_VERIFY(!dock->isVisible());
    m_window->docks().bringTablesForward();
    QTRY_VERIFY(dock->isVisible());
    QCoreApplication::processEvents();
    QVERIFY2(dock->height() < 220, qPrintable(QString::number(dock->height())));
}

void TestMainWindow::remembersRecentFiles()
{
    const QString path = m_folder.filePath(QStringLiteral("recent.caploop"));
    QVERIFY(m_window->document().save(path));
    QVERIFY(m_window->openNetwork(path));
    QCOMPARE(m_window->preferences().recentFiles, QStringList{path});
    QCOMPARE(loadPreferences().recentFiles, QStringList{path});
    QVERIFY(QFile::remove(path));
    QVERIFY(!m_window->openNetwork(path));
    QVERIFY(m_window->preferences().recentFiles.isEmpty());
}

void TestMainWindow::speaksTheLanguageChosen()
{
    const auto menus = [this] {
        QStringList titles;
        for (const QAction *action : m_window->menuBar()->actions())
            titles.append(action->text());
        return titles;
    };
    const QStringList english = menus();
    QCOMPARE(english.first(), QString("&File"));
    QVERIFY(QFile::exists(QStringLiteral(":/i18n/capital-loop_zh_CN.qm")));
    const auto choose = [this](Language language) {
        m_window->actions().languages()->actions().at(static_cast<int>(language))->trigger();
    };
    choose(Language::SimplifiedChinese);
    QTRY_VERIFY(menus().first().contains("文件"));
    QTRY_COMPARE(m_window->view().style().language, Language::SimplifiedChinese);
    QTRY_VERIFY(m_window->windowTitle().contains("资本循环"));
    QTRY_VERIFY(m_window->findChild<FilterChip *>()->text().contains("38"));
    QVERIFY(!m_window->findChild<FilterChip *>()->text().contains("All"));
    choose(Language::TraditionalChinese);
    QTRY_VERIFY(menus().first().contains("檔案"));
    choose(Language::English);
    QTRY_COMPARE(menus(), english);
    QCOMPARE(loadPreferences().language, Language::English);
}

void TestMainWindow::changesTheTheme()
{
    emit m_window->actions().themeChosen(ThemeName::Dark);
    QCOMPARE(m_window->view().settings().theme, ThemeName::Dark);
    QTRY_VERIFY(m_window->palette().color(QPalette::Window).lightness() < 80);
    emit m_window->actions().themeChosen(ThemeName::Light);
    QTRY_VERIFY(m_window->palette().color(QPalette::Window).lightness() > 200);
}

void TestMainWindow::showsTheSelectionInTheInspector()
{
    m_window->document().select({.companies = {company("oracle")}, .deals = {}});
    QVERIFY(m_window->docks().inspector().toPlainText().startsWith("Oracle"));
    const Deal deal = m_window->document().network().deals().first();
    m_window->document().select({.companies = {}, .deals = {deal.id}});
    QVERIFY(m_window->docks().inspector().toPlainText().contains("→"));
    m_window->view().setFocus();
    QTest::keyClick(&m_window->view(), Qt::Key_Escape);
    QVERIFY(m_window->document().selection().isEmpty());
    QVERIFY(m_window->docks().inspector().toPlainText().startsWith("The AI capital loop"));
}

void TestMainWindow::followsLinksOfTheInspector()
{
    m_window->docks().inspector().follow(QUrl(QStringLiteral("company:openai")));
    QCOMPARE(m_window->document().selection().companies, QSet<CompanyId>{company("openai")});
    const DealId deal = m_window->document().network().deals().first().id;
    m_window->docks().inspector().follow(QUrl(QStringLiteral("deal:") + deal.text()));
    QCOMPARE(m_window->document().selection().deals, QSet<DealId>{deal});
    QSignalSpy wanted(&m_window->docks().inspector(), &InspectorPanel::sourceWanted);
    m_window->docks().inspector().follow(QUrl(QStringLiteral("file:///etc/passwd")));
    m_window->docks().inspector().follow(QUrl(QStringLiteral("company:no-such")));
    QCOMPARE(wanted.size(), 0);
    QVERIFY(m_window->document().selection().isEmpty());
}

void TestMainWindow::playsAndPauses()
{
    QVERIFY(m_window->view().isPlaying());
    const QAction *play = m_window->actions().action(WindowActions::Play);
    QCOMPARE(play->text(), QString("&Pause"));
    m_window->view().setFocus();
    QTest::keyClick(&m_window->view(), Qt::Key_Space);
    QVERIFY(!m_window->view().isPlaying());
    QCOMPARE(play->text(), QString("&Play"));
    const double speed = m_window->view().settings().speed;
    m_window->actions().action(WindowActions::Faster)->trigger();
    QVERIFY(m_window->view().settings().speed > speed);
}

void TestMainWindow::undoesAMove()
{
    QVERIFY(!m_window->actions().action(WindowActions::Undo)->isEnabled());
    QTRY_VERIFY(!m_window->view().drawing().companies.isEmpty());
    DiagramView &view = m_window->view();
    const QPoint centre = view.camera().toView(view.drawing().companies.last().centre).toPoint();
    QTest::mousePress(&view, Qt::LeftButton, {}, centre);
    QTest::mouseMove(&view, centre + QPoint(15, 9));
    QTest::mouseMove(&view, centre + QPoint(30, 20));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, centre + QPoint(30, 20));
    QTRY_VERIFY(m_window->actions().action(WindowActions::Undo)->isEnabled());
    QVERIFY(m_window->isWindowModified());
    QVERIFY(!m_window->document().network().pinned.isEmpty());
    m_window->actions().action(WindowActions::Undo)->trigger();
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(m_window->actions().action(WindowActions::Redo)->isEnabled());
}

void TestMainWindow::keepsItsArrangement()
{
    auto *dock = m_window->findChild<QDockWidget *>(QStringLiteral("chart"));
    QVERIFY(dock->isVisible());
    dock->close();
    m_window->close();
    const Preferences kept = loadPreferences();
    QVERIFY(!kept.windowState.isEmpty());
    m_window = std::make_unique<MainWindow>(kept);
    m_window->show();
    QVERIFY(!m_window->findChild<QDockWidget *>(QStringLiteral("chart"))->isVisible());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
