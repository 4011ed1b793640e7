// SPDX-License-Identifier: GPL-3.0-or-later
// What the menu decides, request by request. A turn (turn.mjs) gives the rows and takes what changes.
import { isDeepStrictEqual } from 'node:util';
import { Refusal } from './contract.mjs';
import { publishedMenu } from './published.mjs';

const discountBeforeClosingMs = 30 * 60 * 1000;
const mostScheduled = 20;
const mostCategories = 100;
const mostPublishedBytes = 1_800_000;
const onSale = { state: 'on-sale' };
const staff = new Set(['baker', 'cashier', 'manager', 'administrator']);
const ofAnimals = ['eggs', 'milk', 'fish', 'crustaceans', 'molluscs'];

const without = ({ expectedRevision, ...card }) => card;
const shopOf = (turn) => turn.get('shop', 'one') ?? { priceVersion: 0, kiosks: { paused: false } };
const changeShop = (turn, change) => turn.put('shop', 'one', { ...shopOf(turn), ...change });
const effectsOf = (card) => card?.options?.map(
    ({ option, choices }) => [option, choices.map((one) => [one.choice, one.priceEffect ?? 0])]);

function contradictionIn(card) {
    const diets = new Set(card.diets);
    const has = (allergens) => allergens.find((allergen) => card.allergens?.includes(allergen));
    const clash = (diet, allergens) => diets.has(diet) && has(allergens)
        && { field: 'diets', problem: `${diet}, yet with ${has(allergens)}` };
    const option = card.options?.find(({ least, most, choices }) => least > most || least > choices.length);
    return clash('vegan', ofAnimals) || clash('gluten-free', ['gluten']) || clash('lactose-free', ['milk'])
        || (option && { field: 'options', problem: `of ${option.option} more must be chosen than there is` });
}

function productOf(turn, sku) {
    const product = turn.get('products', sku);
    if (!product)
        throw new Refusal('unknown-product', { sku });
    return product;
}

function nextPriceVersion(turn) {
    changeShop(turn, { priceVersion: shopOf(turn).priceVersion + 1 });
    return shopOf(turn).priceVersion;
}

export const isDiscounting = (turn) => {
    const { closesAt } = shopOf(turn);
    return Boolean(closesAt) && turn.shopNow >= Date.parse(closesAt) - discountBeforeClosingMs;
};

const priceNowOf = ({ card, isDiscounted }) => {
    const percent = isDiscounted ? card.discountBeforeClosingPercent : 0;
    return { ...card.price, amount: Math.round((card.price.amount * (100 - percent)) / 100) };
};

function remember(turn, sku, entry) {
    const entries = turn.get('history', sku) ?? [];
    turn.put('history', sku, [...entries, { entry: entries.length + 1, at: turn.time, ...entry }]);
}

function revised(turn, product, change) {
    const changedBy = turn.caller?.subject ?? product.changedBy;
    return { ...product, changedBy, ...change, revision: product.revision + 1, changedAt: turn.time };
}

function seen(turn, sku, caller) {
    const product = turn.get('products', sku);
    const { cost, ...card } = product.card;
    const priceNow = priceNowOf(product);
    const isStaff = staff.has(caller.role);
    return {
        ...card, ...(isStaff && cost && { cost }), ...(priceNow.amount !== card.price.amount && { priceNow }),
        revision: product.revision, priceVersion: product.priceVersion, withdrawn: product.isWithdrawn,
        availability: product.availability, scheduledPrices: isStaff ? turn.get('scheduled', sku) ?? [] : [],
        changedBy: product.changedBy, changedAt: product.changedAt,
    };
}

