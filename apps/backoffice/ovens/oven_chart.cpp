// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/ovens/oven_chart.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace bakery::office {
namespace {

constexpr int coldest = 20, gridEvery = 100; // degrees
constexpr double dotRadius = 4.5;

}

OvenChart::OvenChart(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &OvenChart::wanted, this, [this] { update(); });
}

QPolygonF OvenChart::lineOf(const OvenHeat &heat, const OvenHeat::Points &points, double most) const
{
    const double span = std::max<double>(1, double((heat.until - heat.from).count()));
    const double tall = height() - 2 * dotRadius;
    QPolygonF line;
    for (const auto &[at, celsius] : points) {
        const double along = double((at - heat.from).count()) / span * (width() - dotRadius);
        line << QPointF(m_isMirrored ? width() - along : along,
            dotRadius + tall * (1 - std::clamp((celsius - coldest) / (most - coldest), 0.0, 1.0)));
    }
    return line;
}

void OvenChart::paint(QPainter *painter)
{
    if (!m_board)
        return;
    const OvenHeat heat = m_board->heatOf(m_oven);
    double most = 250;
    OvenHeat::Points measured;
    for (const auto &point : heat.measured) {
        if (point.first < heat.from && !measured.empty())
            measured.clear(); // the last one before it is where the line begins
        measured.push_back({std::max(point.first, heat.from), point.second});
        most = std::max(most, double(point.second));
    }
    if (!measured.empty())
        measured.emplace_back(heat.now, measured.back().second);
    for (const auto &point : heat.wanted)
        most = std::max(most, double(point.second));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_grid, 1));
    for (int celsius = gridEvery; celsius < most; celsius += gridEvery) {
        const double y = lineOf(heat, {{heat.from, celsius}}, most)[0].y();
        painter->drawLine(QPointF(0, y), QPointF(width(), y));
    }
    painter->setPen(QPen(m_soft, 2, Qt::DashLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(lineOf(heat, heat.wanted, most));
    const QPolygonF line = lineOf(heat, measured, most);
    if (line.isEmpty())
        return;
    QPainterPath under;
    under.moveTo(line.first().x(), height());
    for (const QPointF &point : line)
        under.lineTo(point);
    under.lineTo(line.last().x(), height());
    QColor wash = m_heat;
    wash.setAlphaF(0.16F);
    painter->fillPath(under, wash);
    painter->setPen(QPen(m_heat, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_heat);
    painter->drawEllipse(line.last(), dotRadius, dotRadius);
}

}
