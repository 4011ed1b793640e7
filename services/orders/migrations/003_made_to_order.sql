-- SPDX-License-Identifier: GPL-3.0-or-later
-- What becomes of an order once it is sold. What is made to order has no units; so many of it as come back stand in
-- `made_back`. Until now everything was in the customer's hand when it was paid.
drop index orders_of_customer;
alter table orders rename to orders_until_now;
create table orders (
    order_id text primary key,
    customer text not null,
    request text not null,
    date text not null,
    number text not null,
    status text not null
        check (status = 'placed' or status = 'refused' or status = 'reserved' or status = 'paid'
            or status = 'completed' or status = 'cancelled' or status = 'refunded'),
    total bigint not null check (total >= 0),
    currency text not null,
    means text not null,
    refunded bigint not null,
    lines text not null,
    units text not null,
    coming_back text not null,
    placed_at bigint not null,
    settled_at bigint not null,
    reason text not null,
    cancel_requested bigint not null check (cancel_requested in (0, 1)),
    serving text not null check (serving in ('here', 'take-away')),
    pay_by bigint not null,
    guest bigint not null check (guest in (0, 1)),
    fulfilment text check (fulfilment = 'preparing' or fulfilment = 'ready' or fulfilment = 'collected'
        or fulfilment = 'called-off'),
    made_back text not null,
    check (refunded between 0 and total),
    check (refunded = 0 or status = 'refunded'),
    check (status in ('completed', 'refunded') or units = '[]'),
    check (status not in ('completed', 'refunded') or units <> '[]' or lines like '%"made-to-order"%'),
    check ((status in ('completed', 'refunded')) = (fulfilment is not null)),
    check ((status = 'placed' or status = 'reserved' or status = 'paid') = (settled_at = 0)),
    check ((status in ('refused', 'cancelled')) = (reason <> ''))
);
insert into orders
    select order_id, customer, request, date, number, status, total, currency, means, refunded, lines, units,
        coming_back, placed_at, settled_at, reason, cancel_requested, serving, pay_by, guest,
        case when status in ('completed', 'refunded') then 'collected' end, '[]'
    from orders_until_now;
drop table orders_until_now;
create index orders_of_customer on orders (customer, order_id);
create index orders_to_prepare on orders (order_id) where fulfilment = 'preparing';
