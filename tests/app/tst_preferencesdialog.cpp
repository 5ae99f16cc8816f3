// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferencesdialog.h"

#include "app/windowactions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QTest>

using namespace CapitalLoop;

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

private slots:
    void showsThePreferencesAndChangesNothingByItself();
    void takesEveryChoice();
    void goesBackToTheDefaults();
    void namesChoicesWithoutAccessKeys();

private:
    template <class Widget> [[nodiscard]] static Widget *part(const PreferencesDialog &dialog, const char *name)
    {
        return dialog.findChild<Widget *>(QString::fromLatin1(name));
    }

    static Preferences unusual();
};

Preferences TestPreferencesDialog::unusual()
{
    Preferences preferences;
    preferences.theme = ThemeName::HighContrast;
    preferences.language = Language::TraditionalChinese;
    preferences.basis = WidthBasis::PaidToDate;
    preferences.engine = LayoutEngine::Flow;
    preferences.speed = 1.5 * 1.5 * 1.5;
    preferences.reducedMotion = true;
    preferences.recentFiles = {QStringLiteral("/a/b.caploop")};
    return preferences;
}

void TestPreferencesDialog::showsThePreferencesAndChangesNothingByItself()
{
    for (const Preferences &preferences : {Preferences(), unusual()})
        QCOMPARE(PreferencesDialog(preferences).chosen(preferences), preferences);
}

void TestPreferencesDialog::takesEveryChoice()
{
    const PreferencesDialog dialog{Preferences()};
    part<QComboBox>(dialog, "theme")->setCurrentIndex(3);
    part<QComboBox>(dialog, "language")->setCurrentIndex(3);
    part<QComboBox>(dialog, "width")->setCurrentIndex(static_cast<int>(WidthBasis::PaidToDate));
    part<QComboBox>(dialog, "engine")
        ->setCurrentIndex(static_cast<int>(allLayoutEngines().indexOf(LayoutEngine::Flow)));
    part<QDoubleSpinBox>(dialog, "speed")->setValue(0.5);
    part<QCheckBox>(dialog, "reducedMotion")->setChecked(true);
    Preferences expected = unusual();
    expected.speed = 0.5;
    Preferences base;
    base.recentFiles = expected.recentFiles;
    QCOMPARE(dialog.chosen(base), expected);
}

void TestPreferencesDialog::goesBackToTheDefaults()
{
    const PreferencesDialog dialog(unusual());
    part<QDialogButtonBox>(dialog, "buttons")->button(QDialogButtonBox::RestoreDefaults)->click();
    Preferences expected;
    expected.recentFiles = unusual().recentFiles;
    QCOMPARE(dialog.chosen(unusual()), expected);
}

void TestPreferencesDialog::namesChoicesWithoutAccessKeys()
{
    QCOMPARE(plainText(QStringLiteral("La&yout…")), QStringLiteral("Layout"));
    QCOMPARE(plainText(QStringLiteral("開啟(&O)…")), QStringLiteral("開啟"));
    QCOMPARE(part<QComboBox>(PreferencesDialog(Preferences()), "engine")->itemText(0), QStringLiteral("Balanced"));
}

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
