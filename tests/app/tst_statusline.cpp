// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusline.h"

#include "document/document.h"

#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace CapitalLoop;

/// What the window's last line says of files that were written.
class StatusLineTest : public QObject
{
    Q_OBJECT

private slots:
    void namesTheFolderAndShowsItForAsLong()
    {
        Document document;
        DiagramView view(document);
        StatusLine line(document, view);
        line.show();
        auto *folder = line.findChild<QToolButton *>(QStringLiteral("showFolder"));
        QVERIFY(!folder->isVisible());
        line.tellWritten(QStringLiteral("/home/anna/talks/loop.pdf"));
        QCOMPARE(line.currentMessage(), QString("loop.pdf was written to the folder /home/anna/talks."));
        QVERIFY(folder->isVisible());
        line.tell(QStringLiteral("Something else."));
        QVERIFY(!folder->isVisible());
        line.tellWritten(QStringLiteral("/home/anna/talks/loop.pdf"));
        line.clearMessage();
        QVERIFY(!folder->isVisible());
    }

    void aFolderOfPicturesIsToldAsThat()
    {
        const QTemporaryDir folder;
        QCOMPARE(StatusLine::writtenText(folder.path()),
                 QStringLiteral("The pictures were written to the folder %1.").arg(folder.path()));
    }
};

QTEST_MAIN(StatusLineTest)
#include "tst_statusline.moc"
