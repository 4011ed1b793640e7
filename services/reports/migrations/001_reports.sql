-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whatever is here follows from the journals of others, each row from one of them alone, and may be made anew at any
-- time. Sums are kept where an event names its business day; what names none is kept as it was told, by its position in
-- its journal, until the journal itself says of which day it was.

-- What orders tells.
create table orders (
    order_id {{text}} primary key,
    date {{text}} not null,
    number text not null,
    method text not null,
    currency text not null,
    total {{integer}} not null check (total >= 0),
    pieces {{integer}} not null check (pieces > 0),
    lines text not null,
    status text not null check (status = 'placed' or status = 'completed' or status = 'refused'
        or status = 'cancelled'),
    at {{integer}} not null
) {{strict_by_key}};
create index orders_by_date on orders (date, order_id);

-- One without a date was made while no day was open, and is the next one's.
create table refunds (
    refund {{text}} primary key,
    order_id text not null,
    date {{text}} not null,
    method text not null,
    currency text not null,
    amount {{integer}} not null check (amount >= 0),
    lines text not null,
    at {{integer}} not null
) {{strict_by_key}};
create index refunds_by_date on refunds (date, refund);

create table waiting (
    one {{integer}} primary key check (one = 1),
    refunds {{integer}} not null check (refunds >= 0)
);

create table day_sales (
    date {{text}} primary key,
    currency text not null,
    placed {{integer}} not null,
    completed {{integer}} not null,
    refused {{integer}} not null,
    cancelled {{integer}} not null,
    pieces {{integer}} not null,
    gross {{integer}} not null,
    refunds {{integer}} not null,
    refunded {{integer}} not null
) {{strict_by_key}};

create table product_sales (
    date {{text}} not null,
    sku {{text}} not null,
    sold {{integer}} not null,
    gross {{integer}} not null,
    returned {{integer}} not null,
    refunded {{integer}} not null,
    primary key (date, sku)
) {{strict_by_key}};

-- A quarter of an hour is counted since 1970, so that it belongs to one hour in every time zone.
create table quarter_sales (
    date {{text}} not null,
    quarter {{integer}} not null,
    orders {{integer}} not null,
    pieces {{integer}} not null,
    gross {{integer}} not null,
    primary key (date, quarter)
) {{strict_by_key}};

create table means_sales (
    date {{text}} not null,
    method {{text}} not null,
    orders {{integer}} not null,
    gross {{integer}} not null,
    refunds {{integer}} not null,
    refunded {{integer}} not null,
    primary key (date, method)
) {{strict_by_key}};

-- Refunds are taken off, so a day may have less than nothing.
create table tax_sales (
    date {{text}} not null,
    tax_class {{text}} not null,
    basis_points {{integer}} not null,
    gross {{integer}} not null,
    tax {{integer}} not null,
    primary key (date, tax_class, basis_points)
) {{strict_by_key}};

-- What inventory tells, by the position in its journal.
create table additions (
    position {{integer}} primary key,
    at {{integer}} not null,
    sku text not null,
    oven text not null,
    baked_at {{integer}} not null,
    pieces {{integer}} not null,
    units text not null
);

create table units (
    unit {{text}} primary key,
    sku text not null,
    oven text not null,
    baked_at {{integer}} not null
) {{strict_by_key}};

create table handovers (
    position {{integer}} primary key,
    at {{integer}} not null,
    order_id text not null,
    pieces {{integer}} not null,
    units text not null
);

create index handovers_by_order on handovers (order_id);

create table discards (
    position {{integer}} primary key,
    at {{integer}} not null,
    sku text not null,
    reason text not null,
    pieces {{integer}} not null,
    price {{integer}},
    cost {{integer}},
    units text not null,
    origins text not null
);

-- A day's part of that journal, once it is complete, and its sums as a document.
create table shelf_days (
    date {{text}} primary key,
    after_position {{integer}} not null,
    to_position {{integer}} not null,
    sums text not null,
    check (after_position < to_position)
) {{strict_by_key}};

-- From when to when something could not be had: by inventory's word, and by menu's.
create table gaps (
    sku {{text}} not null,
    source {{text}} not null,
    from_at {{integer}} not null,
    until_at {{integer}} not null,
    primary key (sku, source, from_at)
) {{strict_by_key}};
create index gaps_by_end on gaps (until_at);

create table open_gaps (
    sku {{text}} not null,
    source {{text}} not null,
    from_at {{integer}} not null,
    primary key (sku, source)
) {{strict_by_key}};

-- What bank tells.
create table payments (
    order_id {{text}} primary key,
    taken {{integer}} not null,
    given_back {{integer}} not null
) {{strict_by_key}};

-- What menu tells.
create table products (
    sku {{text}} primary key,
    name text not null,
    price {{integer}} not null,
    cost {{integer}},
    withdrawn_at {{integer}}
) {{strict_by_key}};

create table taps (
    position {{integer}} primary key,
    at {{integer}} not null,
    sku text not null
);
create index taps_by_time on taps (at, position);

-- What merchant tells.
create table shop (
    one {{integer}} primary key check (one = 1),
    legal_name text not null,
    address text not null,
    tax_number text,
    currency text not null,
    site text not null,
    time_zone text not null,
    has_hours {{integer}} not null
);

create table days (
    date {{text}} primary key,
    opens_at {{integer}} not null,
    closes_at {{integer}} not null,
    breaks text not null,
    state text not null check (state = 'open' or state = 'closing' or state = 'closed'),
    totals text not null
) {{strict_by_key}};

-- What production tells.
create table batches (
    batch {{text}} primary key,
    oven text not null,
    at {{integer}} not null,
    pieces {{integer}} not null,
    is_baked {{integer}} not null
) {{strict_by_key}};
create index batches_by_time on batches (at, batch);

-- The latest that each has told.
create table heard (
    service text primary key,
    at {{integer}} not null
);