function putProduct(turn, request, caller) {
    const { sku } = request;
    const card = without(request);
    const before = turn.get('products', sku);
    if ((request.expectedRevision ?? before?.revision ?? 0) !== (before?.revision ?? 0))
        throw new Refusal('changed-meanwhile', { sku, revision: before?.revision ?? 0 });
    const contradiction = contradictionIn(card);
    if (contradiction)
        throw new Refusal('contradiction', contradiction);
    refuseOtherCurrency(turn, card.price);
    if (card.cost)
        refuseOtherCurrency(turn, card.cost);
    if (card.category && !turn.get('categories', card.category))
        throw new Refusal('unknown-category', { category: card.category });
    const others = Buffer.byteLength(JSON.stringify(publishedMenu(turn, 'en')));
    if (others + Buffer.byteLength(JSON.stringify(card)) > mostPublishedBytes)
        throw new Refusal('menu-full', { limitBytes: mostPublishedBytes });
    const fields = [...new Set([...Object.keys(before?.card ?? {}), ...Object.keys(card)])]
        .filter((field) => !isDeepStrictEqual(before?.card[field], card[field]));
    if (before && fields.length === 0 && !before.isWithdrawn)
        return seen(turn, sku, caller);

    const product = revised(turn, before ?? { revision: 0, availability: onSale }, {
        card, isWithdrawn: false, isDiscounted: Boolean(card.discountBeforeClosingPercent) && isDiscounting(turn) });
    const isPricedAnew = !before || priceNowOf(before).amount !== priceNowOf(product).amount
        || !isDeepStrictEqual(effectsOf(before.card), effectsOf(card));
    product.priceVersion = isPricedAnew ? nextPriceVersion(turn) : before.priceVersion;
    turn.put('products', sku, product);
    remember(turn, sku, { by: caller.subject, change: 'put', revision: product.revision, fields, product: card });
    turn.emit('ProductPut', sku, toldOf(product));
    return seen(turn, sku, caller);
}

const toldOf = (product) => ({ ...product.card, revision: product.revision, priceVersion: product.priceVersion,
    ...(product.isDiscounted && { priceNow: priceNowOf(product) }), by: product.changedBy });

function arrangeProducts(turn, { products }, caller) {
    products.forEach((sku) => productOf(turn, sku));
    let changed = 0;
    products.forEach((sku, i) => {
        const { card, isWithdrawn } = turn.get('products', sku);
        if (isWithdrawn || card.position === i + 1)
            return;
        putProduct(turn, { ...card, position: i + 1 }, caller);
        changed += 1;
    });
    return { changed };
}

function refuseOtherCurrency(turn, price) {
    const currency = turn.all('products')[0]?.[1].card.price.currency ?? price.currency;
    if (currency !== price.currency)
        throw new Refusal('other-currency', { currency });
}

function withdrawProduct(turn, { sku, reason, expectedRevision }, caller) {
    const product = productOf(turn, sku);
    if (expectedRevision !== undefined && expectedRevision !== product.revision)
        throw new Refusal('changed-meanwhile', { sku, revision: product.revision });
    if (product.isWithdrawn)
        return seen(turn, sku, caller);
    const withdrawn = revised(turn, product, { isWithdrawn: true });
    turn.put('products', sku, withdrawn);
    const told = { revision: withdrawn.revision, ...(reason && { reason }), by: caller.subject };
    remember(turn, sku, { change: 'withdrawn', ...told });
    turn.emit('ProductWithdrawn', sku, { sku, ...told });
    return seen(turn, sku, caller);
}

function listProducts(turn, { after = '', limit = 100, withdrawn = false }, caller) {
    if (after && !/^[a-z0-9][a-z0-9-]{0,63}$/.test(after))
        throw new Refusal('bad-cursor');
    const behind = turn.all('products').filter(([sku, one]) => sku > after && (withdrawn || !one.isWithdrawn))
        .sort(([a], [b]) => (a < b ? -1 : 1));
    const products = behind.slice(0, limit).map(([sku]) => seen(turn, sku, caller));
    return { products, ...(behind.length > limit && { next: products.at(-1).sku }) };
}

function productHistory(turn, { sku, after, limit = 50 }) {
    productOf(turn, sku);
    const before = after === undefined ? Infinity : Number(after);
    if (Number.isNaN(before))
        throw new Refusal('bad-cursor');
    const older = (turn.get('history', sku) ?? []).filter(({ entry }) => entry < before).reverse();
    const entries = older.slice(0, limit);
    return { entries, ...(older.length > limit && { next: String(entries.at(-1).entry) }) };
}

