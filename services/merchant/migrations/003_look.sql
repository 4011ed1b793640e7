-- SPDX-License-Identifier: GPL-3.0-or-later
-- How the site's screens look, as JSON.
create table look (
    one {{integer}} primary key check (one = 1),
    look text not null,
    changed_by text not null,
    changed_at bigint not null
);
