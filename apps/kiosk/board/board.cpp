// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/board/board.h"

#include <algorithm>

namespace bakery::kiosk {

Board::Board(Bus &bus, const Clock &clock, const QByteArray &site, const QString &client)
    : m_line(bus, clock, site, client)
{
    m_line.watchState<orders::PickUpBoard>([this](const orders::PickUpBoard &board) { show(board); });
    m_line.watchState<merchant::PublishedMerchant>([this](const merchant::PublishedMerchant &shown) {
        m_shopName = shown.merchant.legalName;
        Q_EMIT changed();
    });
    m_line.watchState<merchant::PublishedSite>([this](const merchant::PublishedSite &shown) {
        m_form.setTimeZone(QTimeZone(shown.site.timeZone.value.toLatin1()));
    });
    connect(&m_line, &ShopLine::connectionChanged, this, &Board::changed);
    connect(&m_form, &LocalForm::changed, this, &Board::changed);
}

// Whoever comes back to a board that it had lost is not called again.
void Board::show(const orders::PickUpBoard &board)
{
    const bool isNew = m_shown && std::any_of(board.ready.begin(), board.ready.end(), [this](const auto &ready) {
        return std::none_of(m_shown->ready.begin(), m_shown->ready.end(),
            [&ready](const auto &before) { return before.number == ready.number; });
    });
    m_shown = board;
    Q_EMIT changed();
    if (isNew)
        Q_EMIT called();
}

QStringList Board::preparing() const
{
    QStringList numbers;
    if (m_shown)
        for (const auto &number : m_shown->preparing)
            numbers << number.value;
    return numbers;
}

QString Board::newest() const
{
    return m_shown && !m_shown->ready.empty() ? m_shown->ready.front().number.value : QString();
}

QStringList Board::ready() const
{
    QStringList numbers;
    if (m_shown)
        for (size_t i = 1; i < m_shown->ready.size(); ++i)
            numbers << m_shown->ready[i].number.value;
    return numbers;
}

void Board::beat()
{
    m_line.beat();
    const QString time = m_form.clockTime(m_line.clock().shopNow());
    if (time == m_clockTime)
        return;
    m_clockTime = time;
    Q_EMIT changed();
}

}
