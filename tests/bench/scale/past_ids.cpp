// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scale/past_ids.h"

using namespace Qt::StringLiterals;

namespace bakery::bench {

Id pastId(PastKind kind, qint64 number)
{
    QUuid uuid;
    uuid.data1 = uint(number / 65'536);
    uuid.data2 = ushort(number % 65'536);
    uuid.data3 = 0x7000;
    uuid.data4[0] = 0x80;
    uuid.data4[1] = uchar(kind);
    for (int i = 0; i < 6; ++i)
        uuid.data4[7 - i] = uchar(number >> (8 * i));
    return Id(uuid);
}

QString Series::with(qint64 count) const
{
    return m_isSqlite ? u"with recursive n (i) as (select 1 union all select i + 1 from n where i < %1) "_s.arg(count)
                      : QString();
}

QString Series::from(qint64 count) const
{
    return m_isSqlite ? u"n"_s : u"generate_series(cast(1 as bigint), %1) as n (i)"_s.arg(count);
}

QString Series::id(PastKind kind, const QString &number) const
{
    QString result = m_isSqlite
        ? u"printf('%08x-%04x-7000-8%03x-%012x', (%1) / 65536, (%1) % 65536, %2, (%1))"_s
        : u"lpad(to_hex((%1) / 65536), 8, '0') || '-' || lpad(to_hex((%1) % 65536), 4, '0') || '-7000-8'"
          " || lpad(to_hex(%2), 3, '0') || '-' || lpad(to_hex(%1), 12, '0')"_s;
    return result.replace(u"%1"_s, number).replace(u"%2"_s, QString::number(int(kind)));
}

}
