// SPDX-License-Identifier: GPL-3.0-or-later
// All that happens between two writes to the store: what is read is what was written and what this turn has changed, and
// nothing is told before it is durable.
export class Turn {
    constructor(journal, { site, judges, shopNow }) {
        this.journal = journal;
        this.site = site;
        this.judges = judges;
        this.shopNow = shopNow;
        this.time = new Date().toISOString();
        this.record = { events: [], types: [], rows: [], answers: [], positions: {} };
        this.changed = new Map(); // by table and key
    }

    get(table, key) {
        const changed = this.changed.get(table);
        return changed?.has(key) ? changed.get(key) : this.journal.table(table).get(key);
    }

    put(table, key, row) {
        if (!this.changed.has(table))
            this.changed.set(table, new Map());
        this.changed.get(table).set(key, row);
    }

    remove(table, key) {
        this.put(table, key, undefined);
    }

    all(table) {
        const rows = new Map([...this.journal.table(table), ...(this.changed.get(table) ?? [])]);
        return [...rows].filter(([, row]) => row !== undefined);
    }

    // What one message changes, or nothing of it.
    attempt(cause, caller, handle) {
        const events = this.record.events.length;
        const changed = new Map([...this.changed].map(([table, rows]) => [table, new Map(rows)]));
        Object.assign(this, { cause, caller });
        try {
            return handle(this);
        } catch (failure) {
            this.changed = changed;
            this.record.events.length = this.record.types.length = events;
            throw failure;
        }
    }

    emit(type, subject, data) {
        const position = this.journal.head + this.record.events.length + 1;
        const event = {
            specversion: '1.0', id: `menu-${this.journal.incarnation.slice(0, 8)}-${position}`, source: `bakery/${this.site}/menu`, type,
            ...(subject && { subject }), time: this.time, shoptime: new Date(this.shopNow).toISOString(),
            datacontenttype: 'application/json', position, cause: this.cause, data,
        };
        const judge = this.judges.get(type);
        if (!judge(JSON.parse(JSON.stringify(event))))
            throw new Error(`${type} against the contract: ${JSON.stringify(judge.errors)}`);
        this.record.events.push(JSON.stringify(event));
        this.record.types.push(type);
    }

    // What is to be written; nothing where nothing has happened.
    written() {
        for (const [table, rows] of this.changed)
            for (const [key, row] of rows)
                this.record.rows.push([table, key, row ?? null]);
        const { types, ...record } = this.record;
        const isEmpty = record.rows.length + record.events.length + record.answers.length + Object.keys(record.positions).length === 0;
        return isEmpty ? null : record;
    }
}
