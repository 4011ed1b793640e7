-- SPDX-License-Identifier: GPL-3.0-or-later
-- An order whose items were changed is another order for everybody but its customer, and one for who counts: which of
-- them counts, and which was to take its place last.
alter table orders add column counts {{integer}} not null default 1;
alter table orders add column replaced_by text not null default '';
