-- SPDX-License-Identifier: GPL-3.0-or-later
-- Until when somebody may pay by card or cash, by the wall clock; 0 where nobody has to. A guest's order names whose token
-- placed it (a kiosk's, or one of the staff) as its customer.
alter table orders add column pay_by bigint not null default 0;
alter table orders add column guest bigint not null default 0 check (guest in (0, 1));
