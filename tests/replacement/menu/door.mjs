// SPDX-License-Identifier: GPL-3.0-or-later
// What every request passes before the menu hears of it, in the order that the contract gives: size 413, token 401 or 429,
// role 403, remembered answer, JSON 400, contract 422.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { Refusal } from './contract.mjs';

const largestBody = 1024 * 1024;
const failuresAllowed = 20;
const failureWindowMs = 10_000;
const longestId = 64;

const fieldsOf = (part) => JSON.parse(Buffer.from(part, 'base64url').toString());

export class Door {
    constructor(site) {
        this.audience = `bakery/${site}`;
        this.keys = new Map();
        this.failures = new Map(); // by client
    }

    setKeys(published) {
        this.keys = new Map(published.keys.map(({ kid, pem }) => [kid, createPublicKey(pem)]));
    }

    // Who asks, under which id, and what; throws a Refusal.
    admit(name, route, message) {
        if (message.payload.length > largestBody)
            throw new Refusal('too-large', { limitBytes: largestBody });
        const caller = this.#callerOf(message);
        if (!route.roles.has(caller.role) || (caller.requests && !caller.requests.includes(`menu/${name}`)))
            throw new Refusal('not-allowed');
        const id = message.properties.userProperties.id ?? message.properties.correlationData.toString();
        if (id.length === 0 || id.length > longestId)
            throw new Refusal('against-contract', { path: 'id', problem: `a request needs an id of 1 to ${longestId} characters` });
        return { caller, id, hash: createHash('sha256').update(message.payload).digest('hex').slice(0, 32) };
    }

    bodyOf(route, message) {
        let body;
        try {
            body = JSON.parse(message.payload.toString());
        } catch {
            throw new Refusal('not-json');
        }
        if (route.judge(body))
            return body;
        const [error] = route.judge.errors;
        throw new Refusal('against-contract', { path: error.instancePath, problem: error.message });
    }

    #callerOf(message) {
        const client = message.properties.responseTopic.split('/')[3];
        const token = /^Bearer (\S+)$/.exec(message.properties.userProperties.authorization ?? '')?.[1];
        const claims = token && this.#claimsOf(token);
        if (claims)
            return { subject: claims.sub, role: claims.role, requests: claims.requests };
        const now = Date.now();
        let failures = this.failures.get(client);
        if (!failures || now - failures.since > failureWindowMs)
            this.failures.set(client, (failures = { since: now, count: 0 }));
        if (++failures.count > failuresAllowed)
            throw new Refusal('too-many-requests', { retryAfterMs: failures.since + failureWindowMs - now });
        throw new Refusal('not-authenticated');
    }

    #claimsOf(token) {
        try {
            const [head, body, signature] = token.split('.');
            const { alg, kid } = fieldsOf(head);
            const key = alg === 'ES256' && this.keys.get(kid);
            const isGenuine = key && verify('sha256', Buffer.from(`${head}.${body}`), { key, dsaEncoding: 'ieee-p1363' },
                Buffer.from(signature, 'base64url'));
            const claims = fieldsOf(body);
            const isMeant = claims.iss === this.audience && claims.aud === this.audience;
            return isGenuine && isMeant && claims.exp * 1000 > Date.now() ? claims : null;
        } catch {
            return null;
        }
    }
}
