-- SPDX-License-Identifier: GPL-3.0-or-later
-- The minimal SQL of one order in one transaction: the limit that the saga is compared with.
\set customer random(1, 1024)
\set unit random(1, 1000000)
begin;
insert into orders (customer, total, placed_at) values (:customer, 500, now()) returning id as order_id \gset
insert into order_lines (order_id, sku, quantity, price) values (:order_id, 'bread', 1, 320), (:order_id, 'donut', 1, 180);
update units set state = 'sold', order_id = :order_id where id in (:unit, :unit + 1);
insert into ledger (account, amount, order_id) values (:customer, -500, :order_id), (0, 500, :order_id);
update accounts set balance = balance - 500 where id = :customer;
update accounts set balance = balance + 500 where id = 1024 + :client_id;
commit;
