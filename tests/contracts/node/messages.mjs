// SPDX-License-Identifier: GPL-3.0-or-later
// node messages.mjs docs/asyncapi.yaml messages.jsonl: what a running shop has said fits what the document says.
// A line is {"topic","payload"}, of a reply also "request" (the topic asked) and "status".
import { fail, judgeWith, linesOf, readDocument } from './schemas.mjs';

const document = await readDocument(process.argv[2]);
const judge = judgeWith(document);
const resolve = (reference) => reference.$ref.slice(2).split('/').reduce((at, step) => at[step], document);

const channels = Object.values(document.channels).filter((channel) => channel.address).map((channel) => ({
    channel,
    pattern: new RegExp('^' + channel.address.replace(/\{\w+\}/g, '[^/]+') + '$'),
}));
const channelOf = (topic) => channels.find(({ pattern }) => pattern.test(topic))?.channel;

function schemasOf(topic) {
    const channel = channelOf(topic);
    return channel && Object.values(channel.messages).map((message) => resolve(message).payload);
}

function repliesTo(topic) {
    const channel = channelOf(topic);
    const operation = Object.values(document.operations).find(
        (known) => known.action === 'receive' && resolve(known.channel) === channel && known.reply);
    return operation && Object.values(resolve(operation.reply.channel).messages)
        .map((message) => resolve(message).payload);
}

const nameOf = (payload) => payload.$ref.split('/').at(-1);

// The rules of the CloudEvents 1.0 JSON format, apart from our own schema.
function breaksCloudEvents(event) {
    const text = (value) => typeof value === 'string' && value.length > 0;
    if (event.specversion !== '1.0')
        return 'specversion must be "1.0"';
    for (const required of ['id', 'source', 'type'])
        if (!text(event[required]))
            return `${required} must be a text that is not empty`;
    for (const optional of ['subject', 'datacontenttype', 'dataschema', 'time'])
        if (optional in event && !text(event[optional]))
            return `${optional} must be a text that is not empty`;
    if (!/^[\w.~:/?#@!$&'()*+,;=%-]+$/.test(event.source))
        return 'source must be a reference to a URI';
    if ('time' in event && Number.isNaN(Date.parse(event.time)))
        return 'time must be a time as in RFC 3339';
    if ('data' in event && 'data_base64' in event)
        return 'data and data_base64 exclude each other';
    for (const [name, value] of Object.entries(event)) {
        if (!/^[a-z0-9]+$/.test(name) && name !== 'data_base64')
            return `the attribute ${name} must have a name of a-z and 0-9 only`;
        if (name !== 'data' && !['string', 'number', 'boolean'].includes(typeof value))
            return `the attribute ${name} must be a text, a number, true or false`;
        if (typeof value === 'number' && !Number.isInteger(value))
            return `the attribute ${name} must be an integer`;
    }
    return null;
}

const wrong = [];
const seen = new Map();
for await (const { topic, payload, request, status } of linesOf(process.argv[3])) {
    const schemas = request ? repliesTo(request) : schemasOf(topic);
    if (!schemas) {
        wrong.push(`${request ?? topic} is not in the document`);
        continue;
    }
    const kind = schemas.map(nameOf).find((name) => judge(name)(payload));
    if (!kind)
        wrong.push(`${request ?? topic} ${status ?? ''}: fits none of ${schemas.map(nameOf).join(', ')}: `
            + `${JSON.stringify(payload).slice(0, 500)}`);
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
