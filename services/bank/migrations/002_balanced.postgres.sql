-- SPDX-License-Identifier: GPL-3.0-or-later
-- Both halves of a booking are the same amount. No CHECK sees two rows; a turn writes all of its entries in one
-- statement, so that is what is looked at.
create function bookings_balance() returns trigger language plpgsql as $$
begin
    if exists (select from inserted group by booking having sum(amount) <> 0) then
        raise check_violation using message = 'the halves of a booking differ';
    end if;
    return null;
end;
$$;

create trigger bookings_balance after insert on entries referencing new table as inserted
    for each statement execute function bookings_balance();
