-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two more kinds of booking.
alter table entries drop constraint entries_kind_check;
alter table entries add constraint entries_kind_check check (kind = 'top-up' or kind = 'charge' or kind = 'refund'
    or kind = 'cash-move' or kind = 'cash-difference');
