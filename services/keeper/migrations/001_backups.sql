-- SPDX-License-Identifier: GPL-3.0-or-later
create table backups (
    backup {{text}} primary key,
    state text not null check (state in ('making', 'made', 'failed', 'removed')),
    asked_at bigint not null,
    asked_by text not null,
    file text not null,
    bytes bigint not null check (bytes >= 0),
    trial text not null check (trial in ('untried', 'trying', 'good', 'bad')),
    tried_at bigint not null,
    tried_by text not null,
    trouble text not null,
    check ((state in ('made', 'removed')) = (file <> '')),
    check (trial = 'untried' or file <> '')
);
create unique index backups_making on backups (state) where state = 'making'; -- one at a time
create unique index backups_trying on backups (trial) where trial = 'trying';
create index backups_of_file on backups (file) where state = 'made';
