-- SPDX-License-Identifier: GPL-3.0-or-later
-- What management says that making one costs, and in which currency the shop counts.
alter table products add column cost bigint check (cost >= 0);
alter table products add column currency text not null default '';

-- When the last business day ended, in technical time: what was thrown out before stands in its totals.
alter table keeps_days add column ended_at bigint not null default 0;

-- Batches that somebody added by hand are known as well: they can be recalled.
alter table batches add column is_baked bigint not null default 1 check (is_baked in (0, 1));
insert into batches
    select batch, min(sku), '', count(*), min(baked_at), 0 from units
    where batch <> '' and batch not in (select batch from batches) group by batch;
create index batches_by_age on batches (baked_at, batch);
create index units_by_batch on units (batch, unit) where batch <> '';

-- Batches of which nothing is sold any more.
create table recalls (
    batch text primary key references batches (batch),
    reason text not null check (reason <> ''),
    recalled_at bigint not null,
    recalled_by text not null
);

-- Why, when and by whom each discarded unit was thrown out, and what was booked for it; gone when that is undone.
create table discards (
    unit text primary key,
    reason text not null
        check (reason = 'stale' or reason = 'closing' or reason = 'dropped' or reason = 'returned'
            or reason = 'tasting' or reason = 'recalled' or reason = 'missing'),
    discarded_at {{integer}} not null,
    date text not null,
    price {{integer}} check (price >= 0),
    cost {{integer}} check (cost >= 0),
    discarded_by text,
    note text
) {{strict_by_key}};

alter table waste rename to waste_until_now;
create table waste (
    date text not null,
    reason text not null
        check (reason = 'stale' or reason = 'closing' or reason = 'dropped' or reason = 'returned'
            or reason = 'tasting' or reason = 'recalled' or reason = 'missing'),
    units bigint not null check (units > 0),
    value bigint not null check (value >= 0),
    cost bigint not null check (cost >= 0),
    primary key (date, reason)
);
insert into waste select date, reason, units, value, 0 from waste_until_now;
drop table waste_until_now;
