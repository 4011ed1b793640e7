// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/health/letter_desk.h"

using namespace Qt::StringLiterals;

namespace bakery::office {

LetterDesk::LetterDesk(ShopLine &line, StaffSession &staff, HealthStore &health)
    : m_line(line)
    , m_staff(staff)
    , m_health(health)
{
    connect(&m_staff, &StaffSession::signedIn, this, &LetterDesk::changed);
}

void LetterDesk::open(const QString &key)
{
    const DeadLetter *letter = m_health.find(key);
    m_key = letter ? key : QString();
    m_letter = letter ? std::optional(*letter) : std::nullopt;
    m_order.clear();
    m_payload.show({});
    m_isReading = letter;
    Q_EMIT changed();
    if (!letter)
        return;
    m_line.sendTo(
        LetterName::of(key).service, AskDeadLetter{letter->letter}, m_staff.token(), [this, key](const Reply &reply) {
            if (key != m_key)
                return;
            m_isReading = false;
            if (const auto told = reply.isGood() ? reply.as<DeadLetterPayload>() : std::nullopt) {
                std::vector<PayloadLine> lines = linesOfPayload(told->payload.value.toUtf8());
                m_order = orderIn(lines);
                m_payload.show(std::move(lines));
            }
            Q_EMIT changed();
        });
}

void LetterDesk::tryAgain(const QString &key)
{
    ask(key, ReplayDeadLetter{LetterName::of(key).letter}, [](const Reply &reply) {
        const auto replayed = reply.isGood() ? reply.as<Replayed>() : std::nullopt;
        return replayed && replayed->letters > 0 ? Handled : StillThere;
    });
}

void LetterDesk::dismiss(const QString &key, const QString &why)
{
    if (!why.trimmed().isEmpty())
        ask(key, DismissDeadLetter{LetterName::of(key).letter, why.trimmed().left(200)},
            [](const Reply &) { return Dropped; });
}

template <typename R, typename Judge>
void LetterDesk::ask(const QString &key, const R &request, Judge judge)
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_outcome = None;
    Q_EMIT changed();
    m_line.sendTo(LetterName::of(key).service, request, m_staff.token(), [this, key, judge](const Reply &reply) {
        m_isAsking = false;
        m_outcome = reply.isGood()      ? judge(reply)
            : reply.status == 0         ? NotReached
            : reply.status == 503       ? StillThere // it failed once more
            : reply.is<UnknownLetter>() ? Handled // by itself, or by somebody else
                                        : Refused;
        if (key == m_key && (m_outcome == Handled || m_outcome == Dropped))
            close();
        m_health.askLetters(LetterName::of(key).service);
        Q_EMIT changed();
    });
}

void LetterDesk::forget()
{
    m_outcome = None;
    Q_EMIT changed();
}

void LetterDesk::clear()
{
    m_outcome = None;
    close();
}

}
