// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/service/context.h"
#include "shared/service/routes.h"
#include "shared/tokens/token.h"

#include <map>
#include <set>
#include <unordered_map>

namespace bakery {

// What the door says to a request before anything is read from the store: who it is, or the refusal to send back.
struct Admitted {
    Caller caller;
    QString id;
    Instant deadline;
    QByteArray traceparent; // empty unless the caller sent one
};

// Somebody asked for what the role may not do; told to the audit in the journal, counted rather than repeated.
struct RoleRefusal {
    Caller caller;
    QByteArray request;
    auto key() const { return std::tuple(caller.subject.bytes(), int(caller.role), request); }
};

// The first checks, in their fixed order: size 413, too many failed tokens 429, token 401, role 403. What is for
// strangers too needs no token.
class FrontDoor {
public:
    explicit FrontDoor(const Context &context);

    // From now on these keys and no others; false when that is what they are already.
    bool setKeys(const std::vector<VerifyingKey> &keys);

    Result<Admitted, RawOutcome> check(const Message &request, const RequestRoute &route, const QByteArray &shortTopic);

    // What was refused for lack of rights since it was last forgotten, with how often.
    std::vector<std::pair<RoleRefusal, int>> roleRefusals() const;
    void forgetRoleRefusals() { m_roleRefusals.clear(); }
    bool hasRoleRefusals() const { return !m_roleRefusals.empty(); }

private:
    struct Failures {
        int count = 0;
        Instant since;
    };
    Result<Caller, RawOutcome> whoAsks(const Message &request, const RequestRoute &route, const QByteArray &shortTopic);
    RawOutcome refuseToken(const QByteArray &client, TokenRefusal why);

    const Context &m_context;
    TokenVerifier m_verifier;
    std::set<QByteArray> m_kids;
    std::unordered_map<std::string, Failures> m_failures; // by client
    std::map<std::tuple<QByteArray, int, QByteArray>, std::pair<RoleRefusal, int>> m_roleRefusals;
};

}
