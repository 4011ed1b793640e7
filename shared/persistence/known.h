// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/statement.h"

#include <functional>
#include <optional>
#include <tuple>
#include <utility>

namespace bakery {

// What a store says to one question, asked again only when this store has been written to since, or for other
// arguments: a store has one writer. It is for what is looked at every second, and of which hardly ever anything comes:
// an idle shop asks its database nothing.
//
//     Known<std::vector<BatchRow>> openBatches{store, [this] { return rowsOf<BatchRow>(m_openBatches); }};
//     for (const BatchRow &batch : openBatches()) …
//
// As with any hand-written query: flush() first what this turn has changed. The reference holds until it is asked
// again.
template <typename T, typename... Arguments>
class Known {
public:
    Known(Store &store, std::function<T(const Arguments &...)> ask) : m_store(store), m_ask(std::move(ask)) { }

    const T &operator()(const Arguments &...arguments)
    {
        std::tuple<Arguments...> asked(arguments...);
        if (!m_answer || m_revision != m_store.revision() || m_asked != asked) {
            m_answer.reset();
            m_answer.emplace(m_ask(arguments...));
            m_asked = std::move(asked);
            m_revision = m_store.revision();
        }
        return *m_answer;
    }

private:
    Store &m_store;
    const std::function<T(const Arguments &...)> m_ask;
    std::optional<T> m_answer;
    std::tuple<Arguments...> m_asked;
    qint64 m_revision = -1;
};

// For a row of a table, as its find() tells it.
template <typename Row>
std::optional<Row> asOptional(const Row *row)
{
    return row ? std::optional(*row) : std::nullopt;
}

// Whether something has come due, by the question for the moment of what comes first.
class KnownDue {
public:
    KnownDue(Store &store, QString sql)
        : m_statement(store, std::move(sql))
        , m_first(store, [this] { return m_statement.one<Instant>(); })
    {
    }

    KnownDue(const KnownDue &) = delete;
    KnownDue &operator=(const KnownDue &) = delete;

    bool hasCome(Instant now)
    {
        const auto &first = m_first();
        return first && std::get<0>(*first) <= now;
    }

private:
    Statement m_statement;
    Known<std::optional<std::tuple<Instant>>> m_first;
};

}
