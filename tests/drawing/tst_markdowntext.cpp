// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/markdowntext.h"

#include <QTest>

using namespace CapitalLoop;

class MarkdownTextTest : public QObject
{
    Q_OBJECT

private slots:
    void markdownBreaksBetweenWordsAndKeepsWeights()
    {
        const SetText text =
            setMarkdown(QStringLiteral("One **two three** four\n\n- a\n- b"), {10, 20}, 90, 20, Qt::black);
        QStringList words;
        for (const TextShape &shape : text.texts) {
            words.append(QStringLiteral("%1/%2").arg(shape.text.trimmed()).arg(shape.weight));
            QVERIFY(shape.box.right() <= 10 + 90 + 1);
            QVERIFY(shape.box.top() >= 20 - 1);
        }
        QCOMPARE(words.join(u'|'), "One/400|two/600|three/600|four/400|•/400|a/400|•/400|b/400");
        QCOMPARE(setMarkdown(QStringLiteral("<script>alert(1)</script>"), {}, 900, 20, Qt::black).texts.size(), 0);
    }
};

QTEST_MAIN(MarkdownTextTest)
#include "tst_markdowntext.moc"
