// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importdialog.h"

#include "document/commands/editcommand.h"
#include "document/inbackground.h"
#include "ui_importdialog.h"
#include "words/dealwords.h"
#include "words/errorwords.h"
#include "words/languagescope.h"

#include <QEvent>
#include <QPushButton>

namespace CapitalLoop {
namespace {

constexpr qsizetype previewRows = 40;
constexpr qsizetype issuesAtMost = 200;
constexpr int restMilliseconds = 150;
constexpr int notRead = -1;

} // namespace

ImportDialog::ImportDialog(Document &document, SheetFile file, const QString &fileName,
                           const QList<QJsonObject> &remembered, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_file(std::move(file)),
      m_fileName(fileName),
      m_remembered(remembered),
      m_ui(std::make_unique<Ui::ImportDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Import %1").arg(fileName));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Import"));
    for (const Sheet &each : std::as_const(m_file.sheets))
        m_ui->sheet->addItem(each.name.isEmpty() ? fileName : each.name);
    m_ui->table->addItems({tr("Deals"), tr("Companies"), tr("Valuations"), tr("Share prices")}); // as TableKind
    m_ui->dates->addItem(tr("as the column tells"));
    m_ui->dates->addItem(tr("day first: 3 April"), int(DateOrder::DayMonth));
    m_ui->dates->addItem(tr("month first: 4 March"), int(DateOrder::MonthDay));
    m_ui->decimals->addItem(tr("as the column tells"));
    m_ui->decimals->addItem(tr("fifteen hundred"), QChar(u'.'));
    m_ui->decimals->addItem(tr("one and a half"), QChar(u','));
    const Formatter formatter(currentLanguage());
    for (const Company &company : document.network().companies())
        m_ui->company->addItem(companyName(document.network(), company.id, formatter), company.id.text());
    m_ui->company->model()->sort(0);
    m_wait.setSingleShot(true);
    m_wait.setInterval(restMilliseconds);
    connect(&m_wait, &QTimer::timeout, this, &ImportDialog::tryIt);
    connect(m_ui->sheet, &QComboBox::currentIndexChanged, this, [this] { guess({}); });
    connect(m_ui->table, &QComboBox::activated, this, [this](int kind) { guess(TableKind(kind)); });
    for (const QComboBox *choice : {m_ui->header, m_ui->dates, m_ui->decimals})
        connect(choice, &QComboBox::activated, this, &ImportDialog::takeChoices);
    connect(m_ui->currency, &QLineEdit::textEdited, this, &ImportDialog::takeChoices);
    connect(m_ui->company, &QComboBox::activated, this, &ImportDialog::takeChoices);
    connect(m_ui->shares, &QLineEdit::textEdited, this, &ImportDialog::takeChoices);
    // A layout may still settle behind the dialog; what is taken must not undo it.
    connect(&document, &Document::changed, this, [this] {
        ++m_revision;
        m_wait.start();
    });
    guess({});
}

ImportDialog::~ImportDialog() = default;

const Sheet &ImportDialog::sheet() const
{
    return m_file.sheets[m_ui->sheet->currentIndex()];
}

void ImportDialog::guess(std::optional<TableKind> table)
{
    m_mapping = guessedMapping(sheet(), table);
    for (const QJsonObject &json : std::as_const(m_remembered)) {
        const auto former = mappingFromJson(json);
        if (former && former->fits(sheet()) && (!table || former->table == *table)) {
            m_mapping = *former;
            break;
        }
    }
    if (m_mapping.company.isEmpty() || !m_document.network().company(m_mapping.company)) {
        const QSet<CompanyId> &selected = m_document.selection().companies;
        m_mapping.company = selected.isEmpty() ? CompanyId(m_ui->company->itemData(0).toString()) : *selected.begin();
    }
    showMapping();
}

void ImportDialog::showMapping()
{
    m_isFilling = true;
    m_ui->table->setCurrentIndex(int(m_mapping.table));
    showRows();
    m_ui->currency->setText(m_mapping.currency.code());
    m_ui->company->setCurrentIndex(m_ui->company->findData(m_mapping.company.text()));
    m_ui->shares->setText(m_mapping.sharesOutstanding ? QString::number(*m_mapping.sharesOutstanding, 'f', 0)
                                                      : QString());
    const bool isOfOneCompany = m_mapping.table == TableKind::Prices ||
                                (m_mapping.table == TableKind::Valuations && !m_mapping.columnOf(ImportField::Company));
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->companyLabel), static_cast<QWidget *>(m_ui->company)})
        widget->setVisible(isOfOneCompany);
    m_ui->shares->setVisible(m_mapping.table == TableKind::Prices);
    showColumns();
    m_isFilling = false;
    ++m_revision;
    m_wait.start();
}

