// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/thenandnowdialog.h"

#include "app/dayedit.h"
#include "app/exportdialog.h"
#include "app/statusline.h"
#include "document/document.h"
#include "drawing/comparisonpicture.h"
#include "drawing/drawingbuilder.h"
#include "drawing/drawingpainter.h"
#include "drawing/pngwriter.h"
#include "words/dealwords.h"
#include "words/errorwords.h"
#include "words/languagescope.h"
#include "words/timewords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>

namespace CapitalLoop {

namespace {

constexpr int YearBefore = -12;       // months
constexpr QSize CopySize(2560, 1440); // pixels

} // namespace

MomentPicture::MomentPicture(QWidget *parent) : QWidget(parent), m_maker(this)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(200, 140);
}

void MomentPicture::setPicture(const PictureSource &source, const Moment &moment)
{
    m_source = source;
    m_moment = moment;
    draw();
}

void MomentPicture::draw()
{
    if (size().isEmpty() || m_source.network.companies().isEmpty())
        return;
    DrawingStyle style = m_source.style;
    style.size = size();
    style.moment = m_moment;
    style.lens = {};
    style.furniture = false;
    m_maker.start(buildDrawing,
                  {.network = m_source.network, .style = style, .arrangements = {stretchedPositions(m_source, style)}},
                  [this](const MadeDrawing &made) {
                      m_drawing = made.drawing;
                      m_pixmap = {};
                      update();
                  });
}

void MomentPicture::setEmphasis(const Emphasis &emphasis)
{
    m_emphasis = emphasis;
    m_pixmap = {};
    update();
}

void MomentPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_drawing.size.isEmpty())
        return painter.fillRect(rect(), palette().base());
    if (m_pixmap.isNull()) {
        const double ratio = devicePixelRatioF();
        m_pixmap = QPixmap(size() * ratio);
        m_pixmap.setDevicePixelRatio(ratio);
        QPainter still(&m_pixmap);
        still.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        still.fillRect(rect(), m_drawing.theme.background);
        still.scale(width() / m_drawing.size.width(), height() / m_drawing.size.height());
        paintStill(still, m_drawing, m_emphasis);
    }
    painter.drawPixmap(0, 0, m_pixmap);
}

void MomentPicture::resizeEvent(QResizeEvent *)
{
    draw();
}

ThenAndNowDialog::ThenAndNowDialog(Document &document, std::function<PictureSource()> source, QWidget *parent)
    : QDialog(parent), m_document(document), m_picture(std::move(source))
{
    setWindowTitle(tr("Then and Now"));
    m_then = new DayEdit(this);
    m_now = new DayEdit(this);
    m_changedOnly = new QCheckBox(tr("&Light only what changed"), this);
    m_changedOnly->setChecked(true);
    m_before = new MomentPicture(this);
    m_after = new MomentPicture(this);
    m_before->setObjectName(QStringLiteral("before"));
    m_after->setObjectName(QStringLiteral("after"));
    m_summary = new QLabel(this);
    m_summary->setWordWrap(true);
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Companies, as: Nvidia OpenAI"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_list = new QTreeWidget(this);
    m_list->setHeaderHidden(true);
    m_list->setWordWrap(true);
    m_list->setColumnCount(1);
    m_list->setAccessibleName(tr("What changed"));
    const auto side = [this](const QString &title, DayEdit *day, MomentPicture *picture) {
        auto *part = new QWidget(this);
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins(0, 0, 0, 0);
        auto *row = new QHBoxLayout;
        auto *label = new QLabel(title, part);
        label->setBuddy(day);
        row->addWidget(label);
        row->addWidget(day);
        row->addStretch(1);
        column->addLayout(row);
        column->addWidget(picture, 1);
        return part;
    };
    auto *pictures = new QSplitter(Qt::Horizontal, this);
    pictures->addWidget(side(tr("As known &then, on"), m_then, m_before));
    pictures->addWidget(side(tr("and &later, on"), m_now, m_after));
    pictures->setChildrenCollapsible(false);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(pictures);
    parts->addWidget(m_list);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy the Sentences"), QDialogButtonBox::ActionRole);
    QPushButton *copyPicture = buttons->addButton(tr("Copy as &Picture"), QDialogButtonBox::ActionRole);
    QPushButton *exportPicture = buttons->addButton(tr("&Export Picture…"), QDialogButtonBox::ActionRole);
    m_told = new QLabel(this);
    auto *column = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_filter);
    head->addWidget(m_changedOnly);
    column->addLayout(head);
    column->addWidget(parts, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_told, 1);
    foot->addWidget(buttons);
    column->addLayout(foot);
    resize(1100, 760);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(copyPicture, &QPushButton::clicked, this, &ThenAndNowDialog::copyPicture);
    connect(exportPicture, &QPushButton::clicked, this, &ThenAndNowDialog::exportPicture);
    for (DayEdit *edit : {m_then, m_now})
        connect(edit, &DayEdit::dateChanged, this, &ThenAndNowDialog::compare);
    connect(m_filter, &QLineEdit::textChanged, this, &ThenAndNowDialog::filterList);
    connect(m_changedOnly, &QCheckBox::toggled, this, &ThenAndNowDialog::light);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ThenAndNowDialog::choose);
    connect(&document, &Document::changed, this, &ThenAndNowDialog::compare);
    connect(&document, &Document::filterChanged, this, &ThenAndNowDialog::compare);
    const QDate now = document.network().asOf.value_or(QDate::currentDate());
    setDays(now.addMonths(YearBefore), now);
}

