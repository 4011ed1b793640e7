// SPDX-License-Identifier: GPL-3.0-or-later
// What kiosks are told from afar, and how each of them stands.
#include "services/auth/auth_service.h"

using namespace bakery::auth;

namespace bakery {
namespace {

std::optional<KioskMessage> messageOf(const KioskRow &row)
{
    if (row.message.isEmpty())
        return std::nullopt;
    return KioskMessage{row.message, row.messageUntil == Instant{} ? std::nullopt : std::optional(row.messageUntil)};
}

}

Outcome<CommandKiosk> AuthService::commandKiosk(const CommandKiosk &request, const Caller &caller)
{
    const KioskRow *kiosk = m_auth.kiosks.find(request.kiosk);
    if (!kiosk)
        return UnknownKiosk{};
    if (kiosk->revokedAt)
        return KioskIsRevoked{};
    const GivenCommand given{nextId(), request.command};
    KioskRow &row = m_auth.kiosks.change(request.kiosk);
    row.command = given.command;
    row.commandId = given.id;
    emit(KioskCommanded{request.kiosk, request.command, caller.subject});
    touch<KioskStanding>(request.kiosk.text());
    return given;
}

Outcome<PutKioskMessage> AuthService::putKioskMessage(const PutKioskMessage &request, const Caller &caller)
{
    const KioskRow *kiosk = m_auth.kiosks.find(request.kiosk);
    if (!kiosk)
        return UnknownKiosk{};
    if (kiosk->revokedAt)
        return KioskIsRevoked{};
    KioskRow &row = m_auth.kiosks.change(request.kiosk);
    row.message = request.message ? request.message->text.value : QString();
    row.messageUntil = request.message ? request.message->until.value_or(Instant{}) : Instant{};
    emit(KioskMessagePut{request.kiosk, request.message, caller.subject});
    touch<KioskStanding>(request.kiosk.text());
    return PutKioskMessage::Answer{request.message};
}

std::optional<KioskStanding> AuthService::kioskStanding(const QString &kiosk)
{
    const auto id = Id::parse(kiosk);
    const KioskRow *row = id ? m_auth.kiosks.find(*id) : nullptr;
    if (!row)
        return std::nullopt;
    std::optional<GivenCommand> command;
    if (row->command && row->commandId)
        command = {*row->commandId, *row->command};
    return KioskStanding{row->kiosk, row->label, row->revokedAt.has_value(), command, messageOf(*row)};
}

QStringList AuthService::kioskParts()
{
    QStringList parts;
    for (const KioskRow &row : m_auth.latestKiosks())
        parts.append(row.kiosk.text());
    return parts;
}

}
