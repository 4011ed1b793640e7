// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/closed_door.h"

#include "shared/contracts/common.h"
#include "shared/contracts/encode.h"
#include "shared/contracts/topics.h"

namespace bakery {
namespace {

constexpr qint64 retryAfterMs = 5000;

}

void refuseForNow(Bus &bus, const QByteArray &responseTopic, const QByteArray &correlation)
{
    if (responseTopic.isEmpty())
        return;
    bus.publish({responseTopic, encodeRefusal(TooManyOpen{retryAfterMs}), Quality::AtMostOnce, Retention::Transient, {},
        correlation, {{"status", QByteArray::number(TooManyOpen::refusal.status)}}});
}

void refuseForNow(Bus &bus, const QByteArray &site, const QByteArray &service, const Message &message)
{
    const QByteArray commands = topics::service(site, service) + "/do/";
    const QByteArray questions = topics::service(site, service) + "/ask/";
    const bool asks = message.topic.startsWith(commands) || message.topic.startsWith(questions);
    if (asks && message.retention == Retention::Transient && topics::isReplyAddress(site, message.responseTopic))
        refuseForNow(bus, message.responseTopic, message.correlationData);
}

}
