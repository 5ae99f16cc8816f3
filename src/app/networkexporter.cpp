// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/networkexporter.h"

#include "app/filequestions.h"
#include "app/patience.h"
#include "document/document.h"
#include "io/networkfile.h"
#include "words/errorwords.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace CapitalLoop {
namespace {

/// What a format is called where one is chosen; its id where it has no name of its own.
QString formatName(const QString &id)
{
    const QHash<QString, QString> names{
        {QStringLiteral("csv-deals"), NetworkExporter::tr("Table of deals")},
        {QStringLiteral("csv-companies"), NetworkExporter::tr("Table of companies")},
        {QStringLiteral("csv-valuations"), NetworkExporter::tr("Table of valuations")},
        {QStringLiteral("csv-figures"), NetworkExporter::tr("Table of figures")},
        {QStringLiteral("csv-sources"), NetworkExporter::tr("Table of sources")},
        {QStringLiteral("xlsx"), NetworkExporter::tr("Excel workbook, a sheet for each table")},
        {QStringLiteral("graphml"), QStringLiteral("GraphML")},
        {QStringLiteral("gexf"), QStringLiteral("GEXF (Gephi)")},
        {QStringLiteral("dot"), QStringLiteral("Graphviz DOT")},
        {QStringLiteral("json"), NetworkExporter::tr("Plain JSON")},
    };
    return names.value(id, id);
}

} // namespace

NetworkExporter::NetworkExporter(Document &document, QWidget *window)
    : QObject(window), m_document(document), m_window(window)
{
}

void NetworkExporter::askAndExport()
{
    QHash<QString, const NetworkFormat *> formats; // by what the dialog calls them
    QStringList kinds;
    for (const NetworkFormat &format : networkFormats()) {
        if (!format.writes || format.id == u"caploop")
            continue;
        const QString kind = QStringLiteral("%1 (*.%2)").arg(formatName(format.id), format.suffixes.first());
        formats.insert(kind, &format);
        kinds.append(kind);
    }
    QFileDialog dialog(m_window, tr("Export Data"), QDir::homePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(kinds);
    const auto follow = [&](const QString &kind) {
        if (const NetworkFormat *format = formats.value(kind))
            dialog.setDefaultSuffix(format->suffixes.first());
    };
    connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    follow(kinds.first());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = dialog.selectedFiles().value(0);
    const NetworkFormat *chosen = formats.value(dialog.selectedNameFilter());
    // An ending that was typed decides; a typed folder may leave the dialog without a kind.
    const NetworkFormat *typed = formatOfPath(path, true);
    if (typed && (!chosen || !chosen->suffixes.contains(QFileInfo(path).suffix().toLower())))
        chosen = typed;
    if (chosen)
        write(path, chosen->id);
}

bool NetworkExporter::write(const QString &path, const QString &formatId)
{
    if (!mayLose(formatId))
        return false;
    const QString name = QFileInfo(path).fileName();
    const auto answer =
        patiently(m_window, tr("Writing %1…").arg(name), [network = m_document.network(), path, formatId] {
            return writeAnyNetwork(network, path, formatId);
        });
    if (!answer)
        return false; // given up by the user
    if (!*answer) {
        tellFailure(m_window, tr("%1 could not be written.").arg(name), errorText(answer->error()));
        return false;
    }
    emit written(path);
    return true;
}

bool NetworkExporter::mayLose(const QString &formatId) const
{
    const Issues lost = notHeldBy(formatId, m_document.network());
    if (lost.isEmpty())
        return true;
    QStringList lines;
    for (const Issue &issue : lost)
        lines.append(errorText(issue.error));
    QMessageBox box(QMessageBox::Information, tr("Export Data"),
                    tr("This format does not hold everything. The network itself stays as it is."), QMessageBox::Cancel,
                    m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(lines.join(u'\n'));
    const QPushButton *write = box.addButton(tr("Write It So"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == write;
}

} // namespace CapitalLoop
