-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether all that is on the shelf is ordered already.
alter table shelf add column is_spoken_for bigint not null default 0 check (is_spoken_for in (0, 1));
