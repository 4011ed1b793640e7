-- SPDX-License-Identifier: GPL-3.0-or-later
-- Names are sealed with the person's key (person_keys). To find one, its keyed hash is looked up.
create table people (
    person text primary key,
    name text not null,
    name_hash text not null unique,
    role text not null,
    registered_at bigint not null
);

create table name_hashing (
    one bigint primary key check (one = 1),
    secret {{bytes}} not null
);
