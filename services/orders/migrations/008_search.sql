-- SPDX-License-Identifier: GPL-3.0-or-later
-- Orders are looked for by number, day and status. Nearly all are completed, so by that status the table itself is read,
-- from the newest on; an order that moves on leaves the small trees of the others.
create index orders_of_number on orders (number, order_id);
create index orders_of_day on orders (date, order_id);
create index orders_open on orders (status, order_id) where settled_at = 0;
create index orders_unsold on orders (status, order_id) where settled_at > 0 and status <> 'completed';
