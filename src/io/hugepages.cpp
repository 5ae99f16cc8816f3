// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/hugepages.h"

#include <cstdint>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace CapitalLoop {

void useHugePages(const void *begin, size_t bytes)
{
#ifdef MADV_HUGEPAGE
    constexpr uintptr_t HugePage = uintptr_t(2) << 20;
    const uintptr_t first = (reinterpret_cast<uintptr_t>(begin) + HugePage - 1) / HugePage * HugePage;
    const uintptr_t last = (reinterpret_cast<uintptr_t>(begin) + bytes) / HugePage * HugePage;
    if (begin && last > first + 2 * HugePage)
        (void)madvise(reinterpret_cast<void *>(first), last - first, MADV_HUGEPAGE);
#else
    (void)begin;
    (void)bytes;
#endif
}

} // namespace CapitalLoop
