// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/people.h"

#include "apps/cli/shop_folder.h"
#include "apps/cli/trouble.h"
#include "apps/cli/wall_clock.h"
#include "shared/contracts/personal.h"
#include "shared/persistence/statement.h"
#include "shared/tokens/key_folder.h"
#include "shared/tokens/token.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

Role roleNamed(const QString &word)
{
    if (const auto role = roleOfWord(word.toUtf8()))
        return *role;
    throw Trouble(
        u"there is no role %1; there are: customer, baker, cashier, manager, administrator, kiosk"_s.arg(word));
}

}

Caller personNamed(const ShopSettings &shop, const QString &name)
{
    if (name == administratorName)
        return administratorOf(shop);
    const auto store = openStore(shop, u"auth"_s);
    Statement hashing{*store, u"select secret from name_hashing"_s};
    Statement byName{*store, u"select person, role from people where name_hash = ?"_s};
    if (const auto secret = hashing.one<QByteArray>())
        if (const auto person = byName.one<Id, Role>(hashOfName(name, std::get<0>(*secret))))
            return {std::get<0>(*person), std::get<1>(*person)};
    Statement everybody{*store,
        u"select people.name, person_keys.secret from people join person_keys on person_keys.person = people.person"
        " order by people.person limit 50"_s};
    QStringList known{administratorName};
    for (const auto &[sealed, secret] : everybody.all<QString, QByteArray>())
        if (const auto key = PersonalKey::fromBytes(secret))
            if (const auto other = key->open(sealed))
                known.append(*other);
    throw Trouble(u"nobody is called %1 here; known are: %2"_s.arg(name, known.join(u", "_s)));
}

QByteArray tokenFor(const ShopSettings &shop, const Caller &caller)
{
    const TokenSigner signer(orTrouble(KeyFolder(shop.keyFolder()).current()), shop.site.toUtf8());
    return signer.sign(caller, wallNow());
}

QByteArray tokenFor(const ShopSettings &shop, const QString &name, const QString &role)
{
    if (name.isEmpty())
        throw Trouble(u"say as whom: --as alice"_s);
    Caller caller = personNamed(shop, name);
    if (!role.isEmpty())
        caller.role = roleNamed(role);
    return tokenFor(shop, caller);
}

}
