// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/textdecoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace CapitalLoop;

namespace {

QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.isValid() ? QByteArray(encoder.encode(text)) : QByteArray();
}

const QString chinese = QStringLiteral("付款方,收款方,金额\n英伟达,开放人工智能,1000亿美元\n甲骨文,软银集团,15亿\n");
const QString german = QStringLiteral("Geber;Empfänger;Betrag\nMüller & Söhne;Übersee Größe AG;1,5 Mrd. €\n");

} // namespace

/// The encodings that spreadsheets of different countries save in.
class TextDecodingTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<bool>("guessed");
        const QByteArray le("\xFF\xFE", 2);
        const QByteArray be("\xFE\xFF", 2);
        QTest::newRow("ASCII") << QByteArray("from,to\n") << "from,to\n" << "UTF-8" << false;
        QTest::newRow("empty") << QByteArray() << "" << "UTF-8" << false;
        QTest::newRow("UTF-8") << chinese.toUtf8() << chinese << "UTF-8" << false;
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + german.toUtf8() << german << "UTF-8" << false;
        QTest::newRow("UTF-16LE with mark") << le + encoded(chinese, "UTF-16LE") << chinese << "UTF-16LE" << false;
        QTest::newRow("UTF-16BE with mark") << be + encoded(german, "UTF-16BE") << german << "UTF-16BE" << false;
        QTest::newRow("UTF-16LE bare") << encoded(chinese, "UTF-16LE") << chinese << "UTF-16LE" << true;
        QTest::newRow("UTF-16BE bare") << encoded(german, "UTF-16BE") << german << "UTF-16BE" << true;
        QTest::newRow("GB18030") << encoded(chinese, "GB18030") << chinese << "GB18030" << true;
        const QString mixed = QStringLiteral("from,to,amount\nNvidia,英伟达,5\nOracle,甲骨文,7\n");
        QTest::newRow("GB18030 among English") << encoded(mixed, "GB18030") << mixed << "GB18030" << true;
        QTest::newRow("Windows-1252") << encoded(german, "windows-1252") << german << "windows-1252" << true;
        const QString french = QStringLiteral("Société créée à Nîmes, naïve œuvre, “déjà vu”\n");
        QTest::newRow("French") << encoded(french, "windows-1252") << french << "windows-1252" << true;
        QTest::newRow("one letter") << QByteArray("Gr\xF6\xDF"
                                                  "e\n")
                                    << QStringLiteral("Größe\n") << "windows-1252" << true;
    }
    void tellsTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decodedText(bytes, QStringLiteral("file"));
        QVERIFY(decoded);
        QTEST(decoded->text, "text");
        QTEST(decoded->encoding, "encoding");
        QTEST(decoded->guessed, "guessed");
    }

    void takesTheEncodingAskedFor()
    {
        const auto decoded = decodedText(encoded(german, "windows-1252"), {}, QStringLiteral("GB18030"));
        QVERIFY(!decoded || decoded->text != german);
        QCOMPARE(decodedText(encoded(chinese, "GB18030"), {}, QStringLiteral("GB18030"))->text, chinese);
        QVERIFY(!decodedText(encoded(german, "windows-1252"), {}, QStringLiteral("UTF-8")));
        for (const QString &encoding : textEncodings())
            QCOMPARE(decodedText(encoded(QStringLiteral("abc"), encoding.toLatin1()), {}, encoding)->text, "abc");
    }

    void bytesThatAreNoTextAreAnError()
    {
        for (const QByteArray &bytes :
             {QByteArray("\x81\x00\xFF\x00\x01\x90", 6), QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\xFF", 17)}) {
            const auto decoded = decodedText(bytes, QStringLiteral("picture"));
            QVERIFY(!decoded);
            QCOMPARE(decoded.error(), (Error{ErrorCode::UnknownEncoding, {.file = "picture"}, {}}));
        }
    }
};

QTEST_GUILESS_MAIN(TextDecodingTest)
#include "tst_textdecoding.moc"
