-- SPDX-License-Identifier: GPL-3.0-or-later
create table products (
    sku text primary key,
    name text not null,
    price bigint not null check (price >= 0),
    currency text not null,
    shelf_life_minutes bigint not null check (shelf_life_minutes > 0),
    changed_by text not null,
    changed_at bigint not null
);
