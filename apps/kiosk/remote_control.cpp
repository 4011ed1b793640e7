// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/remote_control.h"

#include "shared/core/private_file.h"

#include <QDebug>
#include <QFile>

namespace bakery::kiosk {

RemoteControl::RemoteControl(const ShopLine &line, const DeviceSession &session, QString file)
    : m_line(line)
    , m_session(session)
    , m_file(std::move(file))
{
    if (const auto kept = QFile::exists(m_file) ? readFile(m_file) : Result<QByteArray, QString>(QByteArray()))
        m_done = *kept;
}

QString RemoteControl::message() const
{
    const auto &standing = m_session.standing();
    if (!standing || !standing->message)
        return {};
    const auth::KioskMessage &message = *standing->message;
    return message.until && *message.until <= m_line.clock().wallNow() ? QString() : message.text.value;
}

void RemoteControl::beat(bool mayInterrupt)
{
    if (const QString now = message(); now != m_shown) {
        m_shown = now;
        Q_EMIT messageChanged();
    }
    const auto &standing = m_session.standing();
    if (!mayInterrupt || !standing || !standing->command)
        return;
    const QByteArray id = standing->command->id.text().toLatin1();
    if (id == m_done)
        return;
    m_done = id;
    if (const auto kept = writeFile(m_file, id); !kept) {
        qWarning().noquote() << kept.error(); // rather not at all than again and again
        return;
    }
    if (standing->command->command == auth::KioskCommand::Restart)
        Q_EMIT restartWanted();
    else
        Q_EMIT reloadWanted();
}

}
