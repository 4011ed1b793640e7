-- SPDX-License-Identifier: GPL-3.0-or-later
-- A shop may have several drawers, each with a name and an account of its own. What there was is the first one's.
create table drawers (
    drawer text primary key,
    account text not null unique
);
insert into drawers (drawer, account) values ('main', '00000000-0000-7000-8000-000000000004');

alter table drawer_moves add column drawer text not null default 'main';
alter table drawer_counts add column drawer text not null default 'main';
create index drawer_moves_of_drawer on drawer_moves (drawer, move);
create index drawer_counts_of_drawer on drawer_counts (drawer, drawer_count);
