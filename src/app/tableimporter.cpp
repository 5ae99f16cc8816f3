// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tableimporter.h"

#include "app/filequestions.h"
#include "app/importdialog.h"
#include "app/patience.h"
#include "words/errorwords.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>

namespace CapitalLoop {
namespace {

constexpr qsizetype mappingsAtMost = 20;

} // namespace

TableImporter::TableImporter(Document &document, QWidget *window, const QStringList &mappings)
    : QObject(window), m_document(document), m_window(window), m_folder(QDir::homePath())
{
    for (const QString &mapping : mappings)
        m_mappings.append(QJsonDocument::fromJson(mapping.toUtf8()).object());
}

void TableImporter::askAndImport()
{
    QStringList endings;
    for (const QString &suffix : sheetSuffixes())
        endings.append(QStringLiteral("*.") + suffix);
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Import a Table"), m_folder,
                                                      tr("Tables (%1)").arg(endings.join(u' ')) + QStringLiteral(";;") +
                                                          tr("All files (*)"));
    if (!path.isEmpty())
        import(path);
}

void TableImporter::import(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    m_folder = QFileInfo(path).absolutePath();
    auto answer = patiently(m_window, tr("Reading %1…").arg(name), [path] { return readSheets(path); });
    if (!answer)
        return; // given up by the user
    if (!*answer)
        return tellFailure(m_window, tr("%1 could not be read.").arg(name), errorText(answer->error()));
    SheetFile file = **std::move(answer);
    file.sheets.removeIf([](const Sheet &sheet) { return sheet.rows.isEmpty(); });
    if (file.sheets.isEmpty())
        return tellFailure(m_window, tr("%1 could not be read.").arg(name), tr("There are no rows in it."));
    auto *dialog = new ImportDialog(m_document, std::move(file), name, m_mappings, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const QJsonObject &mapping, const QString &summary) {
        remember(mapping);
        emit told(summary);
    });
    dialog->open();
}

QStringList TableImporter::mappings() const
{
    QStringList texts;
    for (const QJsonObject &mapping : m_mappings)
        texts.append(QString::fromUtf8(QJsonDocument(mapping).toJson(QJsonDocument::Compact)));
    return texts;
}

void TableImporter::remember(const QJsonObject &mapping)
{
    m_mappings.removeAll(mapping);
    m_mappings.prepend(mapping);
    m_mappings = m_mappings.first(std::min(m_mappings.size(), mappingsAtMost));
    emit mappingsChanged(mappings());
}

} // namespace CapitalLoop
