-- SPDX-License-Identifier: GPL-3.0-or-later
create table merchant (
    one {{integer}} primary key check (one = 1),
    legal_name text not null,
    address text not null,
    tax_number text,
    currency text not null,
    logo text,
    changed_by text not null,
    changed_at bigint not null
);

create table site (
    one {{integer}} primary key check (one = 1),
    name text not null,
    address text not null,
    time_zone text not null,
    hours text not null,
    changed_by text not null,
    changed_at bigint not null
);

create table exceptions (
    date {{text}} primary key,
    hours text not null,
    reason text not null,
    changed_by text not null
);

-- One row for each day that was opened, or for which somebody has decided something. The hours of a scheduled one are
-- not settled before it opens: `opens_late` and `closes_early` wait for it. An open one may end before its hours do.
create table days (
    date {{text}} primary key,
    status text not null check (status = 'scheduled' or status = 'open' or status = 'closing' or status = 'closed'),
    opens_late text not null,
    closes_early text not null,
    reason text not null,
    opens_at bigint not null,
    closes_at bigint not null,
    regular_closes_at bigint not null,
    breaks text not null,
    closing_at bigint not null,
    closed_at bigint not null,
    sales text not null,
    waste text not null,
    check (status = 'scheduled' or (opens_at < closes_at and closes_at <= regular_closes_at)),
    check ((status in ('closing', 'closed')) = (closing_at > 0)),
    check ((status = 'closed') = (closed_at > 0)),
    check (status in ('closing', 'closed') or (sales = '' and waste = '')),
    check (status <> 'closed' or (sales <> '' and waste <> ''))
);
create unique index days_open on days (status) where status = 'open'; -- never two at once
create index days_unfinished on days (date) where status in ('open', 'closing');
