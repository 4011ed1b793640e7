// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/freshness/shelf_store.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

constexpr int steps = 20; // heights that a cell may be filled to
constexpr Milliseconds betweenLooks = 20s; // of shop time: nobody sees a cell sink faster

size_t mix(size_t seed, size_t value) { return seed ^ (value + 0x9e3779b9u + (seed << 6) + (seed >> 2)); }

}

ShelfStore::ShelfStore(ShopLine &line, StaffSession &staff, Journals &journals, const ProductNames &names)
    : m_line(line)
    , m_staff(staff)
    , m_names(names)
{
    journals.on<inventory::UnitsAdded>([this](const inventory::UnitsAdded &added) {
        for (const inventory::Unit &unit : added.units) {
            hear(unit.unit);
            put(unit.sku,
                {unit.unit, unit.bakedAt, unit.bestBefore, unit.batch ? unit.batch->value : QString(),
                    unit.oven ? unit.oven->value : QString(), {}});
        }
    });
    journals.on<inventory::StockReserved>([this](const inventory::StockReserved &event) {
        for (const Id &unit : event.units)
            reserve(unit, event.order);
    });
    journals.on<inventory::UnitsSwapped>([this](const inventory::UnitsSwapped &event) {
        for (const Id &unit : event.units)
            reserve(unit, event.order);
    });
    journals.on<inventory::StockReleased>([this](const inventory::StockReleased &event) {
        for (const Id &unit : event.units)
            reserve(unit, std::nullopt);
    });
    journals.on<inventory::ItemsHandedOver>([this](const inventory::ItemsHandedOver &event) {
        for (const orders::HandedUnit &unit : event.units)
            take(unit.unit);
    });
    journals.on<inventory::UnitsDiscarded>([this](const inventory::UnitsDiscarded &event) {
        for (const Id &unit : event.units)
            take(unit);
    });
    journals.on<inventory::DiscardUndone>([this](const inventory::DiscardUndone &) { load(); });
    connect(&journals, &Journals::missed, this, [this](const QByteArray &service) {
        if (service == "inventory")
            load();
    });
    connect(&m_names, &ProductNames::changed, this, &ShelfStore::arrange);
}

QColor ShelfStore::tint(int level, bool isDark)
{
    static constexpr std::array<QRgb, lifeLevels> byDay{0xff5f8a48, 0xffa3ad4c, 0xffedb23c, 0xffd9601f, 0xffa3263a};
    static constexpr std::array<QRgb, lifeLevels> byNight{0xff86b56c, 0xffbcc268, 0xfff2be55, 0xffee7c3e, 0xfff0798b};
    return QColor((isDark ? byNight : byDay)[size_t(std::clamp(level, 0, lifeLevels - 1))]);
}

// What the journal tells meanwhile is newer than any answer.
void ShelfStore::load()
{
    if (!m_staff.isSignedIn() || !m_line.isConnected())
        return;
    ++m_loading;
    m_isLoading = true;
    m_heard.clear();
    m_seen.clear();
    m_reservedMeanwhile.clear();
    if (m_state != Loaded)
        m_state = Loading;
    Q_EMIT changed();
    ask(inventory::UnitState::Available, {});
}

void ShelfStore::ask(inventory::UnitState state, const std::optional<Cursor> &after)
{
    inventory::AskUnits question;
    question.state = state;
    question.after = after;
    question.limit = 100;
    m_line.send(question, m_staff.token(), [this, state, loading = m_loading](const Reply &reply) {
        if (loading != m_loading)
            return;
        const auto page = reply.isGood() ? reply.as<inventory::UnitPage>() : std::nullopt;
        if (!page) {
            m_isLoading = false;
            m_askAgainAt = m_line.clock().now() + askedAgainAfter;
            m_state = reply.status == 403 ? Refused : m_state;
            return Q_EMIT changed();
        }
        for (const inventory::UnitView &unit : page->units) {
            m_seen.insert(unit.unit);
            if (m_heard.contains(unit.unit))
                continue;
            const auto meanwhile = m_reservedMeanwhile.find(unit.unit);
            put(unit.sku,
                {unit.unit, unit.bakedAt, unit.bestBefore, unit.batch ? unit.batch->value : QString(),
                    unit.oven ? unit.oven->value : QString(),
                    meanwhile == m_reservedMeanwhile.end() ? unit.order : meanwhile->second});
        }
        if (page->next)
            return ask(state, page->next);
        if (state == inventory::UnitState::Available)
            return ask(inventory::UnitState::Reserved, {});
        endLoading();
    });
}

