// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/networkdialog.h"

#include "app/fieldnote.h"
#include "document/document.h"
#include "words/formatter.h"

#include "shared/testnetwork.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace CapitalLoop;

class TestNetworkDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        installLanguage(Language::English);
        m_document = std::make_unique<Document>();
        m_document->setNetwork(Test::smallNetwork(), QStringLiteral("small.caploop"));
        m_dialog = std::make_unique<NetworkDialog>(*m_document);
    }

    void changesWhatTheNetworkSaysOfItselfInOneStep()
    {
        line("title").setText(QStringLiteral(" My deals "));
        line("titleHans").setText(QStringLiteral("我的交易"));
        line("day").setText(QStringLiteral("31 Dec 2025"));
        m_dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Of six companies."));
        m_dialog->accept();
        QCOMPARE(m_document->network().title.en, QStringLiteral("My deals"));
        QCOMPARE(m_document->network().title.zhHans, QStringLiteral("我的交易"));
        QCOMPARE(m_document->network().asOf, QDate(2025, 12, 31));
        QCOMPARE(m_document->network().description.en, QStringLiteral("Of six companies."));
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QCOMPARE(m_document->network(), Test::smallNetwork());
    }

    void isNoStepWhereNothingChanged()
    {
        m_dialog->accept();
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void tellsUnderTheFieldWhatIsNoDay()
    {
        line("day").setText(QStringLiteral("soon"));
        m_dialog->accept();
        QCOMPARE(m_document->undoStack().count(), 0);
        const auto *note = m_dialog->findChild<FieldNote *>();
        QVERIFY(note);
        QVERIFY(note->text().contains(QStringLiteral("soon")));
    }

private:
    QLineEdit &line(const char *name) { return *m_dialog->findChild<QLineEdit *>(QString::fromLatin1(name)); }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<NetworkDialog> m_dialog;
};

QTEST_MAIN(TestNetworkDialog)
#include "tst_networkdialog.moc"
