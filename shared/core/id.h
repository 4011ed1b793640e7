// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/instant.h"

#include <QUuid>

namespace bakery {

// A uuid, lower case and without braces wherever it is text. Ids that we make are version 7, so that tables and their
// indexes grow at the end and an id tells when it was made.
class Id {
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) { }

    static std::optional<Id> parse(QStringView text);
    static std::optional<Id> parse(std::string_view text);

    QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }
    QByteArray bytes() const { return m_uuid.toByteArray(QUuid::WithoutBraces); }
    bool isNull() const { return m_uuid.isNull(); }
    const QUuid &uuid() const { return m_uuid; }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }

private:
    QUuid m_uuid;
};

// When a version 7 id was made.
Instant madeAt(const Id &id);

inline size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.uuid(), seed); }

// Where ids and other chance come from: the system in a shop, one seed in the simulator.
class Chance {
public:
    virtual ~Chance() = default;
    virtual quint64 draw() = 0;

    Id nextId(Instant at);

private:
    qint64 m_lastMs = 0;
    quint32 m_counter = 0;
};

class SystemChance final : public Chance {
public:
    quint64 draw() override;
};

}

template <>
struct std::hash<bakery::Id> {
    size_t operator()(const bakery::Id &id) const noexcept { return ::qHash(id.uuid()); }
};