void ShelfStore::endLoading()
{
    std::vector<Id> gone;
    for (const auto &[unit, sku] : m_skus)
        if (!m_seen.contains(unit) && !m_heard.contains(unit))
            gone.push_back(unit);
    for (const Id &unit : gone)
        take(unit);
    m_state = Loaded;
    m_isLoading = false;
    for (const QString &sku : std::exchange(m_touched, {}))
        tell(sku);
    Q_EMIT changed();
}

void ShelfStore::clear()
{
    ++m_loading;
    m_isLoading = false;
    beginResetModel();
    m_groups.clear();
    m_skus.clear();
    m_touched.clear();
    m_state = Waiting;
    endResetModel();
    Q_EMIT changed();
}

ShelfStore::Group &ShelfStore::groupFor(const QString &sku)
{
    const int place = m_names.placeOf(sku);
    const auto at = std::lower_bound(m_groups.begin(), m_groups.end(), std::pair(place, sku),
        [](const Group &group, const std::pair<int, QString> &wanted) {
            return std::pair(group.place, group.sku) < wanted;
        });
    if (at != m_groups.end() && at->sku == sku)
        return *at;
    const int row = int(at - m_groups.begin());
    beginInsertRows({}, row, row);
    const auto made = m_groups.insert(at, Group{sku, place, {}, {}, 0, 0, 0});
    endInsertRows();
    return *made;
}

void ShelfStore::hear(const Id &unit)
{
    if (m_isLoading)
        m_heard.insert(unit);
}

void ShelfStore::put(const QString &sku, ShelfUnit unit)
{
    remove(unit.unit);
    Group &group = groupFor(sku);
    m_skus[unit.unit] = sku;
    const auto at = std::upper_bound(
        group.units.begin(), group.units.end(), unit, [](const ShelfUnit &one, const ShelfUnit &other) {
            return std::pair(one.bestBefore, one.unit) < std::pair(other.bestBefore, other.unit);
        });
    group.units.insert(at, std::move(unit));
    m_touched.insert(sku);
}

void ShelfStore::take(const Id &unit)
{
    hear(unit);
    remove(unit);
}

void ShelfStore::remove(const Id &unit)
{
    const auto known = m_skus.find(unit);
    if (known == m_skus.end())
        return;
    const QString sku = known->second;
    m_skus.erase(known);
    std::erase_if(groupFor(sku).units, [&](const ShelfUnit &each) { return each.unit == unit; });
    m_touched.insert(sku);
}

void ShelfStore::reserve(const Id &unit, std::optional<Id> order)
{
    if (m_isLoading)
        m_reservedMeanwhile[unit] = order;
    const auto known = m_skus.find(unit);
    if (known == m_skus.end())
        return;
    for (ShelfUnit &each : groupFor(known->second).units)
        if (each.unit == unit)
            each.order = order;
    m_touched.insert(known->second);
}

// A rush of orders is told four times a second, not each.
void ShelfStore::beat()
{
    if (!m_isLoading && (m_state == Waiting || m_state == Loading) && m_line.clock().now() >= m_askAgainAt)
        load();
    const bool isOlder = std::chrono::abs(now() - m_agedAt) >= betweenLooks;
    if (isOlder) {
        m_agedAt = now();
        for (const Group &group : m_groups)
            m_touched.insert(group.sku);
    }
    if (m_touched.empty())
        return;
    for (const QString &sku : std::exchange(m_touched, {}))
        tell(sku);
    Q_EMIT changed();
}

bool ShelfStore::look(Group &group) const
{
    const size_t before = group.looks;
    const Instant at = now();
    group.levels = {};
    group.reserved = 0;
    group.looks = group.units.size();
    for (const ShelfUnit &unit : group.units) {
        const auto level = size_t(lifeLeft(unit.bakedAt, unit.bestBefore, at));
        ++group.levels[level];
        group.reserved += unit.order ? 1 : 0;
        const auto height = size_t(remainingLife(unit.bakedAt, unit.bestBefore, at) * steps);
        group.looks = mix(group.looks, height * 16 + level * 2 + (unit.order ? 1 : 0));
    }
    return before != group.looks;
}

