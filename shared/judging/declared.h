// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/judging/judge.h"
#include "shared/judging/request_form.h"

#include <functional>
#include <map>
#include <set>

namespace bakery {

using Fits = MaybeViolation (*)(JsonElement json, const JsonPath &path);

template <typename T>
MaybeViolation fitsType(JsonElement json, const JsonPath &path)
{
    T value;
    return read(json, value, path);
}

// What the catalogue declares, found by "service name".
struct Judge::Declared {
    struct Retained {
        bool hasParts = false;
        Fits fits = nullptr;
    };
    struct Request {
        Fits request = nullptr;
        Fits answer = nullptr;
        Fits progress = nullptr; // where there is one
        FormField (*form)() = nullptr; // what it may say
        std::map<QByteArray, std::pair<int, Fits>> refusals; // by type, with its status
    };

    static QByteArray key(const QByteArray &service, const QByteArray &name) { return service + ' ' + name; }

    void addRequests();
    void addEvents();

    std::set<QByteArray> services; // and `kiosk`, which shows presences
    std::map<QByteArray, Fits> events;
    std::map<QByteArray, Retained> states;
    std::map<QByteArray, Fits> readings;
    std::map<QByteArray, Fits> presences; // by service
    std::map<QByteArray, Request> requests; // name: do/place
};

// An event as it stands in a journal of that service; the position that it has, where it fits.
MaybeViolation judgeEvent(JsonElement json, const JsonPath &path, const Declaration &declaration,
    const std::map<QByteArray, Fits> &events, qint64 &position);

}
