// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/service/context.h"
#include "shared/service/routes.h"

#include <map>
#include <set>

namespace bakery {

// The retained states of a service: published after the commit that changed them, each part at most four times a
// second and always ending true, all of them anew at each connection. What the broker still retains and the service no
// longer has is emptied.
class StateBoard {
public:
    StateBoard(const Context &context, QByteArray service) : m_context(context), m_service(std::move(service)) { }

    void add(StateRoute route) { m_routes.push_back(std::move(route)); }
    void prepareWith(const char *state, std::function<void(const QStringList &)> prepare);
    void publishOneByOne(const char *state);
    bool isEmpty() const { return m_routes.empty(); }
    QByteArrayList names() const;
    QByteArray filter() const; // of our own states, to hear what is retained

    void touch(const char *state, const QString &part) { m_touched.insert({QByteArray(state), part}); }
    void forgetTouched() { m_touched.clear(); } // the turn was rolled back
    void keepTouched(); // the turn was committed
    void touchAll();
    void heard(const Message &retained);

    // Publishes what is due, of a state that is published one by one only what has waited longest; answers when the
    // next is.
    std::optional<Instant> publishDue();

private:
    using Part = std::pair<QByteArray, QString>;
    QStringList takeDue(const StateRoute &route, Instant now);
    void publish(const StateRoute &route, const QString &part, Instant now);
    QByteArray topicOf(const Part &part) const;
    const StateRoute *routeOf(const QByteArray &name) const;

    const Context &m_context;
    QByteArray m_service;
    std::vector<StateRoute> m_routes;
    std::set<Part> m_touched;
    std::map<Part, Instant> m_due;
    std::map<Part, Instant> m_publishedAt;
};

}
