// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/common.h"

// Keeper: makes backups of the whole shop while it sells, and tries whether a shop could go on from one.
namespace bakery::keeper {

enum class BackupState { Making, Made, Failed, Removed };
BOOST_DESCRIBE_ENUM(BackupState, Making, Made, Failed, Removed)

enum class TrialState { Untried, Trying, Good, Bad };
BOOST_DESCRIBE_ENUM(TrialState, Untried, Trying, Good, Bad)

using FileName = Text<1, 100>; // in the folder of backups beside the shop's data
using Trouble = Text<1, 500>;

struct Backup {
    Id backup;
    BackupState state = BackupState::Making;
    Instant askedAt;
    std::optional<FileName> file;
    std::optional<Integer<0, mostMinorUnits>> bytes;
    TrialState trial = TrialState::Untried;
    std::optional<Instant> triedAt;
    std::optional<Trouble> trouble; // why it could not be made, or what the latest trial found
};
BOOST_DESCRIBE_STRUCT(Backup, (), (backup, state, askedAt, file, bytes, trial, triedAt, trouble))

// Refusals

struct KeeperIsBusy {
    static constexpr Refusal refusal{"keeper-busy", 409, "Another backup is being made or tried"};
    Id backup; // that one
};
BOOST_DESCRIBE_STRUCT(KeeperIsBusy, (), (backup))

struct UnknownBackup {
    static constexpr Refusal refusal{"unknown-backup", 404, "There is no such backup"};
};
BOOST_DESCRIBE_STRUCT(UnknownBackup, (), ())

struct NoFileOfBackup {
    static constexpr Refusal refusal{"no-file", 409, "That backup has no file (any more)"};
};
BOOST_DESCRIBE_STRUCT(NoFileOfBackup, (), ())

// Requests

// Answered at once: what comes of it is told as an event, and to whoever asks.
struct MakeBackup {
    static constexpr Route route{Verb::Do, "keeper", "make-backup", management};
    using Answer = Backup;
    using Refusals = Types<KeeperIsBusy>;
};
BOOST_DESCRIBE_STRUCT(MakeBackup, (), ())

// Restores it into a folder of its own, has the checker look at that, and throws it away.
struct TryBackup {
    static constexpr Route route{Verb::Do, "keeper", "try-backup", management};
    using Answer = Backup;
    using Refusals = Types<UnknownBackup, NoFileOfBackup, KeeperIsBusy>;

    Id backup;
};
BOOST_DESCRIBE_STRUCT(TryBackup, (), (backup))

// Ends what is being made or tried; nothing when that is over already.
struct CancelBackup {
    static constexpr Route route{Verb::Do, "keeper", "cancel-backup", management};
    using Answer = Backup;
    using Refusals = Types<UnknownBackup>;

    Id backup;
};
BOOST_DESCRIBE_STRUCT(CancelBackup, (), (backup))

struct Backups {
    List<Backup, 0, 100> backups; // the latest first
};
BOOST_DESCRIBE_STRUCT(Backups, (), (backups))

struct AskBackups {
    static constexpr Route route{Verb::Ask, "keeper", "backups", management};
    using Answer = Backups;
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(AskBackups, (), ())

// Events

struct BackupMade {
    static constexpr Event event{"keeper", "BackupMade"};
    QString subject() const { return backup.text(); }

    Id backup;
    FileName file;
    Integer<0, mostMinorUnits> bytes;
    List<FileName, 0, 1000> removed; // that were too old to be kept
    Id by;
};
BOOST_DESCRIBE_STRUCT(BackupMade, (), (backup, file, bytes, removed, by))

struct BackupFailed {
    static constexpr Event event{"keeper", "BackupFailed"};
    QString subject() const { return backup.text(); }

    Id backup;
    Trouble trouble;
    Id by;
};
BOOST_DESCRIBE_STRUCT(BackupFailed, (), (backup, trouble, by))

struct BackupTried {
    static constexpr Event event{"keeper", "BackupTried"};
    QString subject() const { return backup.text(); }

    Id backup;
    TrialState trial = TrialState::Untried; // untried: it was not found out
    std::optional<Trouble> trouble;
    Id by;
};
BOOST_DESCRIBE_STRUCT(BackupTried, (), (backup, trial, trouble, by))

}
