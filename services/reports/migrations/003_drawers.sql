-- SPDX-License-Identifier: GPL-3.0-or-later
-- What bank tells of the drawers, by the position in its journal, and what should lie in each after it.
create table drawer_entries (
    position {{integer}} primary key,
    at {{integer}} not null,
    drawer text not null,
    what text not null,
    amount {{integer}} not null,
    balance {{integer}} not null,
    currency text not null,
    counted {{integer}},
    order_id text,
    note text,
    done_by text
);
create index drawer_entries_by_time on drawer_entries (drawer, at, position, what, amount);

create table drawers (
    drawer {{text}} primary key,
    at {{integer}} not null,
    balance {{integer}} not null
) {{strict_by_key}};
