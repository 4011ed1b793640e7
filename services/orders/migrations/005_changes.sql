-- SPDX-License-Identifier: GPL-3.0-or-later
-- A note is sealed with the key of the order's customer. An order that was changed before it was paid names the one that
-- has taken its place. What is deleted is kept, and not listed.
alter table orders add column note text not null default '';
alter table orders add column replaces text;
alter table orders add column replaced_by text;
alter table orders add column deleted_at bigint not null default 0
    check (deleted_at = 0 or settled_at > 0);
alter table orders add column deleted_by text;
