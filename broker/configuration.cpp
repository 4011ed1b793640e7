// SPDX-License-Identifier: GPL-3.0-or-later
#include "broker/accounts.h"

namespace bakery::broker {
namespace {

// Mosquitto drops silently what a subscriber has not taken beyond this many messages; followers read the log then.
constexpr int mostQueued = 200'000;
constexpr int largestPacket = 2 * 1024 * 1024;

}

QByteArray brokerConfiguration(const BrokerSettings &settings)
{
    const QByteArray folder = settings.folder.toUtf8();
    QByteArray text = "# Made from the contracts; changes here are overwritten.\n";
    text += "listener " + QByteArray::number(settings.port) + ' ' + settings.listen.toUtf8() + '\n';
    if (!settings.certificates.isEmpty()) {
        const QByteArray certificates = settings.certificates.toUtf8();
        text += "cafile " + certificates + "/ca.crt\n";
        text += "certfile " + certificates + "/server.crt\n";
        text += "keyfile " + certificates + "/server.key\n";
        text += "tls_version tlsv1.2\n";
    }
    text += "allow_anonymous false\n";
    text += "password_file " + folder + "/passwords\n";
    text += "acl_file " + folder + "/acl\n";
    text += "use_username_as_clientid true\n"; // nobody can borrow another's client id
    text += "persistence false\n"; // nothing but retained state, which the services publish again
    text += "set_tcp_nodelay true\n";
    text += "max_inflight_messages 0\n";
    text += "max_queued_messages " + QByteArray::number(mostQueued) + '\n';
    text += "message_size_limit " + QByteArray::number(largestPacket) + '\n';
    text += "log_dest stderr\nlog_type error\nlog_type warning\nlog_type notice\nconnection_messages false\n";
    return text;
}

}
