// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker/row_stream.h"

using namespace Qt::StringLiterals;

namespace bakery {

RowStream::RowStream(Store &store, const QString &sql) : m_store(store), m_query(store.database())
{
    m_query.setForwardOnly(true);
    if (store.dialect() == Dialect::Sqlite) {
        run(sql);
        return;
    }
    static int cursors = 0;
    const QString cursor = u"rows_%1"_s.arg(++cursors);
    m_query.setForwardOnly(false); // a fetched block is read at once, so that other cursors may fetch in between
    run(u"declare "_s + cursor + u" no scroll cursor for "_s + sql);
    m_fetch = u"fetch 2000 from "_s + cursor;
    run(m_fetch);
}

bool RowStream::next()
{
    if (m_query.next())
        return true;
    if (m_fetch.isEmpty() || m_query.size() == 0)
        return false;
    run(m_fetch);
    return m_query.next();
}

void RowStream::run(const QString &sql)
{
    if (!m_query.exec(sql))
        m_store.fail(m_query);
}

}
