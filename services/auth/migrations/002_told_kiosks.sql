-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a kiosk was told last: a command, which it does once, and what it shows. 0: no end is said.
alter table kiosks add column command text;
alter table kiosks add column command_id text;
alter table kiosks add column message text not null default '';
alter table kiosks add column message_until bigint not null default 0;
