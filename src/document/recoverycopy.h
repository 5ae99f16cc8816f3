// SPDX-FileCopyrightText: 2026 Capital Loop contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/filestamp.h"
#include "document/networkdifference.h"
#include "io/caploopreader.h"

#include <QLockFile>

#include <memory>
#include <vector>

namespace CapitalLoop {

/// What a recovery copy says of itself in its first line.
struct RecoveryNote
{
    QString path{};   ///< of the document: empty if it was never saved, "example:NAME" for a built-in one
    QString title{};  ///< of the network
    QDateTime time{}; ///< of the copy, UTC
    std::optional<FileStamp> original{}; ///< the file as it was opened or last saved

    friend bool operator==(const RecoveryNote &, const RecoveryNote &) = default;
};

/// The unsaved network of a window: a line of JSON, then the text of a .caploop file.
struct RecoveryCopy
{
    RecoveryNote note{};
    Network network{};
    Issues issues{};
};

/// Whole or not at all. Errors: as saveBytes().
[[nodiscard]] std::expected<void, Error> writeRecoveryCopy(const QString &file, const RecoveryNote &note,
                                                           const Network &network);
/// Errors: as readNetworkFile(), and InvalidJson of the first line.
[[nodiscard]] std::expected<RecoveryCopy, Error> readRecoveryCopy(const QString &file);

/// The place of a window's recovery copy in a folder, and the lock that shows that the window is alive.
struct RecoverySlot
{
    QString file{};
    std::unique_ptr<QLockFile> lock{};
};

/// A fresh one, locked; its folder is made if need be. Errors: FolderNotWritable (folder).
[[nodiscard]] std::expected<RecoverySlot, Error> newRecoverySlot(const QString &folder);
/// Those copies whose windows are dead, locked so that no other window takes them up at the same time.
[[nodiscard]] std::vector<RecoverySlot> claimLeftovers(const QString &folder);

/// A leftover as it is offered. Exactly one of copy and damage is there.
struct RecoveryOffer
{
    RecoverySlot slot{};
    std::optional<RecoveryCopy> copy{};
    std::optional<Error> damage{};                 ///< it cannot be read and was kept aside, as slot.file
    std::optional<NetworkDifference> difference{}; ///< from the original as it is now; nothing: that cannot be read
    bool isOriginalChanged = false;                ///< the original is not as it was when it was opened
};

/// Reads the leftovers and their originals, the latest first. Those without any difference are removed, those that
/// cannot be read are renamed and never offered again.
[[nodiscard]] std::vector<RecoveryOffer> examined(std::vector<RecoverySlot> leftovers);

} // namespace CapitalLoop
