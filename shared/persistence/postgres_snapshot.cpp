// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/postgres_snapshot.h"

#include "shared/persistence/connection.h"
#include "shared/persistence/postgres_programs.h"
#include "shared/persistence/statement.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

QString quoted(QString value)
{
    value.replace(u"\\"_s, u"\\\\"_s).replace(u"'"_s, u"\\'"_s);
    return u'\'' + value + u'\'';
}

QString passwordField(QString value)
{
    value.replace(u"\\"_s, u"\\\\"_s).replace(u":"_s, u"\\:"_s);
    return value;
}

// Runs one of PostgreSQL's programs on the store's database. The password goes through a file of mode 0600, never
// through an argument or the environment.
void runProgram(const QString &program, const StoreAddress &address, QStringList arguments)
{
    const PostgresUrl url = PostgresUrl::parse(address.location);
    arguments << u"--no-password"_s
              << u"--dbname=host=%1 port=%2 user=%3 dbname=%4"_s.arg(
                     quoted(url.host), QString::number(url.port), quoted(url.user), quoted(url.database));
    QTemporaryFile passwords;
    QProcess process;
    if (!url.password.isEmpty()) {
        if (!passwords.open() || passwords.write(u"*:*:*:*:%1\n"_s.arg(passwordField(url.password)).toUtf8()) < 0
            || !passwords.flush())
            throw StoreError(StoreTrouble::Refused, u"cannot write a password file: "_s + passwords.errorString());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGPASSFILE"_s, passwords.fileName());
        process.setProcessEnvironment(environment);
    }
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(postgresProgram(program), arguments);
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw StoreError(StoreTrouble::Refused, program + u": "_s + QString::fromUtf8(process.readAll()).trimmed());
}

}

PostgresSnapshot::PostgresSnapshot(const StoreAddress &address) : m_store(address, Store::Access::ReadOnly)
{
    m_store.begin();
    Statement exportSnapshot(m_store, u"select pg_export_snapshot()"_s);
    m_snapshot = std::get<0>(*exportSnapshot.one<QString>());
}

void PostgresSnapshot::copyTo(const QString &file)
{
    if (QFileInfo::exists(file))
        throw StoreError(StoreTrouble::Refused, u"%1 exists already; name a new file"_s.arg(file));
    const StoreAddress &address = m_store.address();
    runProgram(u"pg_dump"_s, address,
        {u"--format=custom"_s, u"--schema="_s + address.schema, u"--snapshot="_s + m_snapshot, u"--file="_s + file});
}

void restorePostgres(const QString &file, const StoreAddress &address)
{
    Store store(address); // makes the schema, when there is none
    Statement countTables(store, u"select count(*) from pg_tables where schemaname = ?"_s);
    if (std::get<0>(*countTables.one<int>(address.schema)) > 0)
        throw StoreError(StoreTrouble::Refused,
            u"the schema %1 holds a store already; restore into another database"_s.arg(address.schema));
    store.execute(u"drop schema "_s + address.schema);
    runProgram(u"pg_restore"_s, address,
        {u"--no-owner"_s, u"--no-privileges"_s, u"--exit-on-error"_s, u"--single-transaction"_s, file});
    store.reopen(); // made again if the copy was of another schema
    if (std::get<0>(*countTables.one<int>(address.schema)) == 0)
        throw StoreError(StoreTrouble::Refused, u"%1 holds no store of the schema %2"_s.arg(file, address.schema));
}

}
