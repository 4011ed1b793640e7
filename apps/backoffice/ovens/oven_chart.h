// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/ovens/oven_board.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace bakery::office {

// How hot an oven is to be, as a soft line, and how hot it was, as a strong one up to now.
class OvenChart : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bakery::office::OvenBoard *board MEMBER m_board NOTIFY wanted)
    Q_PROPERTY(QString oven MEMBER m_oven NOTIFY wanted)
    Q_PROPERTY(int revision MEMBER m_revision NOTIFY wanted)
    Q_PROPERTY(double progress MEMBER m_progress NOTIFY wanted)
    Q_PROPERTY(QColor heat MEMBER m_heat NOTIFY wanted)
    Q_PROPERTY(QColor soft MEMBER m_soft NOTIFY wanted)
    Q_PROPERTY(QColor grid MEMBER m_grid NOTIFY wanted)
    Q_PROPERTY(bool isMirrored MEMBER m_isMirrored NOTIFY wanted)
public:
    explicit OvenChart(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void wanted();

private:
    QPolygonF lineOf(const OvenHeat &heat, const OvenHeat::Points &points, double most) const;

    OvenBoard *m_board = nullptr;
    QString m_oven;
    int m_revision = 0;
    double m_progress = 0;
    QColor m_heat, m_soft, m_grid;
    bool m_isMirrored = false;
};

}
