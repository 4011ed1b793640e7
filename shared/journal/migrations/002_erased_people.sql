-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom this service must not know any more. The row stays, so that what is told of somebody later, or heard again, finds
-- no key and makes none.
create table erased_people (
    person text primary key,
    erased_at {{bigint}} not null
) {{strict_by_key}};
