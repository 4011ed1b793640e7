-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody has picked: one cart for each customer, or for each session of a kiosk or till. One that was sold, emptied
-- or left alone is gone.
create table carts (
    owner text primary key,
    state text not null check (state in ('active', 'locked')),
    lines text not null,
    price_version bigint not null,
    expires_at bigint not null,
    order_id text,
    check ((state = 'locked') = (order_id is not null))
);
create index carts_by_age on carts (expires_at) where state = 'active';

-- Out of which cart an order was made; empty: out of none.
alter table orders add column cart text not null default '';
