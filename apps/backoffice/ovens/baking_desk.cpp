// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/ovens/baking_desk.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr int dozen = 12;

Reason reasonFrom(const QString &text) { return Reason(text.trimmed().left(200)); }

}

BakingDesk::BakingDesk(ShopLine &line, StaffSession &staff, OvenBoard &board)
    : m_line(line)
    , m_staff(staff)
    , m_board(board)
{
    connect(&m_board, &OvenBoard::changed, this, &BakingDesk::changed);
}

void BakingDesk::open(const QString &batch)
{
    m_batch = batch;
    Q_EMIT changed();
}

int BakingDesk::minutesLeft() const { return find() ? m_board.minutesUntil(find()->doneAt) : 0; }

int BakingDesk::batchSizeOf(const QString &sku) const
{
    const production::Plan *plan = m_board.planOf(sku);
    return plan ? int(plan->batchSize) : dozen;
}

void BakingDesk::start()
{
    if (!find())
        return;
    m_what = name();
    ask(production::StartBatch{find()->batch}, Started);
}

void BakingDesk::move(const QString &batch, const QString &oven, double from)
{
    if (const production::Batch *found = m_board.find(batch); found && !oven.isEmpty())
        moveTo(*found, oven, m_board.momentAt(from));
}

void BakingDesk::moveBy(int minutes)
{
    if (find())
        moveTo(*find(), find()->oven, find()->startsAt + std::chrono::minutes(minutes));
}

void BakingDesk::moveTo(const QString &oven)
{
    if (find())
        moveTo(*find(), oven, find()->startsAt);
}

void BakingDesk::moveTo(const production::Batch &batch, const QString &oven, Instant at)
{
    if (batch.state != production::BatchState::Planned || m_outcome == Asking)
        return;
    m_what = m_board.names().nameOf(batch.sku);
    m_before = batch;
    ask(production::MoveBatch{batch.batch, at, Sku(oven)}, Moved);
}

void BakingDesk::undo()
{
    if (!mayUndo())
        return;
    const production::Batch before = *std::exchange(m_before, std::nullopt);
    ask(production::MoveBatch{before.batch, before.startsAt, before.oven}, Moved);
}

void BakingDesk::skip(const QString &reason)
{
    if (!find() || reason.trimmed().isEmpty())
        return;
    m_what = name();
    ask(production::SkipBatch{find()->batch, reasonFrom(reason)}, Skipped);
}

void BakingDesk::fail(Failure failure, const QString &note)
{
    if (!find())
        return;
    m_what = name();
    production::FailBatch request{find()->batch, production::FailureReason(failure), {}};
    if (!note.trimmed().isEmpty())
        request.note = reasonFrom(note);
    ask(request, Thrown);
}

void BakingDesk::add(
    const QString &sku, int quantity, const QString &oven, int inMinutes, const QString &programme, int unitsPerTray)
{
    m_what = m_board.names().nameOf(sku);
    production::AddBatch request;
    request.sku = Sku(sku);
    request.quantity = quantity;
    if (!oven.isEmpty())
        request.oven = Sku(oven);
    if (inMinutes > 0)
        request.at = m_board.shopNow() + std::chrono::minutes(inMinutes);
    if (!programme.isEmpty()) {
        request.programme = Sku(programme);
        request.unitsPerTray = unitsPerTray;
    }
    ask(request, Added);
}

void BakingDesk::takeOut(const QString &oven, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return;
    m_what = m_board.ovenName(oven);
    ask(production::SetOvenService{Sku(oven), false, reasonFrom(reason)}, TakenOut);
}

void BakingDesk::bringBack(const QString &oven)
{
    m_what = m_board.ovenName(oven);
    ask(production::SetOvenService{Sku(oven), true, {}}, BackIn);
}

template <typename R>
void BakingDesk::ask(const R &request, Outcome good)
{
    if (m_outcome == Asking)
        return;
    m_outcome = Asking;
    m_when.clear();
    Q_EMIT changed();
    m_line.send(request, m_staff.token(), [this, good](const Reply &reply) { conclude(reply, good); });
}

void BakingDesk::conclude(const Reply &reply, Outcome good)
{
    m_outcome = reply.isGood()                     ? good
        : reply.status == 0                        ? NotReached
        : reply.status == 403                      ? NotAllowed
        : reply.is<production::OvenFull>()         ? OvenFull
        : reply.is<production::OvenOutOfService>() ? OvenOut
        : reply.is<production::WrongBatchState>()  ? TooLate
        : reply.is<production::BatchTooLarge>()    ? TooLarge
        : reply.is<production::UnknownPlan>()      ? NoRecipe
                                                   : Refused;
    if (const auto full = m_outcome == OvenFull ? reply.as<production::OvenFull>() : std::nullopt)
        m_when = m_board.form().clockTime(full->freeAt);
    if (const auto moved = m_outcome == Moved ? reply.as<production::Batch>() : std::nullopt)
        m_when = m_board.form().clockTime(moved->startsAt);
    if (const auto added = m_outcome == Added ? reply.as<production::Batch>() : std::nullopt) {
        m_when = m_board.form().clockTime(added->startsAt);
        m_batch = added->batch.text();
    }
    Q_EMIT changed();
}

void BakingDesk::forget()
{
    m_outcome = None;
    Q_EMIT changed();
}

}
