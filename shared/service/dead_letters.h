// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/journal/rows.h"
#include "shared/persistence/table.h"

#include <set>

namespace bakery {

// Messages that failed alone three times on a healthy store, and sound ones of the same subject that wait behind them.
class DeadLetterBox {
public:
    explicit DeadLetterBox(Store &store);

    void load();
    bool isBlocked(const QString &subject) const { return !subject.isEmpty() && m_blocked.contains(subject); }
    bool hasFailed(const QByteArray &message, const QString &subject); // exactly this
    qint64 count() const { return m_count; }

    // Inside a transaction.
    void put(DeadLetterRow row); // the letter gets its number, which is also the position of what has none
    void remove(const DeadLetterRow &row);
    void rolledBack();

    std::vector<DeadLetterRow> all();
    const DeadLetterRow *find(qint64 letter) { return m_letters.find(letter); }
    // All letters of that one's subject, in their order: none is handled before what it waits for.
    std::vector<DeadLetterRow> ofTheSame(qint64 letter);

private:
    Table<DeadLetterRow> m_letters;
    Statement m_all;
    Statement m_subjects;
    Statement m_ofSubject;
    Statement m_highest;
    std::multiset<QString> m_blocked;
    bool m_isTouched = false;
    qint64 m_count = 0;
    qint64 m_next = 1;
};

}
