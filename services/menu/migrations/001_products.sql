-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row: what is counted for the whole shop.
create table shop (
    one bigint primary key check (one = 1),
    price_version bigint not null check (price_version >= 0),
    kiosks_paused bigint not null check (kiosks_paused in (0, 1)),
    kiosks_until bigint,
    kiosks_reason text,
    kiosks_by text,
    day text,
    closes_at bigint,
    check ((day is null) = (closes_at is null)),
    check (kiosks_paused = 1 or kiosks_until is null)
);
insert into shop (one, price_version, kiosks_paused) values (1, 0, 0);

create table categories (
    category {{text}} primary key,
    position bigint not null,
    translations text not null,
    changed_by text not null,
    changed_at bigint not null
);

create table tax_classes (
    tax_class text primary key check (tax_class = 'standard' or tax_class = 'reduced' or tax_class = 'zero'),
    basis_points bigint not null check (basis_points between 0 and 10000),
    changed_by text not null,
    changed_at bigint not null
);

-- `card` is the whole product as a document; what the database watches or chooses by stands in columns as well. A
-- product is never removed.
create table products (
    sku {{text}} primary key,
    revision bigint not null check (revision > 0),
    withdrawn bigint not null check (withdrawn in (0, 1)),
    price bigint not null check (price >= 0),
    price_now bigint not null check (price_now between 0 and price),
    discount_percent bigint not null check (discount_percent between 0 and 90),
    discounted bigint not null check (discounted in (0, 1)),
    currency text not null,
    price_version bigint not null check (price_version > 0),
    card text not null,
    entries bigint not null check (entries > 0),
    changed_by text not null,
    changed_at bigint not null,
    availability text not null check (availability = 'on-sale' or availability = 'sold-out' or availability = 'paused'),
    until bigint,
    reason text,
    said_by text,
    on_shelf bigint not null check (on_shelf in (0, 1)),
    published_bytes bigint not null,
    check (availability <> 'on-sale' or until is null),
    check (discounted = 1 or price_now = price)
);
create index products_with_discount on products (discounted) where discount_percent > 0 and withdrawn = 0;
create index products_until on products (until) where until is not null;

create table scheduled_prices (
    sku {{text}} not null references products (sku),
    from_at bigint not null,
    price bigint not null check (price >= 0),
    currency text not null,
    said_by text not null,
    primary key (sku, from_at)
);
create index scheduled_prices_due on scheduled_prices (from_at);

-- Who changed what and when, product by product.
create table history (
    sku {{text}} not null references products (sku),
    entry bigint not null check (entry > 0),
    document text not null,
    primary key (sku, entry)
);

-- Batches that are planned or in an oven, for when there will be something again.
create table batches (
    batch text primary key,
    sku {{text}} not null,
    done_at bigint not null
);
create index batches_of_product on batches (sku, done_at);
