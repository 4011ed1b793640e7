// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/checker/tampering.h"

#include "shared/contracts/envelope.h"
#include "shared/journal/journal.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace bakery {

void Tampering::run(const QString &service, const QString &sql)
{
    Store store(m_stores.at(service));
    store.execute(sql);
}

void Tampering::runUnguarded(const QString &service, const QString &sql)
{
    Store store(m_stores.at(service));
    if (store.dialect() == Dialect::Sqlite) {
        store.execute(u"pragma foreign_keys = off"_s);
        store.execute(u"pragma ignore_check_constraints = on"_s);
    }
    store.execute(sql);
}

QString Tampering::text(const QString &service, const QString &sql)
{
    Store store(m_stores.at(service));
    const auto row = Statement(store, sql).one<QString>();
    if (!row)
        qFatal("no row: %s", qPrintable(sql));
    return std::get<0>(*row);
}

void Tampering::rewriteJournal(const QString &service, const std::function<void(QByteArray &)> &change)
{
    Store store(m_stores.at(service));
    Statement turns(store, u"select first_position, last_position, events from turns order by first_position"_s);
    Statement update(store, u"update turns set previous_hash = ?, hash = ?, events = ? where first_position = ?"_s);
    QByteArray previous = originHash();
    for (const auto &[first, last, text] : turns.all<qint64, qint64, QString>()) {
        QByteArray events = text.toUtf8();
        change(events);
        const QByteArray hash = turnHash(previous, first, events);
        update.run(QString::fromLatin1(previous), QString::fromLatin1(hash), QString::fromUtf8(events), first);
        for (const auto &[follower, address] : m_stores) {
            Store following(address);
            Statement(following, u"update following set hash = ? where service = ? and position = ?"_s)
                .run(QString::fromLatin1(hash), service, last);
        }
        previous = hash;
    }
}

void Tampering::appendEvent(const QString &service, const QByteArray &type, const QString &subject,
    const QByteArray &cause, const QByteArray &data)
{
    Store store(m_stores.at(service));
    SystemChance chance;
    const Instant at = *Instant::parse("2026-11-20T08:30:00.000Z");
    Journal journal(store);
    store.begin();
    journal.load(chance, at);
    EventAttributes attributes{.site = "main",
        .service = service.toLatin1(),
        .incarnation = journal.incarnation(),
        .position = journal.head() + 1,
        .type = type,
        .subject = subject,
        .time = at,
        .cause = cause};
    QByteArray event;
    encodeEvent(event, attributes, [&data](QByteArray &out) { out.append(data); });
    journal.append({event}, at);
    store.commit();
}

void Tampering::damage(const QString &service, const QByteArray &text)
{
    QFile file(m_stores.at(service).location);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("%s", qPrintable(file.errorString()));
    const qsizetype at = file.readAll().lastIndexOf(text);
    if (at < 0 || !file.seek(at) || file.write("?") != 1)
        qFatal("%s does not stand in the file", text.constData());
}

}
