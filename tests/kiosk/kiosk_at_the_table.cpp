// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/kiosk_at_the_table.h"

#include "shared/core/private_file.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

// The codes that auth shows are the same in each run, and so are pictures of them.
bool isSecretFixed(TableTopShop &shop)
{
    shop.stop("auth");
    const auto written =
        writeFile(shop.dataFolder() + u"/keys/auth/derivation.key"_s, QByteArray(32, 'k'), FileAudience::OwnerOnly);
    shop.start("auth");
    shop.pass(2s);
    return bool(written);
}

}

KioskAtTheTable::KioskAtTheTable()
{
    if (!isSecretFixed(shop))
        qFatal("auth's secret cannot be written");
    shop.bakes(bread, 3);
    shop.bakes(donut, 2);
    begin();
    passes(3s);
    const Answer approved =
        shop.request(shop.manager(), auth::ApprovePairing{m_kiosk->pairingCode(), u"by the door"_s});
    if (approved.status != 200)
        qFatal("the kiosk is not approved: %d %s", approved.status, approved.body.constData());
    passes(5s);
}

void KioskAtTheTable::begin()
{
    m_bus = std::make_unique<MemoryBus>(shop.broker(), u"kiosk"_s);
    m_kiosk = std::make_unique<Kiosk>(*m_bus, shop.clock(), BreadShop::site, u"kiosk"_s, m_folder.path());
    m_kiosk->start();
}

void KioskAtTheTable::passes(Milliseconds time)
{
    for (Milliseconds passed{0}; passed < time; passed += 250ms) {
        shop.pass(250ms);
        m_kiosk->beat();
    }
}

void KioskAtTheTable::comesToOrder(const QStringList &skus)
{
    m_kiosk->touched();
    for (const QString &sku : skus)
        m_kiosk->cart()->add(sku);
    m_kiosk->navigation()->happen(Navigation::WantsToPay);
}

void KioskAtTheTable::dies()
{
    m_bus->crash();
    m_kiosk.reset();
    begin();
}

}
