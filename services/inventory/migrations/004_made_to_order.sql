-- SPDX-License-Identifier: GPL-3.0-or-later
-- An order of which everything is made to order holds no units.
drop index reservations_open;
alter table reservations rename to reservations_until_now;
create table reservations (
    order_id text primary key,
    state text not null check (state = 'reserved' or state = 'rejected' or state = 'released' or state = 'sold'
        or state = 'impossible'),
    total bigint not null check (total >= 0),
    currency text not null,
    lines text not null,
    units text not null,
    expires_at bigint not null,
    date text not null,
    check (state not in ('reserved', 'sold') or units <> '[]' or lines like '%"made-to-order"%'),
    check (state <> 'rejected' or units = '[]')
);
insert into reservations select order_id, state, total, currency, lines, units, expires_at, date
    from reservations_until_now;
drop table reservations_until_now;
create index reservations_open on reservations (expires_at) where state = 'reserved';
