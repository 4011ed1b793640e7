// SPDX-License-Identifier: GPL-3.0-or-later
// node document.mjs docs/asyncapi.yaml: the official AsyncAPI parser finds no error in it.
import { readFile } from 'node:fs/promises';
import asyncapi from '@asyncapi/parser';
import { fail } from './schemas.mjs';

const error = 0; // of the severities error, warning, information, hint
const { document, diagnostics } = await new asyncapi.Parser().parse(await readFile(process.argv[2], 'utf8'));
const errors = diagnostics.filter((diagnostic) => diagnostic.severity === error);
if (!document || errors.length > 0)
    fail(errors.map((found) => `${found.path.join('.')}: ${found.message}`));
const channels = document.channels().length, operations = document.operations().length;
if (channels === 0 || operations === 0)
    fail(['the document says nothing']);
console.log(`AsyncAPI ${document.version()}: ${channels} channels, ${operations} operations, `
    + `${diagnostics.length} remarks`);
for (const remark of new Set(diagnostics.map((found) => found.message)))
    console.log(`  remark: ${remark}`);
