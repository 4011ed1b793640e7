// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/testing/postgres_cluster.h"

#include "shared/persistence/postgres_programs.h"
#include "shared/testing/scratch.h"

#include <QElapsedTimer>
#include <QFile>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// PostgreSQL refuses to run as root; its own account comes with the package.
constexpr auto unprivilegedUser = "postgres";

const passwd &accountForServer()
{
    const passwd *account = getuid() == 0 ? getpwnam(unprivilegedUser) : getpwuid(getuid());
    if (!account)
        throw std::runtime_error("there is no account to run PostgreSQL under; install the package postgresql");
    return *account;
}

// In the child, between fork and exec.
void becomeServer()
{
    const passwd &account = accountForServer();
    if (getuid() == 0 && (setgroups(0, nullptr) || setgid(account.pw_gid) || setuid(account.pw_uid)))
        _exit(126);
    prctl(PR_SET_PDEATHSIG, SIGQUIT); // a test that dies takes its server along
}

bool runAsServer(const QString &program, const QStringList &arguments, QByteArray *output)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(u"/"_s);
    process.setChildProcessModifier(becomeServer);
    process.start(postgresProgram(program), arguments);
    const bool isDone = process.waitForFinished(60'000);
    *output = process.readAll();
    return isDone && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

void runOrThrow(const QString &program, const QStringList &arguments)
{
    QByteArray output;
    if (!runAsServer(program, arguments, &output))
        throw std::runtime_error(program.toStdString() + ": " + output.toStdString());
}

}

PostgresCluster::PostgresCluster(Store::Durability durability)
    : m_durability(durability)
    , m_folder(durability == Store::Durability::Off ? scratchTemplate() : diskTemplate())
{
    const passwd &account = accountForServer();
    if (chown(m_folder.path().toUtf8().constData(), account.pw_uid, account.pw_gid) != 0)
        throw std::runtime_error("cannot hand the cluster's folder to its account");
    runOrThrow(u"initdb"_s,
        {u"-D"_s, m_folder.filePath(u"data"_s), u"-U"_s, u"bakery"_s, u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s,
            u"--auth=trust"_s, u"--no-sync"_s});
    start();
}

PostgresCluster::~PostgresCluster()
{
    if (m_durability == Store::Durability::Off)
        ::kill(pid_t(pid()), SIGQUIT); // at once
    stop();
}

// After a kill the server refuses to start until the last of its processes has gone, so it is asked again.
void PostgresCluster::start()
{
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setWorkingDirectory(u"/"_s);
    m_server.setStandardOutputFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    m_server.setChildProcessModifier(becomeServer);
    QStringList arguments{u"-D"_s, m_folder.filePath(u"data"_s), u"-c"_s, u"listen_addresses="_s, u"-c"_s,
        u"unix_socket_directories="_s + m_folder.path(), u"-c"_s, u"max_connections=50"_s};
    if (m_durability == Store::Durability::Off)
        for (const QString &setting :
            {u"fsync=off"_s, u"full_page_writes=off"_s, u"max_wal_size=128MB"_s, u"wal_level=minimal"_s,
                u"max_wal_senders=0"_s, u"shared_buffers=16MB"_s, u"autovacuum=off"_s, u"jit=off"_s})
            arguments += {u"-c"_s, setting};
    QElapsedTimer patience;
    patience.start();
    QByteArray output;
    do {
        if (patience.hasExpired(20'000))
            throw std::runtime_error("PostgreSQL does not start: " + logText().toStdString());
        if (m_server.state() == QProcess::NotRunning)
            m_server.start(postgresProgram(u"postgres"_s), arguments);
        m_server.waitForFinished(20); // returns early when it has given up already
    } while (!runAsServer(u"pg_isready"_s, {u"-q"_s, u"-h"_s, m_folder.path()}, &output));
}

void PostgresCluster::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_server.processId()), SIGINT); // a fast shutdown
    m_server.waitForFinished(30'000);
}

void PostgresCluster::kill()
{
    // Its sessions too: left alone, they may finish what they are doing before they notice.
    QFile children(u"/proc/%1/task/%1/children"_s.arg(pid()));
    QList<QByteArray> processes;
    if (children.open(QIODevice::ReadOnly))
        processes = children.readAll().simplified().split(' ');
    ::kill(pid_t(pid()), SIGKILL);
    for (const QByteArray &process : processes)
        ::kill(process.toInt(), SIGKILL);
    m_server.waitForFinished(10'000);
}

qint64 PostgresCluster::pid() const { return m_server.processId(); }

QByteArray PostgresCluster::logText() const
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

StoreAddress PostgresCluster::addressIn(const QString &database, const QString &schema) const
{
    return {Dialect::Postgres, u"postgresql://bakery@/%1?host=%2"_s.arg(database, m_folder.path()), schema};
}

}
