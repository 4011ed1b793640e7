-- SPDX-License-Identifier: GPL-3.0-or-later
-- When what is baked can be sold: on the day that is open, and on the next one. A shop that keeps no days is always open.
create table hours (
    one {{integer}} primary key check (one = 1),
    keeps_days bigint not null check (keeps_days in (0, 1)),
    open_date text not null,
    closes_at bigint not null,
    next_opens_at bigint not null,
    next_closes_at bigint not null check (next_closes_at >= next_opens_at),
    check ((open_date <> '') = (closes_at > 0))
);
