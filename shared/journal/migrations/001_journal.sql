-- SPDX-License-Identifier: GPL-3.0-or-later
-- What every service keeps beside its own tables, in the same database and the same transactions.

-- One row. A restored store has another incarnation, so that followers notice.
create table journal_identity (
    one integer primary key check (one = 1),
    incarnation text not null,
    pruned_to bigint not null check (pruned_to >= 0),
    pruned_hash text not null
);

-- The journal: a row is a turn, `events` the JSON array as it was published, `hash` covers it and the turn before. The
-- turn that holds a position is the last one that begins at or before it, so one tree is enough.
create table turns (
    first_position {{integer}} primary key,
    last_position bigint not null,
    committed_at bigint not null,
    previous_hash text not null,
    hash text not null,
    events text not null,
    check (first_position >= 1),
    check (last_position >= first_position),
    check (length(previous_hash) = 64 and length(hash) = 64)
);

-- What a new follower is told in place of the turns that were pruned.
create table snapshots (
    position {{integer}} primary key,
    events text not null
);

-- How far each followed journal has been handled; moved in the turn that handles.
create table following (
    service text primary key,
    incarnation text not null,
    position bigint not null check (position >= 0),
    hash text not null
);

-- Accepted requests. `status` 0 is pending; otherwise `body` is the remembered decision, emptied after a day. The key
-- stays for good where a request created something (`about`), so a late repetition never creates it again. The id comes
-- first in the key: callers who make ids of version 7 keep the index growing at its end.
create table requests (
    id text not null,
    command text not null,
    subject text not null,
    body_hash text not null,
    response_topic text not null,
    correlation {{bytes}} not null,
    deadline bigint not null,
    status bigint not null check (status in (0, 200, 402, 404, 409, 422)),
    answered_at bigint not null,
    about text not null,
    body text not null,
    primary key (id, command, subject),
    check (status <> 0 or (body = '' and about <> ''))
);
create index requests_pending on requests (deadline) where status = 0;
create index requests_answered on requests (answered_at) where status > 0 and body <> '';

-- Messages that could not be handled, and sound ones of the same subject that wait behind them.
create table dead_letters (
    letter {{integer}} primary key,
    source text not null,
    position bigint not null,
    subject text not null,
    message text not null,
    payload text not null,
    reason text not null,
    at bigint not null,
    waiting bigint not null check (waiting in (0, 1)),
    unique (source, position)
);

-- The key of each person of whom this service has told something personal. To forget the row is to erase the person.
create table person_keys (
    person text primary key,
    secret {{bytes}} not null
) {{strict_by_key}};

-- Auth's public keys as first seen, so that tokens can be judged while auth is away.
create table known_keys (
    kid text primary key,
    pem text not null,
    seen_at bigint not null
);