ThenAndNowDialog::~ThenAndNowDialog() = default;

void ThenAndNowDialog::setDays(QDate then, QDate now)
{
    {
        const QSignalBlocker quietly(m_then);
        m_then->setDate(then);
    }
    m_now->setDate(now);
    compare();
}

void ThenAndNowDialog::compare()
{
    const QDate days[] = {m_then->date(), m_now->date()};
    for (int i = 0; i < 2; ++i)
        m_networks[i] = networkAt(m_document.network(), asOnDay(days[i])).network;
    m_changes = changesBetween(m_networks[0], m_networks[1]);
    const PictureSource source = m_picture();
    m_before->setPicture(source, asOnDay(days[0]));
    m_after->setPicture(source, asOnDay(days[1]));
    fillList();
    light();
}

void ThenAndNowDialog::fillList()
{
    const Formatter formatter(currentLanguage());
    m_list->clear();
    QTreeWidgetItem *group = nullptr;
    std::optional<LegChange::Kind> kind;
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        const LegChange &change = m_changes[i];
        if (kind != change.kind) {
            kind = change.kind;
            const auto count = std::ranges::count(m_changes, change.kind, &LegChange::kind);
            group = new QTreeWidgetItem(
                m_list, {tr("%1 (%2)", "kind of change and how many").arg(changeKindName(change.kind)).arg(count)});
            QFont bold = group->font(0);
            bold.setBold(true);
            group->setFont(0, bold);
            group->setData(0, Qt::UserRole, -1);
        }
        // A single new deal tells all of itself.
        const Deal *only = change.kind == LegChange::Kind::New && change.deals.size() == 1
                               ? m_networks[1].deal(change.deals.first().deal)
                               : nullptr;
        auto *leg =
            new QTreeWidgetItem(group, {only ? dealSentence(m_networks[1], *only, formatter)
                                             : changeSentence(m_networks[0], m_networks[1], change, formatter)});
        leg->setData(0, Qt::UserRole, i);
        for (const DealChange &deal : only ? QList<DealChange>() : change.deals) {
            auto *item = new QTreeWidgetItem(leg, {dealChangeSentence(m_networks[0], m_networks[1], deal, formatter)});
            item->setData(0, Qt::UserRole, i);
            item->setData(0, Qt::UserRole + 1, deal.deal.text());
        }
        leg->setExpanded(change.kind != LegChange::Kind::New);
        group->setExpanded(true);
    }
    filterList();
    m_summary->setText(changesSummary(m_changes.size(), m_then->date(), m_now->date(), formatter));
}

