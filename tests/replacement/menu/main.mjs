// SPDX-License-Identifier: GPL-3.0-or-later
// The service menu once more, in another language, from docs/asyncapi.yaml and services/menu/README.md: one instance, in a
// shop whose time runs as life does.
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import mqtt from 'mqtt';
import { readContract, Refusal } from './contract.mjs';
import { Door } from './door.mjs';
import { Follower } from './follower.mjs';
import { Journal } from './journal.mjs';
import { events, lookAtTheClock, requests } from './menu.mjs';
import { languages, publishedMenu } from './published.mjs';
import { Turn } from './turn.mjs';

const presenceWhenIdleMs = 2000;
const presenceWhenMovingMs = 1000;
const publishEveryMs = 250;
const mostLogBytes = 512 * 1024;
const remembered = new Set([200, 404, 409, 422]);

const { values: options } = parseArgs({ options: { data: { type: 'string' }, instance: { type: 'string' } }, strict: false });
const readJson = (...path) => JSON.parse(readFileSync(join(options.data, ...path), 'utf8'));
const { site } = readJson('shop.json');
const account = readJson('accounts', `${options.instance}.json`);
const topic = (...parts) => ['bakery', site, ...parts].join('/');

const contract = readContract(join(dirname(fileURLToPath(import.meta.url)), 'asyncapi.yaml'), 'menu');
const store = join(options.data, 'stores');
mkdirSync(store, { recursive: true });
const journal = new Journal(join(store, 'menu-again.jsonl'));
const door = new Door(site);
const since = new Date().toISOString();
const followers = new Map([...contract.follows.keys()].map(
    (service) => [service, new Follower(service, journal.positions[service], askLog)]));
const shown = new Map(); // by language, as it was published last
const asked = new Map(); // what was asked of others' journals, by correlation data
let arrived = [];
let headTold = -1;
let presenceAt = 0;

const presence = (role) => JSON.stringify({
    service: 'menu', instance: options.instance, role, version: 'again', pid: process.pid, since,
    incarnation: journal.incarnation, head: journal.head,
    follows: [...followers.values()].map((follower) => follower.presence()), deadLetters: 0, shedEvents: 0, diskFull: false,
});
const presenceTopic = topic('menu', 'presence', options.instance);
const client = mqtt.connect({
    host: account.host, port: account.port, protocol: account.certificateAuthority ? 'mqtts' : 'mqtt',
    ca: account.certificateAuthority, protocolVersion: 5, clientId: account.clientId, username: account.username, password: account.password, clean: true,
    reconnectPeriod: 200, connectTimeout: 5000, queueQoSZero: false,
    will: { topic: presenceTopic, payload: presence('gone'), qos: 1, retain: true },
});

function publish(where, payload, { qos = 0, retain = false, correlationData, ...userProperties } = {}) {
    if (!client.connected)
        return; // who missed it asks for it
    const hasOwn = Object.keys(userProperties).length > 0; // an empty object would make it a packet of nothing
    const properties = { ...(correlationData && { correlationData }), ...(hasOwn && { userProperties }) };
    client.publish(where, payload, { qos, retain, properties });
}

const propertiesOf = ({ first, last, previous, hash }) =>
    ({ incarnation: journal.incarnation, first: String(first), last: String(last), previous, hash });

client.on('connect', () => {
    const journals = [...followers.keys()].map((service) => topic(service, 'journal'));
    client.subscribe([topic('menu', 'do', '+'), topic('menu', 'ask', '+'), topic('menu', 'log', '+'),
        topic('auth', 'state', 'keys'), topic('+', 'presence', '+'), topic('reply', options.instance, '#'), ...journals], { qos: 1 });
    shown.clear();
    tellPresence();
});
client.on('error', (error) => console.error(String(error)));
client.on('message', (where, payload, packet) => {
    const properties = { userProperties: {}, ...packet.properties };
    properties.userProperties ??= {};
    arrived.push({ where, payload, properties, retain: packet.retain });
    if (arrived.length === 1)
        setImmediate(takeTurn);
});

function takeTurn() {
    const turn = newTurn();
    const messages = arrived;
    arrived = [];
    const replies = [];
    for (const message of messages)
        sort(turn, message, replies);
    conclude(turn);
    for (const reply of replies)
        publish(...reply());
}

const newTurn = () => new Turn(journal, { site, judges: contract.events, shopNow: Date.now() });

function conclude(turn) {
    const record = turn.written();
    const texts = [...(record?.events ?? [])];
    const told = record && journal.append(record);
    if (!told)
        return;
    publish(topic('menu', 'journal'), told.text, { qos: 1, ...propertiesOf(told) });
    texts.forEach((text, i) => publish(topic('menu', 'event', turn.record.types[i]), text));
}

