// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/caploopreader.h"

#include <QTest>

Q_DECLARE_METATYPE(CapitalLoop::Severity)

namespace CapitalLoop {

/// A file that is right, with one source, companies a and b and whatever `more` adds: `"deals": [...]`.
inline QByteArray fileWith(const QByteArray &more)
{
    return R"({"format": "capital-loop", "version": 1, "sources": [{"id": "s"}],
"companies": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
)" + more + '}';
}

/// A deal d from a to b that is right, with `more` keys.
inline QByteArray dealWith(const QByteArray &more)
{
    return fileWith(
        R"("deals": [{"id": "d", "from": "a", "to": "b", "kind": "debt", "status": [{"status": "signed"}], "sources": ["s"])" +
        (more.isEmpty() ? QByteArray() : ", " + more) + "}]");
}

inline QString printed(const Issues &issues)
{
    QString text;
    for (const Issue &issue : issues) {
        text += QStringLiteral("\n  severity %1, code %2, %3:%4 %5 (%6)")
                    .arg(int(issue.severity))
                    .arg(int(issue.error.code))
                    .arg(issue.error.place.line)
                    .arg(issue.error.place.column)
                    .arg(issue.error.place.pointer, issue.error.arguments.join(", "));
    }
    return text;
}

/// A row of a test of which each row is a text with one issue.
inline void addIssueRow(const char *name, const QByteArray &bytes, Severity severity, ErrorCode code,
                        const char *pointer, const QStringList &arguments)
{
    QTest::newRow(name) << bytes << severity << code << QString::fromUtf8(pointer) << arguments;
}

inline void addErrorRow(const char *name, const QByteArray &bytes, ErrorCode code, const char *pointer,
                        const QStringList &arguments = {})
{
    addIssueRow(name, bytes, Severity::Error, code, pointer, arguments);
}

inline void addIssueColumns()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QStringList>("arguments");
}

/// Reads the row's text and compares its issue.
inline void compareIssueOfRow()
{
    QFETCH(QByteArray, bytes);
    const auto read = readNetwork(bytes, "file");
    QVERIFY(read);
    QVERIFY2(read->issues.size() == 1, qPrintable(printed(read->issues)));
    const Issue issue = read->issues.first();
    QVERIFY2(issue.error.place.line > 0 && issue.error.place.column > 0, qPrintable(printed(read->issues)));
    QCOMPARE(issue.error.place.file, QString("file"));
    QTEST(issue.error.place.pointer, "pointer");
    QTEST(issue.error.code, "code");
    QTEST(issue.severity, "severity");
    QTEST(issue.error.arguments, "arguments");
}

} // namespace CapitalLoop
