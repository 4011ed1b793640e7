-- SPDX-License-Identifier: GPL-3.0-or-later
-- When the shop is open, as merchant has told it, for whoever wants to fetch an order: the hours of its week, the day that
-- is open or was last, and the one that opens next, each as a document.
create table opening (
    one {{integer}} primary key check (one = 1),
    week text not null,
    this_day text not null,
    next_day text not null
);

create table opening_exceptions (
    date {{text}} primary key,
    hours text not null
) {{strict_by_key}};
