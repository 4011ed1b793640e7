-- SPDX-License-Identifier: GPL-3.0-or-later
-- The drawer of the till: what people put in and took out, and what they found when they counted it.
create table drawer_moves (
    move text primary key,
    purpose text not null check (purpose = 'opening-float' or purpose = 'paid-in' or purpose = 'paid-out'),
    amount bigint not null check (amount > 0),
    currency text not null,
    reason text not null check (reason <> ''),
    at bigint not null,
    moved_by text not null
);

create table drawer_counts (
    drawer_count text primary key,
    counted bigint not null check (counted >= 0),
    expected bigint not null,
    difference bigint not null,
    currency text not null,
    at bigint not null,
    counted_by text not null,
    check (difference = counted - expected)
);

-- Cash that an order has paid and that goes back because it was not handed over: the ledger has given it back, and it
-- lies in the drawer until somebody does. `handed_at` 0: nobody has yet.
create table cash_dues (
    order_id text primary key references payments (order_id),
    amount bigint not null check (amount > 0),
    currency text not null,
    since bigint not null,
    handed_at bigint not null,
    handed_by text,
    check ((handed_at = 0) = (handed_by is null))
);
create index cash_dues_open on cash_dues (since) where handed_at = 0;
