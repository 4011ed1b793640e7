// SPDX-License-Identifier: GPL-3.0-or-later
// Follows the journal of another service: each turn once, in its order; what was missed is asked for.
import { hashOf } from './journal.mjs';

const askEveryMs = 1000;

export class Follower {
    constructor(service, row, ask) {
        this.service = service;
        this.row = row ?? { incarnation: '', position: 0, hash: '' };
        this.ask = ask;
        this.head = this.row.position;
        this.alarm = '';
        this.askedAt = 0;
    }

    // The events that are to be handled now, and the row that then holds; nothing for what was handled or has to wait.
    judge({ incarnation, first, last, previous, hash, snapshot }, text) {
        if (this.alarm || (this.row.incarnation && this.row.incarnation !== incarnation)) {
            this.alarm ||= `another journal of ${this.service}`;
            return null;
        }
        this.head = Math.max(this.head, last);
        if (last <= this.row.position)
            return null;
        if (!snapshot && first !== this.row.position + 1) {
            this.askWhenBehind();
            return null;
        }
        if (!snapshot && ((this.row.hash && this.row.hash !== previous) || hashOf(previous, first, text) !== hash)) {
            this.alarm = `the journal of ${this.service} does not fit at ${first}`;
            return null;
        }
        this.row = { incarnation, position: last, hash };
        return JSON.parse(text);
    }

    seen(head) {
        this.head = Math.max(this.head, head);
        this.askWhenBehind();
    }

    askWhenBehind() {
        const now = Date.now();
        if (this.alarm || this.head <= this.row.position || now - this.askedAt < askEveryMs)
            return;
        this.askedAt = now;
        this.ask(this.service, this.row.position + 1);
    }

    presence() {
        const { position } = this.row;
        return { service: this.service, position, lag: Math.max(0, this.head - position), alarm: this.alarm !== '' };
    }
}
