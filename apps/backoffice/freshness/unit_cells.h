// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/backoffice/freshness/shelf_store.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace bakery::office {

// The units of one product as cells, each filled as high as it has life left. The height tells what the colour tells; a
// dot says that it is reserved, a cross that it is past its best-before. One item paints all of them: there are
// thousands.
class UnitCells : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bakery::office::ShelfStore *shelf MEMBER m_shelf WRITE setShelf NOTIFY wanted)
    Q_PROPERTY(QString sku MEMBER m_sku NOTIFY wanted)
    Q_PROPERTY(int revision MEMBER m_revision NOTIFY wanted)
    Q_PROPERTY(int most MEMBER m_most NOTIFY wanted)
    Q_PROPERTY(QString chosen MEMBER m_chosen NOTIFY wanted)
    Q_PROPERTY(bool isDark MEMBER m_isDark NOTIFY wanted)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY wanted)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY wanted)
    Q_PROPERTY(bool isMirrored MEMBER m_isMirrored NOTIFY wanted)
public:
    explicit UnitCells(QQuickItem *parent = nullptr);

    void setShelf(ShelfStore *shelf);
    void paint(QPainter *painter) override;
    // The unit that is nearest to that place; empty: there is none.
    Q_INVOKABLE QString unitAt(double x, double y) const;
    // The one so many after the chosen one; the first, where none is chosen.
    Q_INVOKABLE QString neighbour(int steps) const;
    Q_INVOKABLE int cellsInARow() const;

Q_SIGNALS:
    void wanted();

protected:
    void geometryChange(const QRectF &is, const QRectF &was) override;

private:
    void arrange();
    const std::vector<ShelfUnit> &units() const;
    QRectF placeOf(int index) const;

    ShelfStore *m_shelf = nullptr;
    QString m_sku, m_chosen;
    int m_revision = 0;
    int m_most = 0; // of any product: all cells are as large as those of the fullest
    QColor m_ground, m_ink;
    struct Cell {
        int width, height, gap;
    };
    Cell m_cell{18, 28, 4}; // the largest with which all of them fit
    bool m_isDark = false, m_isMirrored = false;
};

}
