// SPDX-License-Identifier: GPL-3.0-or-later
// node messages.mjs docs/asyncapi.yaml messages.jsonl: what a running shop has said fits what the document says.
// A line is {"topic","headers","payload"}, of a reply also "request" (the topic asked) and "status".
import { breaksCloudEvents } from './cloud_events.mjs';
import { fail, judgeWith, linesOf, readDocument } from './schemas.mjs';

const document = await readDocument(process.argv[2]);
const judge = judgeWith(document);
const resolve = (reference) => reference.$ref.slice(2).split('/').reduce((at, step) => at[step], document);

const channels = Object.values(document.channels).filter((channel) => channel.address).map((channel) => ({
    channel,
    pattern: new RegExp('^' + channel.address.replace(/\{\w+\}/g, '[^/]+') + '$'),
}));
const channelOf = (topic) => channels.find(({ pattern }) => pattern.test(topic))?.channel;

const messagesIn = (channel) => Object.values(channel.messages).map(resolve);

function messagesOn(topic) {
    const channel = channelOf(topic);
    return channel && messagesIn(channel);
}

function repliesTo(topic) {
    const channel = channelOf(topic);
    const operation = Object.values(document.operations).find(
        (known) => known.action === 'receive' && resolve(known.channel) === channel && known.reply);
    return operation && messagesIn(resolve(operation.reply.channel));
}

const fits = (schema, value) => judge(schema.$ref.split('/').at(-1))(value);
// What a message carries beside its payload is named where it is needed; anything more is the sender's own affair.
const isSuch = (message, headers, payload) =>
    fits(message.payload, payload) && (!message.headers || fits(message.headers, headers));

const wrong = [];
const seen = new Map();
for await (const { topic, headers = {}, payload, request, status } of linesOf(process.argv[3])) {
    const known = request ? repliesTo(request) : messagesOn(topic);
    if (!known) {
        wrong.push(`${request ?? topic} is not in the document`);
        continue;
    }
    const kind = known.find((message) => isSuch(message, headers, payload))?.name;
    if (!kind)
        wrong.push(`${request ?? topic} ${status ?? ''}: is none of ${known.map(({ name }) => name).join(', ')}: `
            + `${JSON.stringify(headers)} ${JSON.stringify(payload).slice(0, 500)}`);
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    const isRefusal = request && status >= 400;
    if (isRefusal && payload.status !== status)
        wrong.push(`${request}: the problem says ${payload.status}, the reply ${status}`);
    const events = /\/journal$/.test(topic) ? payload : /\/event\//.test(topic) ? [payload] : [];
    for (const event of events) {
        const broken = breaksCloudEvents(event);
        if (broken)
            wrong.push(`${topic} ${event.id}: ${broken}`);
    }
}
if (wrong.length > 0)
    fail(wrong);
if (seen.size === 0)
    fail(['no message was captured']);
for (const [kind, times] of [...seen].sort())
    console.log(`${times} × ${kind}`);
