-- SPDX-License-Identifier: GPL-3.0-or-later
create table products (
    sku text primary key,
    shelf_life_minutes bigint not null check (shelf_life_minutes > 0)
);

create table ovens (
    oven text primary key,
    name text not null,
    trays bigint not null check (trays > 0),
    in_service bigint not null check (in_service in (0, 1)),
    reason text not null,
    -- What it was heated for last: from when on, and since when it cools down.
    programme text,
    heated_at bigint,
    cooled_at bigint,
    check (in_service = 0 or reason = ''),
    check ((programme is null) = (heated_at is null)),
    check (cooled_at is null or heated_at is not null)
);

create table programmes (
    programme text primary key,
    name text not null,
    minutes bigint not null check (minutes > 0),
    peak_celsius bigint not null,
    curve text not null
);

create table plans (
    sku text primary key,
    programme text not null references programmes (programme),
    interval_minutes bigint not null check (interval_minutes > 0),
    batch_size bigint not null check (batch_size > 0),
    units_per_tray bigint not null check (units_per_tray > 0),
    lead_minutes bigint not null check (lead_minutes >= 0),
    oven text references ovens (oven),
    at_most bigint check (at_most > 0),
    due_at bigint not null,
    decision text not null
        check (decision = 'not-due' or decision = 'planned' or decision = 'enough-on-shelf'
            or decision = 'would-not-sell' or decision = 'no-oven')
);
create index plans_due on plans (due_at);

-- Every batch from its plan to its end. One is open until it has ended and, when it was baked, its units stand on the
-- shelf. A plan has one batch planned at a time, so none is planned twice.
create table batches (
    batch text primary key,
    sku text not null,
    quantity bigint not null check (quantity between 1 and 1000),
    oven text not null references ovens (oven),
    programme text not null references programmes (programme),
    trays bigint not null check (trays > 0),
    state text not null check (state = 'planned' or state = 'baking' or state = 'baked' or state = 'failed'
        or state = 'skipped'),
    starts_at bigint not null,
    done_at bigint not null,
    late_at bigint not null,
    is_open bigint not null check (is_open in (0, 1)),
    added_by text,
    reason text not null,
    note text not null,
    check (done_at > starts_at and late_at > starts_at),
    check (case state when 'planned' then is_open = 1 when 'baking' then is_open = 1 when 'baked' then true
        else is_open = 0 end),
    check ((state in ('failed', 'skipped')) = (reason <> ''))
);
create unique index batches_planned_once on batches (sku) where state = 'planned' and added_by is null;
create index batches_open on batches (starts_at, batch) where is_open = 1;

-- How many there are, by what inventory tells.
create table shelf (
    sku text primary key,
    on_shelf bigint not null check (on_shelf >= 0)
);

-- What was sold in an hour (counted since 1970, in shop time). There is a row for each hour in which there was something
-- to buy, also when nobody bought it.
create table sales (
    sku text not null,
    hour {{integer}} not null,
    sold {{integer}} not null check (sold >= 0),
    primary key (sku, hour)
) {{strict_by_key}};

-- When production last looked after what is in the ovens, in shop time.
create table watch (
    watch bigint primary key check (watch = 1),
    seen_at bigint not null
);
