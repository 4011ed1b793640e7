// SPDX-License-Identifier: GPL-3.0-or-later
// What every event says beside its data: CloudEvents 1.0 with the extensions of ours.
#include "shared/judging/declared.h"

#include "shared/contracts/envelope.h"
#include "shared/contracts/personal.h"

namespace bakery {
namespace {

// Reads the text of that name; a violation unless it is there, and is that where it must be.
struct Envelope {
    JsonElement json;
    const JsonPath &path;
    MaybeViolation violation = {};

    std::optional<std::string_view> text(const char *name, bool isRequired)
    {
        const JsonPath here{&path, name, -1};
        JsonElement found;
        std::string_view value;
        if (violation)
            return std::nullopt;
        if (json.at_key(name).get(found) != simdjson::SUCCESS) {
            if (isRequired)
                violation = here.violation("is required");
            return std::nullopt;
        }
        if (found.get(value) != simdjson::SUCCESS) {
            violation = here.violation("must be a string");
            return std::nullopt;
        }
        return value;
    }
    void must(bool isSo, const char *name, const QByteArray &problem)
    {
        if (!violation && !isSo)
            violation = JsonPath{&path, name, -1}.violation(problem);
    }
    void is(const char *name, const QByteArray &expected)
    {
        const auto found = text(name, true);
        must(
            !found || QByteArrayView(found->data(), qsizetype(found->size())) == expected, name, "must be " + expected);
    }
    void isTime(const char *name, bool isRequired)
    {
        const auto found = text(name, isRequired);
        must(!found || Instant::parse(*found), name, "must be a time in UTC with milliseconds");
    }
};

}

MaybeViolation judgeEvent(JsonElement json, const JsonPath &path, const Declaration &declaration,
    const std::map<QByteArray, Fits> &events, qint64 &position)
{
    if (!json.is_object())
        return path.violation("must be an object");
    Envelope envelope{json, path};
    envelope.is("specversion", "1.0");
    envelope.is("source", "bakery/" + declaration.site + '/' + declaration.service);
    envelope.is("datacontenttype", "application/json");
    const auto type = envelope.text("type", true);
    envelope.isTime("time", true);
    envelope.isTime("shoptime", false);
    if (const auto subject = envelope.text("subject", false))
        envelope.must(!subject->empty(), "subject", "must not be empty");
    envelope.text("cause", true);
    if (const auto trace = envelope.text("traceparent", false))
        envelope.must(isTraceparent({trace->data(), qsizetype(trace->size())}), "traceparent",
            QByteArray("must match ") + traceparentPattern);
    const JsonPath positionPath{&path, "position", -1};
    JsonElement number;
    if (json.at_key("position").get(number) != simdjson::SUCCESS)
        envelope.must(false, "position", "is required");
    else if (!envelope.violation)
        envelope.violation = readInteger(number, position, 1, mostMinorUnits, positionPath);
    if (const auto found = envelope.text("id", true)) {
        const QByteArray id(found->data(), qsizetype(found->size()));
        const QByteArray begin = declaration.service + '-', end = '-' + QByteArray::number(position);
        envelope.must(id.startsWith(begin) && id.endsWith(end), "id",
            "must be " + declaration.service + ", the incarnation's end and the position");
    }
    if (envelope.violation)
        return envelope.violation;
    const QByteArray name(type->data(), qsizetype(type->size()));
    const auto found = events.find(Judge::Declared::key(declaration.service, name));
    if (found == events.end())
        return JsonPath{&path, "type", -1}.violation("is no event of " + declaration.service);
    const JsonPath dataPath{&path, "data", -1};
    JsonElement data;
    if (json.at_key("data").get(data) != simdjson::SUCCESS)
        return dataPath.violation("is required");
    const ReadingSealed reading;
    return found->second(data, dataPath);
}

}
