// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/testing/postgres_cluster.h"

#include "shared/persistence/postgres_programs.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <csignal>
#include <grp.h>
#include <pwd.h>
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

bool runAsServer(const QString &program, const QStringList &arguments, QByteArray *output)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(u"/"_s);
    process.setChildProcessModifier([] {
        const passwd &account = accountForServer();
        if (getuid() == 0 && (setgroups(0, nullptr) || setgid(account.pw_gid) || setuid(account.pw_uid)))
            _exit(126);
    });
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

PostgresCluster::PostgresCluster()
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
    if (pid() > 0)
        stop();
}

void PostgresCluster::start()
{
    const QString options =
        u"-c listen_addresses='' -c unix_socket_directories='%1' -c max_connections=50"_s.arg(m_folder.path());
    // After a kill the server refuses to start until the last of its processes has gone.
    QElapsedTimer patience;
    patience.start();
    QByteArray output;
    while (!runAsServer(u"pg_ctl"_s,
        {u"start"_s, u"-w"_s, u"-D"_s, m_folder.filePath(u"data"_s), u"-l"_s, m_folder.filePath(u"log"_s), u"-o"_s,
            options},
        &output)) {
        if (patience.hasExpired(15'000))
            throw std::runtime_error("pg_ctl start: " + output.toStdString());
        QThread::msleep(50);
    }
}

void PostgresCluster::stop()
{
    runOrThrow(u"pg_ctl"_s, {u"stop"_s, u"-w"_s, u"-m"_s, u"fast"_s, u"-D"_s, m_folder.filePath(u"data"_s)});
}

void PostgresCluster::kill()
{
    // Its sessions too: left alone, they may finish what they are doing before they notice.
    const QString postmaster = QString::number(pid());
    QFile children(u"/proc/%1/task/%1/children"_s.arg(postmaster));
    QList<QByteArray> processes;
    if (children.open(QIODevice::ReadOnly))
        processes = children.readAll().simplified().split(' ');
    processes.prepend(postmaster.toLatin1());
    for (const QByteArray &process : processes)
        ::kill(process.toInt(), SIGKILL);
}

qint64 PostgresCluster::pid() const
{
    QFile file(m_folder.filePath(u"data/postmaster.pid"_s));
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toLongLong() : 0;
}

QString PostgresCluster::url() const { return u"postgresql://bakery@/postgres?host="_s + m_folder.path(); }

StoreAddress PostgresCluster::address(const QString &schema) const { return {Dialect::Postgres, url(), schema}; }

}
