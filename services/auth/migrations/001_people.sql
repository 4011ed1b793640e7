-- SPDX-License-Identifier: GPL-3.0-or-later
-- Names are sealed with the person's key (person_keys). To find one, its keyed hash is looked up. A password or PIN is
-- kept as its argon2id hash, '' where there is none.
create table people (
    person text primary key,
    name text not null,
    name_hash text not null unique,
    role text not null,
    password_hash text not null check (password_hash = '' or password_hash like '$argon2id$%'),
    pin_hash text not null check (pin_hash = '' or pin_hash like '$argon2id$%'),
    registered_at bigint not null
);
create index people_by_role on people (role);

create table name_hashing (
    one bigint primary key check (one = 1),
    secret {{bytes}} not null
);

-- The present refresh token of a session has the number `generation`; the token itself is kept nowhere.
create table sessions (
    session text primary key,
    holder text not null,
    means text not null check (means = 'password' or means = 'pin' or means = 'pairing'),
    kiosk text,
    generation bigint not null check (generation >= 1),
    source text not null,
    request text not null,
    begun_at bigint not null,
    exchanged_at bigint not null,
    refresh_until bigint,
    ended_at bigint,
    check ((means = 'pin') = (kiosk is not null)),
    check (means = 'pairing' or refresh_until is not null)
);
create index sessions_open on sessions (holder) where ended_at is null;
create index sessions_by_source on sessions (holder, source);
create index sessions_at_kiosk on sessions (kiosk) where ended_at is null;
create index sessions_by_age on sessions (exchanged_at);

-- Tries that failed: at an account from one source, at it from anywhere, from a source at any account.
create table failures (
    counted text primary key,
    forgotten_at bigint not null,
    last bigint not null
);
create index failures_by_age on failures (forgotten_at);

-- The administrator's one-time codes that were used.
create table used_codes (
    code_hash text primary key,
    used_at bigint not null
);

create table kiosks (
    kiosk text primary key,
    label text not null,
    paired_at bigint not null,
    paired_by text not null,
    revoked_at bigint
);

-- Kiosks that ask to be paired: waiting, then approved (`kiosk`), then collected (`session`).
create table pairings (
    pairing text primary key,
    code_hash text not null unique,
    source text not null,
    expires_at bigint not null,
    kiosk text references kiosks (kiosk),
    session text,
    check (session is null or kiosk is not null)
);
create index pairings_by_source on pairings (source, expires_at);
create index pairings_by_age on pairings (expires_at);

create table api_keys (
    api_key text primary key,
    label text not null,
    role text not null check (role not in ('administrator', 'kiosk')),
    requests text not null check (requests <> ''),
    secret_hash text not null,
    made_at bigint not null,
    made_by text not null,
    revoked_at bigint
);
