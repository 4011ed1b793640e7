// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/connection.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUrl>
#include <QUrlQuery>

#include <sqlite3.h>

#include <atomic>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

[[noreturn]] void refuse(const QString &why) { throw StoreError(StoreTrouble::Refused, why); }

void run(QSqlDatabase &database, Dialect dialect, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        throw StoreError(troubleOf(dialect, query.lastError(), database.isOpen()),
            query.lastError().databaseText() + u" in: "_s + sql);
}

// A reader of a WAL database needs its -shm file and makes it when it is missing. Where it may not, and nothing waits
// in a WAL either, the file can be read as it is.
bool mustReadAsIs(const QString &file)
{
    return !QFileInfo(QFileInfo(file).absolutePath()).isWritable() && QFileInfo(file + u"-wal"_s).size() == 0;
}

// SQLite waits for no lock where two connections that both read want to write, as when several open a new file at once:
// each would wait for the other. So one of them has to try again.
void makeLogged(QSqlDatabase &database)
{
    for (int attempt = 1;; ++attempt) {
        try {
            return run(database, Dialect::Sqlite, u"pragma journal_mode=wal"_s);
        } catch (const StoreError &error) {
            if (error.trouble() != StoreTrouble::Lost || attempt == 100)
                throw;
        }
        QThread::msleep(20);
    }
}

void openSqlite(QSqlDatabase &database, const StoreAddress &address, Store::Access access, Store::Durability durability)
{
    const bool readOnly = access == Store::Access::ReadOnly;
    const QString &file = address.location;
    database.setDatabaseName(file);
    if (readOnly) {
        if (!QFileInfo::exists(file))
            refuse(u"there is no store at %1"_s.arg(file));
        QString options = u"QSQLITE_OPEN_READONLY"_s;
        if (mustReadAsIs(file)) {
            database.setDatabaseName(
                QString::fromUtf8(QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded())
                + u"?immutable=1"_s);
            options += u";QSQLITE_OPEN_URI"_s;
        }
        database.setConnectOptions(options);
    }
    // SQLite counts its memory under a lock, at every allocation, for whoever asks; nobody does.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted);
    if (!database.open())
        refuse(u"cannot open %1: %2; see to it that its folder exists and that this user may read%3 there"_s.arg(
            file, database.lastError().databaseText(), readOnly ? QString() : u" and write"_s));
    const auto pragma = [&](const QString &setting) { run(database, Dialect::Sqlite, u"pragma "_s + setting); };
    pragma(u"busy_timeout=5000"_s);
    pragma(u"foreign_keys=on"_s);
    pragma(u"cache_size=-4096"_s); // KiB; a service stays below 20 MB, the rest is the page cache of the system
    pragma(u"mmap_size=0"_s);
    if (readOnly)
        return;
    makeLogged(database);
    pragma(durability == Store::Durability::Full ? u"synchronous=full"_s : u"synchronous=off"_s);
    // A log that keeps its length is written over: to append costs each fsync half as much again. Larger than what
    // WalKeeper lets it grow to.
    pragma(u"journal_size_limit=50331648"_s);
    pragma(u"wal_autocheckpoint=0"_s); // WalKeeper decides
}

// Every hot statement finds its rows by index. The planner, which has seen tables while they were empty and keeps its
// plan, would scan them for minutes after they have grown; so scans and the joins that need them are made unattractive
// (they stay possible). JIT would start because of that very price.
constexpr auto plannerOptions =
    "-cenable_seqscan=off -cenable_hashjoin=off -cenable_mergejoin=off -cjit=off -cclient_min_messages=warning "
    "-ctcp_keepalives_idle=5 -ctcp_keepalives_interval=2 -ctcp_keepalives_count=3"_L1;

bool hasSchema(QSqlDatabase &database, const QString &schema)
{
    QSqlQuery query(database);
    if (!query.exec(u"select 1 from pg_namespace where nspname = '%1'"_s.arg(schema)))
        throw StoreError(StoreTrouble::Lost, query.lastError().databaseText());
    return query.next();
}

void makeSchema(QSqlDatabase &database, const QString &schema, bool readOnly)
{
    if (hasSchema(database, schema))
        return;
    if (readOnly)
        refuse(u"there is no store in the schema %1"_s.arg(schema));
    try {
        run(database, Dialect::Postgres, u"create schema "_s + schema);
    } catch (const StoreError &) {
        // `if not exists` would fail as well when the service's other instance makes it at this very moment.
        if (!hasSchema(database, schema))
            throw;
    }
}

