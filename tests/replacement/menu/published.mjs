// SPDX-License-Identifier: GPL-3.0-or-later
// The menu as kiosks show it, in one language. What has no words in it has those of the house.
export const languages = ['en', 'de', 'fr', 'ar', 'uk'];

const wordsIn = (translations, language) => translations?.find((one) => one.language === language);

export function publishedMenu(turn, language) {
    const shop = turn.get('shop', 'one') ?? { priceVersion: 0, kiosks: { paused: false } };
    const { paused, until, reason } = shop.kiosks;
    const categories = turn.all('categories').map(([, one]) => one).sort((a, b) => a.position - b.position);
    const placeOf = new Map(categories.map(({ category }, place) => [category, place]));
    const place = ({ category }) => placeOf.get(category) ?? categories.length;
    const position = ({ position = Infinity }) => position;
    const before = ([a, { card: one }], [b, { card: other }]) => place(one) - place(other)
        || (position(one) === position(other) ? (a < b ? -1 : 1) : position(one) - position(other));
    const products = turn.all('products').filter(([, one]) => !one.isWithdrawn)
        .sort(before).map(([sku, one]) => publishedProduct(turn, sku, one, language));
    return {
        language, priceVersion: shop.priceVersion, kiosksPaused: paused,
        ...(until && { kiosksPausedUntil: until }), ...(reason && { kiosksPausedReason: reason }),
        categories: categories.map(({ category, translations }) => ({
            category, name: (wordsIn(translations, language) ?? translations[0])?.name ?? category })),
        products,
    };
}

function publishedProduct(turn, sku, { card, isDiscounted, availability }, language) {
    const percent = isDiscounted ? card.discountBeforeClosingPercent : 0;
    const price = { ...card.price, amount: Math.round((card.price.amount * (100 - percent)) / 100) };
    const words = wordsIn(card.translations, language);
    const kind = card.kind ?? 'baked';
    const doneAt = turn.all('batches').filter(([, batch]) => batch.sku === sku).map(([, batch]) => batch.doneAt).sort()[0];
    const kept = ({ category, picture, availableFrom, availableUntil, allergens, diets, energyKilojoules }) =>
        ({ category, picture, availableFrom, availableUntil, allergens, diets, energyKilojoules });
    return {
        sku, name: words?.name ?? card.name, ...(words?.description && { description: words.description }),
        ...(words?.ingredients && { ingredients: words.ingredients }), ...kept(card),
        kind, price, ...(isDiscounted && { regularPrice: card.price }),
        availability: availability.state, ...(availability.until && { until: availability.until }),
        soldOut: availability.state === 'sold-out' || (kind === 'baked' && !turn.get('shelf', sku)),
        ...(doneAt && { nextFromOvenAt: doneAt }),
        ...(card.options && { options: card.options.map((option) => publishedOption(option, language)) }),
    };
}

const publishedOption = ({ option, translations, least, most, choices }, language) => ({
    option, name: wordsIn(translations, language)?.name ?? option, least, most,
    choices: choices.map(({ choice, translations: labels, priceEffect = 0 }) => ({
        choice, name: wordsIn(labels, language)?.name ?? choice, priceEffect })),
});
