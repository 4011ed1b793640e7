-- SPDX-License-Identifier: GPL-3.0-or-later
create table products (
    sku text primary key,
    price bigint not null check (price >= 0),
    currency text not null
);

-- `lines` and `units` are documents: an order is always read and written whole. That (request, customer) is unique is
-- kept by the table `requests`, whose row names the order for good.
create table orders (
    order_id text primary key,
    customer text not null,
    request text not null,
    number text not null,
    status text not null
        check (status in ('placed', 'refused', 'reserved', 'paid', 'completed', 'cancelled', 'refunded')),
    total bigint not null check (total >= 0),
    currency text not null,
    refunded bigint not null,
    lines text not null,
    units text not null,
    coming_back text not null,
    placed_at bigint not null,
    settled_at bigint not null,
    reason text not null,
    cancel_requested bigint not null check (cancel_requested in (0, 1)),
    check (refunded between 0 and total),
    check (refunded = 0 or status = 'refunded'),
    check ((status in ('completed', 'refunded')) = (units <> '[]')),
    check ((status in ('placed', 'reserved', 'paid')) = (settled_at = 0)),
    check ((status in ('refused', 'cancelled')) = (reason <> ''))
);
create index orders_of_customer on orders (customer, order_id);

-- Pick-up numbers, counted anew each day.
create table numbers (
    day text primary key,
    last bigint not null
);
