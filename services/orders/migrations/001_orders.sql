-- SPDX-License-Identifier: GPL-3.0-or-later
create table products (
    sku text primary key,
    price bigint not null check (price >= 0),
    currency text not null,
    price_version bigint not null check (price_version > 0),
    past_prices text not null,
    withdrawn bigint not null check (withdrawn in (0, 1)),
    availability text not null check (availability = 'on-sale' or availability = 'sold-out' or availability = 'paused'),
    until bigint,
    kind text not null check (kind in ('baked', 'made-to-order')),
    options text not null,
    needs_choice bigint not null check (needs_choice in (0, 1)),
    tax_here text not null,
    tax_take_away text not null,
    basis_points_here bigint,
    basis_points_take_away bigint,
    available_from text,
    available_until text
);

create table tax_classes (
    tax_class text primary key check (tax_class = 'standard' or tax_class = 'reduced' or tax_class = 'zero'),
    basis_points bigint not null check (basis_points between 0 and 10000)
);

create table kiosks (
    one bigint primary key check (one = 1),
    paused bigint not null check (paused in (0, 1)),
    until bigint,
    reason text
);
insert into kiosks (one, paused) values (1, 0);

-- `lines` and `units` are documents: an order is always read and written whole. That (request, customer) is unique is
-- kept by the table `requests`, whose row names the order for good.
create table orders (
    order_id text primary key,
    customer text not null,
    request text not null,
    date text not null,
    number text not null,
    status text not null
        check (status = 'placed' or status = 'refused' or status = 'reserved' or status = 'paid'
            or status = 'completed' or status = 'cancelled' or status = 'refunded'),
    total bigint not null check (total >= 0),
    currency text not null,
    means text not null,
    refunded bigint not null,
    lines text not null,
    units text not null,
    coming_back text not null,
    placed_at bigint not null,
    settled_at bigint not null,
    reason text not null,
    cancel_requested bigint not null check (cancel_requested in (0, 1)),
    serving text not null check (serving in ('here', 'take-away')),
    check (refunded between 0 and total),
    check (refunded = 0 or status = 'refunded'),
    check ((status in ('completed', 'refunded')) = (units <> '[]')),
    check ((status = 'placed' or status = 'reserved' or status = 'paid') = (settled_at = 0)),
    check ((status in ('refused', 'cancelled')) = (reason <> ''))
);
create index orders_of_customer on orders (customer, order_id);

create table shop_hours (
    one {{integer}} primary key check (one = 1),
    time_zone text not null,
    has_hours bigint not null check (has_hours in (0, 1)),
    open_date text not null,
    breaks text not null
);

-- Business days: how many orders were placed, from which pick-up numbers are made, and how many of them are open. A day
-- is settled once none is, and after it has ended.
create table days (
    date text primary key,
    state text not null check (state = 'taking' or state = 'ending' or state = 'settled'),
    orders bigint not null check (orders >= 0),
    open bigint not null check (open between 0 and orders),
    currency text not null,
    check (state <> 'settled' or open = 0)
);

create table takings (
    date text not null,
    means text not null,
    orders bigint not null check (orders >= 0),
    gross bigint not null check (gross >= 0),
    refunded bigint not null check (refunded >= 0),
    primary key (date, means)
);
