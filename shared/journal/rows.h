// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/id.h"

#include <QByteArray>
#include <QString>

#include <boost/describe.hpp>

namespace bakery {

struct FollowingRow {
    static constexpr int keyColumns = 1;
    QString service;
    QString incarnation;
    qint64 position = 0;
    QString hash;
};
BOOST_DESCRIBE_STRUCT(FollowingRow, (), (service, incarnation, position, hash))

struct PersonKeyRow {
    static constexpr int keyColumns = 1;
    Id person;
    QByteArray secret;
};
BOOST_DESCRIBE_STRUCT(PersonKeyRow, (), (person, secret))

struct ErasedRow {
    static constexpr int keyColumns = 1;
    Id person;
    Instant erasedAt;
};
BOOST_DESCRIBE_STRUCT(ErasedRow, (), (person, erasedAt))

// An accepted request; `status` 0 is pending.
struct RequestRow {
    static constexpr int keyColumns = 3;
    QString id;
    QString command;
    QString subject;
    QString bodyHash;
    QString responseTopic;
    QByteArray correlation;
    Instant deadline;
    qint64 status = 0;
    Instant answeredAt;
    QString about;
    QString body;
};
BOOST_DESCRIBE_STRUCT(RequestRow, (),
    (id, command, subject, bodyHash, responseTopic, correlation, deadline, status, answeredAt, about, body))

struct DeadLetterRow {
    static constexpr int keyColumns = 1;
    qint64 letter = 0;
    QString source;
    qint64 position = 0;
    QString subject;
    QString message;
    QString payload;
    QString reason;
    Instant at;
    bool waiting = false;
};
BOOST_DESCRIBE_STRUCT(DeadLetterRow, (), (letter, source, position, subject, message, payload, reason, at, waiting))

}
