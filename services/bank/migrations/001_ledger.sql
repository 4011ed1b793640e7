-- SPDX-License-Identifier: GPL-3.0-or-later
-- Double entry: each booking is two entries that add up to nothing. The house's own accounts (sales, treasury) may be
-- negative, a customer's may not fall below its limit.
create table accounts (
    account text primary key,
    house {{integer}} not null check (house in (0, 1)),
    currency text not null,
    balance {{integer}} not null,
    credit_limit {{integer}} not null check (credit_limit >= 0),
    last_entry {{integer}} not null,
    check (house = 1 or balance >= -credit_limit)
) {{strict_by_key}};

-- A booking bears the number of its first half, which takes; the second half, one further on, gives. `previous` is the
-- entry before of the same account, so a statement is read backwards without an index.
create table entries (
    entry {{integer}} primary key,
    booking bigint not null,
    account text not null references accounts (account),
    amount bigint not null,
    kind text not null check (kind = 'top-up' or kind = 'charge' or kind = 'refund'),
    about text not null,
    at bigint not null,
    previous bigint not null,
    check (previous < entry),
    check ((entry = booking and amount <= 0) or (entry = booking + 1 and amount >= 0))
);

-- At most one payment for an order, and never more back than was taken.
create table payments (
    order_id text primary key,
    customer text not null,
    amount {{integer}} not null check (amount >= 0),
    currency text not null,
    refunded {{integer}} not null,
    taken {{integer}} not null check (taken in (0, 1)),
    check (refunded between 0 and amount),
    check (taken = 1 or refunded = 0)
) {{strict_by_key}};

create table refunds (
    refund text primary key,
    order_id text not null references payments (order_id),
    amount bigint not null check (amount >= 0)
);

-- Whole bookings are counted.
create table counters (
    name text primary key,
    last bigint not null check (last >= 0 and last % 2 = 0)
);
insert into counters (name, last) values ('entries', 0);
