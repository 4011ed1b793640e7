-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two more kinds of booking. SQLite changes no CHECK of a table that there is, so the ledger is copied once.
drop trigger bookings_balance;
alter table entries rename to entries_until_now;
create table entries (
    entry {{integer}} primary key,
    booking bigint not null,
    account text not null references accounts (account),
    amount bigint not null,
    kind text not null check (kind = 'top-up' or kind = 'charge' or kind = 'refund' or kind = 'cash-move'
        or kind = 'cash-difference'),
    about text not null,
    at bigint not null,
    previous bigint not null,
    check (previous < entry),
    check ((entry = booking and amount <= 0) or (entry = booking + 1 and amount >= 0))
);
insert into entries select entry, booking, account, amount, kind, about, at, previous from entries_until_now;
drop table entries_until_now;
create trigger bookings_balance before insert on entries when new.entry <> new.booking
begin
    select raise(abort, 'the halves of a booking differ')
    where not exists (select 1 from entries where entry = new.booking and amount = -new.amount);
end;
