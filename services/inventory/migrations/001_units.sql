-- SPDX-License-Identifier: GPL-3.0-or-later
create table products (
    sku text primary key,
    shelf_life_minutes bigint not null check (shelf_life_minutes > 0),
    price bigint not null check (price >= 0)
);

-- Every baked thing by itself. `available` ones are on the shelf; the partial index is the shelf in the order in which
-- it is sold.
create table units (
    unit text primary key,
    sku text not null references products (sku),
    baked_at {{integer}} not null,
    best_before {{integer}} not null,
    batch text not null,
    oven text not null,
    state text not null check (state = 'available' or state = 'reserved' or state = 'sold' or state = 'discarded'
        or state = 'returned'),
    order_id text not null,
    check (best_before > baked_at),
    check ((state = 'reserved' or state = 'sold' or state = 'returned') = (order_id <> ''))
) {{strict_by_key}};
create index units_on_shelf on units (sku, baked_at, unit) where state = 'available';

-- What production has baked, so that no batch is put on the shelf twice.
create table batches (
    batch text primary key,
    sku text not null,
    oven text not null,
    quantity bigint not null check (quantity > 0),
    baked_at bigint not null
);

-- What became of each order here, from the first event that was heard of it.
create table reservations (
    order_id text primary key,
    state text not null check (state = 'reserved' or state = 'rejected' or state = 'released' or state = 'sold'
        or state = 'impossible'),
    customer text not null,
    total bigint not null check (total >= 0),
    currency text not null,
    lines text not null,
    units text not null,
    expires_at bigint not null,
    date text not null,
    check (state not in ('reserved', 'sold') or units <> '[]'),
    check (state <> 'rejected' or units = '[]')
);
create index reservations_open on reservations (expires_at) where state = 'reserved';

-- How many, so that nobody has to count.
create table shelf (
    sku text primary key references products (sku),
    available bigint not null check (available >= 0),
    reserved bigint not null check (reserved >= 0)
);

create table keeps_days (
    one {{integer}} primary key check (one = 1),
    keeps_days bigint not null check (keeps_days in (0, 1))
);

-- Business days that have ended, and what was thrown out on them. Under no date stands what the present day has to answer
-- for, until it ends.
create table clearings (
    date {{text}} primary key,
    currency text not null,
    is_swept bigint not null check (is_swept in (0, 1)),
    is_settled bigint not null check (is_settled in (0, 1))
);
create index clearings_unswept on clearings (date) where is_swept = 0;

create table waste (
    date text not null,
    reason text not null check (reason in ('stale', 'closing')),
    units bigint not null check (units > 0),
    value bigint not null check (value >= 0),
    primary key (date, reason)
);
