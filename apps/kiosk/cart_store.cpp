// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/cart_store.h"

#include "apps/kiosk/prices.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bakery::kiosk {
namespace {

constexpr size_t mostLines = 50;
constexpr int mostOfALine = 99;

}

CartStore::CartStore(const MenuStore &menu, const LocalForm &form) : m_menu(menu), m_form(form)
{
    connect(&m_menu, &MenuStore::menuChanged, this, [this] {
        if (!m_lines.empty())
            Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1));
        Q_EMIT changed();
    });
    connect(&m_menu, &MenuStore::stockChanged, this, [this](const QString &sku) {
        for (int row = 0; row < int(m_lines.size()); ++row)
            if (m_lines[size_t(row)].sku == sku)
                Q_EMIT dataChanged(index(row), index(row), {LeftRole});
    });
}

int CartStore::pieces() const
{
    return std::accumulate(
        m_lines.begin(), m_lines.end(), 0, [](int sum, const Line &line) { return sum + line.quantity; });
}

qint64 CartStore::unitPrice(const Line &line) const
{
    const menu::PublishedProduct *product = m_menu.product(line.sku);
    return product ? unitPriceOf(*product, line.chosen) : 0;
}

qint64 CartStore::totalAmount() const
{
    return std::accumulate(m_lines.begin(), m_lines.end(), qint64(0),
        [this](qint64 sum, const Line &line) { return sum + unitPrice(line) * line.quantity; });
}

qint64 CartStore::agreedAmount() const
{
    return std::accumulate(m_lines.begin(), m_lines.end(), qint64(0),
        [](qint64 sum, const Line &line) { return sum + line.agreedPrice * line.quantity; });
}

bool CartStore::isAgreed() const
{
    return std::all_of(
        m_lines.begin(), m_lines.end(), [this](const Line &line) { return line.agreedPrice == unitPrice(line); });
}

void CartStore::agree()
{
    for (Line &line : m_lines)
        line.agreedPrice = unitPrice(line);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1));
    Q_EMIT changed();
}

std::vector<QString> CartStore::skus() const
{
    std::vector<QString> skus;
    for (const Line &line : m_lines)
        skus.push_back(line.sku);
    return skus;
}

QString CartStore::total() const { return m_form.money(totalAmount()); }

void CartStore::setHere(bool isHere)
{
    m_isHere = isHere;
    Q_EMIT changed();
}

QString CartStore::undoName() const { return m_takenOut ? m_menu.nameOf(m_takenOut->second.sku) : QString(); }

int CartStore::piecesOf(const QString &sku) const
{
    return std::accumulate(m_lines.begin(), m_lines.end(), 0,
        [&sku](int sum, const Line &line) { return sum + (line.sku == sku ? line.quantity : 0); });
}

void CartStore::add(const QString &sku)
{
    if (const menu::PublishedProduct *product = m_menu.product(sku))
        put({.sku = sku, .chosen = usualChoicesOf(*product)});
}

void CartStore::addFrom(const ProductSheet *sheet)
{
    if (sheet->isComplete())
        put({.sku = sheet->sku(), .chosen = sheet->chosen(), .quantity = sheet->quantity(), .batch = sheet->batch()});
}

void CartStore::put(Line line)
{
    const auto same =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &other) { return other.isLike(line); });
    if (same != m_lines.end())
        return setQuantity(int(same - m_lines.begin()), same->quantity + line.quantity);
    if (m_lines.size() == mostLines)
        return;
    const int row = int(m_lines.size());
    line.quantity = std::min(line.quantity, mostOfALine);
    line.agreedPrice = unitPrice(line);
    beginInsertRows({}, row, row);
    m_lines.push_back(std::move(line));
    endInsertRows();
    m_takenOut.reset();
    Q_EMIT changed();
}

void CartStore::setQuantity(int row, int quantity)
{
    if (row < 0 || row >= int(m_lines.size()))
        return;
    if (quantity <= 0)
        return takeOut(row);
    m_lines[size_t(row)].quantity = std::min(quantity, mostOfALine);
    m_takenOut.reset();
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
}

void CartStore::takeOut(int row)
{
    beginRemoveRows({}, row, row);
    m_takenOut = std::pair(row, std::move(m_lines[size_t(row)]));
    m_lines.erase(m_lines.begin() + row);
    endRemoveRows();
    Q_EMIT changed();
}

