-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which business day answers for what was thrown out: the one after so many that had ended. Moments do not tell it, for
-- each process has a technical time of its own.
alter table keeps_days add column days_ended bigint not null default 0;
update keeps_days set days_ended = 1 where ended_at > 0;
alter table keeps_days drop column ended_at;
alter table discards add column days_ended {{integer}} not null default 0;