/// Leaves the changes in which every word typed is a part of one of the two companies' names.
void ThenAndNowDialog::filterList()
{
    const QStringList words = m_filter->text().split(u' ', Qt::SkipEmptyParts);
    const Formatter formatter(currentLanguage());
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem *group = m_list->topLevelItem(g);
        bool isAny = false;
        for (int i = 0; i < group->childCount(); ++i) {
            const LegChange &change = m_changes[group->child(i)->data(0, Qt::UserRole).toInt()];
            const QString names = companyName(m_document.network(), change.from, formatter) + u'\n' +
                                  companyName(m_document.network(), change.to, formatter);
            const bool fits = std::ranges::all_of(
                words, [&](const QString &word) { return names.contains(word, Qt::CaseInsensitive); });
            group->child(i)->setHidden(!fits);
            isAny |= fits;
        }
        group->setHidden(!isAny);
    }
}

QString ThenAndNowDialog::text() const
{
    QStringList lines{m_summary->text()};
    const Formatter formatter(currentLanguage());
    for (const LegChange &change : m_changes) {
        lines.append(changeSentence(m_networks[0], m_networks[1], change, formatter));
        for (const DealChange &deal : change.deals)
            lines.append(u'\t' + dealChangeSentence(m_networks[0], m_networks[1], deal, formatter));
    }
    return lines.join(u'\n');
}

/// What is chosen in the list, else all that changed.
void ThenAndNowDialog::light()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const qsizetype chosen = item ? item->data(0, Qt::UserRole).toInt() : -1;
    const bool isChosen = chosen >= 0 && chosen < m_changes.size();
    m_emphasis = isChosen                     ? emphasisOf({m_changes[chosen]})
                 : m_changedOnly->isChecked() ? emphasisOf(m_changes)
                                              : Emphasis();
    m_before->setEmphasis(m_emphasis);
    m_after->setEmphasis(m_emphasis);
}

PictureSource ThenAndNowDialog::comparison() const
{
    PictureSource source = m_picture();
    source.style.compared = ComparedDays{m_then->date(), m_now->date()};
    source.style.moment = {};
    source.style.lens = {};
    source.style.stop = 0;
    source.emphasis = m_emphasis;
    source.seconds = 0;
    return source;
}

void ThenAndNowDialog::exportPicture()
{
    auto *dialog = new ExportDialog(comparison(), m_choices, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::written, this, [this, dialog](const QString &path) {
        m_choices = dialog->choices();
        m_told->setText(StatusLine::writtenText(path));
    });
    dialog->open();
}

void ThenAndNowDialog::copyPicture()
{
    const PictureSource source = comparison();
    DrawingStyle style = source.style;
    style.size = CopySize;
    style.furniture = true;
    m_told->setText(tr("The picture is being drawn…"));
    m_maker.start(buildPicture,
                  {.network = source.network, .style = style, .arrangements = {stretchedPositions(source, style)}},
                  [this, emphasis = source.emphasis](const MadeDrawing &made) {
                      const auto image = picture(made.drawing, CopySize, 96, emphasis);
                      if (image)
                          QGuiApplication::clipboard()->setImage(*image);
                      m_told->setText(image ? tr("The picture was copied.") : errorText(image.error()));
                  });
}

void ThenAndNowDialog::choose()
{
    light();
    const QTreeWidgetItem *item = m_list->currentItem();
    const qsizetype chosen = item ? item->data(0, Qt::UserRole).toInt() : -1;
    if (chosen < 0 || chosen >= m_changes.size())
        return;
    Selection selection;
    const QString one = item->data(0, Qt::UserRole + 1).toString();
    for (const DealChange &deal : m_changes[chosen].deals) {
        if (one.isEmpty() || deal.deal.text() == one)
            selection.deals.insert(deal.deal);
    }
    m_document.select(selection);
}

} // namespace CapitalLoop