void openDatabase(QSqlDatabase &database, const PostgresUrl &url, const QString &options)
{
    database.setHostName(url.host);
    database.setPort(url.port);
    database.setUserName(url.user);
    database.setPassword(url.password);
    database.setDatabaseName(url.database);
    database.setConnectOptions(u"connect_timeout=3;keepalives_idle=5;keepalives_interval=2;keepalives_count=3;"
                               "tcp_user_timeout=5000;options='%1'"_s.arg(options));
    if (database.open())
        return;
    const QString text = database.lastError().databaseText().simplified();
    const bool isRefused =
        text.contains("authentication"_L1) || text.contains("does not exist"_L1) || text.contains("pg_hba"_L1);
    throw StoreError(isRefused ? StoreTrouble::Refused : StoreTrouble::Lost,
        u"the database at %1:%2 does not %3: %4"_s.arg(url.host).arg(url.port).arg(
            isRefused ? "let us in"_L1 : "answer"_L1, text));
}

void openPostgres(
    QSqlDatabase &database, const StoreAddress &address, Store::Access access, Store::Durability durability)
{
    static const QRegularExpression plainName(u"^[a-z_][a-z0-9_]{0,62}$"_s);
    if (!plainName.match(address.schema).hasMatch())
        refuse(u"\"%1\" cannot name a schema: use small letters, digits and _"_s.arg(address.schema));
    const bool readOnly = access == Store::Access::ReadOnly;
    QString options = u"-csearch_path=%1 "_s.arg(address.schema) + plannerOptions;
    if (durability == Store::Durability::Off)
        options += u" -csynchronous_commit=off"_s;
    if (readOnly)
        options += u" -cdefault_transaction_read_only=on"_s;
    openDatabase(database, PostgresUrl::parse(address.location), options);
    makeSchema(database, address.schema, readOnly);
}

}

void requirePostgres(const QString &location)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"bakery-probe"_s);
    try {
        openDatabase(database, PostgresUrl::parse(location), {});
    } catch (const StoreError &) {
        closeConnection(database);
        throw;
    }
    closeConnection(database);
}

QSqlDatabase openConnection(const StoreAddress &address, Store::Access access, Store::Durability durability)
{
    static std::atomic<int> last = 0;
    const QString name = u"bakery-store-%1"_s.arg(++last);
    const bool isSqlite = address.dialect == Dialect::Sqlite;
    QSqlDatabase database = QSqlDatabase::addDatabase(isSqlite ? u"QSQLITE"_s : u"QPSQL"_s, name);
    try {
        if (!database.isValid())
            refuse(u"Qt's driver for %1 is not installed"_s.arg(isSqlite ? "SQLite"_L1 : "PostgreSQL"_L1));
        isSqlite ? openSqlite(database, address, access, durability)
                 : openPostgres(database, address, access, durability);
    } catch (const StoreError &) {
        closeConnection(database);
        throw;
    }
    return database;
}

void closeConnection(QSqlDatabase &database)
{
    const QString name = database.connectionName();
    database = QSqlDatabase();
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
}

PostgresUrl PostgresUrl::parse(const QString &url)
{
    static const QRegularExpression shape(
        u"^postgres(?:ql)?://(?:([^:@/]*)(?::([^@/]*))?@)?([^:/?]*)(?::(\\d+))?/([^?]*)(?:\\?(.*))?$"_s);
    const auto match = shape.match(url);
    if (!match.hasMatch())
        refuse(u"the database's URL must look like postgresql://user:password@host:port/database"_s);
    const auto part = [&](int group) { return QUrl::fromPercentEncoding(match.captured(group).toUtf8()); };
    PostgresUrl parsed{part(1), part(2), part(3), 5432, part(5)};
    const QUrlQuery query(match.captured(6));
    if (query.hasQueryItem(u"host"_s))
        parsed.host = query.queryItemValue(u"host"_s, QUrl::FullyDecoded);
    const QString port = query.hasQueryItem(u"port"_s) ? query.queryItemValue(u"port"_s) : match.captured(4);
    if (!port.isEmpty())
        parsed.port = port.toInt();
    return parsed;
}

}
