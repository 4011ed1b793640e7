-- SPDX-License-Identifier: GPL-3.0-or-later
create table orders (id bigserial primary key, customer bigint not null, total bigint not null, placed_at timestamptz not null);
create table order_lines (order_id bigint not null references orders, sku text not null, quantity bigint not null, price bigint not null);
create table units (id bigint primary key, state text not null, order_id bigint);
create table ledger (id bigserial primary key, account bigint not null, amount bigint not null, order_id bigint not null);
create table accounts (id bigint primary key, balance bigint not null);
insert into units select i, 'available', null from generate_series(1, 1000001) i;
insert into accounts select i, 1000000000 from generate_series(0, 2048) i;
vacuum analyze;