/// The rows that may name the columns, and how dates and numbers are read.
void ImportDialog::showRows()
{
    constexpr qsizetype rowsAtMost = 10;
    m_ui->header->clear();
    m_ui->header->addItem(tr("No row names the columns"), -1);
    for (qsizetype i = 0; i < std::min(sheet().rows.size(), rowsAtMost); ++i) {
        const CsvRow &row = sheet().rows[i];
        m_ui->header->addItem(
            tr("Columns named in line %1: %2").arg(row.line).arg(row.cells.join(QStringLiteral(", ")).left(100)),
            int(i));
    }
    m_ui->header->setCurrentIndex(m_ui->header->findData(int(m_mapping.headerRow.value_or(-1))));
    const MappedColumn first = m_mapping.columns.value(0);
    m_ui->dates->setCurrentIndex(first.dateOrder ? m_ui->dates->findData(int(*first.dateOrder)) : 0);
    m_ui->decimals->setCurrentIndex(first.decimal ? m_ui->decimals->findData(*first.decimal) : 0);
}

void ImportDialog::showColumns()
{
    QTableWidget &preview = *m_ui->preview;
    const QList<CsvRow> &rows = sheet().rows;
    const qsizetype first = m_mapping.firstRow();
    const qsizetype count = std::clamp(rows.size() - first, qsizetype(0), previewRows);
    preview.clear();
    preview.setColumnCount(int(m_mapping.columns.size()));
    preview.setRowCount(int(count) + 1);
    QStringList titles;
    QStringList lines{QString()};
    for (qsizetype i = 0; i < count; ++i)
        lines.append(QString::number(rows[first + i].line));
    for (int column = 0; column < preview.columnCount(); ++column) {
        const MappedColumn &mapped = m_mapping.columns[column];
        titles.append(mapped.header.isEmpty() ? QString::number(column + 1) : mapped.header.left(60));
        auto *field = new QComboBox(&preview);
        field->addItem(tr("not read"), notRead);
        for (const ImportField each : importFields(m_mapping.table))
            field->addItem(importFieldName(each), int(each));
        field->setCurrentIndex(mapped.field ? field->findData(int(*mapped.field)) : 0);
        connect(field, &QComboBox::activated, this, &ImportDialog::takeChoices);
        preview.setCellWidget(0, column, field);
        for (int row = 0; row < count; ++row)
            preview.setItem(row + 1, column, new QTableWidgetItem(rows[first + row].cells.value(column).left(200)));
    }
    preview.setHorizontalHeaderLabels(titles);
    preview.setVerticalHeaderLabels(lines);
    preview.resizeColumnsToContents();
}

void ImportDialog::takeChoices()
{
    if (m_isFilling)
        return;
    const int headerRow = m_ui->header->currentData().toInt();
    const auto chosen = headerRow < 0 ? std::nullopt : std::optional<qsizetype>(headerRow);
    const QVariant order = m_ui->dates->currentData();
    const QVariant sign = m_ui->decimals->currentData();
    const auto chosenOrder = order.isValid() ? std::optional(DateOrder(order.toInt())) : std::nullopt;
    const auto chosenSign = sign.isValid() ? std::optional(sign.toChar()) : std::nullopt;
    m_mapping.currency = Currency::fromCode(m_ui->currency->text().toUpper()).value_or(Currency());
    m_mapping.company = CompanyId(m_ui->company->currentData().toString());
    bool isNumber = false;
    const double shares = m_ui->shares->text().remove(u',').remove(u' ').toDouble(&isNumber);
    m_mapping.sharesOutstanding = isNumber && shares > 0 ? std::optional(shares) : std::nullopt;
    if (chosen != m_mapping.headerRow) {
        m_mapping.headerRow = chosen;
        m_mapping.columns = guessedMapping(sheet(), m_mapping.table, chosen).columns;
        return showMapping();
    }
    for (int column = 0; column < m_ui->preview->columnCount(); ++column) {
        const auto *field = qobject_cast<QComboBox *>(m_ui->preview->cellWidget(0, column));
        const int value = field->currentData().toInt();
        MappedColumn &mapped = m_mapping.columns[column];
        mapped.field = value == notRead ? std::nullopt : std::optional(ImportField(value));
        mapped.dateOrder = chosenOrder;
        mapped.decimal = chosenSign;
    }
    ++m_revision;
    m_wait.start();
}

void ImportDialog::tryIt()
{
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    if (const QList<ImportField> missing = m_mapping.missingFields(); !missing.isEmpty())
        return showMissing(missing);
    m_ui->summary->setText(tr("Reading …"));
    inBackground(
        this,
        [network = m_document.network(), sheet = sheet(), mapping = m_mapping, fileName = m_fileName] {
            return importTable(network, sheet, mapping, fileName);
        },
        [this, revision = m_revision](const ImportResult &result) { take(revision, result); });
}

void ImportDialog::showMissing(const QList<ImportField> &missing)
{
    QStringList names;
    for (const ImportField field : missing)
        names.append(importFieldName(field));
    m_ui->issues->clear();
    m_ui->summary->setText(
        tr("Say above which column is: %1. Without it nothing can be read.").arg(names.join(QStringLiteral(", "))));
}

