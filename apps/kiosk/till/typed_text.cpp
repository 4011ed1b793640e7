// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/till/typed_text.h"

#include <algorithm>

namespace bakery::kiosk {

void TypedText::type(const QString &text)
{
    for (const QChar letter : text)
        if (m_text.size() < m_longest && (m_admits == Admits::Digits ? letter.isDigit() : letter.isPrint()))
            m_text += letter;
    Q_EMIT changed();
}

void TypedText::erase()
{
    m_text.chop(1);
    Q_EMIT changed();
}

void TypedText::clear() { set({}); }

void TypedText::set(const QString &text)
{
    m_text.clear();
    type(text);
}

void TypedAmount::type(const QString &digits)
{
    for (const QChar digit : digits)
        if (digit.isDigit() && m_amount * 10 + digit.digitValue() <= most)
            m_amount = m_amount * 10 + digit.digitValue();
    Q_EMIT changed();
}

void TypedAmount::erase() { set(m_amount / 10); }

void TypedAmount::set(qint64 amount)
{
    m_amount = std::clamp<qint64>(amount, 0, most);
    Q_EMIT changed();
}

}
