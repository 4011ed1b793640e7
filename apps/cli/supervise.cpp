// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/commands.h"
#include "apps/cli/shop_folder.h"
#include "apps/cli/supervisor/stop_signal.h"
#include "apps/cli/supervisor/supervisor.h"
#include "apps/cli/trouble.h"

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery {

int supervise(const Arguments &arguments)
{
    const ShopSettings shop = openShop(arguments);
    const int ready = int(arguments.number("ready", -1, 3, 1 << 20));
    const ShopLock lock(int(arguments.number("lock", -1, 3, 1 << 20)));
    // The processes of the shop must not inherit these: the lock would outlive the supervisor.
    for (const int file : {ready, lock.file()})
        ::fcntl(file, F_SETFD, FD_CLOEXEC);
    StopSignal::listen();
    Supervisor supervisor(shop, {arguments.value("programs"), false, false, [ready] {
                                     (void)!::write(ready, "r", 1);
                                     ::close(ready);
                                 }});
    supervisor.run();
    return 0;
}

}
