// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/dead_letters.h"

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr auto columns = "letter, source, position, subject, message, payload, reason, at, waiting"_L1;
using Columns = std::tuple<qint64, QString, qint64, QString, QString, QString, QString, Instant, bool>;

DeadLetterRow rowOf(Columns fields)
{
    return std::apply([](auto &&...values) { return DeadLetterRow{std::move(values)...}; }, std::move(fields));
}

template <typename... Arguments>
std::vector<DeadLetterRow> readAll(Statement &statement, const Arguments &...arguments)
{
    std::vector<DeadLetterRow> rows;
    for (Columns &row :
        statement.all<qint64, QString, qint64, QString, QString, QString, QString, Instant, bool>(arguments...))
        rows.push_back(rowOf(std::move(row)));
    return rows;
}

}

DeadLetterBox::DeadLetterBox(Store &store)
    : m_letters(store, u"dead_letters"_s)
    , m_all(store, "select "_L1 % columns % " from dead_letters order by letter limit 1000"_L1)
    , m_subjects(store, u"select subject from dead_letters"_s)
    , m_ofSubject(store, "select "_L1 % columns % " from dead_letters where subject = ? order by letter"_L1)
    , m_highest(store, u"select coalesce(max(letter), 0), count(*) from dead_letters"_s)
{
}

void DeadLetterBox::load()
{
    m_isTouched = false;
    m_blocked.clear();
    for (const auto &[subject] : m_subjects.all<QString>())
        m_blocked.insert(subject);
    const auto [highest, count] = m_highest.one<qint64, qint64>().value();
    m_next = highest + 1;
    m_count = count;
}

bool DeadLetterBox::hasFailed(const QByteArray &message, const QString &subject)
{
    if (!isBlocked(subject))
        return false;
    const std::vector<DeadLetterRow> rows = readAll(m_ofSubject, subject);
    return std::any_of(
        rows.begin(), rows.end(), [&](const DeadLetterRow &row) { return row.message == QLatin1StringView(message); });
}

void DeadLetterBox::put(DeadLetterRow row)
{
    row.letter = m_next++;
    if (row.position == 0)
        row.position = row.letter;
    m_blocked.insert(row.subject);
    ++m_count;
    m_isTouched = true;
    m_letters.insert(std::move(row));
}

void DeadLetterBox::remove(const DeadLetterRow &row)
{
    if (const auto blocked = m_blocked.find(row.subject); blocked != m_blocked.end())
        m_blocked.erase(blocked);
    --m_count;
    m_isTouched = true;
    m_letters.remove(row.letter);
}

void DeadLetterBox::rolledBack()
{
    if (m_isTouched)
        load();
}

std::vector<DeadLetterRow> DeadLetterBox::all() { return readAll(m_all); }

std::vector<DeadLetterRow> DeadLetterBox::ofTheSame(qint64 letter)
{
    const DeadLetterRow *first = m_letters.find(letter);
    if (!first)
        return {};
    if (first->subject.isEmpty())
        return {*first};
    return readAll(m_ofSubject, first->subject);
}

}
