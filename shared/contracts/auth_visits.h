// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/auth_devices.h"

// Auth: a customer at a kiosk. The kiosk shows a code, the customer's own app approves it, and the kiosk may act for
// that customer for as long as one access token holds. There is no session, so nothing to go on with.
namespace bakery::auth {

// Each time a new code; the one before is no good any more, approved or not: it was for whoever stood there then.
struct BeginVisit {
    static constexpr Route route{
        Verb::Do, "auth", "begin-visit", Roles{Role::Kiosk}, Admission::Always, Answers::Secret};
    struct Answer {
        Id visit;
        SecretText<9, 9> code; // for an app to scan, or for people to type: K7QM-2TXA
        Instant expiresAt;
        BOOST_DESCRIBE_CLASS(Answer, (), (visit, code, expiresAt), (), ())
    };
    using Refusals = Types<UnknownKiosk>;
};
BOOST_DESCRIBE_STRUCT(BeginVisit, (), ())

struct ApproveVisit {
    static constexpr Route route{Verb::Do, "auth", "approve-visit", Roles{Role::Customer}};
    struct Answer {
        Id kiosk;
        DeviceLabel label; // what the kiosk is called: the one in front of the customer
        BOOST_DESCRIBE_CLASS(Answer, (), (kiosk, label), (), ())
    };
    using Refusals = Types<UnknownCode>;

    SecretText<8, 20> code; // as typed
};
BOOST_DESCRIBE_STRUCT(ApproveVisit, (), (code))

// The kiosk asks now and then until it was approved. Collected once; the same request again is answered again.
struct CollectVisit {
    static constexpr Route route{
        Verb::Do, "auth", "collect-visit", Roles{Role::Kiosk}, Admission::Always, Answers::Secret};
    struct Answer {
        Id customer;
        TokenText access;
        Instant accessUntil;
        BOOST_DESCRIBE_CLASS(Answer, (), (customer, access, accessUntil), (), ())
    };
    using Refusals = Types<UnknownCode, NotApprovedYet, NotPaired>;

    Id visit;
};
BOOST_DESCRIBE_STRUCT(CollectVisit, (), (visit))

struct VisitApproved {
    static constexpr Event event{"auth", "VisitApproved"};
    QString subject() const { return customer.text(); }

    Id customer;
    Id kiosk;
};
BOOST_DESCRIBE_STRUCT(VisitApproved, (), (customer, kiosk))

}
