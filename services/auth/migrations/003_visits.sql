-- SPDX-License-Identifier: GPL-3.0-or-later
-- Customers at a kiosk, one at a time: a code that waits, then approved (`customer`), then collected (`collected_by`).
create table visits (
    kiosk text primary key references kiosks (kiosk),
    visit text not null unique,
    code_hash text not null unique,
    begun_by text not null,
    expires_at bigint not null,
    customer text,
    collected_by text,
    check (collected_by is null or customer is not null)
);
create index visits_by_age on visits (expires_at);
