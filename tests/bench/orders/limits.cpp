// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/orders/limits.h"

#include "shared/contracts/topics.h"
#include "shared/messaging/paho_bus.h"
#include "shared/persistence/postgres_programs.h"
#include "shared/persistence/statement.h"
#include "tests/bench/orders/shop_under_test.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace bakery::bench {
namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr int hops = 6;
constexpr int chains = 200;

double msSince(SteadyClock::time_point start)
{
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - start).count();
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        throw BenchFailed(program + u": "_s + QString::fromUtf8(process.readAllStandardError()));
    return process.readAllStandardOutput();
}

QString resource(const QString &name, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(name);
    QFile::copy(u":/bench/"_s + name, path);
    return path;
}

// A row of the size of an event, inserted and made durable.
class CommittedRows {
public:
    explicit CommittedRows(const StoreAddress &address)
        : m_store(address)
        , m_insert(prepared(m_store), u"insert into bench_rows (number, content) values (?, ?)"_s)
    {
    }
    void add()
    {
        m_store.begin();
        m_insert.run(++m_number, m_content);
        m_store.commit();
    }

private:
    static Store &prepared(Store &store)
    {
        store.execute(u"drop table if exists bench_rows"_s);
        store.execute(u"create table bench_rows (number bigint primary key, content text not null)"_s);
        return store;
    }
    Store m_store;
    Statement m_insert;
    QString m_content = QString(400, u'x');
    qint64 m_number = 0;
};

// Two connections that pass one message back and forth; a commit at each arrival but the last.
class Chain final : private BusListener {
public:
    Chain(CommittedRows &rows, const BusAddress &account) : m_rows(rows), m_bus(account)
    {
        m_topic = topics::replies("main", account.username.toUtf8()) + "/chain";
        m_bus.open(*this, {{m_topic, Quality::AtMostOnce}}, {});
        while (!m_isConnected)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    }
    ~Chain() override { m_bus.close(); }

    double once()
    {
        const auto start = SteadyClock::now();
        m_hops = 0;
        send();
        m_loop.exec();
        return msSince(start);
    }

private:
    void busConnected() override { m_isConnected = true; }
    void busLost() override { }
    void busArrived(std::vector<Message> messages) override
    {
        for (size_t i = 0; i < messages.size(); ++i) {
            if (++m_hops == hops)
                return m_loop.quit();
            m_rows.add();
            send();
        }
    }
    void send() { m_bus.publish({m_topic, QByteArray(400, 'x')}); }

    CommittedRows &m_rows;
    PahoBus m_bus;
    QByteArray m_topic;
    QEventLoop m_loop;
    int m_hops = 0;
    bool m_isConnected = false;
};

}

double pgbenchOrdersPerSecond(const QString &url, int seconds)
{
    const QTemporaryDir folder;
    run(postgresProgram(u"psql"_s), {url, u"-q"_s, u"-f"_s, resource(u"one_order.schema.sql"_s, folder)});
    const QByteArray report = run(postgresProgram(u"pgbench"_s),
        {u"-n"_s, u"-c"_s, u"8"_s, u"-j"_s, u"2"_s, u"-T"_s, QString::number(seconds), u"-f"_s,
            resource(u"one_order.pgbench.sql"_s, folder), url});
    static const QRegularExpression tps(u"tps = ([0-9.]+)"_s);
    return tps.match(QString::fromUtf8(report)).captured(1).toDouble();
}

double commitsPerSecond(const StoreAddress &address)
{
    CommittedRows rows(address);
    constexpr int commits = 1000;
    const auto start = SteadyClock::now();
    for (int i = 0; i < commits; ++i)
        rows.add();
    return commits * 1000.0 / msSince(start);
}

double rawChainMs(const StoreAddress &address, const BusAddress &account)
{
    CommittedRows rows(address);
    Chain chain(rows, account);
    std::vector<double> times;
    for (int i = 0; i < chains; ++i)
        times.push_back(chain.once());
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

}
