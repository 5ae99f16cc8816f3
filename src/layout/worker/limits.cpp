// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: MIT

#include "limits.h"

#include "job.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <csignal>

namespace CapitalLoopLayout {

namespace {

volatile std::sig_atomic_t answerTo = 1;

void onTimeUsedUp(int)
{
    static constexpr char text[] = "{\"error\":{\"code\":\"timeLimit\",\"text\":\"the time limit was reached\"}}\n";
    [[maybe_unused]] const auto written = write(answerTo, text, sizeof text - 1);
    _exit(int(Exit::LimitReached));
}

} // namespace

int separatedAnswerDescriptor()
{
    const int answer = dup(STDOUT_FILENO);
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (answer < 0 || nowhere < 0)
        return STDOUT_FILENO;
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    close(nowhere);
    return answer;
}

void dieWithParent()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
}

void limitTime(double seconds, int answerDescriptor)
{
    answerTo = answerDescriptor;
    std::signal(SIGXCPU, onTimeUsedUp);
    const rlimit core{0, 0};
    setrlimit(RLIMIT_CORE, &core);
    const auto whole = rlim_t(std::ceil(seconds));
    const rlimit time{whole, whole + 2};
    setrlimit(RLIMIT_CPU, &time);
}

void limitMemory(int megabytes)
{
#if !defined(__SANITIZE_ADDRESS__) // its shadow memory is larger than any limit
    rlimit memory{};
    getrlimit(RLIMIT_AS, &memory);
    memory.rlim_cur = std::min(rlim_t(megabytes) << 20, memory.rlim_max);
    setrlimit(RLIMIT_AS, &memory);
#else
    static_cast<void>(megabytes);
#endif
}

} // namespace CapitalLoopLayout
