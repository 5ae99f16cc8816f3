// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/caploopreader.h"
#include "io/caploopwriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cctype>

using namespace CapitalLoop;

namespace {

/// A way to spoil the text of a file at places that the random numbers choose.
using Mutation = QByteArray (*)(const QByteArray &, QRandomGenerator &);

template <class List> auto oneOf(const List &list, QRandomGenerator &random)
{
    return list[random.bounded(int(list.size()))];
}

QByteArray withOtherBytes(const QByteArray &text, QRandomGenerator &random)
{
    static const QByteArray letters = QByteArray("{}[]\",:0123456789-eE.\\untf \n\x80\xC3\xED") + '\0';
    QByteArray result = text;
    for (int n = random.bounded(1, 5); n > 0; --n)
        result[random.bounded(int(result.size()))] = oneOf(letters, random);
    return result;
}

QByteArray cutOff(const QByteArray &text, QRandomGenerator &random)
{
    return text.first(random.bounded(int(text.size())));
}

QByteArray withInvalidUtf8(const QByteArray &text, QRandomGenerator &random)
{
    static const QByteArrayList invalid{"\x80", "\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE4\xB8", "\xFF\xFE"};
    QByteArray result = text;
    return result.insert(random.bounded(int(text.size()) + 1), oneOf(invalid, random));
}

QByteArray withEscapes(const QByteArray &text, QRandomGenerator &random)
{
    static const QByteArrayList escapes{"\\u4e2d\\u6587", "\\ud83d\\ude00", "\\u0000", "\\u001b", "\\udc00",
                                        "\\ud800\\u0041", "\\n\\n芯",       "\\/",     "\\uFFFD", "\\x"};
    QByteArray result = text;
    for (int n = random.bounded(1, 5); n > 0; --n) {
        const qsizetype quote = result.indexOf('"', random.bounded(int(result.size())));
        result.insert(quote < 0 ? result.size() : quote + random.bounded(2), oneOf(escapes, random));
    }
    return result;
}

/// Where numbers begin; a few are digits in texts, which does no harm.
QList<qsizetype> numberStarts(const QByteArray &text)
{
    QList<qsizetype> starts;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] >= '0' && text[i] <= '9' && (text[i - 1] == ' ' || text[i - 1] == '['))
            starts.append(i);
    }
    return starts;
}

QByteArray withOddNumbers(const QByteArray &text, QRandomGenerator &random)
{
    static const QByteArrayList numbers{"1e999",
                                        "-1e999",
                                        "1e99999999999999999999",
                                        "1e-99999999999999999999",
                                        QByteArray(400, '9'),
                                        "0." + QByteArray(400, '0') + '1',
                                        "-0",
                                        "-0.0",
                                        "9223372036854775807",
                                        "9223372036854775808",
                                        "-9223372036854775808",
                                        "92233720368547758.07",
                                        "0.1",
                                        "1e15",
                                        "1E+2",
                                        "-1",
                                        "4.9e-324",
                                        "01"};
    QByteArray result = text;
    for (int n = random.bounded(1, 4); n > 0; --n) {
        const qsizetype start = oneOf(numberStarts(result), random);
        qsizetype end = start;
        while (end < result.size() && (std::isalnum(quint8(result[end])) || result[end] == '.' || result[end] == '-'))
            ++end;
        result.replace(start, end - start, oneOf(numbers, random));
    }
    return result;
}

int countValues(const QJsonValue &value)
{
    int count = 1;
    for (const QJsonValue part : value.toArray())
        count += countValues(part);
    for (const QJsonValue part : value.toObject())
        count += countValues(part);
    return count;
}

/// The value of a number, counted through the tree from the root on, given to `change` to be replaced.
template <class Change> QJsonValue changed(const QJsonValue &value, int &number, const Change &change)
{
    if (number-- == 0)
        return change(value);
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size() && number >= 0; ++i)
            list[i] = changed(list[i], number, change);
        return list;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end() && number >= 0; ++member)
            *member = changed(*member, number, change);
        return object;
    }
    return value;
}

QJsonValue treeOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QByteArray textOf(const QJsonValue &tree)
{
    return tree.isObject() ? QJsonDocument(tree.toObject()).toJson() : QJsonDocument(tree.toArray()).toJson();
}

