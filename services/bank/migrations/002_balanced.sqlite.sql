-- SPDX-License-Identifier: GPL-3.0-or-later
-- Both halves of a booking are the same amount. No CHECK sees two rows, so the second half looks for the first.
create trigger bookings_balance before insert on entries when new.entry <> new.booking
begin
    select raise(abort, 'the halves of a booking differ')
    where not exists (select 1 from entries where entry = new.booking and amount = -new.amount);
end;
