// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace CapitalLoopLayout {

/// Where the answer goes: standard output as it was at the start. Graphviz itself writes to nowhere.
[[nodiscard]] int separatedAnswerDescriptor();

/// The process ends when the one that started it ends.
void dieWithParent();

/// Limits of this process. When the processor time is used up it says so on `answerDescriptor` and exits.
void limitTime(double seconds, int answerDescriptor);
void limitMemory(int megabytes);

} // namespace CapitalLoopLayout