function sort(turn, message, replies) {
    const [, , service, kind, name, from] = message.where.split('/');
    if (service === 'menu' && (kind === 'do' || kind === 'ask'))
        handleRequest(turn, `${kind}/${name}`, message, replies);
    else if (service === 'menu' && kind === 'log')
        replies.push(...logAnswers(message));
    else if (kind === 'journal')
        follow(turn, service, message);
    else if (service === 'reply' && name === 'log' && asked.get(String(message.properties.correlationData)) === from)
        follow(turn, from, message);
    else if (kind === 'presence')
        hearPresence(service, message);
    else if (service === 'auth' && kind === 'state')
        door.setKeys(JSON.parse(message.payload));
}

function handleRequest(turn, name, message, replies) {
    const route = contract.requests.get(name);
    const { responseTopic = '', correlationData } = message.properties;
    if (!route || message.retain || !responseTopic.startsWith(topic('reply', '')) || /[+#]/.test(responseTopic))
        return;
    const { status, body } = answerTo(turn, name, route, message);
    replies.push(() => [responseTopic, body, { correlationData, status: String(status) }]);
}

function answerTo(turn, name, route, message) {
    let key, hash;
    const refused = (failure) => {
        if (!(failure instanceof Refusal))
            console.error(failure);
        const { status, body } = (failure instanceof Refusal ? failure : new Refusal('not-answered')).answer(route);
        return { status, body: JSON.stringify(body) };
    };
    try {
        const admitted = door.admit(name, route, message);
        key = name.startsWith('do/') && JSON.stringify([admitted.caller.subject, name, admitted.id]);
        hash = admitted.hash;
        const known = key && (turn.record.answers.find(([one]) => one === key)?.[1] ?? journal.answers.get(key));
        if (known)
            return known.hash === hash ? known : refused(new Refusal('id-reused'));
        const body = door.bodyOf(route, message);
        const { id, caller } = admitted;
        const decide = () => turn.attempt(`request-${id}`, caller, () => requests[name](turn, body, caller));
        let answer;
        try {
            answer = { status: 200, body: JSON.stringify(decide()) };
        } catch (failure) {
            answer = refused(failure);
        }
        if (key && remembered.has(answer.status))
            turn.record.answers.push([key, { hash, ...answer }]);
        return answer;
    } catch (failure) {
        return refused(failure);
    }
}

function follow(turn, service, message) {
    const follower = followers.get(service);
    const { incarnation, first, last, previous, hash, snapshot } = message.properties.userProperties;
    if (!follower || first === undefined)
        return;
    const told = { incarnation, first: Number(first), last: Number(last), previous, hash, snapshot };
    const heard = follower.judge(told, message.payload.toString());
    if (!heard)
        return;
    for (const event of heard) {
        const handle = events[`${service} ${event.type}`];
        if (handle)
            turn.attempt(event.id, undefined, () => handle(turn, event.data));
    }
    turn.record.positions[service] = follower.row;
    follower.askWhenBehind();
}

function askLog(service, from) {
    const correlationData = randomUUID();
    asked.set(correlationData, service);
    const responseTopic = topic('reply', options.instance, 'log', service);
    client.publish(topic(service, 'log', options.instance), JSON.stringify({ from }),
        { qos: 1, properties: { responseTopic, correlationData: Buffer.from(correlationData) } });
}

function* logAnswers({ payload, properties: { responseTopic = '', correlationData } }) {
    if (!responseTopic.startsWith(topic('reply', '')) || /[+#]/.test(responseTopic))
        return;
    const { from } = JSON.parse(payload);
    let bytes = 0;
    for (const turn of journal.turns.filter(({ last }) => last >= from)) {
        if ((bytes += turn.text.length) > mostLogBytes)
            break;
        yield () => [responseTopic, turn.text, { qos: 1, correlationData, ...propertiesOf(turn) }];
    }
    yield () => [responseTopic, '[]', { qos: 1, correlationData, incarnation: journal.incarnation, head: String(journal.head) }];
}

function hearPresence(service, { payload }) {
    const follower = payload.length > 0 && followers.get(service);
    const told = follower && JSON.parse(payload);
    if (told && told.role === 'leader')
        follower.seen(told.head);
}

function tellPresence() {
    presenceAt = Date.now();
    headTold = journal.head;
    publish(presenceTopic, presence('leader'), { qos: 1, retain: true });
}

function show() {
    const turn = newTurn();
    for (const language of languages) {
        const menu = JSON.stringify(publishedMenu(turn, language));
        if (!client.connected || shown.get(language) === menu)
            continue;
        shown.set(language, menu);
        publish(topic('menu', 'state', 'menu', language), menu, { qos: 1, retain: true });
    }
}

setInterval(() => {
    const turn = newTurn();
    turn.attempt('timer', undefined, lookAtTheClock);
    conclude(turn);
    followers.forEach((follower) => follower.askWhenBehind());
}, 1000);
setInterval(show, publishEveryMs);
setInterval(() => {
    const pause = headTold === journal.head ? presenceWhenIdleMs : presenceWhenMovingMs;
    if (Date.now() - presenceAt >= pause)
        tellPresence();
}, 100);

for (const signal of ['SIGTERM', 'SIGINT'])
    process.on(signal, () => {
        publish(presenceTopic, presence('gone'), { qos: 1, retain: true });
        client.end(false, {}, () => process.exit(0));
    });
