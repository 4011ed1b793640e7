create table people (
    person text primary key,
    name text not null unique,
    role text not null,
    registered_at bigint not null
);
