// SPDX-License-Identifier: GPL-3.0-or-later
// Customers at a kiosk, let in by a code that their own app approves.
#include "services/auth/auth_service.h"

#include "shared/tokens/readable_code.h"

using namespace bakery::auth;
using namespace std::chrono_literals;

namespace bakery {
namespace {

constexpr Milliseconds visitIsGood = 2min;
constexpr Milliseconds toBeCollected = 30s; // once it was approved

}

// Another begin makes the code before worthless. The same one again, whose answer was lost, is shown the same code.
Outcome<BeginVisit> AuthService::beginVisit(const BeginVisit &, const Caller &caller)
{
    if (!isPaired(caller.subject))
        return UnknownKiosk{};
    const VisitRow *present = m_auth.visits.find(caller.subject);
    if (present && present->begunBy == requestId() && present->expiresAt > wallNow())
        return BeginVisit::Answer{present->visit, m_secrets->visitCode(present->visit), present->expiresAt};
    if (present) {
        m_auth.visits.remove(caller.subject);
        store().flush();
    }
    const Id visit = nextId();
    const QString code = m_secrets->visitCode(visit);
    const VisitRow &begun = m_auth.visits.insert({caller.subject, visit, hashOfSecret(codeAsTyped(code)), requestId(),
        wallNow() + visitIsGood, std::nullopt, std::nullopt});
    return BeginVisit::Answer{visit, code, begun.expiresAt};
}

Outcome<ApproveVisit> AuthService::approveVisit(const ApproveVisit &request, const Caller &caller)
{
    store().flush();
    const auto kiosk = m_auth.kioskWaitingWith(hashOfSecret(codeAsTyped(request.code)), wallNow());
    if (!kiosk || !isPaired(*kiosk))
        return UnknownCode{};
    VisitRow &visit = m_auth.visits.change(*kiosk);
    visit.customer = caller.subject;
    visit.expiresAt = wallNow() + toBeCollected;
    emit(VisitApproved{caller.subject, *kiosk});
    return ApproveVisit::Answer{*kiosk, m_auth.kiosks.find(*kiosk)->label};
}

// Good once: only the very request that has collected it is answered again.
Outcome<CollectVisit> AuthService::collectVisit(const CollectVisit &request, const Caller &caller)
{
    if (!isPaired(caller.subject))
        return NotPaired{};
    const VisitRow *visit = m_auth.visits.find(caller.subject);
    if (!visit || visit->visit != request.visit || visit->expiresAt <= wallNow()
        || visit->collectedBy.value_or(requestId()) != requestId())
        return UnknownCode{};
    if (!visit->customer)
        return NotApprovedYet{visit->expiresAt};
    const PersonRow *person = m_auth.people.find(*visit->customer);
    if (!person || person->role != Role::Customer)
        return UnknownCode{};
    if (!visit->collectedBy)
        m_auth.visits.change(caller.subject).collectedBy = requestId();
    return CollectVisit::Answer{
        person->person, QString::fromLatin1(sign({person->person, person->role})), accessUntil()};
}

}
