// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartexport.h"

#include "words/errorwords.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace CapitalLoop {

namespace {

using namespace Qt::StringLiterals;

struct ChartExport
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::ChartExport)
};

/// "PNG picture (*.png)" -> "png".
QString suffixOf(const QString &filter)
{
    const qsizetype star = filter.indexOf(u"*."_s);
    return star < 0 ? u"png"_s : filter.mid(star + 2).chopped(1);
}

} // namespace

void askAndExportChart(QWidget *parent, const QString &caption, const QString &name,
                       const std::function<std::expected<void, Error>(const QString &path)> &write)
{
    const QStringList filters{ChartExport::tr("PNG picture (*.png)"), ChartExport::tr("SVG picture (*.svg)"),
                              ChartExport::tr("PDF document (*.pdf)"), ChartExport::tr("Table of values (*.csv)")};
    QString filter = filters.first();
    QString path = QFileDialog::getSaveFileName(parent, caption, name + u".png"_s, filters.join(u";;"_s), &filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + suffixOf(filter);
    if (const auto written = write(path); !written)
        QMessageBox::warning(parent, ChartExport::tr("The chart was not written."), errorText(written.error()));
}

} // namespace CapitalLoop
