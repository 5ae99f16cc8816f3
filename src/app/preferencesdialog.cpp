// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferencesdialog.h"

#include "app/windowactions.h"
#include "ui_preferencesdialog.h"

#include <QActionGroup>
#include <QPushButton>

#include <cmath>

namespace CapitalLoop {
namespace {

constexpr int systemChoice = 0; // the first entry of themes and languages

void addTexts(QComboBox &box, const QActionGroup &group)
{
    for (const QAction *action : group.actions())
        box.addItem(plainText(action->text()));
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PreferencesDialog>())
{
    m_ui->setupUi(this);
    fillChoices();
    show(preferences);
    connect(m_ui->buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { show(Preferences()); });
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::fillChoices()
{
    const WindowActions words; // of the same choices in the menus
    addTexts(*m_ui->theme, *words.themes());
    m_ui->language->addItem(tr("As the system"));
    addTexts(*m_ui->language, *words.languages());
    addTexts(*m_ui->width, *words.widths());
    addTexts(*m_ui->engine, *words.engines());
}

void PreferencesDialog::show(const Preferences &preferences)
{
    m_ui->theme->setCurrentIndex(preferences.theme ? static_cast<int>(*preferences.theme) + 1 : systemChoice);
    m_ui->language->setCurrentIndex(preferences.language ? static_cast<int>(*preferences.language) + 1 : systemChoice);
    m_ui->width->setCurrentIndex(static_cast<int>(preferences.basis));
    m_ui->engine->setCurrentIndex(static_cast<int>(allLayoutEngines().indexOf(preferences.engine)));
    m_ui->speed->setValue(preferences.speed);
    m_ui->reducedMotion->setChecked(preferences.reducedMotion);
    m_ui->autosave->setChecked(preferences.autosave);
}

Preferences PreferencesDialog::chosen(const Preferences &base) const
{
    Preferences result = base;
    const int theme = m_ui->theme->currentIndex();
    result.theme = theme == systemChoice ? std::nullopt : std::optional(static_cast<ThemeName>(theme - 1));
    const int language = m_ui->language->currentIndex();
    result.language = language == systemChoice ? std::nullopt : std::optional(static_cast<Language>(language - 1));
    result.basis = static_cast<WidthBasis>(m_ui->width->currentIndex());
    result.engine = allLayoutEngines().at(m_ui->engine->currentIndex());
    // The box rounds; a speed between its steps is kept unless another was chosen.
    if (std::abs(m_ui->speed->value() - base.speed) > 0.005)
        result.speed = m_ui->speed->value();
    result.reducedMotion = m_ui->reducedMotion->isChecked();
    result.autosave = m_ui->autosave->isChecked();
    return result;
}

} // namespace CapitalLoop
