// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace CapitalLoop {

/// `capital-loop export`: writes a picture.
class ExportCommand
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::ExportCommand)

public:
    [[nodiscard]] static int run(const QStringList &arguments);
};

/// `capital-loop check`: lists what is wrong with a file.
class CheckCommand
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::CheckCommand)

public:
    [[nodiscard]] static int run(const QStringList &arguments);
};

/// `capital-loop analyse`: finds the loops and says what they are worth.
class AnalyseCommand
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::AnalyseCommand)

public:
    [[nodiscard]] static int run(const QStringList &arguments);
};

/// `capital-loop layout`: places the companies, says where and what the picture lacks.
class LayoutCommand
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::LayoutCommand)

public:
    [[nodiscard]] static int run(const QStringList &arguments);
};

/// `capital-loop convert`: writes a network as another kind of file.
class ConvertCommand
{
    Q_DECLARE_TR_FUNCTIONS(CapitalLoop::ConvertCommand)

public:
    [[nodiscard]] static int run(const QStringList &arguments);
};

} // namespace CapitalLoop
