// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/menu/menu_order.h"

#include <algorithm>

namespace bakery::office {

MenuOrder::MenuOrder(ShopLine &line, StaffSession &staff, MenuList &list, const ProductNames &names)
    : m_line(line)
    , m_staff(staff)
    , m_list(list)
    , m_names(names)
{
}

QStringList MenuOrder::besides(const QString &sku) const
{
    QStringList skus;
    const menu::PublishedMenu *menu = m_names.menu();
    if (const menu::Product *product = m_list.find(sku); product && menu)
        for (const menu::PublishedProduct &other : menu->products)
            if (other.category == product->category)
                skus << other.sku.value;
    return skus;
}

void MenuOrder::moveTo(const QString &sku, int row)
{
    const QStringList before = besides(sku);
    const qsizetype from = before.indexOf(sku);
    if (from < 0)
        return;
    qsizetype to = 0; // so many of its category stand above
    const TableRows &rows = *m_list.rows();
    for (int above = 0; above < std::min(row, rows.count()); ++above) {
        const QString other = rows.index(above).data(Qt::UserRole).toString();
        to += other != sku && before.contains(other) ? 1 : 0;
    }
    QStringList skus = before;
    skus.move(from, std::min(to, skus.size() - 1));
    arrange(sku, skus, before);
}

void MenuOrder::moveBy(const QString &sku, int places)
{
    const QStringList before = besides(sku);
    const qsizetype from = before.indexOf(sku);
    if (from < 0)
        return;
    QStringList skus = before;
    skus.move(from, std::clamp<qsizetype>(from + places, 0, skus.size() - 1));
    arrange(sku, skus, before);
}

void MenuOrder::undo()
{
    if (mayUndo())
        arrange({}, std::exchange(m_before, {}), {});
}

void MenuOrder::arrange(const QString &moved, const QStringList &skus, const QStringList &before)
{
    menu::ArrangeProducts request;
    if (m_outcome == Asking || skus == before || skus.size() > decltype(request.products)::most)
        return;
    for (const QString &sku : skus)
        request.products.push_back(Sku(sku));
    m_what = before.isEmpty() ? QString() : m_names.nameOf(moved);
    m_outcome = Asking;
    Q_EMIT changed();
    m_line.send(request, m_staff.token(), [this, before](const Reply &reply) {
        m_before = before;
        m_outcome = reply.isGood() ? Arranged
            : reply.status == 0    ? NotReached
            : reply.status == 403  ? NotAllowed
                                   : Refused;
        Q_EMIT changed();
    });
}

void MenuOrder::forget()
{
    m_outcome = None;
    Q_EMIT changed();
}

}
