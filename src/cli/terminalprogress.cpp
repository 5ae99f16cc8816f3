// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminalprogress.h"

#include "words/languagescope.h"
#include "words/waitingwords.h"

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace CapitalLoop {

namespace {

constexpr auto ToLineStart = "\r\x1b[K"; ///< the rest of the line is cleared

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int /*signal*/)
{
    interrupted = 1;
}

} // namespace

TerminalProgress::TerminalProgress() : m_language(currentLanguage()), m_shown(isatty(STDERR_FILENO) == 1)
{
    interrupted = 0;
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, interrupt);
    m_clock.start();
}

TerminalProgress::~TerminalProgress()
{
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, SIG_DFL);
    if (m_shown)
        std::fputs(ToLineStart, stderr);
}

WritingProgress TerminalProgress::progress()
{
    return {.told = [this](int done, int all) { tell(done, all); }, .stop = m_stop.get_token()};
}

void TerminalProgress::tell(int done, int all)
{
    if (interrupted)
        m_stop.request_stop();
    if (!m_shown)
        return;
    const LanguageScope scope(m_language);
    const QString line = frameProgressText(double(m_clock.elapsed()) / 1000, done, all, Formatter(m_language));
    std::fputs(qPrintable(QLatin1StringView(ToLineStart) + line), stderr);
    std::fflush(stderr);
}

} // namespace CapitalLoop
