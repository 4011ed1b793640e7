// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker/key.h"

#include <QtEndian>

namespace bakery {

Key Key::of(const Id &id)
{
    const QUuid &uuid = id.uuid();
    return {quint64(uuid.data1) << 32 | quint64(uuid.data2) << 16 | uuid.data3, qFromBigEndian<quint64>(uuid.data4)};
}

Key Key::of(QByteArrayView text)
{
    const auto id = Id::parse(std::string_view(text.data(), size_t(text.size())));
    return id ? of(*id) : Key();
}

QString Key::text() const
{
    if (isNull())
        return {};
    QUuid uuid;
    uuid.data1 = uint(high >> 32);
    uuid.data2 = ushort(high >> 16);
    uuid.data3 = ushort(high);
    qToBigEndian(low, uuid.data4);
    return Id(uuid).text();
}

}