QByteArray withSwappedValues(const QByteArray &text, QRandomGenerator &random)
{
    QJsonValue tree = treeOf(text);
    const int count = countValues(tree);
    for (int n = random.bounded(1, 4); n > 0; --n) {
        QJsonValue one;
        QJsonValue other;
        int from = random.bounded(1, count);
        int to = random.bounded(1, count);
        const auto take = [&](const QJsonValue &value) { return one = value; };
        const auto exchange = [&](const QJsonValue &value) {
            other = value;
            return one;
        };
        int place = from;
        (void)changed(tree, place, take);
        tree = changed(tree, to, exchange);
        tree = changed(tree, from, [&](const QJsonValue &) { return other; });
    }
    return textOf(tree);
}

QByteArray withDeepNests(const QByteArray &text, QRandomGenerator &random)
{
    QJsonValue tree = treeOf(text);
    int place = random.bounded(1, countValues(tree));
    const bool lists = random.bounded(2) == 0;
    tree = changed(tree, place, [&](QJsonValue value) {
        for (int depth = random.bounded(1, 130); depth > 0; --depth)
            value = lists ? QJsonValue(QJsonArray{value}) : QJsonValue(QJsonObject{{QStringLiteral("id"), value}});
        return value;
    });
    return textOf(tree);
}

/// Whether there is such a line, and such a column in it.
bool isInText(const Place &place, const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    if (place.file != u"file" || place.line < 1 || place.line > lines.size() || place.column < 1)
        return false;
    const QByteArray &line = lines[place.line - 1];
    const auto characters = std::ranges::count_if(line, [](char c) { return (quint8(c) & 0xC0) != 0x80; });
    return place.column <= characters + 1;
}

/// What is wrong with how this text is read; empty if nothing is.
QString faultOf(const QByteArray &text)
{
    const auto read = readNetwork(text, QStringLiteral("file"));
    if (!read)
        return isInText(read.error().place, text) ? QString() : QStringLiteral("an error is nowhere");
    for (const Issue &issue : read->issues) {
        if (issue.error.code != ErrorCode::MoreIssues && !isInText(issue.error.place, text))
            return QStringLiteral("an issue is nowhere: %1").arg(int(issue.error.code));
    }
    const QByteArray written = writeNetwork(read->network);
    const auto again = readNetwork(written, QStringLiteral("file"));
    if (!again)
        return QStringLiteral("what was written cannot be read");
    if (!(again->network == read->network))
        return QStringLiteral("what was written is another network");
    return writeNetwork(again->network) == written ? QString() : QStringLiteral("it is written otherwise again");
}

} // namespace

/// Spoilt files in great number, the same in each run: none may crash the reader, no issue may stand nowhere, and what
/// was read can be written and read again.
class ReaderFuzzTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAnythingAndWritesWhatItRead_data();
    void readsAnythingAndWritesWhatItRead();
};

void ReaderFuzzTest::readsAnythingAndWritesWhatItRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Mutation>("mutation");
    QTest::addColumn<int>("rounds");
    const std::pair<const char *, Mutation> mutations[] = {
        {"other bytes", withOtherBytes},    {"cut off", cutOff},
        {"invalid UTF-8", withInvalidUtf8}, {"escapes", withEscapes},
        {"odd numbers", withOddNumbers},    {"swapped values", withSwappedValues},
        {"deep nests", withDeepNests}};
    for (const auto &[name, mutation] : mutations) {
        QTest::addRow("every key, %s", name)
            << QStringLiteral(CAPITAL_LOOP_SOURCE_DIR "/tests/data/full.caploop") << mutation << 90;
        QTest::addRow("2025, %s", name) << QStringLiteral(":/networks/ai-loop-2025-10.caploop") << mutation << 3;
        QTest::addRow("2026, %s", name) << QStringLiteral(":/networks/ai-loop-2026-07.caploop") << mutation << 1;
    }
}

void ReaderFuzzTest::readsAnythingAndWritesWhatItRead()
{
    QFETCH(QString, path);
    QFETCH(Mutation, mutation);
    QFETCH(int, rounds);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QCOMPARE(faultOf(whole), QString());
    QRandomGenerator random(2025);
    for (int round = 0; round < rounds; ++round) {
        const QByteArray spoilt = mutation(whole, random);
        if (const QString fault = faultOf(spoilt); !fault.isEmpty()) {
            QFile example(QStringLiteral("spoilt.caploop"));
            if (example.open(QIODevice::WriteOnly))
                example.write(spoilt);
            QFAIL(qPrintable(QStringLiteral("round %1: %2; see spoilt.caploop").arg(round).arg(fault)));
        }
    }
}

QTEST_GUILESS_MAIN(ReaderFuzzTest)
#include "tst_readerfuzz.moc"