void ImportDialog::take(quint64 revision, const ImportResult &result)
{
    if (revision != m_revision)
        return; // another choice was made meanwhile
    m_shown = revision;
    m_result = result;
    m_ui->issues->clear();
    Issues issues = m_file.issues + result.issues;
    const bool hasKinds = std::ranges::any_of(
        m_mapping.columns, [](const MappedColumn &column) { return column.field == ImportField::Kind; });
    if (m_mapping.table == TableKind::Deals && !hasKinds && result.counts.added > 0)
        issues.prepend(
            {Severity::Warning,
             {ErrorCode::KindAssumed, {.file = m_fileName, .line = 1}, {QString::number(result.counts.added)}}});
    for (const Issue &issue : issues.first(std::min(issues.size(), issuesAtMost)))
        m_ui->issues->addItem(tr("%1, line %2: %3")
                                  .arg(severityName(issue.severity))
                                  .arg(issue.error.place.line)
                                  .arg(errorText(issue.error)));
    if (issues.size() > issuesAtMost)
        m_ui->issues->addItem(tr("… and %1 more").arg(issues.size() - issuesAtMost));
    m_ui->issues->setVisible(!issues.isEmpty());
    m_ui->summary->setText(summary());
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(result.counts.added + result.counts.updated > 0);
}

QString ImportDialog::summary() const
{
    const ImportCounts &counts = m_result.counts;
    QString text = tr("%1 rows would be added, %2 change what is there, %3 change nothing, %4 are left out.")
                       .arg(counts.added)
                       .arg(counts.updated)
                       .arg(counts.unchanged)
                       .arg(counts.leftOut);
    if (!m_result.companiesCreated.isEmpty())
        text += u' ' + tr("New companies: %1.").arg(m_result.companiesCreated.size());
    if (!m_file.encoding.isEmpty())
        text += u' ' + tr("The file is written in %1.").arg(m_file.encoding);
    return text;
}

void ImportDialog::accept()
{
    if (!isUpToDate())
        return;
    disconnect(&m_document, nullptr, this, nullptr);
    m_document.undoStack().push(new EditCommand(m_document, m_result.network, tr("Import %1").arg(m_fileName)));
    emit imported(mappingToJson(m_mapping), tr("%1: %2 rows added, %3 changed, %4 left out.")
                                                .arg(m_fileName)
                                                .arg(m_result.counts.added)
                                                .arg(m_result.counts.updated)
                                                .arg(m_result.counts.leftOut));
    QDialog::accept();
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reject(); // its words were made in the other language
}

QString importFieldName(ImportField field)
{
    using F = ImportField;
    switch (field) {
    case F::Id:
        return ImportDialog::tr("Id");
    case F::From:
        return ImportDialog::tr("Payer");
    case F::To:
        return ImportDialog::tr("Receiver");
    case F::Kind:
        return ImportDialog::tr("Kind");
    case F::Status:
        return ImportDialog::tr("Status");
    case F::StatusDate:
        return ImportDialog::tr("Date of the status");
    case F::Amount:
        return ImportDialog::tr("Amount");
    case F::Low:
        return ImportDialog::tr("Smallest figure");
    case F::High:
        return ImportDialog::tr("Largest figure");
    case F::UpTo:
        return ImportDialog::tr("Ceiling (up to)");
    case F::About:
        return ImportDialog::tr("About");
    case F::Paid:
        return ImportDialog::tr("Paid so far");
    case F::Currency:
        return ImportDialog::tr("Currency");
    case F::Announced:
        return ImportDialog::tr("Announced");
    case F::Start:
        return ImportDialog::tr("Starts");
    case F::End:
        return ImportDialog::tr("Ends");
    case F::Years:
        return ImportDialog::tr("Years");
    case F::InReturn:
        return ImportDialog::tr("In return");
    case F::Note:
        return ImportDialog::tr("Note");
    case F::Source:
        return ImportDialog::tr("Sources");
    case F::Name:
        return ImportDialog::tr("Name");
    case F::NameZhHans:
        return ImportDialog::tr("Name in Simplified Chinese");
    case F::NameZhHant:
        return ImportDialog::tr("Name in Traditional Chinese");
    case F::Role:
        return ImportDialog::tr("Role");
    case F::RoleDetail:
        return ImportDialog::tr("Role in detail");
    case F::Ticker:
        return ImportDialog::tr("Ticker");
    case F::Country:
        return ImportDialog::tr("Country");
    case F::Listed:
        return ImportDialog::tr("Listed");
    case F::Company:
        return ImportDialog::tr("Company");
    case F::Date:
        return ImportDialog::tr("Date");
    case F::Value:
        return ImportDialog::tr("Value");
    case F::Basis:
        return ImportDialog::tr("What it is");
    case F::Open:
        return ImportDialog::tr("Opening price (not read)");
    case F::HighPrice:
        return ImportDialog::tr("Highest price (not read)");
    case F::LowPrice:
        return ImportDialog::tr("Lowest price (not read)");
    case F::Close:
        return ImportDialog::tr("Closing price");
    case F::Volume:
        return ImportDialog::tr("Volume (not read)");
    }
    return {};
}

} // namespace CapitalLoop
