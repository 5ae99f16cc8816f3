// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/errorwords.h"

#include <QTest>

using namespace CapitalLoop;

class TestErrorWords : public QObject
{
    Q_OBJECT

private slots:
    void hasASentenceForEveryCode();
    void namesTheWrongWordAndTheOneMeant();
    void saysWhereAThingIs();
};

void TestErrorWords::hasASentenceForEveryCode()
{
    QSet<QString> sentences;
    for (int code = 0; code <= static_cast<int>(ErrorCode::NotHeld); ++code) {
        const QString text = errorText({.code = static_cast<ErrorCode>(code), .arguments = {"one", "two", "three"}});
        QVERIFY2(text.size() > 20, qPrintable(QString::number(code)));
        QVERIFY2(text.endsWith(u'.') || text.endsWith(u'?'), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
        QVERIFY2(!sentences.contains(text), qPrintable(text));
        sentences.insert(text);
        const QString bare = errorText({.code = static_cast<ErrorCode>(code)});
        QVERIFY2(!bare.isEmpty() && !bare.contains(u'%'), qPrintable(bare));
    }
}

void TestErrorWords::namesTheWrongWordAndTheOneMeant()
{
    QCOMPARE(errorText({.code = ErrorCode::UnknownWord, .arguments = {"equitty", "kind", "equity"}}),
             QString("“equitty” is not a known word for “kind”. Is “equity” meant?"));
    QVERIFY(errorText({.code = ErrorCode::FileNotReadable, .arguments = {"Permission denied"}})
                .startsWith("The file cannot be read: Permission denied."));
    QVERIFY(errorText({.code = ErrorCode::WrongType, .arguments = {"number", "text"}}).contains("a number"));
}

void TestErrorWords::saysWhereAThingIs()
{
    QCOMPARE(placeText({.file = "deals.caploop", .line = 12, .column = 5, .pointer = {}}),
             QString("deals.caploop:12:5"));
    QCOMPARE(placeText({.file = "deals.caploop", .line = 0, .column = 0, .pointer = "/deals/3/amount"}),
             QString("deals.caploop, /deals/3/amount"));
    QCOMPARE(placeText({}), QString());
    QCOMPARE(placeText({.file = {}, .line = 0, .column = 0, .pointer = "/deals/3"}), QString("/deals/3"));
}

QTEST_GUILESS_MAIN(TestErrorWords)
#include "tst_errorwords.moc"
