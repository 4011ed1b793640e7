// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/people/device_list.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr Milliseconds betweenAsking = 20s;
constexpr Milliseconds afterAChange = 1s;

}

DeviceList::DeviceList(ShopLine &line, StaffSession &staff, const LocalForm &form)
    : m_line(line)
    , m_staff(staff)
    , m_form(form)
{
    m_line.watch(topics::presence(m_line.site(), "kiosk", "+"), [this](const Message &message) {
        const auto document = JsonDocument::parse(message.payload);
        if (!document)
            return;
        if (auto presence = decode<kiosk::KioskPresence>(*document)) {
            cleanTexts(*presence);
            m_presences[presence->instance] = *presence;
            m_isOld = true;
        }
    });
    connect(&m_form, &LocalForm::changed, this, &DeviceList::show);
}

void DeviceList::setShowsEnded(bool shows)
{
    m_showsEnded = shows;
    show();
}

void DeviceList::ask()
{
    m_askAgainAt = m_line.clock().now() + betweenAsking;
    m_line.send(auth::AskKiosks{}, m_staff.token(), [this](const Reply &reply) {
        const auto answer = reply.isGood() ? reply.as<auth::AskKiosks::Answer>() : std::nullopt;
        if (answer)
            m_devices = answer->kiosks;
        m_state = answer ? Loaded : reply.status == 403 ? Refused : m_devices.empty() ? NotReached : m_state;
        show();
    });
}

void DeviceList::beat()
{
    if (m_staff.isSignedIn() && m_line.isConnected() && management.has(m_staff.role())
        && m_line.clock().now() >= m_askAgainAt)
        ask();
    if (m_isOld)
        show();
}

void DeviceList::clear()
{
    m_devices.clear();
    m_state = Loading;
    m_outcome = None;
    m_showsEnded = false;
    m_askAgainAt = {};
    show();
}

template <typename R>
void DeviceList::send(const R &request, Outcome good)
{
    if (m_outcome == Working)
        return;
    m_outcome = Working;
    Q_EMIT changed();
    m_line.send(request, m_staff.token(), [this, good](const Reply &reply) {
        m_outcome = reply.isGood()                     ? good
            : reply.is<auth::UnknownCode>()            ? UnknownCode
            : reply.status == 0 || reply.status == 503 ? NoAnswer
                                                       : NotDone;
        m_askAgainAt = m_line.clock().now() + afterAChange;
        Q_EMIT changed();
        ask();
    });
}

void DeviceList::approve(const QString &code, const QString &label)
{
    const QString typed = code.trimmed().toUpper(), name = label.trimmed().left(80);
    if (typed.size() < 8 || typed.size() > 20 || name.isEmpty()) {
        m_outcome = UnknownCode;
        return Q_EMIT changed();
    }
    send(auth::ApprovePairing{typed, auth::DeviceLabel(name)}, Approved);
}

void DeviceList::restart(const QString &device)
{
    if (const auto id = Id::parse(device))
        send(auth::CommandKiosk{*id, auth::KioskCommand::Restart}, Told);
}

void DeviceList::reload(const QString &device)
{
    if (const auto id = Id::parse(device))
        send(auth::CommandKiosk{*id, auth::KioskCommand::Reload}, Told);
}

void DeviceList::revoke(const QString &device)
{
    if (const auto id = Id::parse(device))
        send(auth::RevokeKiosk{*id}, Ended);
}

void DeviceList::forget()
{
    m_outcome = None;
    Q_EMIT changed();
}

// A device that tells nothing of itself, a till or an office, is there all the same: nothing is said of it.
void DeviceList::show()
{
    m_isOld = false;
    std::vector<TableRows::Row> rows;
    m_ended = 0;
    for (const auth::Kiosk &device : m_devices) {
        m_ended += device.revokedAt ? 1 : 0;
        if (device.revokedAt && !m_showsEnded)
            continue;
        const auto found = std::find_if(m_presences.begin(), m_presences.end(),
            [&device](const auto &each) { return each.second.kiosk == device.kiosk; });
        const kiosk::KioskPresence *told = found == m_presences.end() ? nullptr : &found->second;
        rows.push_back({device.kiosk.text(), device.label.value, device.revokedAt.has_value(), told && told->isAlive,
            told ? told->screen.value : QString(), told ? m_form.dayAndTime(told->screenSince) : QString(),
            m_form.dayAndTime(device.pairedAt), told ? told->version.value : QString(),
            told ? int(told->troublesInHour) : 0,
            told && !told->troubles.empty() ? told->troubles.back().text.value : QString()});
    }
    m_rows.show(rows);
    Q_EMIT changed();
}

}
