// SPDX-License-Identifier: GPL-3.0-or-later
// What the CloudEvents project says of an event, apart from our own schemas: its JSON schema, as its SDK carries it, and
// the rules of the specification that a schema of named properties cannot say.
import fitsSchema from 'cloudevents/dist/schema/v1.js';

const attributeName = /^[a-z0-9]+$/;
const smallest = -(2 ** 31), largest = 2 ** 31 - 1;

function breaksExtension(name, value) {
    if (!attributeName.test(name))
        return `the attribute ${name} must have a name of a-z and 0-9 only`;
    if (!['string', 'number', 'boolean'].includes(typeof value))
        return `the attribute ${name} must be a text, an integer, true or false`;
    if (typeof value === 'number' && !(Number.isInteger(value) && value >= smallest && value <= largest))
        return `the attribute ${name} must be an integer of 32 bits`;
    return null;
}

// In words, or null.
export function breaksCloudEvents(event) {
    if (!fitsSchema(event))
        return fitsSchema.errors.map((error) => `${error.instancePath} ${error.message}`).join('; ');
    if (event.specversion !== '1.0')
        return 'specversion must be "1.0"';
    if ('data' in event && 'data_base64' in event)
        return 'data and data_base64 exclude each other';
    for (const [name, value] of Object.entries(event)) {
        const broken = name === 'data' || name === 'data_base64' ? null : breaksExtension(name, value);
        if (broken)
            return broken;
    }
    return null;
}
