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

    void aSingleLineBreakCounts_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("html");
        QTest::addRow("paragraph") << "One\ntwo\n\nthree" << "<p>One<br>two</p><p>three</p>";
        QTest::addRow("bold across") << "One **two\nthree** four" << "<p>One <strong>two<br>three</strong> four</p>";
        QTest::addRow("Markdown's own") << "One  \ntwo\\\nthree\r\nfour" << "<p>One<br>two<br>three<br>four</p>";
        QTest::addRow("list") << "Here:\n- a\n- b\n  c\n\nd"
                              << "<p>Here:</p><ul><li>a</li><li>b<br>c</li></ul><p>d</p>";
        QTest::addRow("heading") << "# One\ntwo\nthree" << "<p><strong>One</strong></p><p>two<br>three</p>";
        QTest::addRow("dash") << "付款\n—— 收款\n-5 %" << "<p>付款<br>—— 收款<br>-5 %</p>";
        QTest::addRow("ends") << "\nOne\n" << "<p>One</p>";
    }
    void aSingleLineBreakCounts()
    {
        QFETCH(QString, markdown);
        QTEST(markdownHtml(markdown), "html");
    }

    void linesThatAreBrokenAreSetBelowEachOther()
    {
        const SetText text = setMarkdown(QStringLiteral("One\ntwo\n好"), {10, 20}, 900, 20, Qt::black);
        QStringList words;
        for (const TextShape &shape : text.texts)
            words.append(shape.text);
        QCOMPARE(words, QStringList({"One", "two", "好"}));
        QCOMPARE(text.texts[1].box.left(), text.texts[0].box.left());
        QCOMPARE(text.texts[2].box.top() - text.texts[1].box.top(), text.texts[1].box.top() - text.texts[0].box.top());
        QCOMPARE(markdownWords(QStringLiteral("One\ntwo")), "One\ntwo");
    }

    void noSignStandsAloneInTheLastLine_data()
    {
        QTest::addColumn<int>("signs");
        for (int signs = 8; signs <= 32; ++signs)
            QTest::addRow("%d", signs) << signs;
    }
    void noSignStandsAloneInTheLastLine()
    {
        QFETCH(int, signs);
        const SetText text = setMarkdown(QString(signs, u'付') + u'。', {}, 201, 20, Qt::black);
        QVERIFY(!text.texts.isEmpty());
        QString all;
        for (const TextShape &line : text.texts)
            all += line.text;
        QCOMPARE(all.size(), signs + 1);
        QVERIFY2(text.texts.last().text.size() > 2, qPrintable(text.texts.last().text));
    }
};

QTEST_MAIN(MarkdownTextTest)
#include "tst_markdowntext.moc"
