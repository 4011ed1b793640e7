-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nothing here needs to know whose an order is; a guest's is nobody's.
alter table reservations drop column customer;
