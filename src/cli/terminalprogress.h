// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/writingprogress.h"
#include "model/localtext.h"

#include <QElapsedTimer>

namespace CapitalLoop {

/// Shows on a terminal how far the writing of a picture is and how long it will take, in a line that goes away with
/// it, and lets Ctrl+C stop it in good order. Speaks the language in force when it was made. One at a time.
class TerminalProgress
{
public:
    TerminalProgress();
    ~TerminalProgress();
    TerminalProgress(const TerminalProgress &) = delete;
    TerminalProgress &operator=(const TerminalProgress &) = delete;

    [[nodiscard]] WritingProgress progress();

private:
    void tell(int done, int all);

    Language m_language;
    std::stop_source m_stop;
    QElapsedTimer m_clock;
    bool m_shown;
};

} // namespace CapitalLoop
