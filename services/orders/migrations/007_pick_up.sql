-- SPDX-License-Identifier: GPL-3.0-or-later
create table pick_up (
    one {{integer}} primary key check (one = 1),
    slot_minutes bigint not null check (slot_minutes > 0),
    orders_per_slot bigint not null check (orders_per_slot > 0)
);

-- So many orders that are not cancelled are fetched then.
create table pick_up_slots (
    slot {{integer}} primary key,
    taken bigint not null check (taken >= 0)
);

-- The slot in which somebody comes, in shop time; 0: none was asked for. Where it is sent, sealed with the customer's key.
alter table orders add column pick_up_at bigint not null default 0;
alter table orders add column shipping text not null default '';