void ShelfStore::tell(const QString &sku)
{
    const auto found =
        std::find_if(m_groups.begin(), m_groups.end(), [&sku](const Group &group) { return group.sku == sku; });
    if (found == m_groups.end())
        return;
    const int row = int(found - m_groups.begin());
    if (found->units.empty()) {
        beginRemoveRows({}, row, row);
        m_groups.erase(found);
        return endRemoveRows();
    }
    if (look(*found))
        ++found->revision;
    Q_EMIT dataChanged(index(row), index(row));
}

// The menu tells their order, and their names.
void ShelfStore::arrange()
{
    if (m_groups.empty())
        return;
    const auto isBefore = [](const Group &one, const Group &other) {
        return std::pair(one.place, one.sku) < std::pair(other.place, other.sku);
    };
    std::vector<Group> arranged = m_groups;
    for (Group &group : arranged)
        group.place = m_names.placeOf(group.sku);
    if (std::is_sorted(arranged.begin(), arranged.end(), isBefore)) {
        m_groups = std::move(arranged);
        return Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    std::sort(arranged.begin(), arranged.end(), isBefore);
    turnInto(
        m_groups, arranged, [](const Group &group) { return group.sku; },
        [](const Group &, const Group &) { return false; }); // a place, or a name
}

int ShelfStore::count() const { return int(m_skus.size()); }

int ShelfStore::reserved() const
{
    int all = 0;
    for (const Group &group : m_groups)
        all += group.reserved;
    return all;
}

int ShelfStore::most() const
{
    size_t most = 0;
    for (const Group &group : m_groups)
        most = std::max(most, group.units.size());
    return int(most);
}

QList<int> ShelfStore::levels() const
{
    QList<int> all(lifeLevels, 0);
    for (const Group &group : m_groups)
        for (int level = 0; level < lifeLevels; ++level)
            all[level] += group.levels[size_t(level)];
    return all;
}

const std::vector<ShelfUnit> *ShelfStore::unitsOf(const QString &sku) const
{
    const auto found =
        std::find_if(m_groups.begin(), m_groups.end(), [&sku](const Group &group) { return group.sku == sku; });
    return found == m_groups.end() ? nullptr : &found->units;
}

std::optional<std::pair<QString, ShelfUnit>> ShelfStore::find(const QString &unit) const
{
    const auto id = Id::parse(unit);
    const auto known = id ? m_skus.find(*id) : m_skus.end();
    if (known == m_skus.end())
        return std::nullopt;
    for (const ShelfUnit &each : *unitsOf(known->second))
        if (each.unit == *id)
            return std::pair(known->second, each);
    return std::nullopt;
}

// What is reserved stays with its order.
ShelfStore::Loss ShelfStore::lostAt(Instant at) const
{
    Loss loss;
    for (const Group &group : m_groups)
        for (const ShelfUnit &unit : group.units)
            if (!unit.order && unit.bestBefore <= at) {
                ++loss.units;
                loss.value += m_names.priceOf(group.sku);
            }
    return loss;
}

int ShelfStore::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_groups.size()); }

QVariant ShelfStore::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Group &group = m_groups[size_t(index.row())];
    switch (role) {
    case SkuRole:
        return group.sku;
    case NameRole:
        return m_names.nameOf(group.sku);
    case PictureRole:
        return m_names.pictureOf(group.sku);
    case CategoryRole:
        return m_names.categoryOf(group.sku);
    case CountRole:
        return int(group.units.size());
    case ReservedRole:
        return group.reserved;
    case LevelsRole:
        return QVariant::fromValue(QList<int>(group.levels.begin(), group.levels.end()));
    case MinutesLeftRole:
        return group.units.empty() ? 0 : int((group.units.front().bestBefore - now()) / 1min);
    case RevisionRole:
        return group.revision;
    default:
        return {};
    }
}

QHash<int, QByteArray> ShelfStore::roleNames() const
{
    return {{SkuRole, "sku"}, {NameRole, "name"}, {PictureRole, "picture"}, {CategoryRole, "category"},
        {CountRole, "units"}, {ReservedRole, "reserved"}, {LevelsRole, "levels"}, {MinutesLeftRole, "minutesLeft"},
        {RevisionRole, "revision"}};
}

}
