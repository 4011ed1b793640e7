// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contracts/keeper_recording.h"

#include "shared/contracts/keeper.h"
#include "tests/table_top/table_top_shop.h"

#include <QTest>

using namespace bakery::keeper;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {

void recordKeeper(TableTopShop &shop)
{
    const Caller manager = shop.manager();
    shop.stop("keeper");
    shop.start("keeper", 1s);
    shop.pass(2s);
    const Id made = shop.request(manager, MakeBackup{}).as<Backup>().backup;
    QCOMPARE(shop.request(manager, MakeBackup{}).refusal(), u"keeper-busy"_s);
    QCOMPARE(shop.request(manager, CancelBackup{made}).status, 200);
    QCOMPARE(shop.request(manager, CancelBackup{manager.subject}).refusal(), u"unknown-backup"_s);
    shop.pass(2s);
    QCOMPARE(shop.request(manager, TryBackup{made}).status, 200);
    QCOMPARE(shop.request(manager, AskBackups{}).as<Backups>().backups.size(), 1u);
    shop.pass(2s);
    shop.backups().file = {.trouble = u"the disk is full"_s};
    const Id failed = shop.request(manager, MakeBackup{}).as<Backup>().backup;
    shop.pass(2s);
    QCOMPARE(shop.request(manager, TryBackup{failed}).refusal(), u"no-file"_s);
}

}
