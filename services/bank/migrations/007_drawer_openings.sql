-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a drawer was opened though no money was booked, who did it and why; and how often before each count.
create table drawer_openings (
    opening text primary key,
    reason text not null check (reason <> ''),
    at bigint not null,
    opened_by text not null,
    drawer text not null
);
create index drawer_openings_of_drawer on drawer_openings (drawer, opening);

alter table drawer_counts add column openings bigint not null default 0 check (openings >= 0);
