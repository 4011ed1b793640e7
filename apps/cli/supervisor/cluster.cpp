// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/supervisor/cluster.h"

#include "apps/cli/trouble.h"
#include "shared/core/private_file.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// Debian keeps each major version in a folder of its own; a cluster needs the one that made it.
QString programsOf(const QString &clusterFolder)
{
    const auto made = readFile(clusterFolder + u"/PG_VERSION"_s);
    const QDir versions(u"/usr/lib/postgresql"_s);
    QStringList candidates = made ? QStringList{QString::fromLatin1(made->trimmed())}
                                  : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : candidates)
        if (QFile::exists(versions.filePath(version + u"/bin/postgres"_s)))
            return versions.filePath(version + u"/bin"_s);
    throw Trouble(made ? u"the shop's cluster needs PostgreSQL %1: apt-get install postgresql-%1"_s.arg(candidates[0])
                       : u"PostgreSQL is not installed: apt-get install postgresql"_s);
}

}

Cluster::Cluster(const ShopSettings &shop)
    : m_shop(shop)
    , m_folder(shop.path(u"postgres"_s))
    , m_programs(programsOf(m_folder))
{
}

QString Cluster::program(const QString &name) const { return m_programs + u'/' + name; }

int Cluster::run(const QString &name, const QStringList &arguments, QString *output) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program(name), arguments);
    process.waitForFinished(60'000);
    if (output)
        *output = QString::fromLocal8Bit(process.readAll()).trimmed();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void Cluster::prepare()
{
    QDir().mkpath(m_shop.clusterSocketFolder());
    QFile::setPermissions(m_shop.clusterSocketFolder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (QFile::exists(m_folder + u"/PG_VERSION"_s))
        return;
    say(u"making a PostgreSQL cluster of the shop's own"_s);
    QString output;
    const QStringList arguments{u"-D"_s, m_folder, u"-U"_s, u"bakery"_s, u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s,
        u"--auth=trust"_s,
        // A new segment of the log is filled with zeros while every commit waits: 16 MB would take 40 ms.
        u"--wal-segsize=1"_s};
    if (run(u"initdb"_s, arguments, &output) != 0)
        throw Trouble(u"the PostgreSQL cluster could not be made: %1"_s.arg(output));
}

ProcessPlan Cluster::plan() const
{
    return {u"postgres"_s, program(u"postgres"_s),
        {u"-D"_s, m_folder, u"-c"_s, u"listen_addresses="_s, u"-c"_s,
            u"unix_socket_directories="_s + m_shop.clusterSocketFolder(), u"-c"_s, u"unix_socket_permissions=0700"_s,
            // as with segments of the usual size
            u"-c"_s, u"max_wal_size=1GB"_s, u"-c"_s, u"min_wal_size=80MB"_s},
        SIGINT};
}

bool Cluster::answers() const
{
    return run(u"pg_isready"_s, {u"-q"_s, u"-h"_s, m_shop.clusterSocketFolder(), u"-U"_s, u"bakery"_s}) == 0;
}

void Cluster::makeDatabase() const
{
    QString output;
    const QStringList arguments{u"-h"_s, m_shop.clusterSocketFolder(), u"-U"_s, u"bakery"_s, u"bakery"_s};
    if (run(u"createdb"_s, arguments, &output) != 0 && !output.contains("already exists"_L1))
        throw Trouble(u"the database could not be made: %1"_s.arg(output));
}

}
