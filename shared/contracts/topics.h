// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/kinds.h"

#include <QByteArray>

// The one place where topics are spelled.
namespace bakery::topics {

inline QByteArray service(const QByteArray &site, const QByteArray &name) { return "bakery/" + site + '/' + name; }
inline QByteArray request(const QByteArray &site, Verb verb, const QByteArray &name, const QByteArray &request)
{
    return service(site, name) + (verb == Verb::Do ? "/do/" : "/ask/") + request;
}
inline QByteArray journal(const QByteArray &site, const QByteArray &name) { return service(site, name) + "/journal"; }
inline QByteArray log(const QByteArray &site, const QByteArray &name, const QByteArray &follower)
{
    return service(site, name) + "/log/" + follower;
}
inline QByteArray sealed(const QByteArray &site, const QByteArray &name, const QByteArray &follower)
{
    return service(site, name) + "/sealed/" + follower;
}
inline QByteArray event(const QByteArray &site, const QByteArray &name, const QByteArray &event)
{
    return service(site, name) + "/event/" + event;
}
inline QByteArray state(const QByteArray &site, const QByteArray &name, const QByteArray &state)
{
    return service(site, name) + "/state/" + state;
}
inline QByteArray telemetry(const QByteArray &site, const QByteArray &name, const QByteArray &what)
{
    return service(site, name) + "/telemetry/" + what;
}
// The copies that a service makes for monitors: of do/place under telemetry/request/do/place, of its answers under
// telemetry/answer/do/place. A monitor asks for them under watch/<its account>.
inline QByteArray copy(const QByteArray &site, const QByteArray &name, const char *of, const QByteArray &request)
{
    return telemetry(site, name, of + ('/' + request));
}
inline QByteArray watch(const QByteArray &site, const QByteArray &name, const QByteArray &monitor)
{
    return service(site, name) + "/watch/" + monitor;
}
inline QByteArray presence(const QByteArray &site, const QByteArray &name, const QByteArray &instance)
{
    return service(site, name) + "/presence/" + instance;
}
inline QByteArray replies(const QByteArray &site, const QByteArray &client)
{
    return "bakery/" + site + "/reply/" + client;
}
bool isReplyAddress(const QByteArray &site, const QByteArray &topic); // under replies, and without a wildcard
// bakery/<site>/reply/<client>/… → <client>: broker rules let a client read its own only, so it is who will hear.
QByteArray clientOf(const QByteArray &replyAddress);

}