void CartStore::undo()
{
    if (!m_takenOut)
        return;
    const int row = std::min(m_takenOut->first, int(m_lines.size()));
    beginInsertRows({}, row, row);
    m_lines.insert(m_lines.begin() + row, std::move(m_takenOut->second));
    endInsertRows();
    m_takenOut.reset();
    Q_EMIT changed();
}

void CartStore::clear()
{
    beginResetModel();
    m_lines.clear();
    m_takenOut.reset();
    m_isHere = false;
    endResetModel();
    Q_EMIT changed();
}

std::vector<CartStore::Line> CartStore::kept(std::vector<Line> lines, const std::vector<orders::Shortage> &shortages)
{
    for (const orders::Shortage &shortage : shortages) {
        int left = int(shortage.available);
        for (Line &line : lines)
            if (line.sku == shortage.sku.value && (!shortage.batch || line.batch == shortage.batch)) {
                line.quantity = std::min(line.quantity, left);
                left -= line.quantity;
            }
    }
    std::erase_if(lines, [](const Line &line) { return line.quantity == 0; });
    return lines;
}

bool CartStore::wouldKeep(const std::vector<orders::Shortage> &shortages) const
{
    return !kept(m_lines, shortages).empty();
}

void CartStore::keep(const std::vector<orders::Shortage> &shortages)
{
    beginResetModel();
    m_lines = kept(std::move(m_lines), shortages);
    m_takenOut.reset();
    endResetModel();
    Q_EMIT changed();
}

// With the total that the customer has seen: another one is refused by the shop, and shown.
orders::PlaceOrder CartStore::order(orders::PaymentMethod method) const
{
    orders::PlaceOrder order;
    order.lines = lines();
    order.pay.method = method;
    order.expectedTotal = Price{totalAmount(), m_form.currency()};
    order.priceVersion = m_menu.priceVersion();
    order.serving = m_isHere ? orders::Serving::Here : orders::Serving::TakeAway;
    return order;
}

std::vector<orders::OrderLine> CartStore::lines() const
{
    std::vector<orders::OrderLine> lines;
    for (const Line &line : m_lines)
        lines.push_back(
            {line.sku, line.quantity, line.chosen.empty() ? std::nullopt : std::optional(line.chosen), line.batch});
    return lines;
}

// What is not sold any more is left out.
void CartStore::take(const std::vector<orders::OrderLine> &lines, bool isHere)
{
    clear();
    for (const orders::OrderLine &line : lines)
        put({.sku = line.sku,
            .chosen = line.options.value_or(orders::Chosen()),
            .quantity = int(line.quantity),
            .batch = line.batch});
    setHere(isHere);
}

int CartStore::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

QVariant CartStore::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[size_t(index.row())];
    const menu::PublishedProduct *product = m_menu.product(line.sku);
    switch (role) {
    case NameRole:
        return m_menu.nameOf(line.sku);
    case PictureRole:
        return m_menu.pictureOf(line.sku);
    case CategoryRole:
        return product && product->category ? product->category->value : QString();
    case ChoicesRole: {
        QStringList names;
        if (product && product->options)
            for (const orders::ChosenOption &chosen : line.chosen)
                for (const menu::PublishedOption &option : *product->options)
                    for (const menu::PublishedChoice &choice : option.choices)
                        if (option.option == chosen.option && choice.choice == chosen.choice)
                            names << choice.name.value;
        return names.join(u" · "_s);
    }
    case QuantityRole:
        return line.quantity;
    case PriceRole:
        return m_form.money(unitPrice(line) * line.quantity);
    case OldPriceRole:
        return line.agreedPrice == unitPrice(line) ? QString() : m_form.money(line.agreedPrice * line.quantity);
    case IsFreshestRole:
        return line.batch.has_value();
    case LeftRole: {
        const int left = m_menu.leftOf(line.sku);
        return left < piecesOf(line.sku) ? left : -1;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> CartStore::roleNames() const
{
    return {{NameRole, "name"}, {PictureRole, "picture"}, {CategoryRole, "category"}, {ChoicesRole, "choices"},
        {QuantityRole, "quantity"}, {PriceRole, "price"}, {OldPriceRole, "oldPrice"}, {IsFreshestRole, "isFreshest"},
        {LeftRole, "leftOver"}};
}

}
