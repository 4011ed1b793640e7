-- SPDX-License-Identifier: GPL-3.0-or-later
-- A document for each person, and one for each of that person's orders. What is personal is sealed with the key that this
-- service has made (person_keys); '' where there is none. `sealed_by_auth` is a name as auth's journal has it, until auth
-- has told what it says.
create table people (
    person text primary key,
    kind text not null check (kind = 'unknown' or kind = 'customer' or kind = 'staff' or kind = 'kiosk'),
    role text,
    sealed_by_auth text not null,
    name text not null check (name = '' or name like 'sealed:%'),
    name_hash text not null,
    display_name text not null check (display_name = '' or display_name like 'sealed:%'),
    display_name_hash text not null,
    language text,
    notes text not null check (notes = '' or notes like 'sealed:%'),
    registered_at bigint,
    last_seen bigint,
    orders_placed bigint not null check (orders_placed >= 0),
    orders_completed bigint not null check (orders_completed >= 0),
    spent text not null,
    topped_up text not null,
    bought text not null,
    check ((name = '') = (name_hash = '')),
    check ((display_name = '') = (display_name_hash = ''))
);
create index people_by_name on people (name_hash) where name_hash <> '';
create index people_by_display_name on people (display_name_hash) where display_name_hash <> '';
create index people_to_read on people (person) where sealed_by_auth <> '';

create table orders (
    order_id text primary key,
    customer text not null,
    fate text not null check (fate = 'open' or fate = 'completed' or fate = 'refused' or fate = 'cancelled'
        or fate = 'refunded'),
    total bigint not null,
    refunded bigint not null,
    currency text not null,
    lines text not null,
    placed_at bigint not null
);
create index orders_of_customer on orders (customer, order_id);

-- The secret of the keyed hash by which a name is found.
create table name_hashing (
    one bigint primary key check (one = 1),
    secret {{bytes}} not null
);
