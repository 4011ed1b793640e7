// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/auth_kiosks.h"
#include "shared/persistence/table.h"

namespace bakery {

struct PersonRow {
    static constexpr int keyColumns = 1;
    Id person;
    QString name; // sealed
    QString nameHash;
    Role role = Role::Customer;
    QString passwordHash; // empty: none
    QString pinHash;
    Instant registeredAt;
};
BOOST_DESCRIBE_STRUCT(PersonRow, (), (person, name, nameHash, role, passwordHash, pinHash, registeredAt))

struct SessionRow {
    static constexpr int keyColumns = 1;
    Id session;
    Id holder; // a person or a kiosk
    auth::Means means = auth::Means::Password;
    std::optional<Id> kiosk; // where a PIN was typed
    qint64 generation = 1;
    QString source;
    QString request;
    Instant begunAt;
    Instant exchangedAt;
    std::optional<Instant> refreshUntil;
    std::optional<Instant> endedAt;
};
BOOST_DESCRIBE_STRUCT(SessionRow, (),
    (session, holder, means, kiosk, generation, source, request, begunAt, exchangedAt, refreshUntil, endedAt))

struct FailuresRow {
    static constexpr int keyColumns = 1;
    QString counted;
    Instant forgottenAt;
    Instant last;
};
BOOST_DESCRIBE_STRUCT(FailuresRow, (), (counted, forgottenAt, last))

struct UsedCodeRow {
    static constexpr int keyColumns = 1;
    QString codeHash;
    Instant usedAt;
};
BOOST_DESCRIBE_STRUCT(UsedCodeRow, (), (codeHash, usedAt))

struct KioskRow {
    static constexpr int keyColumns = 1;
    Id kiosk;
    QString label;
    Instant pairedAt;
    Id pairedBy;
    std::optional<Instant> revokedAt;
    std::optional<auth::KioskCommand> command; // the latest, and its id
    std::optional<Id> commandId;
    QString message; // empty: none
    Instant messageUntil; // 0: no end is said
};
BOOST_DESCRIBE_STRUCT(
    KioskRow, (), (kiosk, label, pairedAt, pairedBy, revokedAt, command, commandId, message, messageUntil))

struct PairingRow {
    static constexpr int keyColumns = 1;
    Id pairing;
    QString codeHash;
    QString source;
    Instant expiresAt;
    std::optional<Id> kiosk;
    std::optional<Id> session;
};
BOOST_DESCRIBE_STRUCT(PairingRow, (), (pairing, codeHash, source, expiresAt, kiosk, session))

struct VisitRow {
    static constexpr int keyColumns = 1;
    Id kiosk;
    Id visit;
    QString codeHash;
    QString begunBy; // the requests that have begun
    Instant expiresAt;
    std::optional<Id> customer;
    std::optional<QString> collectedBy; // and collected it
};
BOOST_DESCRIBE_STRUCT(VisitRow, (), (kiosk, visit, codeHash, begunBy, expiresAt, customer, collectedBy))

struct ApiKeyRow {
    static constexpr int keyColumns = 1;
    Id apiKey;
    QString label;
    Role role = Role::Service;
    QString requests; // with blanks between them
    QString secretHash;
    Instant madeAt;
    Id madeBy;
    std::optional<Instant> revokedAt;
};
BOOST_DESCRIBE_STRUCT(ApiKeyRow, (), (apiKey, label, role, requests, secretHash, madeAt, madeBy, revokedAt))

// Its questions see what is written: flush() before they are asked in a turn.
class AuthStore {
public:
    explicit AuthStore(Store &store);

    Table<PersonRow> people;
    Table<SessionRow> sessions;
    Table<FailuresRow> failures;
    Table<UsedCodeRow> usedCodes;
    Table<KioskRow> kiosks; // before the pairings and visits, which refer to them
    Table<PairingRow> pairings;
    Table<VisitRow> visits;
    Table<ApiKeyRow> apiKeys;

    QByteArray hashingSecret(); // makes it the first time; inside a transaction
    std::optional<Id> personCalled(const QString &nameHash);
    bool hasAdministratorBeside(const Id &person);

    std::vector<Id> openSessionsOf(const Id &holder); // the oldest first
    std::vector<Id> openSessionsAt(const Id &kiosk);
    std::optional<Id> sessionBegunBy(const Id &holder, const QString &source, const QString &request);
    bool hasLoggedInFrom(const Id &holder, const QString &source);

    std::optional<Id> waitingPairingOf(const QString &source, Instant now);
    std::optional<Id> waitingPairing(const QString &codeHash, Instant now);
    qint64 waitingPairings(Instant now);

    std::optional<Id> kioskWaitingWith(const QString &codeHash, Instant now);

    std::vector<PersonRow> latestPeople();
    std::vector<KioskRow> latestKiosks(); // without what they were told
    std::vector<ApiKeyRow> latestApiKeys();

    void forgetOld(Instant now, Instant wallNow);

private:
    Statement m_secret, m_makeSecret, m_byName, m_administrators;
    Statement m_openOf, m_openAt, m_begunBy, m_from;
    Statement m_waitingOf, m_waitingCode, m_waitingCount, m_waitingVisit;
    Statement m_latestPeople, m_latestKiosks, m_latestApiKeys;
    Statement m_forgetFailures, m_forgetPairings, m_forgetVisits, m_forgetSessions;
};

}