function putCategory(turn, category, caller) {
    const languages = category.translations.map(({ language }) => language);
    if (new Set(languages).size !== languages.length)
        throw new Refusal('contradiction', { field: 'translations', problem: 'a language stands there twice' });
    const before = turn.get('categories', category.category);
    if (!before && turn.all('categories').length >= mostCategories)
        throw new Refusal('too-many-categories', { limit: mostCategories });
    if (isDeepStrictEqual(before, category))
        return category;
    turn.put('categories', category.category, category);
    turn.emit('CategoryPut', category.category, { ...category, by: caller.subject });
    return category;
}

function putTaxClass(turn, rate, caller) {
    if (isDeepStrictEqual(turn.get('taxClasses', rate.taxClass), rate))
        return rate;
    turn.put('taxClasses', rate.taxClass, rate);
    turn.emit('TaxClassPut', rate.taxClass, { ...rate, by: caller.subject });
    return rate;
}

function schedulePrice(turn, { sku, price, from }, caller) {
    const product = productOf(turn, sku);
    refuseOtherCurrency(turn, price);
    refuseThePast(turn, from);
    const others = (turn.get('scheduled', sku) ?? []).filter((one) => Date.parse(one.from) !== Date.parse(from));
    if (others.length >= mostScheduled)
        throw new Refusal('too-many-scheduled', { limit: mostScheduled });
    const scheduled = { from, price, by: caller.subject };
    turn.put('scheduled', sku, [...others, scheduled].sort((a, b) => Date.parse(a.from) - Date.parse(b.from)));
    remember(turn, sku, { by: caller.subject, change: 'price-scheduled', revision: product.revision, price, from });
    turn.emit('PriceScheduled', sku, { sku, ...scheduled });
    return scheduled;
}

function cancelScheduledPrice(turn, { sku, from }, caller) {
    const all = turn.get('scheduled', sku) ?? [];
    const cancelled = all.find((one) => Date.parse(one.from) === Date.parse(from));
    if (!cancelled)
        throw new Refusal('unknown-scheduled-price', { sku, from });
    turn.put('scheduled', sku, all.filter((one) => one !== cancelled));
    const { revision } = productOf(turn, sku);
    remember(turn, sku, { by: caller.subject, change: 'scheduled-price-cancelled', revision, from });
    turn.emit('ScheduledPriceCancelled', sku, { sku, from, by: caller.subject });
    return cancelled;
}

function refuseThePast(turn, moment) {
    if (moment && Date.parse(moment) <= turn.shopNow)
        throw new Refusal('in-the-past', { shopTime: new Date(turn.shopNow).toISOString() });
}

const setAvailability = (state, change) => (turn, { sku, until, reason }, caller) => {
    const product = productOf(turn, sku);
    if (product.isWithdrawn)
        throw new Refusal('product-withdrawn', { sku });
    refuseThePast(turn, until);
    const told = { ...(until && { until }), ...(reason && { reason }), ...(caller && { by: caller.subject }) };
    const availability = { state, ...told };
    const now = state === 'on-sale' ? onSale : availability;
    if (isDeepStrictEqual(product.availability, now))
        return now;
    const changed = revised(turn, product, { availability: now });
    turn.put('products', sku, changed);
    remember(turn, sku, { change, revision: changed.revision, ...told });
    turn.emit('AvailabilityChanged', sku, { sku, ...availability });
    return now;
};
const resumeProduct = setAvailability('on-sale', 'resumed');

function tapSoldOut(turn, { sku }) {
    const { availability, card } = productOf(turn, sku);
    const counted = availability.state === 'sold-out' || (card.kind !== 'made-to-order' && !turn.get('shelf', sku));
    if (counted)
        turn.emit('SoldOutTapped', sku, { sku });
    return { sku, counted };
}

function pauseKiosks(turn, { until, reason }, caller) {
    refuseThePast(turn, until);
    const told = { ...(until && { until }), reason, by: caller.subject };
    changeShop(turn, { kiosks: { paused: true, ...told } });
    turn.emit('KiosksPaused', undefined, told);
    return shopOf(turn).kiosks;
}

function resumeKiosks(turn, request, caller) {
    if (shopOf(turn).kiosks.paused) {
        changeShop(turn, { kiosks: { paused: false } });
        turn.emit('KiosksResumed', undefined, caller ? { by: caller.subject } : {});
    }
    return { paused: false };
}

