// SPDX-License-Identifier: GPL-3.0-or-later
// The schemas of docs/asyncapi.yaml, ready to judge with.
import { readFile } from 'node:fs/promises';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import * as yaml from 'js-yaml';

export async function readDocument(path) {
    return yaml.load(await readFile(path, 'utf8'));
}

export function judgeWith(document) {
    const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: false });
    addFormats(ajv);
    ajv.addVocabulary(['x-personal', 'x-secret', 'components']);
    ajv.addSchema({ $id: 'document', components: { schemas: document.components.schemas } });
    const known = new Map();
    return (name) => {
        if (!known.has(name)) {
            if (!document.components.schemas[name])
                throw new Error(`the document has no schema ${name}`);
            known.set(name, ajv.compile({ $ref: `document#/components/schemas/${name}` }));
        }
        return known.get(name);
    };
}

export async function* linesOf(path) {
    for (const line of (await readFile(path, 'utf8')).split('\n'))
        if (line.trim() !== '')
            yield JSON.parse(line);
}

export function fail(lines) {
    for (const line of lines.slice(0, 50))
        console.error(line);
    if (lines.length > 50)
        console.error(`… and ${lines.length - 50} more`);
    process.exit(1);
}
