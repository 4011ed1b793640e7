// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/till/parked_sales.h"

#include "shared/core/private_file.h"

#include <QDebug>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

using OrderLines = List<orders::OrderLine, 1, 50>;

}

ParkedSales::ParkedSales(QString file, const MenuStore &menu, const LocalForm &form, const Clock &clock)
    : m_file(std::move(file))
    , m_menu(menu)
    , m_form(form)
    , m_clock(clock)
{
    load();
    const auto anew = [this] {
        if (!m_parked.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
    };
    connect(&m_menu, &MenuStore::menuChanged, this, anew);
    connect(&m_form, &LocalForm::changed, this, anew);
}

void ParkedSales::park(CartStore *cart)
{
    if (cart->pieces() == 0 || m_parked.size() == most)
        return;
    beginInsertRows({}, 0, 0);
    m_parked.insert(m_parked.begin(), Parked{m_clock.shopNow(), cart->isHere(), cart->lines()});
    endInsertRows();
    if (save())
        cart->clear();
    else
        takeOut(0); // what is not on disk stays where it was
    Q_EMIT changed();
}

void ParkedSales::resume(int row, CartStore *cart)
{
    if (row < 0 || row >= count())
        return;
    const Parked resumed = takeOut(row);
    park(cart);
    cart->take(resumed.lines, resumed.isHere);
    save();
    Q_EMIT changed();
}

void ParkedSales::drop(int row)
{
    if (row < 0 || row >= count())
        return;
    takeOut(row);
    save();
    Q_EMIT changed();
}

ParkedSales::Parked ParkedSales::takeOut(int row)
{
    beginRemoveRows({}, row, row);
    Parked parked = std::move(m_parked[size_t(row)]);
    m_parked.erase(m_parked.begin() + row);
    endRemoveRows();
    return parked;
}

void ParkedSales::load()
{
    const auto content = QFile::exists(m_file) ? readFile(m_file) : Result<QByteArray, QString>(QByteArray());
    for (const auto &kept : QJsonDocument::fromJson(content ? *content : QByteArray()).array()) {
        const auto lines = readAs<OrderLines>(QJsonDocument(kept["lines"_L1].toArray()).toJson(QJsonDocument::Compact));
        if (lines && m_parked.size() < most)
            m_parked.push_back({{kept["at"_L1].toInteger()}, kept["isHere"_L1].toBool(), *lines});
    }
}

bool ParkedSales::save()
{
    QJsonArray all;
    for (const Parked &parked : m_parked)
        all.append(QJsonObject{{u"at"_s, parked.at.sinceEpochMs}, {u"isHere"_s, parked.isHere},
            {u"lines"_s, QJsonDocument::fromJson(encode(OrderLines(parked.lines))).array()}});
    const auto written = writeFile(m_file, QJsonDocument(all).toJson(QJsonDocument::Compact));
    if (!written)
        qWarning().noquote() << written.error();
    return bool(written);
}

int ParkedSales::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant ParkedSales::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Parked &parked = m_parked[size_t(index.row())];
    int pieces = 0;
    QStringList names;
    for (const orders::OrderLine &line : parked.lines) {
        pieces += int(line.quantity);
        names << m_menu.nameOf(line.sku);
    }
    switch (role) {
    case WhatRole:
        return names.join(u", "_s);
    case PiecesRole:
        return pieces;
    case TimeRole:
        return m_form.clockTime(parked.at);
    default:
        return {};
    }
}

QHash<int, QByteArray> ParkedSales::roleNames() const
{
    return {{WhatRole, "what"}, {PiecesRole, "pieces"}, {TimeRole, "time"}};
}

}
