// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopwish.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace CapitalLoop;

/// As much of the desktop's settings portal as is asked for.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    void change(const QString &key, uint value)
    {
        m_values.insert(key, value);
        emit SettingChanged(QStringLiteral("org.freedesktop.appearance"), key, QDBusVariant(value));
    }

public slots:
    QDBusVariant Read(const QString &, const QString &key) // a variant in a variant, as portals answer
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(m_values.value(key))));
    }

signals:
    void SettingChanged(const QString &nameSpace, const QString &key, const QDBusVariant &value);

private:
    QHash<QString, uint> m_values{{QStringLiteral("color-scheme"), 1}, {QStringLiteral("contrast"), 0}};
};

class TestDesktopWish : public QObject
{
    Q_OBJECT

private slots:
    void staysLightWithoutABus();
    void followsThePortal();

private:
    QProcess m_bus;
};

void TestDesktopWish::staysLightWithoutABus()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    DesktopWish wish;
    wish.ask();
    QCOMPARE(wish.theme(), ThemeName::Light);
}

void TestDesktopWish::followsThePortal()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    QVERIFY2(!program.isEmpty(), "install dbus-daemon");
    m_bus.start(program, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(m_bus.waitForReadyRead());
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLocal8Bit(address), QStringLiteral("portal"));
    Portal portal;
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                               QDBusConnection::ExportAllContents));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));

    DesktopWish wish;
    QSignalSpy changed(&wish, &DesktopWish::changed);
    wish.ask();
    QCOMPARE(wish.theme(), ThemeName::Light); // until the answer comes
    QTRY_COMPARE(wish.theme(), ThemeName::Dark);
    QCOMPARE(changed.size(), 1);
    portal.change(QStringLiteral("contrast"), 1);
    QTRY_COMPARE(wish.theme(), ThemeName::HighContrast);
    portal.change(QStringLiteral("contrast"), 0);
    portal.change(QStringLiteral("color-scheme"), 2);
    QTRY_COMPARE(wish.theme(), ThemeName::Light);

    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    m_bus.terminate();
    m_bus.waitForFinished();
}

QTEST_GUILESS_MAIN(TestDesktopWish)
#include "tst_desktopwish.moc"
