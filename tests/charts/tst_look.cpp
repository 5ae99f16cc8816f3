// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartwriter.h"
#include "charts/valuationchart.h"
#include "charts/valuationdock.h"
#include <QApplication>
#include <QtTest>
using namespace CapitalLoop;
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString out = QStringLiteral("/tmp/charts/out/");
    QDir().mkpath(out);
    for (const QString &name : {QStringLiteral("ai-loop-2025-10"), QStringLiteral("ai-loop-2026-07")}) {
        Document document;
        if (!document.open(QStringLiteral("example:") + name))
            return 1;
        const Network &n = document.network();
        for (int dark = 0; dark < 3; ++dark) {
            const ChartColours c = dark == 1   ? darkChartColours()
                                   : dark == 2 ? highContrastChartColours()
                                               : lightChartColours();
            const QString t = QString::number(dark);
            ValuationChart chart(document);
            chart.setColours(c);
            for (int s = 0; s < 5; ++s) {
                Selection sel;
                if (s == 1)
                    sel.companies = {CompanyId("openai"),    CompanyId("oracle"), CompanyId("amd"),
                                     CompanyId("coreweave"), CompanyId("xai"),    CompanyId("softbank"),
                                     CompanyId("anthropic"), CompanyId("intel")};
                if (s == 2) {
                    for (const Deal &d : n.deals())
                        if (d.id.text().startsWith("openai-oracle")) {
                            sel.deals = {d.id};
                            break;
                        }
                }
                if (s == 3)
                    sel.companies = {CompanyId("oracle"), CompanyId("amd")};
                if (s == 4)
                    sel.companies = {CompanyId("mistral"), CompanyId("cisco"), CompanyId("sk-hynix")};
                document.select(sel);
                chart.setScale(s == 1 ? ValueScale::Log : ValueScale::Linear);
                for (const QSize size : {QSize(1200, 400), QSize(700, 260), QSize(700, 220)}) {
                    chart.resize(size);
                    chart.show();
                    QApplication::processEvents();
                    chart.grab().save(
                        out +
                        QStringLiteral("%1-t%2-s%3-%4.png").arg(name, t).arg(s).arg(size.width() + size.height()));
                }
                ChartRequest r = chart.request();
                r.size = QSizeF(1200, 600);
                for (const char *suffix : {"png", "svg", "pdf", "csv"})
                    if (!writeValuationChart(
                            n, r,
                            out +
                                QStringLiteral("export-%1-t%2-s%3.%4").arg(name, t).arg(s).arg(QLatin1String(suffix))))
                        return 2;
                qDebug() << name << s << chart.picture().dropped;
            }
        }
        document.select({});
        {
            ChartRequest r;
            r.language = Language::SimplifiedChinese;
            r.size = QSizeF(700, 300);
            r.selection.companies = {CompanyId("oracle"), CompanyId("openai")};
            if (!writeValuationChart(n, r, out + "zh-" + name + ".png"))
                return 3;
            r.selection = {};
            r.language = Language::English;
            r.size = QSizeF(1920, 1080);
            r.colours = darkChartColours();
            const auto w =
                TimeWindow{double(QDate(2025, 8, 20).toJulianDay()), double(QDate(2025, 11, 5).toJulianDay())};
            r.window = w;
            r.selection.companies = {CompanyId("oracle"), CompanyId("amd"), CompanyId("coreweave")};
            if (!writeValuationChart(n, r, out + "zoom-" + name + ".png"))
                return 3;
        }
        ValuationDock dock(document);
        dock.resize(700, 260);
        dock.show();
        QApplication::processEvents();
        dock.grab().save(out + name + "-dock.png");
    }
}
