// SPDX-License-Identifier: GPL-3.0-or-later
// The store: a file with one line for each turn, durable before anything of the turn is told. A line holds the events, the
// answers, how far the journals of others have been handled, and the rows that have changed.
import { createHash, randomUUID } from 'node:crypto';
import { closeSync, existsSync, fdatasyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';

const origin = '0'.repeat(64);

export const hashOf = (previous, first, text) => createHash('sha256').update(`${previous}${first}${text}`).digest('hex');

export class Journal {
    constructor(file) {
        this.turns = []; // { first, last, previous, hash, text }
        this.tables = {};
        this.answers = new Map();
        this.positions = {}; // of others' journals: { incarnation, position, hash }
        this.incarnation = randomUUID();
        const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
        const whole = known.lastIndexOf('\n') + 1; // a line that a crash has cut off was told to nobody
        for (const line of known.slice(0, whole).split('\n').filter(Boolean))
            this.#take(JSON.parse(line));
        this.file = openSync(file, 'a', 0o600);
        ftruncateSync(this.file, Buffer.byteLength(known.slice(0, whole)));
        if (whole === 0)
            this.append({ incarnation: this.incarnation });
    }

    get head() {
        return this.turns.at(-1)?.last ?? 0;
    }

    table(name) {
        return (this.tables[name] ??= new Map());
    }

    // Gives back the turn as it goes out; nothing where no event has happened.
    append(record) {
        if (record.events?.length) {
            const first = this.head + 1;
            const previous = this.turns.at(-1)?.hash ?? origin;
            const text = `[${record.events.join(',')}]`;
            record.turn = { first, last: this.head + record.events.length, previous, text };
            record.turn.hash = hashOf(previous, first, text);
        }
        delete record.events;
        writeSync(this.file, `${JSON.stringify(record)}\n`);
        fdatasyncSync(this.file);
        this.#take(record);
        return record.turn;
    }

    #take(record) {
        this.incarnation = record.incarnation ?? this.incarnation;
        if (record.turn)
            this.turns.push(record.turn);
        for (const [key, answer] of record.answers ?? [])
            this.answers.set(key, answer);
        Object.assign(this.positions, record.positions);
        for (const [table, key, row] of record.rows ?? [])
            row === null ? this.table(table).delete(key) : this.table(table).set(key, row);
    }

    close() {
        closeSync(this.file);
    }
}
