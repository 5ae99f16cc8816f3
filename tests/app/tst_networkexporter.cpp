// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/networkexporter.h"

#include "document/document.h"
#include "io/networkfile.h"
#include "shared/testnetwork.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWidget>

using namespace CapitalLoop;
using namespace CapitalLoop::Test;

class TestNetworkExporter : public QObject
{
    Q_OBJECT

private slots:
    void asksBeforeSomethingIsLost_data()
    {
        QTest::addColumn<bool>("agrees");
        QTest::newRow("yes") << true;
        QTest::newRow("no") << false;
    }

    void asksBeforeSomethingIsLost()
    {
        QFETCH(bool, agrees);
        Document document;
        document.setNetwork(smallNetwork(), {});
        QVERIFY(!notHeldBy(QStringLiteral("csv-deals"), document.network()).isEmpty());
        QWidget window;
        NetworkExporter exporter(document, &window);
        QSignalSpy written(&exporter, &NetworkExporter::written);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("deals.csv"));
        QString asked;
        QTimer answerer;
        connect(&answerer, &QTimer::timeout, this, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            asked = box->informativeText();
            for (QAbstractButton *button : box->buttons()) {
                if ((box->buttonRole(button) == QMessageBox::AcceptRole) == agrees)
                    return button->click();
            }
        });
        answerer.start(10);
        QCOMPARE(exporter.write(path, QStringLiteral("csv-deals")), agrees);
        QVERIFY(!asked.isEmpty());
        QCOMPARE(QFile::exists(path), agrees);
        QCOMPARE(written.size(), agrees ? 1 : 0);
        if (!agrees)
            return;
        const auto read = readAnyNetwork(path);
        QVERIFY(read);
        QCOMPARE(read->network.deals().size(), 5);
    }
};

QTEST_MAIN(TestNetworkExporter)
#include "tst_networkexporter.moc"
