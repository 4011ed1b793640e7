-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever paid is an account: a customer's, or the house's own for cards and for cash. Money goes back to where it came
-- from.
alter table payments rename column customer to account;

-- What is paid by somebody who has to come: from the reservation to the money, or to none. `payment` is the id under which
-- the provider is asked; it is stored before anybody is asked. `unwanted` says why nothing may be charged any more.
create table attempts (
    order_id text primary key,
    method text not null check (method in ('card', 'cash')),
    payment text not null unique,
    customer text,
    amount bigint not null check (amount >= 0),
    currency text not null,
    state text not null check (state = 'asked' or state = 'authorised' or state = 'taken' or state = 'refused'),
    unwanted text,
    reference text not null,
    reason text not null,
    expires_at bigint not null,
    next_at bigint not null,
    date text not null,
    check (method = 'card' or state <> 'authorised')
);
create index attempts_open on attempts (next_at) where state in ('asked', 'authorised');
create index attempts_of_day on attempts (date);

-- What the ledger has given back to a card, until the provider has as well.
create table card_refunds (
    refund text primary key,
    order_id text not null references attempts (order_id),
    payment text not null,
    amount bigint not null check (amount > 0),
    currency text not null,
    done bigint not null check (done in (0, 1)),
    next_at bigint not null,
    reason text not null
);
create index card_refunds_open on card_refunds (next_at) where done = 0;
