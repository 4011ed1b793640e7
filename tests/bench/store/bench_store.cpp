// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/table.h"
#include "shared/testing/postgres_cluster.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

// What a durable commit and a row cost on both stores. Prints {"figures":[{"name","store","value","unit"}]}.
namespace bakery { namespace {

enum class TicketState { Placed, Reserved, Completed };
BOOST_DESCRIBE_ENUM(TicketState, Placed, Reserved, Completed)

// A row as services have them.
struct TicketRow {
    static constexpr int keyColumns = 1;
    Id ticket;
    Id customer;
    TicketState state = TicketState::Placed;
    QString number;
    qint64 total = 0;
    Instant placedAt;
    std::optional<Instant> completedAt;
};
BOOST_DESCRIBE_STRUCT(TicketRow, (), (ticket, customer, state, number, total, placedAt, completedAt))

class Bench {
public:
    Bench(Store &store, QJsonArray &figures) : m_store(store), m_figures(figures)
    {
        const bool isSqlite = store.dialect() == Dialect::Sqlite;
        store.execute(u"create table tickets(ticket text primary key, customer text not null, state text not null, "
                      "number text not null, total %1 not null, placed_at %1 not null, completed_at %1)%2"_s.arg(
                          isSqlite ? "integer"_L1 : "bigint"_L1, isSqlite ? " strict"_L1 : ""_L1));
        store.execute(u"create index tickets_of_customer on tickets(customer, placed_at)"_s);
    }

    void run()
    {
        for (const int rows : {1, 64})
            durableCommits(rows);
        for (const int messages : {1, 64, 256})
            turnsOf(messages);
    }

private:
    TicketRow newTicket()
    {
        const Instant now{1'795'204'800'000 + ++m_made};
        return {.ticket = m_chance.nextId(now),
            .customer = m_chance.nextId(now),
            .state = TicketState::Placed,
            .number = u"A%1"_s.arg(m_made),
            .total = 320,
            .placedAt = now,
            .completedAt = {}};
    }

    void report(const QString &name, double value, const QString &unit)
    {
        m_figures.append(QJsonObject{{u"name"_s, name},
            {u"store"_s, m_store.dialect() == Dialect::Sqlite ? u"sqlite"_s : u"postgres"_s},
            {u"value"_s, std::round(value * 100) / 100}, {u"unit"_s, unit}});
    }

    // One prepared insert per row and nothing of ours around it.
    void durableCommits(int rows)
    {
        Statement insert(m_store, u"insert into tickets values (?, ?, ?, ?, ?, ?, ?)"_s);
        std::vector<double> commitMs;
        QElapsedTimer all;
        all.start();
        while (all.elapsed() < 2000) {
            QElapsedTimer one;
            one.start();
            m_store.begin();
            for (int i = 0; i < rows; ++i) {
                const TicketRow t = newTicket();
                insert.run(t.ticket, t.customer, t.state, t.number, t.total, t.placedAt, t.completedAt);
            }
            m_store.commit();
            commitMs.push_back(double(one.nsecsElapsed()) / 1e6);
        }
        const double seconds = double(all.nsecsElapsed()) / 1e9;
        std::ranges::sort(commitMs);
        const QString of = u" of %1"_s.arg(rows);
        report(u"commits"_s + of, double(commitMs.size()) / seconds, u"1/s"_s);
        report(u"commit p50"_s + of, commitMs[commitMs.size() / 2], u"ms"_s);
        report(u"commit p99"_s + of, commitMs[commitMs.size() * 99 / 100], u"ms"_s);
    }

    // Turns whose messages each insert, find or change a row; the time without the commit's fsync, and with it.
    void turnsOf(int messages)
    {
        Table<TicketRow> tickets{m_store, u"tickets"_s};
        std::vector<Id> ids;
        const int turns = std::max(20, 4096 / messages);
        measure(u"insert"_s, messages, turns, [&] {
            for (int i = 0; i < messages; ++i)
                ids.push_back(tickets.insert(newTicket()).ticket);
        });
        size_t next = 0;
        const auto ofTurn = [&] {
            const std::vector<Id> keys(ids.begin() + qint64(next), ids.begin() + qint64(next) + messages);
            next += size_t(messages);
            tickets.prefetch(keys);
            return keys;
        };
        measure(u"find"_s, messages, turns, [&] {
            for (const Id &id : ofTurn())
                m_sum += tickets.find(id)->total;
        });
        next = 0;
        measure(u"find and update"_s, messages, turns, [&] {
            for (const Id &id : ofTurn())
                tickets.change(id).state = TicketState::Reserved;
        });
    }

    template <typename F>
    void measure(const QString &what, int messages, int turns, F &&turn)
    {
        qint64 workNs = 0, allNs = 0;
        for (int i = 0; i < turns; ++i) {
            QElapsedTimer timer;
            timer.start();
            m_store.begin();
            turn();
            m_store.flush();
            workNs += timer.nsecsElapsed();
            m_store.commit();
            allNs += timer.nsecsElapsed();
            m_store.checkpointIfIdle();
        }
        const double rows = double(messages) * turns;
        report(u"%1 per row, turns of %2"_s.arg(what).arg(messages), double(workNs) / 1e3 / rows, u"µs"_s);
        report(u"%1 per row with commit, turns of %2"_s.arg(what).arg(messages), double(allNs) / 1e3 / rows, u"µs"_s);
    }

    Store &m_store;
    QJsonArray &m_figures;
    SystemChance m_chance;
    qint64 m_made = 0;
    qint64 m_sum = 0;
};

void runAll()
{
    QJsonArray figures;
    const QTemporaryDir folder;
    Store sqlite({Dialect::Sqlite, folder.filePath(u"bench.sqlite"_s), {}});
    Bench(sqlite, figures).run();
    PostgresCluster cluster;
    Store postgres(cluster.addressOfNewSchema());
    Bench(postgres, figures).run();
    std::puts(QJsonDocument(QJsonObject{{u"figures"_s, figures}}).toJson().constData());
}

}}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    bakery::runAll();
    return 0;
}
