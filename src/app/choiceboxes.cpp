// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/choiceboxes.h"

#include "drawing/theme.h"
#include "model/localtext.h"

#include <QCoreApplication>

namespace CapitalLoop {

namespace {

/// The words of this file.
struct ChoiceBoxes
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::ChoiceBoxes)
};

} // namespace

QStringList languageNames()
{
    return {QStringLiteral("English"), QStringLiteral("简体中文"), QStringLiteral("繁體中文")};
}

void fillLanguages(QComboBox &box)
{
    const QStringList names = languageNames();
    for (const Language language : {Language::English, Language::SimplifiedChinese, Language::TraditionalChinese})
        box.addItem(names[static_cast<int>(language)], static_cast<int>(language));
}

void fillThemes(QComboBox &box)
{
    box.addItem(ChoiceBoxes::tr("Light"), static_cast<int>(ThemeName::Light));
    box.addItem(ChoiceBoxes::tr("Dark"), static_cast<int>(ThemeName::Dark));
    box.addItem(ChoiceBoxes::tr("High contrast"), static_cast<int>(ThemeName::HighContrast));
}

void keepRoomOf(QWidget &widget)
{
    QSizePolicy policy = widget.sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget.setSizePolicy(policy);
}

} // namespace CapitalLoop
