-- SPDX-License-Identifier: GPL-3.0-or-later
-- The next day that is to open, as it was told last.
create table next_day (
    one {{integer}} primary key check (one = 1),
    told text not null
);
