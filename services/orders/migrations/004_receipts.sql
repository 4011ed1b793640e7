-- SPDX-License-Identifier: GPL-3.0-or-later
-- The key under which the codes on receipts are made. It never leaves this store.
create table receipt_key (
    one {{integer}} primary key check (one = 1),
    secret {{bytes}} not null
);
