// SPDX-License-Identifier: GPL-3.0-or-later
// node bodies.mjs docs/asyncapi.yaml bodies.jsonl: ajv and the codec refuse the same bodies and accept the same ones.
import { fail, judgeWith, linesOf, readDocument } from './schemas.mjs';

const judge = judgeWith(await readDocument(process.argv[2]));
const disagreements = [];
const count = { accepted: 0, refused: 0 };
for await (const { schema, body, why, verdict } of linesOf(process.argv[3])) {
    const validate = judge(schema);
    const seen = validate(body) ? 'accepted' : 'refused';
    ++count[seen];
    if (seen !== verdict)
        disagreements.push(`${schema}, ${why}: the codec has ${verdict} what ajv has ${seen}: `
            + JSON.stringify(body).slice(0, 200));
}
if (disagreements.length > 0)
    fail(disagreements);
if (count.accepted === 0 || count.refused === 0)
    fail(['the table is empty']);
console.log(`${count.accepted} bodies accepted and ${count.refused} refused by both`);
