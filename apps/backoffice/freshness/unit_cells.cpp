// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/freshness/unit_cells.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bakery::office {
UnitCells::UnitCells(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &UnitCells::wanted, this, &UnitCells::arrange);
}

void UnitCells::setShelf(ShelfStore *shelf)
{
    m_shelf = shelf;
    Q_EMIT wanted();
}

const std::vector<ShelfUnit> &UnitCells::units() const
{
    static const std::vector<ShelfUnit> none;
    const std::vector<ShelfUnit> *found = m_shelf ? m_shelf->unitsOf(m_sku) : nullptr;
    return found ? *found : none;
}

int UnitCells::cellsInARow() const { return std::max(1, int((width() + m_cell.gap) / (m_cell.width + m_cell.gap))); }

void UnitCells::arrange()
{
    static constexpr Cell sizes[] = {{18, 28, 4}, {13, 20, 4}, {10, 15, 3}, {8, 11, 2}, {5, 8, 2}};
    for (const Cell &size : sizes) {
        m_cell = size;
        const int rows = (std::max(m_most, int(units().size())) + cellsInARow() - 1) / cellsInARow();
        if (rows * (size.height + size.gap) - size.gap <= height())
            break;
    }
    update();
}

void UnitCells::geometryChange(const QRectF &is, const QRectF &was)
{
    QQuickPaintedItem::geometryChange(is, was);
    if (is.size() != was.size())
        arrange();
}

QRectF UnitCells::placeOf(int index) const
{
    const int column = index % cellsInARow(), row = index / cellsInARow();
    const int x = column * (m_cell.width + m_cell.gap), y = row * (m_cell.height + m_cell.gap);
    return QRectF(m_isMirrored ? int(width()) - m_cell.width - x : x, y, m_cell.width, m_cell.height);
}

void UnitCells::paint(QPainter *painter)
{
    if (!m_shelf)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const Instant now = m_shelf->now();
    int index = 0;
    for (const ShelfUnit &unit : units()) {
        const QRectF cell = placeOf(index++).adjusted(0.5, 0.5, -0.5, -0.5);
        const LifeLeft level = lifeLeft(unit.bakedAt, unit.bestBefore, now);
        const QColor tint = ShelfStore::tint(int(level), m_isDark);
        const double corner = m_cell.width / 4.0;
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_ground);
        painter->drawRoundedRect(cell, corner, corner);
        painter->setClipRect(QRectF(cell.left(),
            cell.bottom() - std::max(3.0, cell.height() * remainingLife(unit.bakedAt, unit.bestBefore, now)),
            cell.width(), cell.height()));
        painter->setBrush(tint);
        painter->drawRoundedRect(cell, corner, corner);
        painter->setClipping(false);
        painter->setBrush(Qt::NoBrush);
        const bool isChosen = !m_chosen.isEmpty() && unit.unit.text() == m_chosen;
        painter->setPen(QPen(isChosen ? m_ink : tint, isChosen ? 3 : 1));
        painter->drawRoundedRect(cell, corner, corner);
        if (level == LifeLeft::Past) {
            painter->setPen(QPen(tint, 2));
            const QRectF cross = cell.adjusted(corner, corner, -corner, -corner);
            painter->drawLine(cross.topLeft(), cross.bottomRight());
            painter->drawLine(cross.topRight(), cross.bottomLeft());
        }
        if (unit.order) {
            painter->setPen(QPen(m_ground, 1.5));
            painter->setBrush(m_ink);
            painter->drawEllipse(cell.center(), m_cell.width / 5.0, m_cell.width / 5.0);
        }
    }
}

QString UnitCells::unitAt(double x, double y) const
{
    const auto &all = units();
    const int rows = int((all.size() + size_t(cellsInARow()) - 1) / size_t(cellsInARow()));
    if (rows == 0)
        return {};
    const double along = m_isMirrored ? width() - x : x;
    const int column = std::clamp(int(std::floor(along / (m_cell.width + m_cell.gap))), 0, cellsInARow() - 1);
    const int row = std::clamp(int(std::floor(y / (m_cell.height + m_cell.gap))), 0, rows - 1);
    return all[std::min(size_t(row * cellsInARow() + column), all.size() - 1)].unit.text();
}

QString UnitCells::neighbour(int steps) const
{
    const auto &all = units();
    if (all.empty())
        return {};
    const auto found =
        std::find_if(all.begin(), all.end(), [this](const ShelfUnit &unit) { return unit.unit.text() == m_chosen; });
    if (found == all.end())
        return all.front().unit.text();
    return all[size_t(std::clamp(int(found - all.begin()) + steps, 0, int(all.size()) - 1))].unit.text();
}

}
