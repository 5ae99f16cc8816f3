// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

namespace CapitalLoop {

/// For whoever waits for a picture to be written: told how far it is, and able to give up.
struct WritingProgress
{
    std::function<void(int done, int all)> told{}; ///< in the thread that writes
    std::stop_token stop{};
};

} // namespace CapitalLoop
