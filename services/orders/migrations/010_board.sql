-- SPDX-License-Identifier: GPL-3.0-or-later
-- Since when a prepared order can be fetched, in shop time; 0: it was not prepared, or is not ready yet. What is baked is
-- in the customer's hand when it is sold, and never stands on the board.
alter table orders add column ready_at bigint not null default 0
    check (ready_at = 0 or (fulfilment is not null and fulfilment <> 'preparing'));
create index orders_on_board on orders (ready_at) where fulfilment = 'ready' and ready_at > 0;
