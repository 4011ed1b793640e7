// SPDX-License-Identifier: GPL-3.0-or-later
// What docs/asyncapi.yaml says of one service: its requests with their roles and refusals, and a judge for each body.
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { load } from 'js-yaml';

const lastOf = (reference) => reference.split('/').at(-1);

export function readContract(file, service) {
    const document = load(readFileSync(file, 'utf8'));
    const { schemas, messages } = document.components;
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    ajv.addSchema({ $id: 'contract', components: { schemas } });
    const judgeOf = (schema) => ajv.compile({ $ref: `contract#/components/schemas/${schema}` });

    const requests = new Map();
    const follows = new Map();
    for (const [name, operation] of Object.entries(document.operations)) {
        if (operation['x-service'] !== service || operation.action !== 'receive')
            continue;
        if (operation['x-handles'])
            follows.set(lastOf(name).split('.').at(-1), operation['x-handles']);
        else if (operation['x-roles'])
            requests.set(name.slice(service.length + 1).replace('.', '/'), {
                roles: new Set(operation['x-roles']),
                judge: judgeOf(lastOf(messages[lastOf(operation.messages[0].$ref)].payload.$ref)),
                refusals: new Map(operation['x-refusals'].map((refusal) => [refusal.type, refusal])),
            });
    }
    const events = new Map();
    for (const name of Object.keys(schemas))
        if (name.startsWith(`${service}.event.`))
            events.set(lastOf(name.replaceAll('.', '/')), judgeOf(name));
    return { requests, follows, events };
}

// The answer that refuses: HTTP's number and a problem document.
export class Refusal extends Error {
    constructor(type, fields = {}) {
        super(type);
        this.type = type;
        this.fields = fields;
    }

    answer(request) {
        const { status, title } = request.refusals.get(this.type);
        return { status, body: { type: this.type, title, status, ...this.fields } };
    }
}