export const requests = {
    'do/put-product': putProduct,
    'do/arrange-products': arrangeProducts,
    'do/withdraw-product': withdrawProduct,
    'ask/product': (turn, { sku }, caller) => productOf(turn, sku) && seen(turn, sku, caller),
    'ask/products': listProducts,
    'ask/product-history': productHistory,
    'do/put-category': putCategory,
    'ask/categories': (turn) => ({
        categories: turn.all('categories').map(([, one]) => one).sort((a, b) => a.position - b.position) }),
    'do/put-tax-class': putTaxClass,
    'ask/tax-classes': (turn) => ({ taxClasses: turn.all('taxClasses').map(([, one]) => one) }),
    'do/schedule-price': schedulePrice,
    'do/cancel-scheduled-price': cancelScheduledPrice,
    'do/mark-sold-out': setAvailability('sold-out', 'sold-out'),
    'do/pause-product': setAvailability('paused', 'paused'),
    'do/resume-product': resumeProduct,
    'do/tap-sold-out': tapSoldOut,
    'do/pause-kiosks': pauseKiosks,
    'do/resume-kiosks': resumeKiosks,
    // Nothing is poison to this one, and it keeps its whole journal.
    'ask/dead-letters': () => ({ letters: [] }),
    'ask/dead-letter': () => { throw new Refusal('unknown-letter'); },
    'do/replay-dead-letter': () => { throw new Refusal('unknown-letter'); },
    'do/dismiss-dead-letter': () => { throw new Refusal('unknown-letter'); },
    'do/prune-journal': () => ({ upTo: 0 }),
};

const coming = (turn, { batch, sku, doneAt }) => turn.put('batches', batch, { sku, doneAt });
const gone = (turn, { batch }) => turn.get('batches', batch) && turn.remove('batches', batch);
const closes = (turn, { closesAt }) => changeShop(turn, { closesAt });

export const events = {
    'inventory ShelfFilled': (turn, { sku }) => turn.put('shelf', sku, true),
    'inventory ShelfEmptied': (turn, { sku }) => turn.put('shelf', sku, false),
    'merchant DayOpened': closes,
    'merchant DayChanged': closes,
    'merchant DayClosing': (turn) => changeShop(turn, { closesAt: undefined }),
    'production BatchPlanned': coming,
    'production BatchMoved': coming,
    'production BatchStarted': coming,
    'production BatchBaked': gone,
    'production BatchFailed': gone,
    'production BatchSkipped': gone,
};

// Every second: what has come due.
export function lookAtTheClock(turn) {
    setDuePrices(turn);
    const discounting = isDiscounting(turn);
    for (const [sku, product] of turn.all('products'))
        if (!product.isWithdrawn && product.card.discountBeforeClosingPercent && product.isDiscounted !== discounting)
            tellPrice(turn, sku, { ...product, isDiscounted: discounting }, discounting ? 'closing-discount' : 'discount-ended');
    const isOver = (until) => until && Date.parse(until) <= turn.shopNow;
    for (const [sku, { availability, isWithdrawn }] of turn.all('products'))
        if (!isWithdrawn && isOver(availability.until))
            resumeProduct(turn, { sku });
    if (isOver(shopOf(turn).kiosks.until))
        resumeKiosks(turn);
}

// Of several that came due the latest holds.
function setDuePrices(turn) {
    for (const [sku, all] of turn.all('scheduled')) {
        const due = all.filter(({ from }) => Date.parse(from) <= turn.shopNow).at(-1);
        if (!due)
            continue;
        turn.put('scheduled', sku, all.filter(({ from }) => Date.parse(from) > turn.shopNow));
        const product = productOf(turn, sku);
        if (isDeepStrictEqual(product.card.price, due.price))
            continue;
        const changed = revised(turn, product, { card: { ...product.card, price: due.price }, changedBy: due.by });
        remember(turn, sku, { by: due.by, change: 'price-set', revision: changed.revision, price: due.price, from: due.from });
        tellPrice(turn, sku, changed, 'scheduled');
    }
}

function tellPrice(turn, sku, product, cause) {
    product.priceVersion = nextPriceVersion(turn);
    turn.put('products', sku, product);
    const { card: { price: regularPrice }, priceVersion } = product;
    turn.emit('PriceSet', sku, { sku, price: priceNowOf(product), regularPrice, priceVersion, cause });
}
