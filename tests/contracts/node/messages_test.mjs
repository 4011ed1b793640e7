// SPDX-License-Identifier: GPL-3.0-or-later
// node messages_test.mjs docs/asyncapi.yaml: messages.mjs takes what a shop says and nothing else.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail } from './schemas.mjs';

const id = '0196f3a2-7c1e-7a33-8f52-0f6f3a1c9d10';
const event = {
    specversion: '1.0', id: 'orders-0f6f3a1c-1', source: 'bakery/main/orders', type: 'OrderRefused',
    time: '2026-11-20T08:15:00.250Z', subject: id, datacontenttype: 'application/json', position: 1, cause: 'r1',
    data: { order: id, reason: 'insufficient-stock' },
};
const journal = 'bakery/main/orders/journal';
const place = 'bakery/main/orders/do/place';
const reply = 'bakery/main/reply/app/1';
const log = 'bakery/main/reply/bank-1/log/orders';
const refusal = { type: 'unknown-product', title: 'There is no such product', status: 404, sku: 'bun' };
const stock = { sku: 'bun', available: 3, reserved: 0 };
const asked = { authorization: 'Bearer e.y.J', responseTopic: reply, correlationData: '1' };
const answered = { status: '404', correlationData: '1' };
const hash = 'a'.repeat(64);
const turn = { incarnation: id, first: '1', last: '1', previous: hash, hash };
const end = { incarnation: id, head: '1' };

const right = [
    { topic: journal, headers: turn, payload: [event] },
    { topic: 'bakery/main/orders/event/OrderRefused', payload: event },
    { topic: reply, headers: answered, request: place, status: 404, payload: refusal },
    { topic: 'bakery/main/inventory/state/stock/bun', payload: stock },
    { topic: 'bakery/main/bank/ask/balance', headers: asked, payload: {} },
    { topic: log, headers: turn, request: 'bakery/main/orders/log/bank-1', payload: [event] },
    { topic: log, headers: end, request: 'bakery/main/orders/log/bank-1', payload: [] },
];
const journalOf = (events, headers = turn) => ({ topic: journal, headers, payload: events });
const refused = (more) => ({ topic: reply, headers: answered, request: place, status: 404, payload: refusal, ...more });
const wrong = [
    { topic: 'bakery/main/nobody/journal', headers: turn, payload: [event] },
    { topic: 'bakery/main/bank/journal', headers: turn, payload: [event] },
    journalOf([{ ...event, specversion: '0.3' }]),
    journalOf([{ ...event, id: 17 }]),
    journalOf([{ ...event, data: { order: id } }]),
    journalOf([{ ...event, traceParent: 'upper case is no attribute' }]),
    journalOf([{ ...event, traceparent: 'no trace' }]),
    journalOf([{ ...event, more: { than: 'a value' } }]),
    journalOf([{ ...event, more: 1.5 }]),
    journalOf([{ ...event, dataschema: 'no URI' }]),
    journalOf([{ ...event, data_base64: '' }]),
    journalOf([event], {}),
    journalOf([event], { ...turn, first: '0' }),
    journalOf([event], { ...turn, hash: 'short' }),
    journalOf([event], { ...turn, incarnation: 'no uuid' }),
    { topic: 'bakery/main/orders/event/OrderPlaced', payload: event },
    refused({ status: 409 }),
    refused({ payload: { ...refusal, type: 'never-heard-of' } }),
    refused({ request: 'bakery/main/bank/ask/balance' }),
    refused({ headers: { status: '404' } }),
    refused({ headers: { ...answered, status: 'not-found' } }),
    { topic: 'bakery/main/bank/ask/balance', headers: { ...asked, authorization: 'e.y.J' }, payload: {} },
    { topic: 'bakery/main/bank/ask/balance', headers: { ...asked, traceparent: 'no trace' }, payload: {} },
    { topic: 'bakery/main/inventory/state/stock/bun', payload: { ...stock, available: -1 } },
    { topic: 'bakery/main/reply/bank-1/log/menu', headers: turn, request: 'bakery/main/menu/log/bank-1',
        payload: [event] },
    { topic: log, headers: { incarnation: id }, request: 'bakery/main/orders/log/bank-1', payload: [] },
];

const folder = mkdtempSync(join(tmpdir(), 'messages-'));
function accepts(messages) {
    const file = join(folder, 'messages.jsonl');
    writeFileSync(file, messages.map((message) => JSON.stringify(message)).join('\n'));
    return spawnSync(process.execPath, ['messages.mjs', process.argv[2], file], { encoding: 'utf8' });
}

const mistakes = [];
const told = accepts(right);
if (told.status !== 0)
    mistakes.push(`refused what is right: ${told.stderr}`);
for (const message of wrong)
    if (accepts([message]).status === 0)
        mistakes.push(`accepted what is wrong: ${JSON.stringify(message)}`);
if (accepts([]).status === 0)
    mistakes.push('was content with nothing');
rmSync(folder, { recursive: true });
if (mistakes.length > 0)
    fail(mistakes);
console.log(`${right.length} accepted, ${wrong.length} refused`);
