// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/jsontext.h"

#include <QTest>

using namespace CapitalLoop;

/// Texts that are JSON, and texts that are not: those with the line and column where it goes wrong.
class JsonTextTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("argument");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const QByteArray &text, const char *reason, int line, int column) {
            QTest::newRow(name) << text << ErrorCode::InvalidJson << QString::fromLatin1(reason) << line << column;
        };
        row("nothing", "", "empty-file", 1, 1);
        row("only spaces", " \n ", "empty-file", 2, 2);
        row("only a byte-order mark", "\xEF\xBB\xBF", "empty-file", 1, 1);
        row("cut off in an object", "{\"a\": 1,\n", "unexpected-end", 2, 1);
        row("cut off in a text", "{\"a\": \"bcd", "unexpected-end", 1, 11);
        row("cut off in a word", "[tru", "unexpected-end", 1, 5);
        row("two values", "{}\n{}", "after-the-end", 2, 1);
        row("no value", "{\n  \"a\": ,\n}", "value", 2, 8);
        row("NaN", "[NaN]", "value", 1, 2);
        row("comment", "{ // no\n}", "key", 1, 3);
        row("key without quotes", "{a: 1}", "key", 1, 2);
        row("comma at the end", "{\"a\": 1,}", "key", 1, 9);
        row("comma at the end of a list", "[1,]", "value", 1, 4);
        row("colon missing", "{\"a\" 1}", "colon", 1, 6);
        row("comma missing", "{\"a\": 1\n \"b\": 2}", "comma-or-brace", 2, 2);
        row("comma missing in a list", "[1 2]", "comma-or-bracket", 1, 4);
        row("leading zero", "[01]", "comma-or-bracket", 1, 3);
        row("no digits behind the point", "[1.]", "number", 1, 4);
        row("no digits in the exponent", "[1e]", "number", 1, 4);
        row("unknown escape", "[\"\\x\"]", "escape", 1, 3);
        row("bad hex", "[\"\\u12g4\"]", "escape", 1, 3);
        row("half a pair", "[\"\\ud800\"]", "escape", 1, 3);
        row("line end in a text", "[\"a\nb\"]", "control-character", 1, 4);
        row("null byte between values", QByteArray("[1,\n\0 2]", 8), "control-character", 2, 1);
        row("null byte in a text", QByteArray("[\"a\0b\"]", 7), "control-character", 1, 4);
        row("column counts characters", "{\"芯片\": 1,, }", "key", 1, 10);
        row("windows line ends", "{\r\n\"a\": x}", "value", 2, 6);
        const auto utf8 = [](const char *name, const QByteArray &text, int line, int column) {
            QTest::newRow(name) << text << ErrorCode::InvalidUtf8 << QString() << line << column;
        };
        utf8("Latin-1", "{\n\"caf\xE9\": 1}", 2, 5);
        utf8("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), 1, 1);
        utf8("cut-off character", "[\"\xE4\xB8", 1, 3);
        utf8("overlong", "[\"a\xC0\x80\"]", 1, 4);
        utf8("bare continuation", "[\"a\x80\"]", 1, 4);
        QTest::newRow("too deep") << QByteArray(101, '[') + QByteArray(101, ']') << ErrorCode::TooDeep << "100" << 1
                                  << 102;
        QTest::newRow("very deep") << QByteArray(1'000'000, '[') << ErrorCode::TooDeep << "100" << 1 << 102;
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QByteArray, text);
        const auto parsed = JsonText::parse(text, "file");
        QVERIFY(!parsed);
        QTEST(parsed.error().code, "code");
        QTEST(parsed.error().arguments.value(0), "argument");
        QTEST(parsed.error().place.line, "line");
        QTEST(parsed.error().place.column, "column");
        QCOMPARE(parsed.error().place.file, QString("file"));
    }

    void acceptsAHundredLevels() { QVERIFY(JsonText::parse(QByteArray(100, '[') + QByteArray(100, ']'), {})); }

    void acceptsAByteOrderMark()
    {
        const auto parsed = JsonText::parse("\xEF\xBB\xBF{\"a\": [true]}", {});
        QVERIFY(parsed);
        const JsonValue list = parsed->root().first();
        QCOMPARE(list.key().toByteArray(), QByteArray("a"));
        QCOMPARE(parsed->place(list.offset(), {}).column, 7);
    }

    void knowsWhereEveryValueStands()
    {
        const auto parsed =
            JsonText::parse("{\n  \"芯\": \"片\\n\", \"b\": [1.50, null,\n    {\"c\": false}]\n}", "file");
        QVERIFY(parsed);
        const JsonValue root = parsed->root();
        const JsonValue text = root.first();
        QCOMPARE(text.bytes().toByteArray(), QByteArray("片\n"));
        QCOMPARE(parsed->place(text.offset(), "/p"), (Place{"file", 2, 8, "/p"}));
        const JsonValue list = text.next();
        QCOMPARE(list.kind(), JsonValue::Kind::List);
        const JsonValue number = list.first();
        QCOMPARE(number.bytes().toByteArray(), QByteArray("1.50"));
        const JsonValue object = number.next().next();
        QCOMPARE(number.next().kind(), JsonValue::Kind::Null);
        QCOMPARE(parsed->place(object.offset(), {}), (Place{"file", 3, 5, {}}));
        QCOMPARE(parsed->place(object.first().offset(), {}), (Place{"file", 3, 11, {}}));
        QCOMPARE(object.first().kind(), JsonValue::Kind::False);
        QCOMPARE(object.next().index(), list.end());
        QCOMPARE(list.next().index(), root.end());
    }

    void keepsNumbersThatFitNoDouble()
    {
        const QByteArrayList numbers{"1e999",
                                     "-1e999",
                                     "1e99999999999999999999",
                                     "1.5E+400",
                                     "1e-99999999999999999999",
                                     QByteArray(400, '9'),
                                     '-' + QByteArray(5000, '9') + ".5e-3"};
        const auto parsed = JsonText::parse('[' + numbers.join(", ") + ", {\"x\": 1e999}, 7]", {});
        QVERIFY(parsed);
        JsonValue value = parsed->root().first();
        for (const QByteArray &number : numbers) {
            QCOMPARE(value.kind(), JsonValue::Kind::Number);
            QCOMPARE(value.bytes().toByteArray(), number);
            value = value.next();
        }
        QCOMPARE(value.first().bytes().toByteArray(), QByteArray("1e999"));
        QCOMPARE(value.next().bytes().toByteArray(), QByteArray("7"));
        QCOMPARE(value.next().end(), parsed->root().end());
    }

    void countsColumnsAsWritten_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<int>("characters");
        QTest::newRow("escaped characters") << QByteArray("\"\\u4e2d\\u6587\", ") << 16;
        QTest::newRow("escaped pair") << QByteArray("\"\\ud83d\\ude00\", ") << 16;
        QTest::newRow("written characters behind line ends") << QByteArray("\"\\n\\n\\n芯片\", ") << 12;
        QTest::newRow("both") << QByteArray("\"é\\u00e9\\t芯\\\"\\u82af\", ") << 22;
        QTest::newRow("in a key") << QByteArray("{\"\\u4e2d\\n芯\": 0}, ") << 18;
        QTest::newRow("ever so many") << QByteArray("\"\\u4e2d芯\", ").repeated(5000) << 55'000;
    }
    void countsColumnsAsWritten()
    {
        QFETCH(QByteArray, before);
        QFETCH(int, characters);
        const auto parsed = JsonText::parse('[' + before + "7, \"x\"]", {});
        QVERIFY(parsed);
        JsonValue seven = parsed->root().first();
        while (seven.bytes() != QByteArrayView("7"))
            seven = seven.next();
        QCOMPARE(parsed->place(seven.offset(), {}).column, characters + 2);
        QCOMPARE(parsed->place(seven.next().offset(), {}).column, characters + 5);
        // The same where the text goes wrong.
        const auto broken = JsonText::parse('[' + before + "x]", {});
        QVERIFY(!broken);
        QCOMPARE(broken.error().place.column, characters + 2);
    }

    void countsColumnsOfLongLines()
    {
        const auto parsed = JsonText::parse("[\"" + QByteArray("芯").repeated(10'000) + "\", 7]", {});
        QVERIFY(parsed);
        QCOMPARE(parsed->place(parsed->root().first().next().offset(), {}).column, 10'006);
    }

    void leavesTheBytesOfOthersAlone()
    {
        const QByteArray bytes = "[\"a\\nb\"]";
        const QByteArray copy = bytes;
        QVERIFY(JsonText::parse(bytes, {}));
        QCOMPARE(copy, QByteArray("[\"a\\nb\"]"));
    }

    void refusesTooManyValues()
    {
        QVERIFY(JsonText::parse("[0, [1]]", {}, 4));
        const auto parsed = JsonText::parse("[0, [1, 2]]", {}, 4);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::TooManyValues);
        QCOMPARE(parsed.error().arguments, QStringList{"4"});
    }
};

QTEST_GUILESS_MAIN(JsonTextTest)
#include "tst_jsontext.moc"
